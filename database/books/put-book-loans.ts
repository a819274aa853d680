/** What a fund's own book says of its loans, kept as it was said. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PlannedLoan } from '#domain/books/book-plan';
import type { Fault } from '#domain/books/faults';
import { findRow } from '../rows.ts';
import { FundBookLoan, FundBookRepayment } from './book-entities.ts';
import { idOf, type Taking } from './taking.ts';

export async function putBookLoans(
  em: EntityManager,
  loans: readonly PlannedLoan[],
  of: { householdId: string; personIds: ReadonlyMap<string, string>; taking: Taking },
): Promise<Fault | null> {
  for (const planned of loans) {
    const { loan } = planned;
    const fundId = idOf(of.taking.fundIds, loan.fundCode);
    const known = await findRow(em, FundBookLoan, { fundId, number: loan.number });
    if (known !== undefined) {
      return { sheet: 'loans', row: loan.row, column: 'number', code: 'loan-known-already' };
    }
    await putLoan(em, planned, { ...of, fundId });
  }
  return null;
}

async function putLoan(
  em: EntityManager,
  { loan, payments }: PlannedLoan,
  of: {
    fundId: string;
    householdId: string;
    personIds: ReadonlyMap<string, string>;
    taking: Taking;
  },
): Promise<void> {
  const { id: centreId, areaCode } = of.taking.centre;
  const place = { centreId, areaCode };
  const id = randomUUID();
  const isAdded = (loan.addedInterest ?? 0n) > 0n;
  await em.insert(FundBookLoan, {
    id,
    ...place,
    fundId: of.fundId,
    householdId: of.householdId,
    personId: idOf(of.personIds, loan.personCode),
    number: loan.number,
    origin: loan.origin,
    lentOn: loan.lentOn,
    principalSatang: loan.principal,
    rateBasisPoints: loan.rate,
    termMonths: loan.termMonths,
    firstDueOn: loan.firstDueOn,
    instalmentSatang: loan.instalment ?? 0n,
    addedInterestSatang: isAdded ? loan.addedInterest : null,
    interestDueSince: isAdded ? loan.interestDueSince : null,
    hasAgreement: isAdded ? loan.hasAgreement === 'yes' : null,
    hasDefaulted: loan.hasDefaulted === 'yes',
    canStillBorrow: loan.canStillBorrow === 'yes',
    balanceSatang: loan.balance,
    balanceOn: loan.balanceOn,
  });
  if (payments.length === 0) return;
  await em.insertMany(
    FundBookRepayment,
    payments.map(({ paidOn, amount, principal, interest, receiptNumber }, index) => ({
      loanId: id,
      position: index + 1,
      ...place,
      paidOn,
      amountSatang: amount,
      principalSatang: principal,
      interestSatang: interest,
      receiptNumber,
    })),
  );
}
