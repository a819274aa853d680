/**
 * Which member fund is able to lend for a restructuring, with every reason why another is not. The
 * committee chooses among the able ones at its discretion; the system only shows.
 */

import { NEVER_REFINANCES, type FundKind, type FundStatus } from './fund-kinds.ts';

export const INABILITY_REASONS = [
  'left-the-centre',
  'fund-without-money',
  'does-not-lend',
  'may-not-refinance',
  'not-enough-cash',
] as const;

export type InabilityReason = (typeof INABILITY_REASONS)[number];

export interface FundFacts {
  readonly kind: FundKind;
  readonly status: FundStatus;
  readonly hasMoney: boolean;
  readonly lends: boolean;
  readonly cashSatang: bigint;
  readonly reserveSatang: bigint;
}

/**
 * Every reason why the fund cannot lend `amountSatang`, in the order of `INABILITY_REASONS`; an empty
 * list means able. `reserveSatang` is what the fund's own by-law keeps back.
 */
export function inabilityReasons(fund: FundFacts, amountSatang: bigint): InabilityReason[] {
  const reasons: InabilityReason[] = [];
  if (fund.status === 'left') reasons.push('left-the-centre');
  if (!fund.hasMoney) reasons.push('fund-without-money');
  if (fund.hasMoney && !fund.lends) reasons.push('does-not-lend');
  if ((NEVER_REFINANCES as readonly FundKind[]).includes(fund.kind))
    reasons.push('may-not-refinance');
  if (fund.cashSatang - fund.reserveSatang < amountSatang) reasons.push('not-enough-cash');
  return reasons;
}
