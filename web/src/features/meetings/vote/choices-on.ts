import type { AgendaItemView } from '#contracts/meetings';
import type { Choice } from '#domain/meetings/tally';
import { fundsToVoteFor } from '../item/evidence/options.ts';

/** What can be voted on an item: for each able fund, or for what is moved; against it; abstaining. */
export function choicesOn(item: Pick<AgendaItemView, 'options' | 'change' | 'motion'>): Choice[] {
  const yes: Choice[] =
    item.motion === null
      ? fundsToVoteFor(item).map((fundId) => ({ kind: 'fund', fundId }))
      : [{ kind: 'approve' }];
  return [...yes, { kind: 'refuse' }, { kind: 'abstain' }];
}
