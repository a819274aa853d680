/**
 * Which of several best answers is proposed, so that there is one answer and nobody's hand in it. The
 * published rule: the household with the older case number is lent to first; then, household by household
 * in that order, the fund lends that had more over its reserve before anything was lent.
 */

import type { Placement } from './model.ts';

/** Whether the rule puts the first answer before the second. Both are of the same agenda. */
export function comesBefore(first: Placement, second: Placement): boolean {
  const served = first.findIndex((fundAt, at) => isLeftOut(fundAt) !== isLeftOut(second[at]));
  if (served >= 0) return !isLeftOut(first[served]);
  const fund = first.findIndex((fundAt, at) => fundAt !== second[at]);
  return fund >= 0 && Number(first[fund]) < Number(second[fund]);
}

function isLeftOut(fundAt: number | null | undefined): boolean {
  return fundAt === null || fundAt === undefined;
}
