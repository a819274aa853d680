import { formatBaht } from '../../money/satang.ts';
import type { Rounding } from '../amounts/roundings.ts';
import type { Conventions } from '../terms/conventions.ts';
import type { ScheduleTerms } from '../terms/terms.ts';
import { aLoan, planned, rateFrom } from './a-loan.ts';

const HALF_EVEN: Rounding = { rule: 'half-even', unitSatang: 1n };

export const HALF_EVENS = {
  interest: HALF_EVEN,
  instalment: HALF_EVEN,
  principal: HALF_EVEN,
  fee: HALF_EVEN,
};

/** Fineract rounds half to even, lets the last instalment absorb and puts the days into the formula. */
const fineract: Partial<Conventions> = {
  dayCount: 'equal-months',
  brokenPeriods: 'by-days',
  annuityRate: 'by-days',
  interestOn: 'actual-balance',
  recast: 'at-each-change',
  subPeriods: 'one-by-one',
  oddSatang: 'last-instalment',
  rounding: HALF_EVENS,
};

/** Instalment, interest, principal and balance of each row, as the tests of Fineract list them. */
export function rowsOf(
  parts: Partial<ScheduleTerms>,
  conventions: Partial<Conventions> = {},
): string[] {
  const { rows } = planned(aLoan({ ...parts, conventions: { ...fineract, ...conventions } }));
  return rows.map((row) => {
    const { paymentSatang, interestSatang, principalSatang, balanceSatang } = row;
    return [paymentSatang, interestSatang, principalSatang, balanceSatang]
      .map(formatBaht)
      .join(' ');
  });
}

/** One rate all along. */
export const at = (percent: string) => [rateFrom('2023-01-01', percent)];
