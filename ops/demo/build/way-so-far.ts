/** The dated states a case has gone through before it was taken over from paper. */

import { PATH_STATIONS } from '#domain/case/case-statuses';
import type { CaseStatus } from '#domain/case/case-statuses';
import { addDays, addMonths } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';

export interface DatedMove {
  readonly status: CaseStatus;
  readonly on: PlainDate;
}

/** Days before the money went out on which a case usually came to each state. */
const DAYS_BEFORE_LENDING = {
  identified: 60,
  consented: 57,
  surveyed: 50,
  assessed: 44,
  enrolled: 40,
  negotiating: 38,
  proposed: 22,
  decided: 14,
  contracted: 10,
  repaying: 0,
} as const satisfies Partial<Record<CaseStatus, number>>;

const WATCH_MONTHS = 24;

/** The way to a state before the loan, spread evenly over the days since the case was opened. */
export function wayBeforeLoan(
  to: CaseStatus,
  since: { openedDaysAgo: number; today: PlainDate },
): DatedMove[] {
  const stations: readonly CaseStatus[] = PATH_STATIONS;
  const passed = stations.slice(0, stations.indexOf(to) + 1);
  return passed.map((status, index) => {
    const daysAgo = Math.round(since.openedDaysAgo * (1 - index / passed.length));
    return { status, on: addDays(since.today, -daysAgo) };
  });
}

/** The way of a household that was lent money; `lastPaidOn` is null while it repays. */
export function wayWithLoan(
  to: 'repaying' | 'cleared' | 'watched' | 'closed',
  loan: { lentOn: PlainDate; lastPaidOn: PlainDate | null },
): DatedMove[] {
  const moves: DatedMove[] = Object.entries(DAYS_BEFORE_LENDING).map(([status, days]) => {
    return { status: status as CaseStatus, on: addDays(loan.lentOn, -days) };
  });
  if (to === 'repaying' || loan.lastPaidOn === null) return moves;
  const clearedOn = addDays(loan.lastPaidOn, 3);
  moves.push({ status: 'cleared', on: clearedOn });
  if (to === 'cleared') return moves;
  const honouredOn = addDays(clearedOn, 4);
  moves.push({ status: 'honoured', on: honouredOn }, { status: 'watched', on: honouredOn });
  if (to === 'closed') moves.push({ status: 'closed', on: addMonths(honouredOn, WATCH_MONTHS) });
  return moves;
}
