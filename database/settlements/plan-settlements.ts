/**
 * Which of the debts that a loan pays off are owed to funds of the centre, so that the books of these
 * funds move with it (decision 0023), and the locks that this takes.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Debt } from '../assessment/debt.ts';
import { Fund } from '../funds/fund.ts';
import { Loan } from '../loans/loan-entities.ts';
import { isSplit } from '../loans/split/lenders.ts';
import { OlderDebtRow } from '../one-contract/older-debt-row.ts';
import { processIds } from '../outbox/process-ids.ts';
import { findPayoff } from '../repayments/payoff.ts';
import { refusalOfDay, type PaymentDayRefusal } from '../repayments/post-repayment.ts';
import { listStanding } from '../repayments/replay-loan.ts';
import { getLocked, listRows } from '../rows.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import type { Task } from '../tasks/task.ts';

/** A contract in our journal that the paying loan absorbs, locked with its open tasks. */
export interface OlderContract {
  readonly loan: Loan;
  readonly debtId: string;
  readonly tasks: readonly Task[];
}

/** A debt to a fund of the centre; `contract` where the loan stands in our journal. */
export interface PlannedSettlement {
  readonly debt: Debt;
  readonly payeeFundId: string;
  readonly amountSatang: bigint;
  readonly contract: OlderContract | null;
}

/**
 * Locks what a payment on the older contracts of a loan would lock, in its order: tasks before loans.
 * To be called before anything else of the payout is locked but the loan itself.
 */
export async function lockOlderContracts(
  em: EntityManager,
  loanId: string,
): Promise<OlderContract[]> {
  const rows = await listRows(em, OlderDebtRow, {
    where: { loanId, covering: 'absorbed', olderLoanId: { $ne: null }, debtId: { $ne: null } },
    orderBy: { olderLoanId: 'asc' },
  });
  const contracts: OlderContract[] = [];
  for (const { olderLoanId, debtId } of rows) {
    if (olderLoanId === null || debtId === null) continue;
    const processes = [processIds.ofLoan(olderLoanId)];
    const tasks = await lockOpenTasks(em, { processIds: processes, kind: 'collect-instalment' });
    contracts.push({ loan: await getLocked(em, Loan, { id: olderLoanId }), debtId, tasks });
  }
  return contracts;
}

/** In the order in which they are checked. */
export type SettlementRefusal =
  | PaymentDayRefusal
  | 'before-the-last-payment'
  | 'split-loan-not-absorbed'
  | 'older-contract-owes-more';

/**
 * What goes to which fund. An older contract in our journal gets what pays it off on the day: when that
 * is less than was agreed the household keeps the rest, as it keeps all of a loan beyond its debts;
 * when it is more, the household pays the difference there first, or the fund waives it.
 */
export async function planSettlements(
  em: EntityManager,
  it: {
    debts: readonly Debt[];
    contracts: readonly OlderContract[];
    centreId: string;
    paidOn: string;
    today: string;
  },
): Promise<{ settlements: PlannedSettlement[] } | { refused: SettlementRefusal }> {
  const { debts, contracts, paidOn, today } = it;
  const payees = await listPayees(em, it);
  const settlements: PlannedSettlement[] = [];
  for (const debt of debts) {
    const payeeFundId = debt.creditorFundId;
    if (payeeFundId === null || !payees.has(payeeFundId)) continue;
    const agreed = debt.payoffSatang ?? debt.balanceSatang;
    const contract = contracts.find(({ debtId }) => debtId === debt.id) ?? null;
    if (contract === null) {
      settlements.push({ debt, payeeFundId, amountSatang: agreed, contract });
      continue;
    }
    if (contract.loan.status === 'paid') continue;
    if (isSplit(contract.loan)) return { refused: 'split-loan-not-absorbed' };
    const refused = await refusalOfDay(em, contract.loan, { paidOn, today });
    if (refused !== undefined) return { refused };
    if (await isBeforeAPayment(em, contract.loan, paidOn)) {
      return { refused: 'before-the-last-payment' };
    }
    const figure = await findPayoff(em, { loanId: contract.loan.id, on: paidOn });
    const amountSatang = figure?.payoff.totalSatang ?? 0n;
    if (amountSatang > agreed) return { refused: 'older-contract-owes-more' };
    if (amountSatang > 0n) settlements.push({ debt, payeeFundId, amountSatang, contract });
  }
  return { settlements };
}

/** Whether a payment stands that is later: then the day's figure is not what pays the contract off. */
async function isBeforeAPayment(em: EntityManager, loan: Loan, day: string): Promise<boolean> {
  return (await listStanding(em, loan)).some(({ paidOn }) => paidOn > day);
}

/** Creditors among the funds of the centre whose books are kept here and hold money. */
async function listPayees(
  em: EntityManager,
  { debts, centreId }: { debts: readonly Debt[]; centreId: string },
): Promise<Set<string>> {
  const ids = debts.flatMap(({ creditorFundId }) => creditorFundId ?? []);
  const funds = await listRows(em, Fund, {
    where: { id: { $in: ids }, centreId, status: 'member', hasMoney: true },
    orderBy: { id: 'asc' },
  });
  return new Set(funds.map(({ id }) => id));
}
