/** A loan that a centre brings from paper in mid-life, with what was paid on it so far. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { compareDates, plainDate } from '#domain/dates/plain-date';
import { LAWFUL_YEARLY_BASIS_POINTS } from '#domain/interest/lawful';
import { importedLoanEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { contractSchedule } from '../funds/contract-schedule.ts';
import { Fund } from '../funds/fund.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { nextNumber } from '../numbers/next.ts';
import { takeContractTurn, writeOlderDebts } from '../one-contract/older-debts.ts';
import { placeOf } from '../places/place.ts';
import { bookPayment, type PaymentRefused } from '../repayments/book-payment.ts';
import { findLocked, findRow, getLocked } from '../rows.ts';
import { Loan } from './loan-entities.ts';
import { writeInstalments } from './reserve-loan.ts';
import { noteLoan } from './sign-contract.ts';

export interface PaperLoan {
  readonly caseId: string;
  readonly fundId: string;
  readonly principalSatang: bigint;
  readonly rateBasisPoints: number;
  readonly termMonths: number;
  readonly lentOn: string;
  readonly firstDueOn: string;
  /** In any order; they are booked by their days. */
  readonly payments: readonly { readonly amountSatang: bigint; readonly paidOn: string }[];
}

/** In the order in which they are checked: after the terms the books, then a payment by its place. */
export type ImportRefusal =
  | 'no-such-case'
  | 'loan-is-open'
  | 'no-such-fund'
  | 'rate-is-above-lawful'
  | 'terms-cannot-be'
  | 'dates-out-of-order'
  | EntryRefusal
  | PaymentRefused['refused']
  | 'another-contract-is-open';

export type ImportRefused = { readonly refused: ImportRefusal; readonly paymentIndex?: number };

/**
 * Brings the loan into the fund's books as if it had been kept here: lent out of the cash on its day
 * (`imported-loan`), every past payment allocated and posted on its own day with a receipt marked as
 * imported. So books and schedule agree from the first day. A refusal may come half-way; the caller
 * then rolls back.
 */
export async function importLoan(
  em: EntityManager,
  paper: PaperLoan,
  act: Act,
): Promise<{ loanId: string; isPaidOff: boolean } | ImportRefused> {
  const household = await findLocked(em, HouseholdCase, { id: paper.caseId });
  if (household === undefined) return { refused: 'no-such-case' };
  const open = await findRow(em, Loan, {
    caseId: paper.caseId,
    status: { $nin: ['paid', 'released'] },
  });
  if (open !== undefined) return { refused: 'loan-is-open' };
  const { centreId } = household;
  const fund = await findRow(em, Fund, { id: paper.fundId, centreId, status: 'member' });
  if (fund === undefined) return { refused: 'no-such-fund' };
  const refused = refusalOfTerms(paper, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const older = await takeContractTurn(em, { caseId: paper.caseId, on: paper.lentOn });

  const loan = await insertLoan(em, household, paper);
  await writeOlderDebts(em, loan, older);
  const posted = await postEntry(em, {
    fundId: loan.fundId,
    ...importedLoanEntry({ amountSatang: satang(loan.principalSatang) }),
    postingKey: `imported-loan/${loan.id}`,
    businessOn: paper.lentOn,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  const outcome = await bookPastPayments(em, { loan, paper }, act);
  if ('refused' in outcome) return outcome;
  const { isPaidOff } = outcome;
  // What was paid off on paper stands beside nothing.
  if (older.isRefused && !isPaidOff) return { refused: 'another-contract-is-open' };
  await noteLoan(em, loan, {
    action: 'loan-imported',
    act,
    detail: {
      principalSatang: String(loan.principalSatang),
      payments: paper.payments.length,
      isPaidOff,
    },
  });
  return { loanId: loan.id, isPaidOff };
}

function refusalOfTerms(paper: PaperLoan, today: string): ImportRefusal | undefined {
  const { rateBasisPoints, termMonths, principalSatang, lentOn, firstDueOn } = paper;
  if (rateBasisPoints > LAWFUL_YEARLY_BASIS_POINTS) return 'rate-is-above-lawful';
  const isTerm = Number.isSafeInteger(termMonths) && termMonths >= 1 && termMonths <= 360;
  if (!isTerm || rateBasisPoints < 0 || principalSatang <= 0n) return 'terms-cannot-be';
  const isInOrder =
    lentOn <= firstDueOn &&
    lentOn <= today &&
    paper.payments.every(({ paidOn }) => paidOn >= lentOn && paidOn <= today);
  return isInOrder ? undefined : 'dates-out-of-order';
}

async function insertLoan(
  em: EntityManager,
  household: HouseholdCase,
  paper: PaperLoan,
): Promise<Loan> {
  const id = randomUUID();
  const place = placeOf(household);
  const yearBe = buddhistYearOf(paper.lentOn);
  const { caseId, fundId, principalSatang, rateBasisPoints, termMonths, lentOn, firstDueOn } =
    paper;
  await em.insert(Loan, {
    id,
    caseId,
    ...place,
    fundId,
    resolutionId: null,
    number: await nextNumber(em, { series: 'loan', yearBe, place }),
    yearBe,
    principalSatang,
    rateBasisPoints,
    termMonths,
    firstDueOn,
    status: 'repaying',
    signedOn: lentOn,
    disbursedOn: lentOn,
    policyOn: lentOn,
  });
  await writeInstalments(
    em,
    { id, ...place },
    contractSchedule({ amountSatang: principalSatang, termMonths, firstDueOn }, rateBasisPoints)
      .rows,
  );
  return getLocked(em, Loan, { id });
}

async function bookPastPayments(
  em: EntityManager,
  { loan, paper }: { loan: Loan; paper: PaperLoan },
  act: Act,
): Promise<{ isPaidOff: boolean } | ImportRefused> {
  const payments = paper.payments.toSorted((a, b) =>
    compareDates(plainDate(a.paidOn), plainDate(b.paidOn)),
  );
  let isPaidOff = false;
  for (const [paymentIndex, past] of payments.entries()) {
    const payment = { ...past, isImported: true, extraWish: null };
    const booked = await bookPayment(em, { loan, payment }, act);
    if ('refused' in booked) return { refused: booked.refused, paymentIndex };
    isPaidOff = booked.isPaidOff;
    if (!isPaidOff) continue;
    await em.nativeUpdate(Loan, { id: loan.id }, { status: 'paid', paidOn: past.paidOn });
  }
  return { isPaidOff };
}
