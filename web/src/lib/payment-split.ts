/** What a payment would do to a contract, by the same rule that the server books it with. */

import type { LoanView, ReceiptRow } from '#contracts/loans';
import { plainDate } from '#domain/dates/plain-date';
import { type Overpayment, returnedOf } from '#domain/interest/overpayment';
import { type Rate, yearlyDecliningRate } from '#domain/interest/rate';
import {
  type ExtraUse,
  type LivingRow,
  livingRows,
  type RepaymentRefusal,
} from '#domain/interest/repayment';
import {
  replayPayments,
  type Replay,
  type Taken,
  type TakenPayment,
} from '#domain/interest/replay-payments';
import { scheduleOf } from '#domain/interest/schedule';
import { satang, satangFromJson, satangToJson, sumSatang, type Satang } from '#domain/money/satang';
import { livingRowOf, livingRowOfChange } from './changed-rows.ts';
import { lateStandingOf } from './late-interest.ts';

export type PaymentSplit =
  | {
      readonly interestSatang: Satang;
      readonly defaultInterestSatang: Satang;
      readonly principalSatang: Satang;
      readonly extraSatang: Satang;
      readonly owedAfterSatang: Satang;
      readonly isPaidOff: boolean;
      /** Received beyond all that is owed, to be handed back. */
      readonly returnedSatang: Satang;
      /** The instalment after the ones that have begun, and how many follow; null when none does. */
      readonly next: { readonly paymentSatang: Satang; readonly count: number } | null;
      /** What of instalments to come has got principal; null where none has. */
      readonly ahead: PaidAhead | null;
      /** Receipts of later days that will be split anew; none where the payment is the last. */
      readonly splitAnew: number;
    }
  | {
      readonly refused: RepaymentRefusal | 'later-payment-exceeds-debt';
      readonly payoffSatang: Satang;
    };

export interface PaidAhead {
  /** The first and last instalment to come whose principal is paid whole, and what the first asks for. */
  readonly whole: {
    readonly first: number;
    readonly last: number;
    readonly dueSatang: Satang;
  } | null;
  readonly partly: { readonly number: number; readonly dueSatang: Satang } | null;
}

export interface AskedPayment {
  readonly amountSatang: string;
  readonly paidOn: string;
  readonly extraUse: ExtraUse;
  /** What is done with what is beyond the pay-off sum; absent: nothing is taken. */
  readonly overpayment?: Overpayment | undefined;
}

const ASKED = 'asked';

export function splitPayment(loan: LoanView, asked: AskedPayment): PaymentSplit {
  const whole = splitOwed(loan, asked);
  const isOver = 'refused' in whole && whole.refused === 'more-than-owed';
  if (!isOver || asked.overpayment !== 'return') return whole;
  const { payoffSatang } = whole;
  const receivedSatang = satangFromJson(asked.amountSatang);
  const back = returnedOf({ receivedSatang, payoffSatang, takesCoins: loan.takesCoins });
  if ('refused' in back) return whole;
  const owed = splitOwed(loan, { ...asked, amountSatang: satangToJson(payoffSatang) });
  return 'refused' in owed ? owed : { ...owed, ...back };
}

function splitOwed(loan: LoanView, asked: AskedPayment): PaymentSplit {
  const replayed = replayPayments(replayOf(loan, asked));
  if ('refused' in replayed) {
    const { id, refused, payoffSatang } = replayed;
    return { refused: id === ASKED ? refused : 'later-payment-exceeds-debt', payoffSatang };
  }
  const { rows, taken, paidOffOn } = replayed;
  const own = taken.find(({ id }) => id === ASKED);
  if (own === undefined) throw new Error('The payment was not taken');
  const anew = taken.filter((one) => loan.receipts.some((receipt) => isSplitAnew(receipt, one)));
  return {
    interestSatang: own.interestSatang,
    defaultInterestSatang: own.defaultInterestSatang,
    principalSatang: satang(own.principalSatang - own.extraSatang),
    extraSatang: own.extraSatang,
    owedAfterSatang: sumSatang(
      rows.map((row) => satang(row.principalSatang - row.paidPrincipalSatang)),
    ),
    isPaidOff: paidOffOn !== null,
    returnedSatang: satang(0n),
    next: nextOf(rows),
    ahead: aheadOf(rows, asked.paidOn),
    splitAnew: anew.length,
  };
}

function isSplitAnew(receipt: ReceiptRow, taken: Taken): boolean {
  if (receipt.repaymentId !== taken.id) return false;
  return (
    satangFromJson(receipt.interestSatang) !== taken.interestSatang ||
    satangFromJson(receipt.defaultInterestSatang) !== taken.defaultInterestSatang
  );
}

/** The payment alone after all others; before some of them, all since the contract or its last change. */
function replayOf(loan: LoanView, asked: AskedPayment): Replay {
  const rate = yearlyDecliningRate(loan.rateBasisPoints);
  const own: TakenPayment = {
    id: ASKED,
    amountSatang: satangFromJson(asked.amountSatang),
    paidOn: plainDate(asked.paidOn),
    extraWish: asked.extraUse,
  };
  // The newest come first.
  const standing = loan.receipts
    .filter(({ cancelledOn, isBeforeChange }) => cancelledOn === null && !isBeforeChange)
    .toReversed();
  const later = standing.filter(({ paidOn }) => paidOn > asked.paidOn);
  if (later.length === 0 || loan.status === 'paid') {
    const rows = loan.schedule.map(livingRowOf);
    return { rows, rate, payments: [own], late: lateStandingOf(loan, 'last') };
  }
  const before = standing.slice(0, standing.length - later.length);
  const payments = [...before.map(takenPayment), own, ...later.map(takenPayment)];
  return { rows: rowsToStartFrom(loan, rate), rate, payments, late: lateStandingOf(loan, 'start') };
}

function rowsToStartFrom(loan: LoanView, rate: Rate): LivingRow[] {
  const changed = loan.changes.find(({ status }) => status === 'approved');
  return changed === undefined ? contractRows(loan, rate) : changed.after.map(livingRowOfChange);
}

function contractRows(loan: LoanView, rate: Rate): LivingRow[] {
  const firstDueOn = plainDate(loan.schedule[0]?.dueOn ?? loan.endsOn);
  const principalSatang = satangFromJson(loan.principalSatang);
  const { termMonths } = loan;
  return livingRows(scheduleOf({ principalSatang, rate, termMonths, firstDueOn }).rows);
}

function takenPayment(receipt: LoanView['receipts'][number]): TakenPayment {
  return {
    id: receipt.repaymentId,
    amountSatang: satangFromJson(receipt.amountSatang),
    paidOn: plainDate(receipt.paidOn),
    extraWish: receipt.extraWish,
  };
}

function nextOf(rows: readonly LivingRow[]) {
  const untouched = rows.filter((row) => row.paidPrincipalSatang + row.paidInterestSatang === 0n);
  const [first] = untouched;
  return first === undefined
    ? null
    : { paymentSatang: first.paymentSatang, count: untouched.length };
}

function aheadOf(rows: readonly LivingRow[], paidOn: string): PaidAhead | null {
  const isToCome = (at: number) => (rows[at - 1]?.dueOn ?? '') >= paidOn;
  const ahead = rows.filter((row, at) => isToCome(at) && row.paidPrincipalSatang > 0n);
  const whole = ahead.filter((row) => row.paidPrincipalSatang === row.principalSatang);
  const partly = ahead.find((row) => row.paidPrincipalSatang < row.principalSatang);
  const [first] = whole;
  const last = whole.at(-1);
  if (first === undefined && partly === undefined) return null;
  return {
    whole:
      first === undefined || last === undefined
        ? null
        : { first: first.number, last: last.number, dueSatang: dueOf(first) },
    partly: partly === undefined ? null : { number: partly.number, dueSatang: dueOf(partly) },
  };
}

function dueOf(row: LivingRow): Satang {
  return satang(row.paymentSatang - row.paidPrincipalSatang - row.paidInterestSatang);
}
