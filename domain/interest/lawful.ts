/** Civil and Commercial Code s.654: interest above 15 % a year may not be charged on a loan. */
export const LAWFUL_YEARLY_BASIS_POINTS = 1500;

export type Lawfulness = 'lawful' | 'unlawful';

/**
 * On which side of the line a yearly rate in basis points lies; exactly 15 % is lawful. Whether a flat
 * rate is to be tested by its nominal or by its true rate is for counsel: callers warn on the true one.
 */
export function lawfulnessOf(yearlyBasisPoints: number): Lawfulness {
  return yearlyBasisPoints <= LAWFUL_YEARLY_BASIS_POINTS ? 'lawful' : 'unlawful';
}
