/** What the funds' own books say of a household's loans, with the debt both ways where s.655 asks for it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { debtBothWays, whyNotPrincipal } from '#domain/books/checks/added-interest';
import type { AlertCode, DebtBothWays } from '#domain/books/faults';
import { plainDate } from '#domain/dates/plain-date';
import { satang } from '#domain/money/satang';
import { Fund } from '../funds/fund.ts';
import { getRow, listRows } from '../rows.ts';
import { FundBookLoan, FundBookRepayment } from './book-entities.ts';

export interface ListedBookLoan {
  readonly loan: FundBookLoan;
  readonly fund: Fund;
  /** Interest booked into principal that may not bear interest. */
  readonly alert: { readonly code: AlertCode; readonly bothWays: DebtBothWays } | null;
}

/** Oldest first. For whoever may see the household's debts, once it has consented. */
export async function listBookLoans(
  em: EntityManager,
  householdId: string,
): Promise<ListedBookLoan[]> {
  const loans = await listRows(em, FundBookLoan, {
    where: { householdId },
    orderBy: { lentOn: 'asc', number: 'asc' },
  });
  const listed: ListedBookLoan[] = [];
  for (const loan of loans) {
    const fund = await getRow(em, Fund, { id: loan.fundId });
    listed.push({ loan, fund, alert: await findAlert(em, loan) });
  }
  return listed;
}

async function findAlert(em: EntityManager, loan: FundBookLoan): Promise<ListedBookLoan['alert']> {
  const { addedInterestSatang, interestDueSince, hasAgreement } = loan;
  if (addedInterestSatang === null || interestDueSince === null) return null;
  const added = { dueSince: plainDate(interestDueSince), isAgreed: hasAgreement === true };
  const code = whyNotPrincipal(added, plainDate(loan.lentOn));
  if (code === null) return null;
  const payments = await listRows(em, FundBookRepayment, {
    where: { loanId: loan.id },
    orderBy: { position: 'asc' },
  });
  const bothWays = debtBothWays({
    principalSatang: satang(loan.principalSatang),
    addedSatang: satang(addedInterestSatang),
    payments: payments.map((payment) => ({
      paidOn: plainDate(payment.paidOn),
      principalSatang: satang(payment.principalSatang),
      interestSatang: satang(payment.interestSatang),
    })),
  });
  return { code, bothWays };
}
