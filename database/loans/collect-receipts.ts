import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { findLocked } from '../rows.ts';
import { Loan } from './loan-entities.ts';
import { readRefinancedDebts } from './pay-creditors.ts';
import { noteLoan } from './sign-contract.ts';

export interface Receipts {
  readonly loanId: string;
  readonly receipts: readonly {
    readonly debtId: string;
    readonly receiptNumber: string;
    readonly receiptOn: string;
  }[];
}

/** In the order in which they are checked. */
export type ReceiptRefusal =
  | 'no-such-loan'
  | 'creditors-not-paid'
  | 'not-a-debt-of-this-loan'
  | 'receipt-number-missing'
  | 'receipt-before-payment'
  | 'receipt-is-in-already';

/**
 * Takes in the old creditors' receipts, some or all; none where those of member funds are in already
 * and there are no others. With the last one the loan is repaying and `isComplete` is true: then the
 * caller finishes the task `collect-receipts`.
 */
export async function collectReceipts(
  em: EntityManager,
  collected: Receipts,
  act: Act,
): Promise<{ isComplete: boolean } | { refused: ReceiptRefusal }> {
  const loan = await findLocked(em, Loan, { id: collected.loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  const isPaidOut =
    loan.status === 'disbursed' || loan.status === 'repaying' || loan.status === 'paid';
  if (!isPaidOut) return { refused: 'creditors-not-paid' };
  const debts = await readRefinancedDebts(em, loan.caseId);
  for (const receipt of collected.receipts) {
    const debt = debts.find(({ id }) => id === receipt.debtId);
    const refused = refusalOfReceipt(debt, receipt);
    if (refused !== undefined) return { refused };
    const receiptNumber = receipt.receiptNumber.trim();
    await em.nativeUpdate(
      Debt,
      { id: receipt.debtId },
      { receiptNumber, receiptOn: receipt.receiptOn },
    );
  }
  const arrived = new Set(collected.receipts.map(({ debtId }) => debtId));
  const isComplete = debts.every((debt) => debt.receiptNumber !== null || arrived.has(debt.id));
  if (!isComplete && arrived.size === 0) return { refused: 'receipt-number-missing' };
  if (isComplete && loan.status === 'disbursed') {
    const version = loan.version + 1;
    await em.nativeUpdate(Loan, { id: loan.id }, { status: 'repaying', version });
  }
  const detail = { receipts: collected.receipts.length, isComplete };
  await noteLoan(em, loan, { action: 'receipts-collected', act, detail });
  return { isComplete };
}

/** The same receipt again is the same success; another one for the same debt is refused. */
function refusalOfReceipt(
  debt: Debt | undefined,
  receipt: Receipts['receipts'][number],
): ReceiptRefusal | undefined {
  if (debt === undefined) return 'not-a-debt-of-this-loan';
  const number = receipt.receiptNumber.trim();
  if (number === '') return 'receipt-number-missing';
  if (debt.paidOn === null || receipt.receiptOn < debt.paidOn) return 'receipt-before-payment';
  const isSame = debt.receiptNumber === number && debt.receiptOn === receipt.receiptOn;
  return debt.receiptNumber !== null && !isSame ? 'receipt-is-in-already' : undefined;
}
