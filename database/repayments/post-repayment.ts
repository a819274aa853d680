import type { EntityManager } from '@mikro-orm/postgresql';
import type { Overpayment } from '#domain/interest/overpayment';
import type { ExtraUse } from '#domain/interest/repayment';
import { cashAt } from '#domain/ledger/entry-lines';
import { dayOf, type Act } from '../act.ts';
import { CashPlace } from '../cash/cash-place.ts';
import { roundCoins } from '../cash/coin-rounding.ts';
import { isBeforeLastCount } from '../cash/last-count.ts';
import { LoanChange } from '../loan-changes/loan-change.ts';
import { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { isSplit } from '../loans/split/lenders.ts';
import { tellPaymentPosted } from '../outbox/facts.ts';
import { processIds } from '../outbox/process-ids.ts';
import { findLocked, findRow, getRow } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import type { Task } from '../tasks/task.ts';
import { bookInPlace } from './book-in-place.ts';
import { type LateRefused } from './book-late-payment.ts';
import type { BookedPayment, PaymentRefused } from './book-payment.ts';
import { bookReturning, type ReturnRefusal } from './return-overpayment.ts';

export interface RepaymentPlan {
  readonly loanId: string;
  /** All that was received. */
  readonly amountSatang: bigint;
  /** What is done with what is beyond the pay-off figure; absent: the whole payment is refused. */
  readonly overpayment?: Overpayment;
  readonly paidOn: string;
  /** What the household chose for what is beyond the instalment; null: a shorter loan. */
  readonly extraUse?: ExtraUse | null;
  /** The bank account of the fund that it was sent to; null or absent for cash. */
  readonly bankPlaceId?: string | null;
}

/** In the order in which they are checked; then come those of the allocation and of the books. */
export type RepaymentRefusal =
  | 'no-such-loan'
  | PaymentDayRefusal
  | 'not-a-bank-of-the-fund'
  | 'split-loan-takes-cash'
  | PaymentRefused['refused']
  | LateRefused['refused']
  | ReturnRefusal
  | 'before-the-last-count'
  | 'less-than-a-coin';

/** A refusal for the amount says what would pay the loan off, on that day or on the later one's. */
export type RepaymentRefused = {
  readonly refused: RepaymentRefusal;
  readonly payoffSatang?: bigint;
};

/**
 * Takes a payment of the household: allocation, entry, receipt, and the tasks `collect-instalment` of
 * every instalment that is now settled, which are finished here and not by their form. One received
 * before others that are booked already comes into its place by its day, and those after it are split
 * anew (decision 0022); what that would make untrue is refused.
 */
export async function postRepayment(
  em: EntityManager,
  plan: RepaymentPlan,
  act: Act,
): Promise<BookedPayment | RepaymentRefused> {
  const { loanId, paidOn, bankPlaceId = null } = plan;
  // Tasks before loans, as the form of a task locks them, so that the two never wait for each other.
  const processes = [processIds.ofLoan(loanId)];
  const tasks = await lockOpenTasks(em, { processIds: processes, kind: 'collect-instalment' });
  const loan = await findLocked(em, Loan, { id: loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  const refused = await refusalOfDay(em, loan, { paidOn, today: dayOf(act.at) });
  if (refused !== undefined) return { refused };
  if (bankPlaceId !== null && isSplit(loan)) return { refused: 'split-loan-takes-cash' };
  if (bankPlaceId !== null && !(await isBankOf(em, loan, bankPlaceId))) {
    return { refused: 'not-a-bank-of-the-fund' };
  }
  const booked = await book(em, { loan, plan }, act);
  if ('refused' in booked) return booked;
  const { amountSatang, entryIds } = booked;
  if (await isBeforeLastCount(em, { entryIds, paidOn })) {
    return { refused: 'before-the-last-count' };
  }
  // A bank takes satang as they are.
  const rounded =
    bankPlaceId === null
      ? await roundCoins(em, { ...booked, loan, amountSatang, paidOn }, act)
      : undefined;
  if (rounded !== undefined) return rounded;

  const { returnedSatang } = booked;
  await followPayment(em, { loan, tasks, booked, amountSatang, returnedSatang, paidOn }, act);
  return booked;
}

/** What follows from every payment that is booked: the loan, its tasks, the trail, its process. */
export async function followPayment(
  em: EntityManager,
  paid: {
    loan: Loan;
    /** Open tasks `collect-instalment` of the loan, locked. */
    tasks: readonly Task[];
    booked: BookedPayment;
    amountSatang: bigint;
    /** What of the money went back at once. */
    returnedSatang?: bigint;
    paidOn: string;
  },
  act: Act,
): Promise<void> {
  const { loan, booked, amountSatang, returnedSatang = 0n, paidOn } = paid;
  await closeLoan(em, paid);
  await finishInstalmentTasks(em, paid, act);
  const { repaymentId, isPaidOff, paidThrough, reallocated } = booked;
  await noteLoan(em, loan, {
    action: isPaidOff ? 'loan-paid' : 'repayment-received',
    act,
    detail: {
      repaymentId,
      amountSatang: String(amountSatang),
      paidOn,
      paidThrough,
      ...(reallocated > 0 ? { reallocated } : {}),
      ...(returnedSatang > 0n ? { returnedSatang: String(returnedSatang) } : {}),
    },
  });
  const loanId = loan.id;
  await tellPaymentPosted(em, { loanId, repaymentId, place: loan, paidThrough, isPaidOff });
}

/** In the order in which they are checked. */
export type PaymentDayRefusal =
  | 'loan-is-written-off'
  | 'creditors-not-paid'
  | 'paid-in-the-future'
  | 'before-the-loan'
  | 'before-the-last-resolution';

/** Why a payment of that day is not taken on the loan; undefined where it is. */
export async function refusalOfDay(
  em: EntityManager,
  loan: Loan,
  { paidOn, today }: { paidOn: string; today: string },
): Promise<PaymentDayRefusal | undefined> {
  if (loan.status === 'written-off') return 'loan-is-written-off';
  const isLent =
    loan.status === 'disbursed' || loan.status === 'repaying' || loan.status === 'paid';
  if (!isLent) return 'creditors-not-paid';
  if (paidOn > today) return 'paid-in-the-future';
  if (loan.disbursedOn !== null && paidOn < loan.disbursedOn) return 'before-the-loan';
  if (loan.loanChangeId === null) return undefined;
  // The committee resolved on the figures of its day: nothing comes before them any more.
  const { effectiveOn } = await getRow(em, LoanChange, { id: loan.loanChangeId });
  return effectiveOn !== null && paidOn < effectiveOn ? 'before-the-last-resolution' : undefined;
}

/** As it was received; or, where that is more than is owed, what is owed, the rest going back. */
async function book(
  em: EntityManager,
  { loan, plan }: { loan: Loan; plan: RepaymentPlan },
  act: Act,
): Promise<(BookedPayment & { amountSatang: bigint; returnedSatang: bigint }) | RepaymentRefused> {
  const { amountSatang, paidOn, extraUse: extraWish = null, bankPlaceId, overpayment } = plan;
  const into = cashAt(bankPlaceId ?? undefined);
  const payment = { amountSatang, paidOn, extraWish, isImported: false, into };
  const booked = await bookInPlace(em, { loan, payment }, act);
  if (!('refused' in booked)) return { ...booked, amountSatang, returnedSatang: 0n };
  if (booked.refused !== 'more-than-owed' || overpayment !== 'return') return booked;
  return bookReturning(em, { loan, payment, payoffSatang: booked.payoffSatang }, act);
}

async function isBankOf(em: EntityManager, { fundId }: Loan, id: string): Promise<boolean> {
  return (await findRow(em, CashPlace, { id, fundId, kind: 'bank' })) !== undefined;
}

async function closeLoan(
  em: EntityManager,
  { loan, booked }: { loan: Loan; booked: BookedPayment },
): Promise<void> {
  const version = loan.version + 1;
  const { paidOffOn: paidOn } = booked;
  const change = paidOn === null ? { version } : { status: 'paid' as const, paidOn, version };
  await em.nativeUpdate(Loan, { id: loan.id }, change);
}

async function finishInstalmentTasks(
  em: EntityManager,
  { tasks, booked }: { tasks: readonly Task[]; booked: BookedPayment },
  act: Act,
): Promise<void> {
  for (const task of tasks) {
    const isSettled = (task.subjectNumber ?? 0) <= booked.paidThrough || booked.isPaidOff;
    if (!isSettled) continue;
    await finishTask(em, task, { outcome: 'paid', reason: null, actor: act, at: act.at });
  }
}
