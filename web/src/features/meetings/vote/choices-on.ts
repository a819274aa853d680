import type { AgendaItemView } from '#contracts/meetings';
import type { Choice } from '#domain/meetings/tally';
import { fundsToVoteFor } from '../item/evidence/options.ts';

type Voted = Pick<AgendaItemView, 'options' | 'change' | 'motion' | 'split'>;

/** What can be voted on an item: for each able fund, several together, or what is moved; against it; abstaining. */
export function choicesOn({ split, ...item }: Voted): Choice[] {
  const yes: Choice[] =
    item.motion === null
      ? fundsToVoteFor(item).map((fundId) => ({ kind: 'fund', fundId }))
      : [{ kind: 'approve' }];
  const together: Choice[] = split?.isAble ? [{ kind: 'split', motionId: split.motionId }] : [];
  return [...yes, ...together, { kind: 'refuse' }, { kind: 'abstain' }];
}
