/** One contract: its schedule, its receipts and its moves in the fund's books. */

import { z } from 'zod';
import { EXTRA_USES } from '#domain/interest/repayment';
import { DEFAULT_INTEREST_RULES } from '#domain/loans/living/terms/default-interest-rule';
import { DocumentRow } from './documents.ts';
import { PayerAccount } from './interest-payers.ts';
import { LoanChangeRow } from './loan-changes.ts';
import { BothTongues, Instant, Satang, Uuid } from './primitives.ts';

export const LOAN_STATUSES = [
  'reserved',
  'signed',
  'disbursed',
  'repaying',
  'paid',
  'released',
  'written-off',
] as const;

export const LoanSummary = z.object({
  loanId: Uuid,
  contractNumber: z.string(),
  fundId: Uuid,
  fundName: BothTongues,
  status: z.enum(LOAN_STATUSES),
  isInArrears: z.boolean(),
  /** When both sides cancelled it before money left. */
  cancelledOn: z.string().nullable(),
  principalSatang: Satang,
  /** The household’s own; with what a third party bears it is the fund’s. */
  rateBasisPoints: z.number().int(),
  payerBasisPoints: z.number().int(),
  termMonths: z.number().int(),
  outstandingSatang: Satang,
  paidPrincipalSatang: Satang,
  paidInterestSatang: Satang,
  nextDueOn: z.string().nullable(),
  nextPaymentSatang: Satang.nullable(),
  /** Instalments that have fallen due by today and are not settled, and what they still ask for. */
  dueInstalments: z.number().int(),
  dueSatang: Satang,
  endsOn: z.string(),
});
export type LoanSummary = z.infer<typeof LoanSummary>;

export const InstalmentRow = z.object({
  number: z.number().int(),
  dueOn: z.string(),
  principalSatang: Satang,
  interestSatang: Satang,
  paymentSatang: Satang,
  balanceSatang: Satang,
  paidSatang: Satang,
  paidInterestSatang: Satang,
  /** Of the interest, what a resolution laid on the row from before: it bears none. */
  carriedInterestSatang: Satang,
  /** What its interest is counted on, where a resolution changed it after its period had begun. */
  openingSatang: Satang.nullable(),
  /** Of the principal of this row and all after it, what was paid before its period began: it bears none. */
  paidAheadSatang: Satang,
  settledOn: z.string().nullable(),
});
export type InstalmentRow = z.infer<typeof InstalmentRow>;

/** A bank account by name; the number itself stays in the passbook. */
const NamedBank = z.object({ bankName: z.string(), accountEnding: z.string() });

export const ReceiptRow = z.object({
  repaymentId: Uuid,
  receiptNumber: z.string(),
  /** The day the money was received, and the instant at which it was written down. */
  paidOn: z.string(),
  recordedAt: Instant,
  amountSatang: Satang,
  /** Received beyond it and handed back in cash at once. */
  returnedSatang: Satang,
  principalSatang: Satang,
  interestSatang: Satang,
  defaultInterestSatang: Satang,
  isImported: z.boolean(),
  /** What the household wished for money beyond the instalment, whether there was any or not. */
  extraWish: z.enum(EXTRA_USES).nullable(),
  /** What became of what was beyond the instalment; null when nothing was. */
  extraUse: z.enum(EXTRA_USES).nullable(),
  /** The day on which it was cancelled; the number stays. */
  cancelledOn: z.string().nullable(),
  /** The day on which principal and interest were split anew, an earlier receipt being cancelled or late. */
  reallocatedOn: z.string().nullable(),
  /** Whether it was taken before the last resolution on the contract, which stands on it. */
  isBeforeChange: z.boolean(),
  /** The bank account that it was sent to; null for cash. */
  bank: NamedBank.nullable(),
  /** The fund that paid it in place of the household, for a debt or because money came back. */
  paidByFund: BothTongues.nullable(),
  /** Where several funds lend: what of it went to each. */
  shares: z.array(
    z.object({
      fundId: Uuid,
      fundName: BothTongues,
      principalSatang: Satang,
      interestSatang: Satang,
      defaultInterestSatang: Satang,
    }),
  ),
  /** A request to cancel it that waits for a second person; only for who may see the books. */
  reversal: z
    .object({
      reversalId: Uuid,
      reason: z.string(),
      askedByName: z.string(),
      askedAt: Instant,
      isOwn: z.boolean(),
    })
    .nullable(),
});
export type ReceiptRow = z.infer<typeof ReceiptRow>;

const LateAt = z.object({
  on: z.string(),
  /** Exact satang, as a fraction, paid or not. */
  numerator: z.string(),
  denominator: z.string(),
  /** Paid or waived. */
  metSatang: Satang,
});

/** Default interest by the law (CCC s.224, s.224/1) of a contract that bears it. */
export const DefaultInterestView = z.object({
  rule: z.enum(DEFAULT_INTEREST_RULES),
  owedSatang: Satang,
  /** Up to the end of `countedOn`, paid or not. */
  countedSatang: Satang,
  countedOn: z.string(),
  metSatang: Satang,
  /** Since then, of each missed instalment: the principal that is left, for days after `fromOn`. */
  since: z.array(
    z.object({
      number: z.number().int(),
      principalSatang: Satang,
      fromOn: z.string(),
      toOn: z.string(),
      days: z.number().int(),
      basisPoints: z.number().int(),
    }),
  ),
  /** At the start of the contract or its last change by resolution, and after the last payment. */
  start: LateAt,
  last: LateAt,
});
export type DefaultInterestView = z.infer<typeof DefaultInterestView>;

export const LedgerMove = z.object({
  entryId: Uuid,
  kind: z.string(),
  businessOn: z.string(),
  recordedAt: Instant,
  lines: z.array(z.object({ account: z.string(), debitSatang: Satang, creditSatang: Satang })),
});
export type LedgerMove = z.infer<typeof LedgerMove>;

export const LoanView = LoanSummary.extend({
  caseId: Uuid,
  centreId: Uuid,
  /** Where several funds lend: what each lent, and what has come back to it; none where one lends. */
  lenders: z.array(
    z.object({
      fundId: Uuid,
      fundName: BothTongues,
      lentSatang: Satang,
      repaidSatang: Satang,
      owedSatang: Satang,
    }),
  ),
  totalInterestSatang: Satang,
  /** With default interest. */
  payoffSatang: Satang,
  /** Null where the contract bears none. */
  defaultInterest: DefaultInterestView.nullable(),
  /**
   * Interest since the last due date at the rate of the contract and at that of the law (s.224), for
   * comparison; neither is owed beside the default interest that the contract bears. Null until then.
   */
  afterTermAt: z.object({ contractSatang: Satang, statutorySatang: Satang }).nullable(),
  /**
   * Until when the oldest instalment in arrears can be claimed (CCC s.193/33: five years from its day, or
   * from the last payment since); null when nothing is overdue.
   */
  prescription: z
    .object({ oldestDueOn: z.string(), lastDayOn: z.string(), hasPassed: z.boolean() })
    .nullable(),
  /** Whether cash is taken in coins of 25 satang today; the debt is settled by the exact figure. */
  takesCoins: z.boolean(),
  /** Whether the by-law has cash beyond the pay-off sum returned today. */
  returnsOverpayment: z.boolean(),
  /** Bank accounts of the fund that a payment may be sent to; only for who may see the books. */
  bankAccounts: z.array(NamedBank.extend({ placeId: Uuid })),
  schedule: z.array(InstalmentRow),
  receipts: z.array(ReceiptRow),
  /** What the committee was asked to change of it, newest first. */
  changes: z.array(LoanChangeRow),
  ledger: z.array(LedgerMove),
  /** Contract and payoff instruction as PDF, the newest first. */
  papers: z.array(DocumentRow),
  /** Who guarantees it and up to what (CCC s.680, s.681); not for the household itself. */
  guarantors: z.array(
    z.object({
      guarantorId: Uuid,
      name: z.string(),
      suretyNumber: z.string(),
      mostSatang: Satang,
      signedOn: z.string(),
      /** Null while the paper is not printed, and for a contract from paper. */
      documentId: Uuid.nullable(),
    }),
  ),
  /** Who bears a part of the interest, and how it stands with the fund; only for who sees the books. */
  payer: PayerAccount.nullable(),
});
export type LoanView = z.infer<typeof LoanView>;

export const Receipt = ReceiptRow.extend({
  loanId: Uuid,
  isPaidOff: z.boolean(),
  outstandingSatang: Satang,
});
export type Receipt = z.infer<typeof Receipt>;
