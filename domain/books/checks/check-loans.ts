/** What cannot be in the loans and repayments of a book, and what its reader must be told. */

import type { PlainDate } from '../../dates/plain-date.ts';
import { lawfulnessOf } from '../../interest/lawful.ts';
import { formatBaht, satang, sumSatang } from '../../money/satang.ts';
import type { Alert, Fault } from '../faults.ts';
import type { BookRow } from '../layout/sheets.ts';
import { loanKey, type Book } from '../rows/book.ts';
import { addedInterestOf, alertAddedInterest } from './added-interest.ts';
import {
  checkContract,
  checkHistory,
  findSecondContracts,
  isOpenContract,
} from './check-contracts.ts';
import { faultAt, notAhead } from './check-registers.ts';

type Loan = BookRow<'loans'>;
type Repayment = BookRow<'repayments'>;

/**
 * `today` in Bangkok. Looks at whole rows whose references hold. Yields after each contract, whose
 * history takes long to work out.
 */
export function* checkLoans(
  book: Book,
  today: PlainDate,
): Generator<undefined, { faults: Fault[]; alerts: Alert[] }> {
  const paymentsOf = Map.groupBy(book.repayments, ({ fundCode, loanNumber }) =>
    loanKey(fundCode, loanNumber),
  );
  const second = findSecondContracts(book);
  const faults: Fault[] = [...second];
  const alerts: Alert[] = [];
  for (const loan of book.loans) {
    const payments = paymentsOf.get(loanKey(loan.fundCode, loan.number)) ?? [];
    const own = [
      ...checkTerms(loan, today),
      ...checkAddedInterest(loan),
      ...payments.flatMap((payment) => checkPayment(payment, { loan, today })),
      ...checkBalance(loan, payments),
      ...(isOpenContract(loan) ? checkContract(loan, book) : []),
    ];
    faults.push(...own);
    if (own.length > 0 || second.length > 0) continue;
    const history = checkHistory(loan, payments);
    faults.push(...history.faults);
    alerts.push(...history.alerts, ...alertsOf(loan, payments));
    if (isOpenContract(loan)) yield;
  }
  return { faults, alerts };
}

function checkTerms(loan: Loan, today: PlainDate): Fault[] {
  const faults = notAhead('loans', loan, { lentOn: loan.lentOn, balanceOn: loan.balanceOn, today });
  if (loan.principal === 0n) {
    faults.push(faultAt('loans', loan, { column: 'principal', code: 'money-must-be-positive' }));
  }
  if (loan.termMonths < 1 || loan.termMonths > 360) {
    faults.push(faultAt('loans', loan, { column: 'termMonths', code: 'months-out-of-range' }));
  }
  if (loan.firstDueOn < loan.lentOn) {
    faults.push(faultAt('loans', loan, { column: 'firstDueOn', code: 'dates-out-of-order' }));
  }
  if (loan.balanceOn < loan.lentOn) {
    faults.push(faultAt('loans', loan, { column: 'balanceOn', code: 'dates-out-of-order' }));
  }
  return faults;
}

function checkAddedInterest(loan: Loan): Fault[] {
  const { addedInterest, interestDueSince, principal, lentOn } = loan;
  const added = addedInterestOf(loan);
  if (added === null) {
    const isTold = (addedInterest ?? 0n) > 0n || interestDueSince !== null;
    const code = 'added-interest-incomplete';
    return isTold ? [faultAt('loans', loan, { column: 'addedInterest', code })] : [];
  }
  if (added.addedSatang >= principal) {
    const code = 'added-interest-above-principal';
    return [faultAt('loans', loan, { column: 'addedInterest', code })];
  }
  if (added.dueSince > lentOn) {
    return [faultAt('loans', loan, { column: 'interestDueSince', code: 'dates-out-of-order' })];
  }
  return [];
}

function checkPayment(
  payment: Repayment,
  { loan, today }: { loan: Loan; today: PlainDate },
): Fault[] {
  const faults = notAhead('repayments', payment, { paidOn: payment.paidOn, today });
  if (payment.amount === 0n) {
    const at = { column: 'amount', code: 'money-must-be-positive' } as const;
    faults.push(faultAt('repayments', payment, at));
  }
  if (payment.principal + payment.interest !== payment.amount) {
    const fault = faultAt('repayments', payment, { column: 'amount', code: 'parts-do-not-sum' });
    const expected = formatBaht(sumSatang([payment.principal, payment.interest]));
    faults.push({ ...fault, figures: { expected } });
  }
  if (payment.paidOn < loan.lentOn || payment.paidOn > loan.balanceOn) {
    faults.push(faultAt('repayments', payment, { column: 'paidOn', code: 'dates-out-of-order' }));
  }
  return faults;
}

/** Principal less the principal of all repayments is what is left. */
function checkBalance(loan: Loan, payments: readonly Repayment[]): Fault[] {
  const left = loan.principal - sumSatang(payments.map(({ principal }) => principal));
  if (left === loan.balance) return [];
  const fault = faultAt('loans', loan, { column: 'balance', code: 'balance-does-not-agree' });
  return [{ ...fault, figures: { expected: formatBaht(satang(left)) } }];
}

function alertsOf(loan: Loan, payments: readonly Repayment[]): Alert[] {
  const added = alertAddedInterest(loan, payments);
  const alerts: Alert[] = added === null ? [] : [added];
  if (loan.balance > 0n && lawfulnessOf(loan.rate) === 'unlawful') {
    const { row } = loan;
    alerts.push({ sheet: 'loans', row, column: 'rate', code: 'fund-loan-above-lawful' });
  }
  return alerts;
}
