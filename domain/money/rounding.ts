/**
 * Whole-number division, one named rule per function. Every rule treats a negative amount as the
 * mirror of the positive one, so that a correction undoes exactly what it corrects.
 */

type Split = { quotient: bigint; remainder: bigint; divisor: bigint; sign: bigint };

function split(numerator: bigint, denominator: bigint): Split {
  if (denominator === 0n) throw new RangeError(`Division of ${numerator} by zero`);
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n;
  const dividend = numerator < 0n ? -numerator : numerator;
  const divisor = denominator < 0n ? -denominator : denominator;
  return { quotient: dividend / divisor, remainder: dividend % divisor, divisor, sign };
}

/** To the nearest; a half goes away from zero: 2.5 → 3, -2.5 → -3. The house rule for interest. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const { quotient, remainder, divisor, sign } = split(numerator, denominator);
  return sign * (remainder * 2n >= divisor ? quotient + 1n : quotient);
}

/** To the nearest; a half goes to the even neighbour: 2.5 → 2, 3.5 → 4, -2.5 → -2. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const { quotient, remainder, divisor, sign } = split(numerator, denominator);
  const twice = remainder * 2n;
  const goesUp = twice > divisor || (twice === divisor && quotient % 2n === 1n);
  return sign * (goesUp ? quotient + 1n : quotient);
}

/** Away from zero: 2.1 → 3, -2.1 → -3. */
export function divideUp(numerator: bigint, denominator: bigint): bigint {
  const { quotient, remainder, sign } = split(numerator, denominator);
  return sign * (remainder > 0n ? quotient + 1n : quotient);
}

/** Towards zero: 2.9 → 2, -2.9 → -2. */
export function divideDown(numerator: bigint, denominator: bigint): bigint {
  const { quotient, sign } = split(numerator, denominator);
  return sign * quotient;
}
