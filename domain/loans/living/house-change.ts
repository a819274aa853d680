/**
 * What a resolution does to a contract of our own funds: by the functions of the simulations, with the
 * rows as the books keep them. What is waived leaves the rows and was never paid; the old rows are kept
 * by whoever calls (decision 0022).
 */

import type { PlainDate } from '../../dates/plain-date.ts';
import type { Rate } from '../../interest/rate.ts';
import { satang, type Satang } from '../../money/satang.ts';
import {
  addAgreedInterest,
  ADDED_INTEREST_REFUSALS,
  type AddedInterestRefused,
} from './added-interest.ts';
import { spreadArrears, waive } from './changes/resolutions.ts';
import { type PaidRow, paidRows, startingBalance, withBalances } from './house-loan.ts';
import { lateLoan, type LateStanding, nothingLate } from './late-standing.ts';
import { lateOwed } from './state/figures.ts';
import { interestLeft, type LivingLoan } from './state/living-loan.ts';
import type { PaymentPart } from './terms/policies.ts';
import type { RefusedSimulation, SimulationRefusal } from './terms/refusals.ts';

/**
 * - `spread-arrears`: what is overdue is laid on the instalments that are left; its interest bears none.
 * - `waive-interest`: interest that has fallen due is forgiven, the oldest first.
 * - `waive-principal`: principal is written off, what is overdue first; the rest lowers the instalments.
 * - `waive-default-interest`: default interest that is owed is forgiven; no instalment changes.
 * - `add-interest`: interest overdue for a year becomes principal by written agreement (s.655).
 */
export const LOAN_CHANGE_KINDS = [
  'spread-arrears',
  'waive-interest',
  'waive-principal',
  'waive-default-interest',
  'add-interest',
] as const;
export type LoanChangeKind = (typeof LOAN_CHANGE_KINDS)[number];

/** In the order in which they are checked; others of the engine cannot be met by our contracts. */
const ENGINE_REFUSALS = [
  'amount-must-be-positive',
  'nothing-is-owed',
  'no-arrears-to-spread',
  'no-instalment-left',
  'waiver-above-owed',
] as const satisfies readonly SimulationRefusal[];
const LOAN_CHANGE_REFUSALS = [...ENGINE_REFUSALS, ...ADDED_INTEREST_REFUSALS] as const;
export type LoanChangeRefusal = (typeof LOAN_CHANGE_REFUSALS)[number];

export type HouseChange = {
  readonly kind: LoanChangeKind;
  /** What is waived or added; null for arrears, which are spread whole. */
  readonly amountSatang: Satang | null;
  /** The day of the written agreement, where interest is added. */
  readonly agreedOn?: PlainDate | null;
};

/** The engine asks that there is one; which one it is, the books bind. */
const BY_RESOLUTION = 'by resolution';

export type ChangedBooks = {
  readonly rows: readonly PaidRow[];
  readonly isNothingOwed: boolean;
};

type Asked = {
  readonly rows: readonly PaidRow[];
  readonly rate: Rate;
  readonly on: PlainDate;
  readonly change: HouseChange;
  /** Default interest so far; none is charged where it is left out. */
  readonly late?: LateStanding;
};

export type ChangeRefused = {
  readonly refused: LoanChangeRefusal;
  /** The most that may be waived, or the amount that an agreement would have to name. */
  readonly amountSatang?: Satang;
  /** The day from which interest may be added. */
  readonly from?: PlainDate;
};

/** The rows after the change on a day. */
export function changeBooks({
  rows,
  rate,
  on,
  change,
  late = nothingLate('none', rows),
}: Asked): ChangedBooks | ChangeRefused {
  const loan = lateLoan({ rows, rate }, late, on);
  if (owedOf(rows) + lateOwed(loan) === 0n) return { refused: 'nothing-is-owed' };
  const changed = applied(loan, on, change);
  if ('refused' in changed) return refusalOf(changed);
  const after = asBooks(rows, changed.loan, on);
  return { rows: after, isNothingOwed: owedOf(after) + lateOwed(changed.loan) === 0n };
}

const WAIVED_PARTS = {
  'waive-interest': 'interest',
  'waive-principal': 'principal',
  'waive-default-interest': 'default-interest',
} as const satisfies Record<
  Exclude<LoanChangeKind, 'spread-arrears' | 'add-interest'>,
  PaymentPart
>;

function applied(
  loan: LivingLoan,
  on: PlainDate,
  { kind, amountSatang, agreedOn = null }: HouseChange,
): { loan: LivingLoan } | RefusedSimulation | AddedInterestRefused {
  const dated = { id: kind, on, resolution: BY_RESOLUTION };
  if (kind === 'spread-arrears') return spreadArrears(loan, { kind, ...dated });
  if (kind === 'add-interest') return addAgreedInterest(loan, { on, agreedOn, amountSatang });
  const amount = amountSatang ?? satang(0n);
  const part = WAIVED_PARTS[kind];
  if (part === 'interest') {
    // Interest of the period in course is not owed as arrears: there is nothing yet to forgive.
    const due = satang(loan.closed.reduce((sum, row) => sum + interestLeft(row), 0n));
    if (amount > due) return { refused: 'waiver-above-owed', amountSatang: due };
  }
  return waive(loan, { kind: 'waiver', ...dated, part, amountSatang: amount });
}

/** The engine counts what is waived as met; in the books it leaves the row. */
function asBooks(before: readonly PaidRow[], after: LivingLoan, on: PlainDate): PaidRow[] {
  const paid = new Map(before.map((row) => [row.number, row]));
  const rows = paidRows(after, before).map(({ openingSatang: _shifted, ...row }) => {
    const was = paid.get(row.number);
    const principal = row.paidPrincipalSatang - (was?.paidPrincipalSatang ?? 0n);
    const interest = row.paidInterestSatang - (was?.paidInterestSatang ?? 0n);
    return {
      ...row,
      principalSatang: satang(row.principalSatang - principal),
      interestSatang: satang(row.interestSatang - interest),
      paymentSatang: satang(row.paymentSatang - principal - interest),
      paidPrincipalSatang: satang(row.paidPrincipalSatang - principal),
      paidInterestSatang: satang(row.paidInterestSatang - interest),
    };
  });
  return withOpening(withBalances(rows), after, on);
}

/** A period that has begun keeps the balance on which it began; what is added on its first day counts. */
function withOpening(rows: readonly PaidRow[], loan: LivingLoan, on: PlainDate): PaidRow[] {
  const open = rows.filter((row) => row.dueOn > on);
  const planned = open.reduce((sum, row) => sum + row.principalSatang, 0n);
  const openingSatang = satang(startingBalance(loan));
  const isKept = openingSatang === planned - (open[0]?.paidAheadSatang ?? 0n);
  return rows.map((row) => (row === open[0] && !isKept ? { ...row, openingSatang } : row));
}

function owedOf(rows: readonly PaidRow[]): bigint {
  return rows.reduce(
    (sum, row) => sum + row.paymentSatang - row.paidPrincipalSatang - row.paidInterestSatang,
    0n,
  );
}

function refusalOf(refusal: RefusedSimulation | AddedInterestRefused): ChangeRefused {
  const { refused, amountSatang } = refusal;
  const known = LOAN_CHANGE_REFUSALS.find((one) => one === refused);
  if (known === undefined) throw new RangeError(`No change of our funds is refused so: ${refused}`);
  return {
    refused: known,
    ...(amountSatang === undefined ? {} : { amountSatang }),
    ...('from' in refusal && refusal.from !== undefined ? { from: refusal.from } : {}),
  };
}
