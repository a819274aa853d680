/** In which of the rule's reasons a household comes before another. */

import { compareDates } from '../dates/plain-date.ts';
import { totalOf, type Placed } from './waiting-line.ts';

export const AHEAD_REASONS = [
  'less-interest',
  'more-hardship',
  'longer-waiting',
  'equal-waited-longer',
  'equal-less-interest',
  'equal-by-lot',
] as const;
/** `equal-…`: the rule counts both the same, and this of the published ties decides. */
export type AheadReason = (typeof AHEAD_REASONS)[number];

/** Every reason in which the first counts for more than the second, or the tie that decides. Never empty. */
export function whyAhead(first: Placed, second: Placed): readonly AheadReason[] {
  if (totalOf(first) === totalOf(second)) return [tieOf(first, second)];
  const [more, less] = [first.counted, second.counted];
  const reasons: AheadReason[] = [];
  if (more.interest > less.interest) reasons.push('less-interest');
  if (more.harm > less.harm) reasons.push('more-hardship');
  if (more.waiting > less.waiting) reasons.push('longer-waiting');
  return reasons;
}

/** Of how many ahead each reason holds, in the order of the reasons; one may be ahead for several. */
export function countReasons(
  line: readonly Placed[],
  own: Placed,
): { readonly reason: AheadReason; readonly households: number }[] {
  const ahead = line.filter(({ place }) => place < own.place).map((one) => whyAhead(one, own));
  return AHEAD_REASONS.map((reason) => ({
    reason,
    households: ahead.filter((reasons) => reasons.includes(reason)).length,
  })).filter(({ households }) => households > 0);
}

function tieOf(first: Placed, second: Placed): AheadReason {
  if (compareDates(first.waiter.waitsSince, second.waiter.waitsSince) !== 0) {
    return 'equal-waited-longer';
  }
  return first.savedSatang === second.savedSatang ? 'equal-by-lot' : 'equal-less-interest';
}
