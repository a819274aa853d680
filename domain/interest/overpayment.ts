/**
 * Money beyond all that is owed on a contract of our own funds. What is owed is booked to the satang, the
 * rest goes back at once out of the hand that took it, so that it never was the fund's (decision 0032).
 */

import { inCoins } from '../money/coins.ts';
import { satang, type Satang } from '../money/satang.ts';

/** What the one who takes the money does with what is beyond the pay-off figure; it is always named. */
export const OVERPAYMENTS = ['refuse', 'return'] as const;
export type Overpayment = (typeof OVERPAYMENTS)[number];

type Received = {
  readonly receivedSatang: Satang;
  /** What pays the loan off on the day. */
  readonly payoffSatang: Satang;
  /** Whether the centre takes cash in coins of 25 satang: then what is kept is a whole number of them. */
  readonly takesCoins: boolean;
};

/** What goes back in cash; refused where it is less than nothing or where no coins make it up. */
export function returnedOf({
  receivedSatang,
  payoffSatang,
  takesCoins,
}: Received): { returnedSatang: Satang } | { refused: 'more-than-owed' } {
  const { payableSatang } = takesCoins ? inCoins(payoffSatang) : { payableSatang: payoffSatang };
  const returnedSatang = satang(receivedSatang - payableSatang);
  const isInCoins = !takesCoins || inCoins(returnedSatang).differenceSatang === 0n;
  return returnedSatang < 0n || !isInCoins ? { refused: 'more-than-owed' } : { returnedSatang };
}
