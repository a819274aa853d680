import type { PlainDate } from '../../dates/plain-date.ts';
import { type AccrualSpan, drawnWithin, type Flow, spansOf } from '../accrual/spans.ts';
import { type Fraction, fraction, weightsOf, ZERO_FRACTION } from '../amounts/fraction.ts';
import type { Due } from '../calendar/due.ts';

type Debt = {
  readonly flow: Flow;
  readonly from: PlainDate;
  readonly balanceSatang: bigint;
  readonly dues: readonly Due[];
};

/**
 * What the debt and one satang paid on each free date have grown to after a number of dates, as
 * numerators over one denominator: nothing is divided before the end.
 */
type Grown = { readonly owed: bigint; readonly paid: bigint; readonly scale: bigint };

/**
 * The level payment that brings a debt to zero on its last date, exact. For equal periods it is
 * P · r / (1 - (1 + r)^-n); unequal periods, steps, top-ups, graces and rows by hand are counted in.
 * Zero when no date is free to pay on, or when the rows by hand pay all.
 */
export function levelInstalment({ flow, from, balanceSatang, dues }: Debt): Fraction {
  let grown: Grown = { owed: balanceSatang, paid: 0n, scale: 1n };
  let start = from;
  for (const due of dues) {
    grown = grownOver(grown, { flow, from: start, due });
    start = due.accruesTo;
  }
  if (grown.paid === 0n || grown.owed <= 0n) return ZERO_FRACTION;
  // Not brought to lowest terms: of numbers this long that would cost more than all the rest.
  return { numerator: grown.owed, denominator: grown.paid };
}

type Step = { readonly flow: Flow; readonly from: PlainDate; readonly due: Due };

function grownOver({ owed, paid, scale }: Grown, step: Step): Grown {
  const { due } = step;
  const spans = spansOf(step.flow, step, 'annuity');
  const { rates, denominator } = overOneDenominator(spans);
  const drawn = drawnWithin(step.flow.drawdowns, { from: step.from, to: due.accruesTo });
  const isPrincipalOnly = due.fixed !== null && 'principalSatang' in due.fixed;
  const nextScale = scale * denominator;
  if (isPrincipalOnly || (due.fixed === null && due.grace.principal)) {
    // Only interest is paid, or a set principal with it: the debt itself does not grow.
    const principal = isPrincipalOnly ? fixedOf(due) : 0n;
    return {
      owed: owed * denominator + (drawn - principal) * nextScale,
      paid: paid * denominator,
      scale: nextScale,
    };
  }
  const growth = rates.reduce((sum, rate) => sum + rate, denominator);
  const onDrawn = spans.reduce(
    (sum, span, index) => sum + span.drawnSatang * (rates[index] ?? 0n),
    drawn * denominator,
  );
  return {
    owed: owed * growth + onDrawn * scale - fixedOf(due) * nextScale,
    paid: paid * growth + (due.fixed === null ? nextScale : 0n),
    scale: nextScale,
  };
}

function overOneDenominator(spans: readonly AccrualSpan[]): {
  rates: bigint[];
  denominator: bigint;
} {
  const rates = spans.map((span) => span.household);
  const [one = 1n, ...numerators] = weightsOf([fraction(1n, 1n), ...rates]);
  return { rates: numerators, denominator: one };
}

function fixedOf({ fixed }: Due): bigint {
  if (fixed === null) return 0n;
  return 'paymentSatang' in fixed ? fixed.paymentSatang : fixed.principalSatang;
}
