import type { AgendaItemView } from '#contracts/meetings';
import type { Choice } from '#domain/meetings/tally';
import { fundsToVoteFor } from '../item/evidence.tsx';

/** All that can be chosen on an item, the funds first. */
export function choicesOn(item: Pick<AgendaItemView, 'options' | 'change'>): Choice[] {
  return [
    ...fundsToVoteFor(item).map((fundId) => ({ kind: 'fund', fundId }) as const),
    { kind: 'refuse' },
    { kind: 'abstain' },
  ];
}
