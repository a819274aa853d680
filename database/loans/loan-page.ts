import type { EntityManager } from '@mikro-orm/postgresql';
import type { LivingRow } from '#domain/interest/repayment';
import type { Debt } from '../assessment/debt.ts';
import { Fund } from '../funds/fund.ts';
import { readLoanJournal, type JournalRow } from '../ledger/journal.ts';
import { readLivingRows, readSettledDays } from '../repayments/living-loan.ts';
import { Repayment } from '../repayments/repayment.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { findCancelledOn } from '../undo/find-cancelled.ts';
import { Loan } from './loan-entities.ts';
import { readRefinancedDebts } from './pay-creditors.ts';
import {
  listNamedLenders,
  listNamedShares,
  namesInOne,
  type NamedLender,
  type NamedShare,
} from './split/read-lenders.ts';

/** All that is known of one loan: the contract, its plan with what is paid, receipts and ledger moves. */
export interface LoanPage {
  readonly loan: Loan;
  /** The fund that lends; of several, the first with the names of all. */
  readonly fund: Pick<Fund, 'id' | 'nameTh' | 'nameEn' | 'kind'>;
  /** Where several funds lend: all of them, and their parts of the receipts. */
  readonly lenders: readonly NamedLender[];
  readonly shares: readonly NamedShare[];
  /** Instalments in order, as planned now, with what is paid of each. */
  readonly schedule: readonly LivingRow[];
  /** The day on which each settled instalment was settled, by its number. */
  readonly settledOn: ReadonlyMap<number, string>;
  readonly repayments: readonly Repayment[];
  readonly journal: readonly JournalRow[];
  /** The old debts it pays; empty for a loan brought from paper without them. */
  readonly payoffs: readonly Debt[];
  readonly principalOwedSatang: bigint;
  /** When both sides cancelled it before money left; null where they did not. */
  readonly cancelledOn: string | null;
}

/** The loan, or undefined when there is none. */
export async function findLoanPage(
  em: EntityManager,
  loanId: string,
): Promise<LoanPage | undefined> {
  const loan = await findRow(em, Loan, { id: loanId });
  if (loan === undefined) return undefined;
  const { id, nameTh, nameEn, kind } = await getRow(em, Fund, { id: loan.fundId });
  const lenders = await listNamedLenders(em, loan);
  const names = lenders.length === 0 ? { nameTh, nameEn } : namesInOne(lenders);
  const schedule = await readLivingRows(em, loan);
  const owed = schedule.map((row) => row.principalSatang - row.paidPrincipalSatang);
  return {
    loan,
    fund: { id, ...names, kind },
    lenders,
    shares: await listNamedShares(em, loan),
    schedule,
    settledOn: await readSettledDays(em, loanId),
    repayments: await listRows(em, Repayment, {
      where: { loanId },
      orderBy: { paidOn: 'desc', receiptYearBe: 'desc', receiptNumber: 'desc' },
    }),
    journal: await readLoanJournal(em, loanId),
    payoffs: await readRefinancedDebts(em, loan.caseId),
    principalOwedSatang: owed.reduce((sum, part) => sum + part, 0n),
    cancelledOn: await findCancelledOn(em, loanId),
  };
}

/** The loans of a case, newest first: one open at most. */
export async function listLoansOfCase(em: EntityManager, caseId: string): Promise<Loan[]> {
  return listRows(em, Loan, { where: { caseId }, orderBy: { yearBe: 'desc', number: 'desc' } });
}
