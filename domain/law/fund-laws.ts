/**
 * What the law or a regulation of the state forbids to a kind of fund, with the days between which it is in
 * force. No by-law of a fund changes it.
 */

import type { LoanPurpose } from '../funds/by-laws/by-law.ts';
import type { FundKind } from '../funds/fund-kinds.ts';

export interface FundLaw {
  readonly id: string;
  readonly kind: FundKind;
  readonly forbids: readonly LoanPurpose[];
  /** ISO dates; the sources name the year only, so it counts from that year's first day. */
  readonly from: string;
  readonly until: string | null;
}

/** Interior Ministry regulation 2553 on กข.คจ.: no old debt, no dwelling, no household spending (§5.3). */
export const FUND_LAWS = [
  {
    id: 'interior-ministry-2553',
    kind: 'poverty-fund',
    forbids: ['old-debt', 'dwelling', 'household-spending'],
    from: '2010-01-01',
    until: null,
  },
] as const satisfies readonly FundLaw[];

export const FUND_LAW_IDS = FUND_LAWS.map(({ id }) => id);

export type FundLawId = (typeof FUND_LAWS)[number]['id'];

/** The law that forbids the purpose to a fund of the kind on a day, or undefined. */
export function lawAgainst(
  kind: FundKind,
  ask: { readonly purpose: LoanPurpose; readonly on: string },
): (typeof FUND_LAWS)[number] | undefined {
  return FUND_LAWS.find(
    (law: FundLaw) =>
      law.kind === kind &&
      law.forbids.includes(ask.purpose) &&
      law.from <= ask.on &&
      (law.until === null || ask.on <= law.until),
  );
}
