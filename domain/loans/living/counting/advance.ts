/** Lets days pass: interest and charges run, periods end, rows that are over close. */

import type { PlainDate } from '../../../dates/plain-date.ts';
import {
  isSettled,
  type LivingLoan,
  type LivingRow,
  missedPrincipal,
} from '../state/living-loan.ts';
import { hasOpenRows, rowInCourse } from '../state/open-rows.ts';
import { dueAt } from '../state/standing.ts';
import { countOn, nothingCounted } from './counted.ts';
import { growCharges } from './growing.ts';

/** The loan at the end of a day; nothing happens to a day that has passed already. */
export function advance(loan: LivingLoan, to: PlainDate): LivingLoan {
  let now = loan;
  while (now.rest.dues.length > 0 && dueAt(now, 0).accruesTo <= to) {
    now = closeRow(runTo(now, dueAt(now, 0).accruesTo));
  }
  return runTo(now, to);
}

/** Runs to a day within the period in course, or after the last one. */
function runTo(loan: LivingLoan, to: PlainDate): LivingLoan {
  const { counted, rest, owedSatang } = loan;
  if (to <= counted.to) return loan;
  const grown = growCharges(loan, { from: counted.to, to });
  const due = rest.dues[0];
  if (due === undefined || loan.contract.policies.interestRuns === 'period-end') {
    return { ...grown, counted: { ...counted, to } };
  }
  const { flow, from } = rest;
  return { ...grown, counted: countOn(counted, { flow, from, due, to, owedSatang }) };
}

/** The period in course ends on the day that was counted to. */
function closeRow(loan: LivingLoan): LivingLoan {
  const row = rowInCourse(loan);
  if (row === undefined) throw new RangeError('No row is in course');
  const { deferredSatang, ...living } = row;
  const closed = closeWith(loan, { row: living, deferredSatang });
  // A plan whose rows end early has due dates left over that nothing falls due on.
  if (hasOpenRows(closed)) return closed;
  return { ...closed, rest: { ...closed.rest, dues: [] }, targets: [] };
}

type Closing = { readonly row: LivingRow; readonly deferredSatang: bigint };

/** Takes the row in course out of the open ones; the next period begins where it ends. */
export function closeWith(loan: LivingLoan, { row, deferredSatang }: Closing): LivingLoan {
  const { rest } = loan;
  const settledOn = isSettled(row) ? loan.counted.to : null;
  const without = <Value>(map: ReadonlyMap<PlainDate, Value>) =>
    new Map([...map].filter(([dueOn]) => dueOn !== row.dueOn));
  const closed: LivingLoan = {
    ...loan,
    rest: {
      ...rest,
      from: row.accruesTo,
      dues: rest.dues.slice(1),
      firstNumber: row.number + 1,
    },
    targets: loan.targets.slice(1),
    closed: [...loan.closed, { ...row, settledOn: row.settledOn ?? settledOn }],
    met: without(loan.met),
    carried: without(loan.carried),
    laidFees: without(loan.laidFees),
    deferredSatang,
    counted: nothingCounted(row.accruesTo),
  };
  return { ...closed, openingSatang: closed.owedSatang - missedPrincipal(closed) };
}
