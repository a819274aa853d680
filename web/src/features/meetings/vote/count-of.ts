/** The count of an item's votes as the domain counts them, for screens that show it live. */
import type { AgendaItemView } from '#contracts/meetings';
import { choicesOf } from '#domain/meetings/ballot';
import { leadersOf, tally, type Choice, type Tally } from '#domain/meetings/tally';

type VoteRow = AgendaItemView['votes'][number];

/** The tally and the choices that lead it: several when they are level. Nothing while it is secret. */
export function countOf(counts: AgendaItemView['counts']): Tally & { leaders: Tally['counts'] } {
  const choices = choicesOf(counts ?? []);
  const counted = tally(choices);
  const leading = leadersOf(choices);
  return { ...counted, leaders: counted.counts.filter(({ choice }) => leading.includes(choice)) };
}

export function choiceOf({
  choice,
  fundId,
  motionId,
}: Pick<VoteRow, 'choice' | 'fundId' | 'motionId'>): Choice {
  if (choice === 'fund' && fundId !== null) return { kind: 'fund', fundId };
  if (choice === 'split' && motionId !== undefined) return { kind: 'split', motionId };
  if (choice === 'approve' || choice === 'abstain') return { kind: choice };
  return { kind: 'refuse' };
}
