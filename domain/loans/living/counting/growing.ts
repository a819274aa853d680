/** Charges that grow by the days: for being late, and interest after the last due date. */

import { daysBetween, type PlainDate } from '../../../dates/plain-date.ts';
import { BASIS_POINT_DAYS_A_YEAR, defaultWeight } from '../../../law/statutory-rates.ts';
import { stepInForce } from '../../../schedules/accrual/spans.ts';
import {
  addFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  timesFraction,
  ZERO_FRACTION,
} from '../../../schedules/amounts/fraction.ts';
import type { RateStep, RateUnit } from '../../../schedules/terms/terms.ts';
import { interestLeft, type LivingLoan, principalLeft } from '../state/living-loan.ts';
import type { LateCharge } from '../terms/policies.ts';

type Days = { readonly from: PlainDate; readonly to: PlainDate };

/** The loan with its charges counted from one day to another, while nothing changes between. */
export function growCharges(loan: LivingLoan, days: Days): LivingLoan {
  if (days.to <= days.from) return loan;
  const { late, afterTerm } = loan;
  const isAfterTerm = isPastTerm(loan);
  return {
    ...loan,
    late: { ...late, exact: addFractions(late.exact, lateCharge(loan, days)) },
    afterTerm: isAfterTerm
      ? {
          contract: addFractions(afterTerm.contract, contractInterest(loan, days)),
          statutory: addFractions(
            afterTerm.statutory,
            timesFraction(loan.owedSatang, partOf('statutory', days)),
          ),
          met: afterTerm.met,
        }
      : afterTerm,
  };
}

/** Whether the last due date is behind and something is still owed. */
function isPastTerm({ rest, owedSatang }: LivingLoan): boolean {
  return rest.dues.length === 0 && owedSatang > 0n;
}

function lateCharge(loan: LivingLoan, days: Days): Fraction {
  const { late, afterTerm } = loan.contract.policies;
  if (late === null) return ZERO_FRACTION;
  const isReplaced = late.rate === 'statutory' && afterTerm !== 'none' && isPastTerm(loan);
  if (isReplaced) return ZERO_FRACTION;
  let total = ZERO_FRACTION;
  for (const { amount, from } of missedAmounts(loan, late, days)) {
    if (amount === 0n || from >= days.to) continue;
    total = addFractions(total, timesFraction(amount, partOf(late.rate, { from, to: days.to })));
  }
  return total;
}

function missedAmounts(loan: LivingLoan, { base }: LateCharge, days: Days) {
  const rows = loan.closed.filter((row) => principalLeft(row) + interestLeft(row) > 0n);
  const since = (dueOn: PlainDate) => (dueOn > days.from ? dueOn : days.from);
  switch (base) {
    case 'missed-principal':
      return rows.map((row) => ({ amount: principalLeft(row), from: since(row.dueOn) }));
    case 'missed-instalment':
      return rows.map((row) => ({
        amount: principalLeft(row) + interestLeft(row),
        from: since(row.dueOn),
      }));
    case 'whole-balance': {
      const [oldest] = rows;
      if (oldest === undefined) return [];
      return [{ amount: loan.owedSatang, from: since(oldest.dueOn) }];
    }
  }
}

/** The part of an amount that a yearly rate takes in some days, over 365. */
function partOf(rate: LateCharge['rate'], { from, to }: Days): Fraction {
  if (rate === 'statutory') return fraction(defaultWeight(from, to), BASIS_POINT_DAYS_A_YEAR);
  return multiplyFractions(rate, fraction(BigInt(daysBetween(from, to)), 365n));
}

const DAYS_A_UNIT: Record<RateUnit, Fraction> = {
  year: fraction(365n, 1n),
  month: fraction(365n, 12n),
  week: fraction(7n, 1n),
  day: fraction(1n, 1n),
};

function contractInterest(loan: LivingLoan, { from, to }: Days): Fraction {
  const { rates } = loan.rest.flow;
  const steps = rates.filter((step) => step.from > from && step.from < to);
  const cuts = [from, ...steps.map((step) => step.from), to];
  let total = ZERO_FRACTION;
  for (const [index, start] of cuts.slice(0, -1).entries()) {
    const step = stepInForce(rates, start);
    if (step === undefined) continue;
    const days = daysBetween(start, cuts[index + 1] ?? to);
    total = addFractions(total, timesFraction(loan.owedSatang, daysAtRate(step, days)));
  }
  return total;
}

function daysAtRate({ per, household }: RateStep, days: number): Fraction {
  const unit = DAYS_A_UNIT[per];
  const parts = fraction(BigInt(days) * unit.denominator, unit.numerator);
  return multiplyFractions(household, parts);
}
