import { useState } from 'react';
import type { LoanView } from '#contracts/loans';

type Wish = { readonly is: 'next' | 'payoff' } | { readonly typed: string | undefined };

/**
 * The amount that stands in the field of a payment, a decimal string of satang. Until somebody types
 * one it follows the loan: a figure read before another payment came in must not stay there.
 */
export function useProposedAmount({ nextPaymentSatang, payoffSatang }: LoanView) {
  const [wish, setWish] = useState<Wish>({ is: 'next' });
  const proposed = { next: nextPaymentSatang ?? payoffSatang, payoff: payoffSatang };
  return {
    amountSatang: 'is' in wish ? proposed[wish.is] : wish.typed,
    proposed,
    type: (typed: string | undefined) => setWish({ typed }),
    propose: (is: 'next' | 'payoff') => setWish({ is }),
  };
}
