/** Products of Fineract's own tests as contracts of ours. */

import type { Conventions } from '../../../schedules/terms/conventions.ts';
import { drawn, monthly, rateFrom } from '../../../schedules/testing/a-loan.ts';
import { HALF_EVENS } from '../../../schedules/testing/fineract.ts';
import type { LivingContract } from '../terms/events.ts';
import type { Policies } from '../terms/policies.ts';
import { aContract } from './a-living-loan.ts';

const CONVENTIONS: Partial<Conventions> = {
  dayCount: 'equal-months',
  brokenPeriods: 'by-days',
  annuityRate: 'by-days',
  interestOn: 'actual-balance',
  recast: 'at-each-change',
  subPeriods: 'one-by-one',
  oddSatang: 'last-instalment',
  rounding: HALF_EVENS,
};

const NO_CHARGES: Partial<Policies> = { late: null, afterTerm: 'contract', excess: 'prepay' };

/** LP2_ADV_PYMNT_INTEREST_DAILY_EMI_360_30_…: 100 at 7 % over six months, interest to the day. */
export function progressive(policies: Partial<Policies> = {}): LivingContract {
  return aContract({
    drawdowns: [drawn('2024-01-01', '100')],
    rates: [rateFrom('2024-01-01', '7')],
    dues: monthly('2024-02-01', 6),
    conventions: CONVENTIONS,
    policies: { ...NO_CHARGES, ...policies },
  });
}

/**
 * LP1_INTEREST_DECLINING_BALANCE_DAILY_RECALCULATION_COMPOUNDING_NONE: 5,000 at 12 % over six months,
 * actual days over 365, instalments in whole units. Money before a due date is all principal.
 */
export function cumulative(policies: Partial<Policies> = {}): LivingContract {
  const instalment = { rule: 'half-even', unitSatang: 100n } as const;
  return aContract({
    drawdowns: [drawn('2022-11-01', '5000')],
    rates: [rateFrom('2022-11-01', '12')],
    dues: monthly('2022-12-01', 6),
    conventions: {
      ...CONVENTIONS,
      dayCount: 'actual/365',
      annuityRate: 'thirty-over-365',
      rounding: { ...HALF_EVENS, instalment },
    },
    policies: { ...NO_CHARGES, earlyMoney: 'principal-only', excess: 'lower', ...policies },
  });
}
