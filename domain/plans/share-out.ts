/** One payment to the centre, shared out to the creditors to the satang. */

import { allocate } from '../money/allocate.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';

/**
 * In proportion to what each creditor is due, odd satang by the largest remainder (ties to the earlier
 * creditor); nobody gets more than is due, and what is too much comes back as `leftSatang`.
 */
export function shareOut(
  amountSatang: Satang,
  duesSatang: readonly Satang[],
): { readonly sharesSatang: readonly Satang[]; readonly leftSatang: Satang } {
  const total = sumSatang(duesSatang);
  if (amountSatang >= total) {
    return { sharesSatang: duesSatang, leftSatang: satang(amountSatang - total) };
  }
  return { sharesSatang: allocate(amountSatang, duesSatang), leftSatang: satang(0) };
}
