/** The payments of one collection sheet, entered in one go: all of them or none. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExtraUse } from '#domain/interest/repayment';
import { writeSheetCode } from '#domain/paper/sheet-code';
import type { Act } from '../act.ts';
import { Loan } from '../loans/loan-entities.ts';
import { processIds } from '../outbox/process-ids.ts';
import { placeOf } from '../places/place.ts';
import { postRepayment, type RepaymentRefused } from '../repayments/post-repayment.ts';
import { findRow, listRows } from '../rows.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import { enterSheet, notePaper, type EnterSheetRefused, type PaperInHand } from './enter-sheet.ts';
import { PaperPayment, PaperSheet } from './paper-entities.ts';

export interface CollectedPayment {
  readonly loanId: string;
  readonly amountSatang: bigint;
  readonly extraUse: ExtraUse | null;
}

export interface EnteredPayment {
  readonly loanId: string;
  readonly receiptNumber: string;
  readonly amountSatang: bigint;
}

/** A line (from 0) that cannot be posted, and why. */
export interface LineRefused {
  readonly refused: 'line-refused';
  readonly line: number;
  readonly because:
    | RepaymentRefused
    | { readonly refused: 'loan-of-another-fund' | 'loan-named-twice' };
}

export interface CollectionEntry {
  readonly sheetId: string;
  readonly paper: Omit<PaperInHand, 'sheetCode'>;
  readonly payments: readonly CollectedPayment[];
}

/**
 * Every payment is dated by the paper and posted for itself, with its own receipt. A loan stands once
 * on a sheet and a sheet is entered once, so that no repeat, under whatever key, takes money twice; one
 * line that is refused (`line`, from 0) leaves the whole sheet for later.
 */
export async function enterCollection(
  em: EntityManager,
  entry: CollectionEntry,
  act: Act,
): Promise<{ payments: EnteredPayment[] } | EnterSheetRefused | LineRefused> {
  const { payments } = entry;
  const known = await findRow(em, PaperSheet, { id: entry.sheetId });
  if (known === undefined) return { refused: 'no-such-sheet', enteredBy: null };
  const paper = { ...entry.paper, sheetCode: writeSheetCode(known.number) };
  const subject = { caseId: null, meetingId: null, itemId: null };
  const form = { paper, kind: 'collection', centreId: known.centreId, subject } as const;
  const taken = await enterSheet(em, form, act);
  if ('refused' in taken) return taken;
  const { sheet } = taken;
  const loans = await lockLoans(em, sheet, payments);
  const entered: EnteredPayment[] = [];
  for (const [line, payment] of payments.entries()) {
    const isAgain = entered.some(({ loanId }) => loanId === payment.loanId);
    const loan = isAgain ? undefined : loans.get(payment.loanId);
    const { paperOn } = paper;
    const booked =
      loan === undefined
        ? ({ refused: isAgain ? 'loan-named-twice' : 'loan-of-another-fund' } as const)
        : await post(em, { sheet, loan, payment, paperOn }, act);
    if ('refused' in booked) return { refused: 'line-refused', line, because: booked };
    entered.push(booked);
  }
  return { payments: entered };
}

/**
 * The loans of the sheet's fund (of the centre for a blank sheet), by id. Tasks are locked before
 * loans and both in one order, so that payments taken at the same moment wait and never block.
 */
async function lockLoans(
  em: EntityManager,
  sheet: PaperSheet,
  payments: readonly CollectedPayment[],
): Promise<Map<string, Loan>> {
  const ids = payments.map(({ loanId }) => loanId);
  const tasks = { processIds: ids.map(processIds.ofLoan), kind: 'collect-instalment' } as const;
  await lockOpenTasks(em, tasks);
  const ofFund = sheet.fundId === null ? {} : { fundId: sheet.fundId };
  const where = { id: { $in: ids }, centreId: sheet.centreId, ...ofFund };
  const loans = await listRows(em, Loan, { where, orderBy: { id: 'asc' } });
  await em.execute(
    `select 1 from loan where id::text = any(string_to_array(?, ',')) order by id for update`,
    [loans.map(({ id }) => id).join(',')],
  );
  return new Map(loans.map((loan) => [loan.id, loan]));
}

interface Line {
  readonly sheet: PaperSheet;
  readonly loan: Loan;
  readonly payment: CollectedPayment;
  readonly paperOn: string;
}

async function post(
  em: EntityManager,
  { sheet, loan, payment, paperOn }: Line,
  act: Act,
): Promise<EnteredPayment | RepaymentRefused> {
  const { amountSatang, extraUse } = payment;
  const plan = { loanId: loan.id, amountSatang, paidOn: paperOn, extraUse };
  const booked = await postRepayment(em, plan, act);
  if ('refused' in booked) return booked;
  const { repaymentId, receiptNumber, receiptYearBe } = booked;
  await em.insert(PaperPayment, {
    sheetId: sheet.id,
    loanId: loan.id,
    repaymentId,
    ...placeOf(sheet),
  });
  await notePaper(em, { sheet, paperOn, caseId: loan.caseId }, act);
  return { loanId: loan.id, receiptNumber: `${receiptNumber}/${receiptYearBe}`, amountSatang };
}
