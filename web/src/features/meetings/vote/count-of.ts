/** The count of an item's votes as the domain counts them, for screens that show it live. */
import type { AgendaItemView } from '#contracts/meetings';
import { tally, type Choice, type Tally } from '#domain/meetings/tally';

type VoteRow = AgendaItemView['votes'][number];

/** The tally and the choices that lead it: several when they are level. */
export function countOf(votes: readonly VoteRow[]): Tally & { leaders: Tally['counts'] } {
  const counted = tally(votes.map(choiceOf));
  const most = counted.counts[0]?.votes;
  return { ...counted, leaders: counted.counts.filter((row) => row.votes === most) };
}

export function choiceOf({
  choice,
  fundId,
  motionId,
}: Pick<VoteRow, 'choice' | 'fundId' | 'motionId'>): Choice {
  if (choice === 'fund' && fundId !== null) return { kind: 'fund', fundId };
  if (choice === 'split' && motionId !== undefined) return { kind: 'split', motionId };
  return { kind: choice === 'abstain' ? 'abstain' : 'refuse' };
}
