/** A loan as its page and its case show it. Amounts in satang as decimal strings. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { LoanSummary, LoanView, ReceiptRow } from '#contracts/loans';
import { listPlaces, type PlaceInBook } from '#database/cash/cash-book';
import { takesCoins } from '#database/cash/coin-rounding';
import type { JournalRow } from '#database/ledger/journal';
import { listChangesOfLoan } from '#database/loan-changes/list-changes';
import type { LoanPage } from '#database/loans/loan-page';
import { isSplit } from '#database/loans/split/lenders';
import { findPayerAccount, type PayerAccount } from '#database/payers/payer-account';
import { findPayoff, type LoanFigures } from '#database/repayments/payoff';
import { readBanksOfReceipts } from '#database/repayments/receipt-banks';
import type { Repayment } from '#database/repayments/repayment';
import { returnsOverpayment } from '#database/repayments/return-overpayment';
import { listWaitingReversals, type WaitingReversal } from '#database/reversals/list-reversals';
import { listPayingFunds, type PayingFund } from '#database/settlements/list-payers';
import { sumSatang } from '#domain/money/satang';
import { changeRow } from './change-view.ts';
import { defaultInterestView } from './default-interest-view.ts';
import { prescriptionView } from './prescription-view.ts';

type LivingRow = LoanPage['schedule'][number];

export function loanSummary(page: LoanPage, today: string): z.input<typeof LoanSummary> {
  const { loan, fund, schedule } = page;
  const repayments = page.repayments.filter((paid) => paid.cancelledOn === null);
  const isRunning = loan.status === 'disbursed' || loan.status === 'repaying';
  const open = isRunning ? schedule.filter((row) => restOf(row) > 0n) : [];
  const due = open.filter((row) => row.dueOn <= today);
  const next = open[0];
  return {
    loanId: loan.id,
    contractNumber: `${loan.number}/${loan.yearBe}`,
    fundId: fund.id,
    fundName: { th: fund.nameTh, en: fund.nameEn },
    status: loan.status,
    isInArrears: loan.isInArrears,
    cancelledOn: page.cancelledOn,
    principalSatang: String(loan.principalSatang),
    rateBasisPoints: loan.rateBasisPoints,
    payerBasisPoints: loan.payerBasisPoints,
    termMonths: loan.termMonths,
    outstandingSatang: String(page.principalOwedSatang),
    paidPrincipalSatang: String(sumSatang(repayments.map((paid) => paid.principalSatang))),
    paidInterestSatang: String(sumSatang(repayments.map((paid) => paid.interestSatang))),
    nextDueOn: next?.dueOn ?? null,
    nextPaymentSatang: next === undefined ? null : String(restOf(next)),
    dueInstalments: due.length,
    dueSatang: String(due.reduce((sum, row) => sum + restOf(row), 0n)),
    endsOn: schedule.at(-1)?.dueOn ?? loan.firstDueOn,
  };
}

export async function loanView(
  em: EntityManager,
  page: LoanPage,
  ask: { readonly today: string; readonly withLedger: boolean; readonly userId: string },
): Promise<Omit<z.input<typeof LoanView>, 'papers' | 'guarantors'>> {
  const { loan, schedule } = page;
  const waiting = ask.withLedger ? await listWaitingReversals(em, loan.id) : [];
  const banks = await readBanksOfReceipts(em, loan.id);
  const payers = await listPayingFunds(em, loan.id);
  const payer = ask.withLedger ? await findPayerAccount(em, { loan, on: ask.today }) : undefined;
  const figure = await findPayoff(em, { loanId: loan.id, on: ask.today });
  return {
    ...loanSummary(page, ask.today),
    caseId: loan.caseId,
    centreId: loan.centreId,
    lenders: page.lenders.map(lenderView),
    totalInterestSatang: String(sumSatang(schedule.map((row) => row.interestSatang))),
    payoffSatang: String(figure?.payoff.totalSatang ?? 0n),
    defaultInterest: defaultInterestView(figure?.inDefault),
    afterTermAt: afterTermView(figure?.afterTermAt),
    prescription: prescriptionView(page, ask.today),
    takesCoins: await takesCoins(em, { centreId: loan.centreId, on: ask.today }),
    returnsOverpayment: await returnsOverpayment(em, { centreId: loan.centreId, on: ask.today }),
    bankAccounts:
      ask.withLedger && !isSplit(loan)
        ? (await listPlaces(em, loan.fundId)).flatMap(bankAccount)
        : [],
    schedule: schedule.map((row) => instalmentRow(row, page.settledOn)),
    receipts: page.repayments.map((paid) => ({
      ...receiptRow(paid, loan),
      bank: banks.get(paid.id) ?? null,
      paidByFund: fundNameOf(payers.find(({ repaymentId }) => repaymentId === paid.id)),
      shares: sharesOf(page, paid.id),
      reversal: reversalView(paid, { waiting, userId: ask.userId }),
    })),
    changes: (await listChangesOfLoan(em, loan.id)).map(changeRow),
    ledger: ask.withLedger ? page.journal.map(ledgerMove) : [],
    payer: payerView(payer),
  };
}

export function receiptRow(
  paid: Repayment,
  { loanChangeId }: Pick<LoanPage['loan'], 'loanChangeId'>,
): z.input<typeof ReceiptRow> {
  return {
    repaymentId: paid.id,
    receiptNumber: `${paid.receiptNumber}/${paid.receiptYearBe}`,
    paidOn: paid.paidOn,
    recordedAt: paid.recordedAt,
    amountSatang: String(paid.amountSatang),
    returnedSatang: String(paid.returnedSatang),
    principalSatang: String(paid.principalSatang),
    interestSatang: String(paid.interestSatang),
    defaultInterestSatang: String(paid.defaultInterestSatang),
    isImported: paid.isImported,
    extraWish: paid.extraWish,
    extraUse: paid.extraUse,
    cancelledOn: paid.cancelledOn,
    reallocatedOn: paid.reallocatedOn,
    isBeforeChange: paid.loanChangeId !== loanChangeId,
    bank: null,
    paidByFund: null,
    shares: [],
    reversal: null,
  };
}

function lenderView({
  fundId,
  nameTh,
  nameEn,
  lentSatang,
  repaidSatang,
}: LoanPage['lenders'][number]) {
  return {
    fundId,
    fundName: { th: nameTh, en: nameEn },
    lentSatang: String(lentSatang),
    repaidSatang: String(repaidSatang),
    owedSatang: String(lentSatang - repaidSatang),
  };
}

/** What of a receipt went to which fund; nothing where one lends. */
export function sharesOf(
  { shares }: Pick<LoanPage, 'shares'>,
  repaymentId: string,
): z.input<typeof ReceiptRow>['shares'] {
  return shares
    .filter((share) => share.repaymentId === repaymentId)
    .map((share) => ({
      fundId: share.fundId,
      fundName: { th: share.nameTh, en: share.nameEn },
      principalSatang: String(share.principalSatang),
      interestSatang: String(share.interestSatang),
      defaultInterestSatang: String(share.defaultInterestSatang),
    }));
}

function bankAccount({ placeId, bankName, accountEnding }: PlaceInBook) {
  if (bankName === null || accountEnding === null) return [];
  return [{ placeId, bankName, accountEnding }];
}

function fundNameOf(payer: PayingFund | undefined): z.input<typeof ReceiptRow>['paidByFund'] {
  return payer === undefined ? null : { th: payer.fundNameTh, en: payer.fundNameEn };
}

function afterTermView(at: LoanFigures['afterTermAt'] | undefined) {
  if (at === null || at === undefined) return null;
  const { contractSatang, statutorySatang } = at;
  return { contractSatang: String(contractSatang), statutorySatang: String(statutorySatang) };
}

function reversalView(
  paid: Repayment,
  { waiting, userId }: { waiting: readonly WaitingReversal[]; userId: string },
): z.input<typeof ReceiptRow>['reversal'] {
  const own = waiting.find(({ repaymentId }) => repaymentId === paid.id);
  if (own === undefined) return null;
  const { reversalId, reason, askedByName, askedAt, askedByUserId } = own;
  return { reversalId, reason, askedByName, askedAt, isOwn: askedByUserId === userId };
}

function payerView(account: PayerAccount | undefined): z.input<typeof LoanView>['payer'] {
  if (account === undefined) return null;
  return {
    payerName: account.payerName,
    basisPoints: account.payerBasisPoints,
    agreedOn: account.agreedOn,
    unclaimedSatang: String(account.unclaimedSatang),
    claimedSatang: String(account.claimedSatang),
    receivedSatang: String(account.receivedSatang),
    moves: account.moves.map(({ id, kind, amountSatang, movedOn }) => ({
      moveId: id,
      kind,
      amountSatang: String(amountSatang),
      on: movedOn,
    })),
  };
}

function instalmentRow(row: LivingRow, settledOn: LoanPage['settledOn']) {
  return {
    number: row.number,
    dueOn: row.dueOn,
    principalSatang: String(row.principalSatang),
    interestSatang: String(row.interestSatang),
    paymentSatang: String(row.paymentSatang),
    balanceSatang: String(row.balanceSatang),
    paidSatang: String(row.paidPrincipalSatang + row.paidInterestSatang),
    paidInterestSatang: String(row.paidInterestSatang),
    carriedInterestSatang: String(row.carriedInterestSatang ?? 0n),
    openingSatang: row.openingSatang === undefined ? null : String(row.openingSatang),
    paidAheadSatang: String(row.paidAheadSatang ?? 0n),
    settledOn: settledOn.get(row.number) ?? null,
  };
}

function restOf(row: LivingRow): bigint {
  return row.paymentSatang - row.paidPrincipalSatang - row.paidInterestSatang;
}

function ledgerMove(entry: JournalRow) {
  return {
    entryId: entry.entryId,
    kind: entry.kind,
    businessOn: entry.businessOn,
    recordedAt: entry.recordedAt,
    lines: entry.lines.map((line) => ({
      account: line.account,
      debitSatang: String(line.debitSatang),
      creditSatang: String(line.creditSatang),
    })),
  };
}
