import { divideUp } from '../money/rounding.ts';
import { satang, type Satang } from '../money/satang.ts';

const STEP_SATANG = 200_000n;
const DUTY_PER_STEP_SATANG = 100n;
const HIGHEST_DUTY_SATANG = 1_000_000n;

/** Stamp duty of a loan contract: 1 baht per 2,000 baht or part of it, at most 10,000 (Revenue Code). */
export function stampDutySatang(principalSatang: Satang): Satang {
  const duty = divideUp(principalSatang, STEP_SATANG) * DUTY_PER_STEP_SATANG;
  return satang(duty > HIGHEST_DUTY_SATANG ? HIGHEST_DUTY_SATANG : duty);
}
