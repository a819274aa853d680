import { satang, type Satang } from '../money/satang.ts';

/** Highest amount guaranteed and the duty on it, both in satang; above the last it is 10 baht. */
const STEPS = [
  { upTo: 100_000n, duty: 100n },
  { upTo: 1_000_000n, duty: 500n },
] as const;

const HIGHEST_DUTY_SATANG = 1_000n;

/**
 * Stamp duty of a surety contract by the most that it guarantees: 1 baht up to 1,000 baht, 5 baht up to
 * 10,000, else 10 (Revenue Code, stamp duty schedule, instrument 17).
 */
export function suretyStampDutySatang(mostSatang: Satang): Satang {
  return satang(STEPS.find(({ upTo }) => mostSatang <= upTo)?.duty ?? HIGHEST_DUTY_SATANG);
}
