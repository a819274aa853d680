import type { AgendaItemView } from '#contracts/meetings';
import type { Choice } from '#domain/meetings/tally';
import { fundsToVoteFor } from '../item/evidence.tsx';

/** All that can be chosen on an item, the funds first: each alone, then several together. */
export function choicesOn(item: Pick<AgendaItemView, 'options' | 'change' | 'split'>): Choice[] {
  const { split } = item;
  return [
    ...fundsToVoteFor(item).map((fundId) => ({ kind: 'fund', fundId }) as const),
    ...(split?.isAble ? [{ kind: 'split', motionId: split.motionId } as const] : []),
    { kind: 'refuse' },
    { kind: 'abstain' },
  ];
}
