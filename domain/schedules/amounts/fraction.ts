/** A part of a whole kept exact: 6 % is 6 / 100. In lowest terms, the denominator above zero. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/** The fraction in lowest terms. Throws when divided by zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError(`Division of ${numerator} by zero`);
  const divisor = greatestCommonDivisor(numerator, denominator);
  const sign = denominator < 0n ? -1n : 1n;
  return {
    numerator: (sign * numerator) / divisor,
    denominator: (sign * denominator) / divisor,
  };
}

export const ZERO_FRACTION: Fraction = fraction(0n, 1n);

export function addFractions(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return fraction(a.numerator + b.numerator, a.denominator);
  }
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function subtractFractions(a: Fraction, b: Fraction): Fraction {
  return addFractions(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiplyFractions(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** An amount times a fraction. */
export function timesFraction(amount: bigint, part: Fraction): Fraction {
  return fraction(amount * part.numerator, part.denominator);
}

export function sumFractions(parts: Iterable<Fraction>): Fraction {
  let total = ZERO_FRACTION;
  for (const part of parts) total = addFractions(total, part);
  return total;
}

const DECIMAL = /^(\d{1,9})(?:\.(\d{1,9}))?$/;

/** A per cent as a decimal text, `6` or `9.4822`, as a fraction of one. Throws on any other text. */
export function fractionOfPercent(text: string): Fraction {
  const match = DECIMAL.exec(text);
  if (match === null) throw new RangeError(`Not a per cent: ${text}`);
  const decimals = match[2] ?? '';
  return fraction(BigInt(`${match[1]}${decimals}`), 100n * 10n ** BigInt(decimals.length));
}

/** The numerators over one common denominator, to weigh fractions against each other. */
export function weightsOf(parts: readonly Fraction[]): bigint[] {
  const common = parts.reduce(
    (all, part) => (all * part.denominator) / greatestCommonDivisor(all, part.denominator),
    1n,
  );
  return parts.map((part) => part.numerator * (common / part.denominator));
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [high, low] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high === 0n ? 1n : high;
}
