/** A household's own view of its case, and what it says there. */

import { z } from 'zod';
import { DEBT_SOURCES } from '#domain/assessment/code-lists';
import { CONSENT_PURPOSE_LIST } from '#domain/assessment/consent';
import { CASE_STATUSES } from '#domain/case/case-statuses';
import {
  COMPLAINED_ABOUT,
  COMPLAINT_CATEGORIES,
  COMPLAINT_HANDLERS,
  COMPLAINT_OUTCOMES,
} from '#domain/household/complaints';
import { CALL_TIMES, REQUEST_KINDS } from '#domain/household/voice';
import { TOLD_DECISIONS } from '#domain/meetings/told-decision';
import { ROLES } from '#domain/people/roles';
import { AHEAD_REASONS } from '#domain/queue/why-ahead';
import { CaseMove } from './cases.ts';
import { QrPicture } from './household-access.ts';
import { BothTongues, Instant, IsoDate, LongText, Satang, Uuid } from './primitives.ts';
import { SupportView } from './support.ts';

export const OwnViewQuery = z.object({
  /** Through whose eyes, for who prints the sheet; a household sees through its own. */
  forPersonId: Uuid.optional(),
});

export type OwnViewQuery = z.infer<typeof OwnViewQuery>;

const LOOKED_AT = ['case', 'task', 'loan', 'statement', 'document', 'person', 'account'] as const;

const NextPayment = z.object({
  loanId: Uuid,
  fundName: BothTongues,
  dueOn: z.string(),
  amountSatang: Satang,
  /** The amount in words, as a contract has it. */
  words: BothTongues,
  /** Null where the fund has recorded no PromptPay id. */
  promptpay: z.object({ qr: QrPicture, ending: z.string() }).nullable(),
});

const OwnReceipt = z.object({
  repaymentId: Uuid,
  receiptNumber: z.string(),
  paidOn: z.string(),
  amountSatang: Satang,
  cancelledOn: z.string().nullable(),
  /** The printed paper; null while it is not written. */
  documentId: Uuid.nullable(),
});

const OwnDebt = z.object({
  debtId: Uuid,
  personName: z.string(),
  source: z.enum(DEBT_SOURCES),
  creditorName: z.string().nullable(),
  balanceSatang: Satang,
  nowSatang: Satang,
  isPrivate: z.boolean(),
  mayChangePrivacy: z.boolean(),
});

const OwnSupport = SupportView.extend({
  /** What the household has said to the offer; null while nothing. */
  hasAccepted: z.boolean(),
  mayReply: z.boolean(),
});

const OwnConsent = z.object({
  consentId: Uuid,
  round: z.number().int(),
  signedOn: z.string(),
  givenBy: z.string(),
  purposes: z.array(
    z.object({
      purpose: z.enum(CONSENT_PURPOSE_LIST),
      withdrawnAt: Instant.nullable(),
    }),
  ),
});

const OwnRequest = z.object({
  requestId: Uuid,
  kind: z.enum(REQUEST_KINDS),
  text: z.string().nullable(),
  askedAt: Instant,
  doneAt: Instant.nullable(),
  doneNote: z.string().nullable(),
});

const OwnComplaint = z.object({
  complaintId: Uuid,
  number: z.string(),
  about: z.enum(COMPLAINED_ABOUT),
  category: z.enum(COMPLAINT_CATEGORIES),
  text: z.string(),
  handler: z.enum(COMPLAINT_HANDLERS),
  receivedOn: z.string(),
  dueOn: z.string(),
  answer: z.string().nullable(),
  outcome: z.enum(COMPLAINT_OUTCOMES).nullable(),
  answeredAt: Instant.nullable(),
});

/** What a meeting decided about the household's loan, and what has become of it. */
const OwnDecision = z.object({
  resolutionId: Uuid,
  decidedOn: z.string(),
  standing: z.enum(TOLD_DECISIONS),
  reason: z.string().nullable(),
  amountSatang: Satang.nullable(),
  fundName: BothTongues.nullable(),
  endedOn: z.string().nullable(),
  paperNumber: z.string().nullable(),
});

const OwnQueue = z.object({
  place: z.number().int(),
  of: z.number().int(),
  /** How many come before for which of the rule's reasons; one may for several. */
  ahead: z.array(z.object({ reason: z.enum(AHEAD_REASONS), households: z.number().int() })),
  waitsSince: IsoDate,
  /** When one more whole month of waiting counts; null where the centre counts none. */
  nextMonthOn: IsoDate.nullable(),
  /** The household's place by the rule that two people have confirmed for a later day; null without one. */
  coming: z.object({ from: IsoDate, place: z.number().int() }).nullable(),
});

export const OwnView = z.object({
  caseId: Uuid,
  householdId: Uuid,
  caseNumber: z.string(),
  household: z.string(),
  houseNumber: z.string(),
  centreName: BothTongues,
  status: z.enum(CASE_STATUSES),
  moves: z.array(CaseMove),
  /** The newest first. */
  decisions: z.array(OwnDecision),
  /** The member whose private things show; null for a seat that names nobody. */
  seenAs: z.string().nullable(),
  /** Whether the reader speaks for the household here: asks, complains, takes back. */
  maySpeak: z.boolean(),
  /** Whether the reader is the member, not a helper: only then the book and the consents are theirs. */
  isMember: z.boolean(),
  /** Where the household waits for money; null while it does not. */
  queue: OwnQueue.nullable(),
  payments: z.array(NextPayment),
  receipts: z.array(OwnReceipt),
  debts: z.array(OwnDebt),
  debtBeforeSatang: Satang,
  debtNowSatang: Satang,
  /** The month (`YYYY-MM`) of the last instalment of all open contracts; null without one. */
  freeMonth: z.string().nullable(),
  supports: z.array(OwnSupport),
  consents: z.array(OwnConsent),
  looks: z.array(z.object({ on: z.string(), role: z.enum(ROLES), at: z.enum(LOOKED_AT) })),
  requests: z.array(OwnRequest),
  complaints: z.array(OwnComplaint),
});
export type OwnView = z.infer<typeof OwnView>;

export const CallWish = z.object({
  callTime: z.enum(CALL_TIMES),
  text: LongText.min(1).nullable(),
});

export const SupportReply = z
  .object({ answer: z.enum(['accept', 'ask']), text: LongText.min(1).nullable() })
  .refine(({ answer, text }) => answer === 'accept' || text !== null, {
    path: ['text'],
    params: { code: 'missing' },
  });

export const ConsentTakenBack = z.object({ purpose: z.enum(CONSENT_PURPOSE_LIST) });

export const NewComplaint = z.object({
  about: z.enum(COMPLAINED_ABOUT),
  category: z.enum(COMPLAINT_CATEGORIES),
  text: LongText.min(1),
});

export const DebtPrivacyWish = z.object({ isPrivate: z.boolean() });

/** What a household asked for, for who sees to it. */
export const RequestView = z.object({
  requestId: Uuid,
  kind: z.enum(REQUEST_KINDS),
  callTime: z.enum(CALL_TIMES).nullable(),
  text: z.string().nullable(),
  purpose: z.enum(CONSENT_PURPOSE_LIST).nullable(),
  saidBy: z.string(),
  phone: z.string().nullable(),
  askedAt: Instant,
});
export type RequestView = z.infer<typeof RequestView>;

/** A complaint, for who answers it. */
export const ComplaintView = OwnComplaint.extend({ household: z.string(), caseId: Uuid });
