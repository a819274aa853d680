/** What the contract of a loan and the receipt of a payment state. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtSource } from '#domain/assessment/code-lists';
import type { ScheduleRow } from '#domain/interest/schedule';
import { CoinRounding } from '../cash/coin-rounding.ts';
import { contractSchedule } from '../funds/contract-schedule.ts';
import { Fund } from '../funds/fund.ts';
import { Loan } from '../loans/loan-entities.ts';
import { readRefinancedDebts } from '../loans/pay-creditors.ts';
import { isSplit } from '../loans/split/lenders.ts';
import {
  listNamedLenders,
  listNamedShares,
  namesInOne,
  type NamedLender,
  type NamedShare,
} from '../loans/split/read-lenders.ts';
import { OlderDebtRow } from '../one-contract/older-debt-row.ts';
import { readBanksOfReceipts, type NamedBank } from '../repayments/receipt-banks.ts';
import { Repayment } from '../repayments/repayment.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { listPayingFunds, type PayingFund } from '../settlements/list-payers.ts';
import {
  findPrintedSeat,
  findSeatName,
  getPrintedCentre,
  getPrintedHousehold,
  type PrintedCentre,
  type PrintedHousehold,
  type PrintedSeat,
} from './printed-place.ts';
import { findPrintedResolution, type PrintedResolution } from './printed-resolution.ts';

/** The fund that lends; of several, the names of all. */
export interface PrintedFund {
  readonly fundNameTh: string;
  readonly fundNameEn: string;
}

export interface PrintedContract extends PrintedFund {
  readonly centre: PrintedCentre;
  readonly household: PrintedHousehold;
  readonly loan: Loan;
  /** Where several funds lend: each with what it lent. */
  readonly lenders: readonly NamedLender[];
  readonly schedule: readonly ScheduleRow[];
  readonly payoffs: readonly PrintedPayoff[];
  /** Older debts to funds that stay beside this contract. */
  readonly listed: readonly PrintedPayoff[];
  /** Null for a loan brought from paper. */
  readonly resolution: PrintedResolution | null;
  readonly treasurer: PrintedSeat | undefined;
}

export interface PrintedPayoff {
  readonly creditorName: string | null;
  readonly creditorFundId: string | null;
  readonly creditorFundNameTh: string | null;
  readonly creditorFundNameEn: string | null;
  readonly source: DebtSource;
  readonly amountSatang: bigint;
}

/** The contract with the plan as it was signed, whatever has been paid since. */
export async function getPrintedContract(
  em: EntityManager,
  loanId: string,
): Promise<PrintedContract> {
  const loan = await getRow(em, Loan, { id: loanId });
  const { centreId } = loan;
  const on = loan.signedOn ?? loan.policyOn;
  return {
    ...(await getPrintedFund(em, loan)),
    lenders: await listNamedLenders(em, loan),
    centre: await getPrintedCentre(em, centreId),
    household: await getPrintedHousehold(em, loan.caseId),
    loan,
    schedule: contractRows(loan),
    payoffs: await readPayoffs(em, loan.caseId),
    listed: await readListed(em, loanId),
    resolution: await findPrintedResolution(em, loan.resolutionId),
    treasurer: await findPrintedSeat(em, { centreId, role: 'treasurer', on }),
  };
}

export interface PrintedReceipt extends PrintedFund {
  readonly centre: PrintedCentre;
  readonly loan: Loan;
  readonly repayment: Repayment;
  readonly payerName: string;
  /** Where several funds lend: what of it went to each. */
  readonly shares: readonly NamedShare[];
  /** The fund that paid in place of the household; undefined where the household paid. */
  readonly payingFund: PayingFund | undefined;
  /** The bank account that it was sent to; undefined for cash. */
  readonly bank: NamedBank | undefined;
  /** What came into the hand where coins were rounded; undefined where they were not. */
  readonly coins: { readonly cashSatang: bigint; readonly differenceSatang: bigint } | undefined;
  /** Principal owed after this payment. */
  readonly balanceSatang: bigint;
  readonly receiver: PrintedSeat | undefined;
}

export async function getPrintedReceipt(
  em: EntityManager,
  repaymentId: string,
): Promise<PrintedReceipt> {
  const repayment = await getRow(em, Repayment, { id: repaymentId });
  const loan = await getRow(em, Loan, { id: repayment.loanId });
  const { headName } = await getPrintedHousehold(em, loan.caseId);
  return {
    ...(await getPrintedFund(em, loan)),
    shares: (await listNamedShares(em, loan)).filter((one) => one.repaymentId === repaymentId),
    centre: await getPrintedCentre(em, loan.centreId),
    loan,
    repayment,
    payerName: headName,
    payingFund: (await listPayingFunds(em, loan.id)).find(
      (fund) => fund.repaymentId === repaymentId,
    ),
    bank: (await readBanksOfReceipts(em, loan.id)).get(repaymentId),
    coins: await findRow(em, CoinRounding, { repaymentId }),
    balanceSatang: loan.principalSatang - (await readPaidUpTo(em, repayment)),
    receiver: await findSeatName(em, repayment.receivedBySeatId),
  };
}

/**
 * Payments count in the order of their days, those of one day by their receipts. Those that were undone
 * do not count.
 */
async function readPaidUpTo(em: EntityManager, repayment: Repayment): Promise<bigint> {
  const all = await listRows(em, Repayment, {
    where: { loanId: repayment.loanId, paidOn: { $lte: repayment.paidOn } },
    orderBy: { paidOn: 'asc' },
  });
  const isLater = (one: Repayment) =>
    one.paidOn === repayment.paidOn && one.receiptNumber > repayment.receiptNumber;
  return all
    .filter((one) => !isLater(one) && (one.cancelledOn === null || one.id === repayment.id))
    .reduce((sum, { principalSatang }) => sum + principalSatang, 0n);
}

/** The instalments as the contract was signed, whatever became of them. */
export function contractRows(loan: Loan): readonly ScheduleRow[] {
  const { principalSatang: amountSatang, termMonths, firstDueOn, rateBasisPoints } = loan;
  return contractSchedule({ amountSatang, termMonths, firstDueOn }, rateBasisPoints).rows;
}

/** By its names alone: the fund that lends; of several, all. */
export async function getPrintedFund(em: EntityManager, loan: Loan): Promise<PrintedFund> {
  const { nameTh, nameEn } = isSplit(loan)
    ? namesInOne(await listNamedLenders(em, loan))
    : await getRow(em, Fund, { id: loan.fundId });
  return { fundNameTh: nameTh, fundNameEn: nameEn };
}

async function readPayoffs(em: EntityManager, caseId: string): Promise<PrintedPayoff[]> {
  const payoffs: PrintedPayoff[] = [];
  for (const debt of await readRefinancedDebts(em, caseId)) {
    const { creditorFundId, creditorName, source, payoffSatang, balanceSatang } = debt;
    const amountSatang = payoffSatang ?? balanceSatang;
    payoffs.push(await withFundName(em, { creditorFundId, creditorName, source, amountSatang }));
  }
  return payoffs;
}

async function readListed(em: EntityManager, loanId: string): Promise<PrintedPayoff[]> {
  const listed: PrintedPayoff[] = [];
  const rows = await listRows(em, OlderDebtRow, {
    where: { loanId, covering: 'listed' },
    orderBy: { position: 'asc' },
  });
  for (const { fundId: creditorFundId, creditorName, source, amountSatang } of rows) {
    listed.push(await withFundName(em, { creditorFundId, creditorName, source, amountSatang }));
  }
  return listed;
}

/** The debt with the name of the fund of the centre that it is owed to, if it is. */
export async function withFundName(
  em: EntityManager,
  debt: Omit<PrintedPayoff, 'creditorFundNameTh' | 'creditorFundNameEn'>,
): Promise<PrintedPayoff> {
  const id = debt.creditorFundId;
  const fund = id === null ? undefined : await findRow(em, Fund, { id });
  const creditorFundNameTh = fund?.nameTh ?? null;
  return { ...debt, creditorFundNameTh, creditorFundNameEn: fund?.nameEn ?? null };
}
