import { plainDate } from '../../dates/plain-date.ts';
import type { OldDebt } from '../../debts/old-debt.ts';
import { satang } from '../../money/satang.ts';

/** A debt of 10,000.00 at 12 % a year with 1,000.00 a month, but for what is changed. */
export function aDebt(change: Partial<OldDebt> = {}): OldDebt {
  return {
    id: 'shop',
    source: 'shop',
    isPovertyFund: false,
    principalSatang: satang(1_000_000),
    unpaidInterestSatang: satang(0),
    owedOn: plainDate('2026-11-23'),
    instalmentSatang: satang(100_000),
    rateBasisPoints: 1200,
    ratePeriod: 'year',
    flatOnSatang: null,
    settlementSatang: null,
    ...change,
  };
}
