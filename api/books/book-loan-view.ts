import type { z } from 'zod';
import type { BookLoanView, DebtBothWays } from '#contracts/books';
import type { ListedBookLoan } from '#database/books/list-book-loans';
import type { DebtBothWays as BothWays } from '#domain/books/faults';
import { ALERT_SENTENCES } from './sentences/fault-sentences.ts';

export function bookLoanView({ loan, fund, alert }: ListedBookLoan): z.input<typeof BookLoanView> {
  return {
    bookLoanId: loan.id,
    fundName: { th: fund.nameTh, en: fund.nameEn },
    number: loan.number,
    lentOn: loan.lentOn,
    principalSatang: String(loan.principalSatang),
    rateBasisPoints: loan.rateBasisPoints,
    balanceSatang: String(loan.balanceSatang),
    balanceOn: loan.balanceOn,
    alert:
      alert === null
        ? null
        : {
            code: alert.code,
            sentence: ALERT_SENTENCES[alert.code],
            bothWays: bothWaysView(alert.bothWays),
          },
  };
}

export function bothWaysView(debt: BothWays): z.input<typeof DebtBothWays> {
  return {
    bookedPrincipalSatang: String(debt.bookedPrincipalSatang),
    lawfulPrincipalSatang: String(debt.lawfulPrincipalSatang),
    interestApartSatang: String(debt.interestApartSatang),
    interestOnInterestSatang: String(debt.interestOnInterestSatang),
  };
}
