/** Default interest of a loan out of the books: from the contract on, through every resolution and payment. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { standingAfter } from '#domain/interest/late-history';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { livingRows, type LivingRow } from '#domain/interest/repayment';
import { replayPayments, type TakenPayment } from '#domain/interest/replay-payments';
import type { LoanChangeKind } from '#domain/loans/living/house-change';
import { type LateStanding, nothingLate } from '#domain/loans/living/late-standing';
import { satang } from '#domain/money/satang';
import { contractSchedule } from '../funds/contract-schedule.ts';
import { rowsFromJson, type RowJson } from '../loan-changes/rows-json.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { Repayment } from '../repayments/repayment.ts';
import { listRows } from '../rows.ts';

/** From where payments are taken again: the contract, or its last change by resolution. */
export interface LoanStart {
  readonly rows: readonly LivingRow[];
  readonly late: LateStanding;
}

interface Resolved {
  readonly id: string;
  readonly kind: LoanChangeKind;
  readonly amount: string | null;
  readonly on: string;
  readonly rowsAfter: readonly RowJson[];
}

/** The rows after the last resolution, or of the contract, with default interest up to then. */
export async function readLoanStart(em: EntityManager, loan: Loan): Promise<LoanStart> {
  const rate = yearlyDecliningRate(loan.rateBasisPoints);
  let rows: readonly LivingRow[] = contractRows(loan);
  let late = nothingLate(loan.defaultInterestRule, rows);
  let changeId: string | null = null;
  for (const change of await listResolved(em, loan)) {
    const payments = await listTaken(em, { loanId: loan.id, changeId });
    const amountSatang = change.amount === null ? null : satang(BigInt(change.amount));
    const endedBy = { on: plainDate(change.on), kind: change.kind, amountSatang };
    late = standingAfter({ rows, payments, endedBy }, rate, late);
    rows = rowsFromJson(change.rowsAfter);
    changeId = change.id;
  }
  return { rows, late };
}

/** Default interest after the last payment or resolution. */
export async function readLate(em: EntityManager, loan: Loan): Promise<LateStanding> {
  const { rows, late } = await readLoanStart(em, loan);
  const payments = await listTaken(em, { loanId: loan.id, changeId: loan.loanChangeId });
  const rate = yearlyDecliningRate(loan.rateBasisPoints);
  const replayed = replayPayments({ rows, rate, payments, late });
  if ('refused' in replayed) throw new Error(`Payment ${replayed.id}: ${replayed.refused}`);
  return replayed.late;
}

/** As `readLate`; where the contract bears none, without reading its past. */
export async function readLateIfAny(em: EntityManager, loan: Loan): Promise<LateStanding> {
  if (loan.defaultInterestRule === 'none') return nothingLate('none', contractRows(loan));
  return readLate(em, loan);
}

/** A payment of the books in the words of the domain. */
export function asTaken(payment: Repayment): TakenPayment {
  const { id, extraWish } = payment;
  const amountSatang = satang(payment.amountSatang);
  return { id, amountSatang, paidOn: plainDate(payment.paidOn), extraWish };
}

function contractRows(loan: Loan): LivingRow[] {
  const { principalSatang, termMonths, firstDueOn, rateBasisPoints } = loan;
  const wish = { amountSatang: principalSatang, termMonths, firstDueOn };
  return livingRows(contractSchedule(wish, rateBasisPoints).rows);
}

async function listTaken(
  em: EntityManager,
  { loanId, changeId }: { loanId: string; changeId: string | null },
): Promise<TakenPayment[]> {
  const payments = await listRows(em, Repayment, {
    where: { loanId, loanChangeId: changeId, cancelledOn: null },
    orderBy: { paidOn: 'asc', receiptYearBe: 'asc', receiptNumber: 'asc' },
  });
  return payments.map(asTaken);
}

async function listResolved(
  em: EntityManager,
  { id, loanChangeId }: Pick<Loan, 'id' | 'loanChangeId'>,
): Promise<Resolved[]> {
  if (loanChangeId === null) return [];
  return em.execute<Resolved[]>(
    `select g.id, g.kind, g.amount_satang::text as amount, g.effective_on::text as on,
            g.rows_after as "rowsAfter"
       from loan_change g join resolution s on s.id = g.resolution_id
      where g.loan_id = ? and g.status = 'approved' order by s.decided_at`,
    [id],
  );
}
