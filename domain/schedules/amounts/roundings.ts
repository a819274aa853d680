import { divideDown, divideHalfEven, divideHalfUp, divideUp } from '../../money/rounding.ts';
import { satang, type Satang } from '../../money/satang.ts';
import type { Fraction } from './fraction.ts';

export const ROUNDING_RULES = ['half-up', 'half-even', 'up', 'down'] as const;
export type RoundingRule = (typeof ROUNDING_RULES)[number];

/** How one kind of amount is rounded: by which rule, to a whole number of which unit. */
export type Rounding = {
  readonly rule: RoundingRule;
  /** 1 is the satang, 25 the smallest coin, 5000 fifty baht. */
  readonly unitSatang: bigint;
};

const DIVISIONS: Record<RoundingRule, (numerator: bigint, denominator: bigint) => bigint> = {
  'half-up': divideHalfUp,
  'half-even': divideHalfEven,
  up: divideUp,
  down: divideDown,
};

/** An exact amount in satang as money, rounded once. */
export function roundTo(amount: Fraction, { rule, unitSatang }: Rounding): Satang {
  const units = DIVISIONS[rule](amount.numerator, amount.denominator * unitSatang);
  return satang(units * unitSatang);
}
