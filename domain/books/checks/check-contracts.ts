/** What a contract under the centre must keep, which a fund's own loan from before need not. */

import { NEVER_REFINANCES, type FundKind } from '../../funds/fund-kinds.ts';
import { formatBaht } from '../../money/satang.ts';
import type { Alert, Fault } from '../faults.ts';
import type { BookRow } from '../layout/sheets.ts';
import type { Book } from '../rows/book.ts';
import { addedInterestOf, whyNotPrincipal } from './added-interest.ts';
import { faultAt } from './check-registers.ts';
import { contractBalance } from './contract-history.ts';

type Loan = BookRow<'loans'>;
type Repayment = BookRow<'repayments'>;

/** Whether the loan is a contract under the centre that is still owed; a paid one is history. */
export function isOpenContract({ origin, balance }: Loan): boolean {
  return origin === 'centre-contract' && balance > 0n;
}

/** Fund, rate, consent and principal of an open contract. */
export function checkContract(loan: Loan, book: Book): Fault[] {
  const fund = book.funds.find(({ code }) => code === loan.fundCode);
  const person = book.people.find(({ code }) => code === loan.personCode);
  const household = book.households.find(({ code }) => code === person?.householdCode);
  if (fund === undefined || household === undefined) return [];
  const faults: Fault[] = [];
  if (fund.lends === 'no') {
    faults.push(faultAt('loans', loan, { column: 'fundCode', code: 'fund-does-not-lend' }));
  }
  if ((NEVER_REFINANCES as readonly FundKind[]).includes(fund.kind)) {
    faults.push(faultAt('loans', loan, { column: 'fundCode', code: 'never-refinances' }));
  }
  if (loan.rate !== fund.rate) {
    faults.push(faultAt('loans', loan, { column: 'rate', code: 'contract-rate-differs' }));
  }
  if (loan.lentOn < fund.accededOn) {
    faults.push(faultAt('loans', loan, { column: 'lentOn', code: 'dates-out-of-order' }));
  }
  if (household.consentedOn === null || household.consentedOn > loan.lentOn) {
    faults.push(faultAt('loans', loan, { column: 'origin', code: 'contract-without-consent' }));
  }
  const added = addedInterestOf(loan);
  if (added !== null && whyNotPrincipal(added, loan.lentOn) !== null) {
    const code = 'interest-on-interest-in-contract';
    faults.push(faultAt('loans', loan, { column: 'addedInterest', code }));
  }
  return faults;
}

/** A household has one contract under the centre at a time. */
export function findSecondContracts({ loans, people }: Book): Fault[] {
  const houseOf = new Map(people.map(({ code, householdCode }) => [code, householdCode]));
  const seen = new Set<string | undefined>();
  return loans.filter(isOpenContract).flatMap((loan): Fault[] => {
    const house = houseOf.get(loan.personCode);
    if (!seen.has(house)) {
      seen.add(house);
      return [];
    }
    return [faultAt('loans', loan, { column: 'origin', code: 'second-contract' })];
  });
}

/** The books will allocate by the contract; where the paper allocated otherwise, both are told. */
export function checkHistory(
  loan: Loan,
  payments: readonly Repayment[],
): { faults: Fault[]; alerts: Alert[] } {
  if (!isOpenContract(loan)) return { faults: [], alerts: [] };
  const told = contractBalance(loan, payments);
  if ('refusedRow' in told) {
    const at = { column: 'amount', code: 'contract-allocation-refused' } as const;
    return { faults: [faultAt('repayments', { row: told.refusedRow }, at)], alerts: [] };
  }
  if (told.balanceSatang === loan.balance) return { faults: [], alerts: [] };
  const figures = { book: formatBaht(loan.balance), contract: formatBaht(told.balanceSatang) };
  const code = 'contract-balance-differs';
  return {
    faults: [],
    alerts: [{ sheet: 'loans', row: loan.row, column: 'balance', code, figures }],
  };
}
