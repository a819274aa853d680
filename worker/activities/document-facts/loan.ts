import type { EntityManager } from '@mikro-orm/postgresql';
import { ApplicationFailure } from '@temporalio/common';
import {
  getPrintedContract,
  getPrintedReceipt,
  type PrintedContract,
  type PrintedPayoff,
  type PrintedReceipt,
} from '#database/documents/loan-documents';
import type {
  BilingualText,
  LenderFacts,
  LoanContractData,
  PayoffFacts,
  RateFacts,
  ReceiptData,
} from '../../documents/document-data.ts';
import { borrowerFacts, centreFacts, lenderFacts, resolutionFacts, signatory } from './parties.ts';
import { SOURCE_CLASSES, UNNAMED_CREDITOR } from './words.ts';

/** The contract as it was signed. A loan brought from paper has its contract on paper and gets none. */
export async function collectContract(
  em: EntityManager,
  { subjectId }: { subjectId: string },
): Promise<LoanContractData> {
  const printed = await getPrintedContract(em, subjectId);
  const { centre, loan, household, resolution } = printed;
  if (loan.signedOn === null) {
    throw ApplicationFailure.nonRetryable(`Loan ${subjectId} is not signed`, 'contract-not-signed');
  }
  if (resolution === null) {
    throw ApplicationFailure.nonRetryable(`Loan ${subjectId} came from paper`, 'no-resolution');
  }
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo,
    contractNumber: `${loan.number}/${loan.yearBe}`,
    signedOn: loan.signedOn,
    lender: {
      fundName: { th: printed.fundNameTh, en: printed.fundNameEn },
      representative: signatory(printed.treasurer, 'treasurer'),
    },
    lenders: lenderFacts(printed.lenders),
    borrower: borrowerFacts(household, centre),
    principalSatang: loan.principalSatang,
    rate: yearlyRate(loan.rateBasisPoints),
    payer: payerFacts(loan),
    bearsDefaultInterest: loan.defaultInterestRule !== 'none',
    schedule: printed.schedule,
    payoffs: printed.payoffs.map(payoffFacts),
    listed: printed.listed.map(payoffFacts),
    resolution: resolutionFacts(resolution),
    signatureKind: loan.signatureKind ?? 'signature',
    witnesses: loan.witnessNames,
  };
}

function payerFacts({ payerName, payerBasisPoints, payerAgreedOn }: PrintedContract['loan']) {
  if (payerName === null || payerAgreedOn === null) return null;
  return { name: payerName, rate: yearlyRate(payerBasisPoints), agreedOn: payerAgreedOn };
}

export async function collectReceipt(
  em: EntityManager,
  { subjectId }: { subjectId: string },
): Promise<ReceiptData> {
  const printed = await getPrintedReceipt(em, subjectId);
  const { centre, loan, repayment } = printed;
  return {
    centre: centreFacts(centre),
    isDemo: centre.isDemo,
    receiptNumber: `${repayment.receiptNumber}/${repayment.receiptYearBe}`,
    receivedOn: repayment.paidOn,
    fundName: receivingFund(printed),
    contractNumber: `${loan.number}/${loan.yearBe}`,
    payer: printed.payerName,
    amountSatang: repayment.amountSatang,
    returnedSatang: repayment.returnedSatang,
    principalSatang: repayment.principalSatang,
    interestSatang: repayment.interestSatang,
    defaultInterestSatang: repayment.defaultInterestSatang,
    shares: printed.shares.map(shareFacts),
    balanceSatang: printed.balanceSatang,
    isPaidOff: endsLoan(printed),
    extraUse: repayment.extraUse,
    cameBy: cameBy(printed),
    coins: printed.coins ?? null,
    receiver: signatory(printed.receiver, 'treasurer'),
  };
}

/** Several are named with their parts, below. */
function receivingFund({ fundNameTh, fundNameEn, shares, loan }: PrintedReceipt): BilingualText {
  if (shares.length === 0) return { th: fundNameTh, en: fundNameEn };
  const { lenderCount } = loan;
  return { th: `${lenderCount} กองทุนที่ร่วมกันให้กู้`, en: `${lenderCount} funds that lend together` };
}

function shareFacts(share: PrintedReceipt['shares'][number]): LenderFacts {
  const { nameTh, nameEn, principalSatang, interestSatang, defaultInterestSatang } = share;
  return {
    fundName: { th: nameTh, en: nameEn },
    amountSatang: principalSatang + interestSatang + defaultInterestSatang,
  };
}

/** How the money came, where it was not cash of the household. */
function cameBy({ payingFund, bank }: PrintedReceipt): BilingualText | null {
  if (payingFund !== undefined) {
    return {
      th: `จ่ายแทนโดย${payingFund.fundNameTh} ระหว่างกองทุน`,
      en: `Paid in its place by ${payingFund.fundNameEn}, between funds`,
    };
  }
  if (bank === undefined) return null;
  return {
    th: `โอนเข้าบัญชี ${bank.bankName} ลงท้าย ${bank.accountEnding}`,
    en: `Sent to the bank account ending ${bank.accountEnding}`,
  };
}

/** Without default interest, no principal left means that nothing is owed. */
function endsLoan({ loan, repayment, balanceSatang }: PrintedReceipt): boolean {
  if (loan.defaultInterestRule === 'none') return balanceSatang === 0n;
  return balanceSatang === 0n && loan.status === 'paid' && loan.paidOn === repayment.paidOn;
}

/** Every contract of the path is by the year on the declining balance; at nothing it is interest-free. */
export function yearlyRate(basisPoints: number): RateFacts {
  const method = basisPoints === 0 ? 'interest-free' : 'declining';
  return { basisPoints, period: 'year', method };
}

export function payoffFacts(payoff: PrintedPayoff): PayoffFacts {
  return {
    creditor: payoff.creditorFundNameTh ?? payoff.creditorName ?? UNNAMED_CREDITOR,
    sourceClass: SOURCE_CLASSES[payoff.source],
    amountSatang: payoff.amountSatang,
  };
}
