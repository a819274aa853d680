/** How each old creditor of a signed contract is paid, from the rows by which the money will be let out. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { groundOf } from '#domain/negotiations/settlements';
import { dayOf } from '../act.ts';
import type { Debt } from '../assessment/debt.ts';
import { Loan } from '../loans/loan-entities.ts';
import { readRefinancedDebts } from '../loans/pay-creditors.ts';
import { listNamedLenders, type NamedLender } from '../loans/split/read-lenders.ts';
import { Negotiation, NegotiationMove } from '../negotiations/negotiation-entities.ts';
import { readReached } from '../negotiations/reached.ts';
import { getRow, listRows } from '../rows.ts';
import {
  getPrintedFund,
  withFundName,
  type PrintedFund,
  type PrintedPayoff,
} from './loan-documents.ts';
import {
  findPrintedSeat,
  getPrintedCentre,
  getPrintedHousehold,
  type PrintedCentre,
  type PrintedHousehold,
  type PrintedSeat,
} from './printed-place.ts';
import { findPrintedResolution, type PrintedResolution } from './printed-resolution.ts';

export interface InstructedPayoff extends PrintedPayoff {
  /** The settlement in writing that gives the figure; null where the debt is paid in full. */
  readonly settlement: Pick<
    NegotiationMove,
    'documentReference' | 'documentOn' | 'signedBy' | 'payByOn' | 'payTo'
  > | null;
}

export interface PrintedInstruction extends PrintedFund {
  readonly centre: PrintedCentre;
  readonly household: PrintedHousehold;
  readonly loan: Loan;
  /** Where several funds lend: each with what it lets out. */
  readonly lenders: readonly NamedLender[];
  /** In the order of the survey. */
  readonly payoffs: readonly InstructedPayoff[];
  readonly issuedOn: string;
  /** Null for a loan brought from paper. */
  readonly resolution: PrintedResolution | null;
  readonly treasurer: PrintedSeat | undefined;
  readonly chair: PrintedSeat | undefined;
}

/** The instruction of a contract as of the instant at which it was ordered. */
export async function getPrintedInstruction(
  em: EntityManager,
  { loanId, at }: { readonly loanId: string; readonly at: string },
): Promise<PrintedInstruction> {
  const loan = await getRow(em, Loan, { id: loanId });
  const { centreId } = loan;
  const on = dayOf(at);
  return {
    ...(await getPrintedFund(em, loan)),
    centre: await getPrintedCentre(em, centreId),
    household: await getPrintedHousehold(em, loan.caseId),
    loan,
    lenders: await listNamedLenders(em, loan),
    payoffs: await readPayoffs(em, loan.caseId),
    issuedOn: on,
    resolution: await findPrintedResolution(em, loan.resolutionId),
    treasurer: await findPrintedSeat(em, { centreId, role: 'treasurer', on }),
    chair: await findPrintedSeat(em, { centreId, role: 'chair', on }),
  };
}

async function readPayoffs(em: EntityManager, caseId: string): Promise<InstructedPayoff[]> {
  const payoffs: InstructedPayoff[] = [];
  for (const debt of await readRefinancedDebts(em, caseId)) {
    const { creditorFundId, creditorName, source, payoffSatang, balanceSatang } = debt;
    const amountSatang = payoffSatang ?? balanceSatang;
    const named = await withFundName(em, { creditorFundId, creditorName, source, amountSatang });
    payoffs.push({ ...named, settlement: await findSettlement(em, debt) });
  }
  return payoffs;
}

/** The last paper of the talks, where its figure is the one that is paid. */
async function findSettlement(em: EntityManager, debt: Debt) {
  const reached = (await readReached(em, [debt.id])).get(debt.id) ?? null;
  const payoffSatang = debt.payoffSatang ?? debt.balanceSatang;
  const ground = groundOf({ payoffSatang, balanceSatang: debt.balanceSatang }, reached);
  if (ground !== 'settled-in-writing') return null;
  const matter = await getRow(em, Negotiation, { debtId: debt.id });
  const [move] = await listRows(em, NegotiationMove, {
    where: { negotiationId: matter.id, toStatus: 'settled' },
    orderBy: { number: 'desc' },
  });
  return move ?? null;
}
