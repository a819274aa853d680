/** A period cut where its rate or its balance changes, each span with the interest of one satang owed. */

import { daysBetween, type PlainDate } from '../../dates/plain-date.ts';
import {
  addFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  ZERO_FRACTION,
} from '../amounts/fraction.ts';
import type { Due } from '../calendar/due.ts';
import type { Conventions } from '../terms/conventions.ts';
import type { Drawdown, RateStep } from '../terms/terms.ts';
import { type Period, regularFraction, yearFraction } from './day-counts.ts';

/** What money and rates do, whatever the shape: what spans are cut from. */
export type Flow = {
  readonly rates: readonly RateStep[];
  readonly drawdowns: readonly Drawdown[];
  readonly conventions: Conventions;
};

export type AccrualSpan = {
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The interest of one satang over the span: the household's and the payer's. */
  readonly household: Fraction;
  readonly payer: Fraction;
  /** Drawn inside the period before or at the start of this span, and bearing interest in it. */
  readonly drawnSatang: bigint;
};

/** Which length of the period is meant: the days themselves, or the period of the annuity formula. */
export type SpanLength = 'interest' | 'annuity';

type Stretch = {
  /** The day on which the period of the due date begins. */
  readonly from: PlainDate;
  readonly due: Due;
  /** Only this part of the period; left out, all of it. */
  readonly within?: { readonly from: PlainDate; readonly to: PlainDate };
};

/** The spans of the interest from one day to a due date. A period free of interest has rate zero. */
export function spansOf(
  flow: Flow,
  { from, due, within }: Stretch,
  length: SpanLength = 'interest',
): AccrualSpan[] {
  const { accruesTo: to, regular, countedFrom, countsWhole } = due;
  const period: Period = { from, to, regular, countedFrom, countsWhole };
  const cuts = clippedTo(within ?? period, cutsOf(flow, period));
  return cuts.slice(0, -1).map((start, index) => {
    const span = { from: start, to: cuts[index + 1] ?? period.to };
    const step = stepInForce(flow.rates, start);
    const one = { span, period, flow, length };
    const isFree = due.grace.interestFree || step === undefined;
    return {
      ...span,
      household: isFree ? ZERO_FRACTION : interestOfOne(step.household, step, one),
      payer: isFree ? ZERO_FRACTION : interestOfOne(step.payer, step, one),
      drawnSatang: drawnInside(flow, period, start),
    };
  });
}

/** What is drawn within a period, at its start or after, before its end. */
export function drawnWithin(
  drawdowns: readonly Drawdown[],
  { from, to }: { from: PlainDate; to: PlainDate },
): bigint {
  let sum = 0n;
  for (const { on, amountSatang } of drawdowns) if (on >= from && on < to) sum += amountSatang;
  return sum;
}

function cutsOf({ rates, drawdowns, conventions }: Flow, { from, to }: Period): PlainDate[] {
  const isInside = (day: PlainDate) => day > from && day < to;
  const onActual = conventions.interestOn === 'actual-balance';
  const days = [
    ...rates.map((step) => step.from),
    ...(onActual ? drawdowns.map(({ on }) => on) : []),
  ];
  return [from, ...new Set(days.filter(isInside).toSorted()), to];
}

function clippedTo(
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  cuts: readonly PlainDate[],
): PlainDate[] {
  return [from, ...cuts.filter((day) => day > from && day < to), to];
}

/** The last step that has begun by a day. */
export function stepInForce(rates: readonly RateStep[], on: PlainDate): RateStep | undefined {
  return rates.findLast((step) => step.from <= on);
}

function drawnInside(flow: Flow, period: Period, start: PlainDate): bigint {
  let sum = 0n;
  const onActual = flow.conventions.interestOn === 'actual-balance';
  for (const { on, amountSatang } of flow.drawdowns) {
    const counts = on === period.from || (onActual && on > period.from && on <= start);
    if (counts && on < period.to) sum += amountSatang;
  }
  return sum;
}

type OneSpan = {
  readonly span: { readonly from: PlainDate; readonly to: PlainDate };
  readonly period: Period;
  readonly flow: Flow;
  readonly length: SpanLength;
};

function interestOfOne(rate: Fraction, { per }: RateStep, one: OneSpan): Fraction {
  const days = daysBetween(one.span.from, one.span.to);
  switch (per) {
    case 'day':
      return multiplyFractions(rate, fraction(BigInt(days), 1n));
    case 'week':
      return multiplyFractions(rate, fraction(BigInt(days), 7n));
    case 'month':
      return multiplyFractions(rate, multiplyFractions(yearsOf(one), fraction(12n, 1n)));
    case 'year':
      return multiplyFractions(rate, yearsOf(one));
  }
}

function yearsOf({ span, period, flow, length }: OneSpan): Fraction {
  const { annuityRate, dayCount } = flow.conventions;
  const { regular } = period;
  const isEqual = regular !== null && period.countsWhole;
  if (length === 'interest' || annuityRate === 'by-days' || !isEqual) {
    return yearFraction(span, period, flow.conventions);
  }
  const days = daysBetween(period.from, period.to);
  if (days === 0) return ZERO_FRACTION;
  const part = fraction(BigInt(daysBetween(span.from, span.to)), BigInt(days));
  const isMonths = regular.unit === 'month' || regular.unit === 'year';
  if (annuityRate === 'thirty-over-365' && isMonths) {
    const months = BigInt(regular.every * (regular.unit === 'year' ? 12 : 1));
    return multiplyFractions(part, fraction(30n * months, 365n));
  }
  return multiplyFractions(part, regularFraction(regular, dayCount));
}

/** The interest of a balance over spans, exact: the household's part and the whole of both. */
export function interestOver(
  spans: readonly AccrualSpan[],
  balanceSatang: bigint,
): { household: Fraction; whole: Fraction }[] {
  return spans.map((span) => {
    const owed = fraction(balanceSatang + span.drawnSatang, 1n);
    const household = multiplyFractions(owed, span.household);
    return { household, whole: addFractions(household, multiplyFractions(owed, span.payer)) };
  });
}
