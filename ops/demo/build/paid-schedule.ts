/** Loans of the demonstration: when they were lent and what was paid on them up to today. */

import { addDays, addMonths } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { scheduleOf } from '#domain/interest/schedule';
import { satang } from '#domain/money/satang';
import type { StageRow } from '../data/household-row.ts';
import { steadyNumber } from './steady-number.ts';

export type LoanRow = Extract<StageRow, { loan: unknown }>['loan'];

export interface PaidSchedule {
  readonly lentOn: PlainDate;
  readonly firstDueOn: PlainDate;
  readonly payments: readonly { readonly amountSatang: string; readonly paidOn: PlainDate }[];
}

const COMMON_RATE = 600;

/** Each instalment is paid on its day or up to three days before it; the missed ones are the last. */
export function paidScheduleOf(plan: {
  key: string;
  loan: LoanRow;
  principalSatang: bigint;
  today: PlainDate;
}): PaidSchedule {
  const { key, loan, today } = plan;
  const { lentOn, firstDueOn } = datesOf(loan, today);
  const { rows } = scheduleOf({
    principalSatang: satang(plan.principalSatang),
    rate: yearlyDecliningRate(COMMON_RATE),
    termMonths: loan.termMonths,
    firstDueOn,
  });
  const missed = 'missed' in loan ? (loan.missed ?? 0) : 0;
  const due = rows.filter(({ dueOn }) => dueOn <= today);
  const payments = due.slice(0, due.length - missed).map(({ number, dueOn, paymentSatang }) => ({
    amountSatang: String(paymentSatang),
    paidOn: addDays(dueOn, -steadyNumber(`${key} ${number}`, 4)),
  }));
  return { lentOn, firstDueOn, payments };
}

function datesOf(loan: LoanRow, today: PlainDate): { lentOn: PlainDate; firstDueOn: PlainDate } {
  if ('lentOn' in loan) {
    const lentOn = plainDate(loan.lentOn);
    return { lentOn, firstDueOn: addMonths(lentOn, 1) };
  }
  const firstDueOn = addMonths(addDays(today, loan.nextDueInDays), -loan.dueSoFar);
  return { lentOn: addMonths(firstDueOn, -1), firstDueOn };
}
