import type { TaskRefused } from '#database/tasks/task-acts';
import type { Refused } from '../routing/route.ts';

/** Tells the loser of a race who was faster and since when. */
export function refuseTask({ refused, holder }: TaskRefused): Refused {
  if (holder === null) return { refused };
  return { refused, figures: { holderName: holder.displayName, since: holder.since } };
}
