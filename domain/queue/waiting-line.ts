/**
 * The order in which households wait while money is short, by the centre's published and dated rule: the
 * same weights as a proposed allocation (decision 0038), counted as if the loan were at the centre's one
 * rate, because no fund is chosen yet. Whole numbers only; nothing depends on the order of the input.
 */

import {
  countedFor,
  savedSatang,
  type Counted,
  type WaitingCase,
  type Weights,
} from '../allocation/village.ts';
import { addMonths, compareDates, daysBetween, type PlainDate } from '../dates/plain-date.ts';
import type { Satang } from '../money/satang.ts';

/** A household whose plan is ready for a meeting and that has no loan yet. */
export interface Waiter extends WaitingCase {
  /** When its plan was first ready since the last relapse. */
  readonly waitsSince: PlainDate;
  /** Drawn from the case number, so that anybody can draw it again; no two cases have the same. */
  readonly lot: string;
}

export interface QueueRule {
  readonly weights: Weights;
  /** The centre's one rate, a year, on the declining balance. */
  readonly rateBasisPoints: number;
}

/** A household at its place, from 1, with the figures that the rule looks at. */
export interface Placed {
  readonly place: number;
  readonly waiter: Waiter;
  /** Interest of one year less than today; negative when it is more. */
  readonly savedSatang: Satang;
  /** What the rule makes of it; compared between households, shown to nobody. */
  readonly counted: Counted;
}

/**
 * Everybody who waits, the first first: what the rule counts for, and where that is equal who has waited
 * longer, then whose loan saves more interest, then the smaller lot.
 */
export function lineUp(waiters: readonly Waiter[], rule: QueueRule): Placed[] {
  return waiters
    .map((waiter) => ({
      waiter,
      savedSatang: savedSatang(waiter, rule),
      counted: countedFor(waiter, rule, rule.weights),
    }))
    .toSorted(byRule)
    .map((one, at) => ({ place: at + 1, ...one }));
}

/** All reasons of the rule together. */
export function totalOf({ counted }: Pick<Placed, 'counted'>): bigint {
  return counted.interest + counted.harm + counted.waiting + counted.household;
}

/** Days from the first to the second day; none when it is later. */
export function daysWaited({ waitsSince }: Waiter, on: PlainDate): number {
  return Math.max(0, daysBetween(waitsSince, on));
}

/** The day on which one more whole month of waiting counts. */
export function nextMonthOn({ waitsSince, monthsWaited }: Waiter): PlainDate {
  return addMonths(waitsSince, monthsWaited + 1);
}

type Unplaced = Omit<Placed, 'place'>;

function byRule(a: Unplaced, b: Unplaced): number {
  return (
    largerFirst(totalOf(a), totalOf(b)) ||
    compareDates(a.waiter.waitsSince, b.waiter.waitsSince) ||
    largerFirst(a.savedSatang, b.savedSatang) ||
    (a.waiter.lot < b.waiter.lot ? -1 : 1)
  );
}

function largerFirst(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
