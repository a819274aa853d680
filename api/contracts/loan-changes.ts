/** What a committee is asked to change of a contract that runs: arrears spread, something owed waived, interest added. */

import { z } from 'zod';
import { SIGNATURE_KINDS } from '#domain/law/signature';
import { LOAN_CHANGE_KINDS } from '#domain/loans/living/house-change';
import { Instant, IsoDate, PositiveSatang, Satang, ShortText, Uuid } from './primitives.ts';

/** What the household has signed, so that interest becomes principal. */
export const WrittenAgreement = z.object({
  signedOn: IsoDate,
  paperReference: ShortText,
  signatureKind: z.enum(SIGNATURE_KINDS),
  witnessNames: z
    .array(ShortText)
    .max(2)
    .meta({ description: 'Two beside a fingerprint (CCC s.9)' }),
});

export type WrittenAgreement = z.infer<typeof WrittenAgreement>;

export const AskLoanChange = z.object({
  kind: z.enum(LOAN_CHANGE_KINDS).meta({
    description:
      'spread-arrears: what is overdue is laid on the instalments left, its interest bearing none ' +
      '(CCC s.655); waive-interest: of what has fallen due; waive-principal: written off in the journal; waive-default-interest: where the contract bears any; ' +
      'add-interest: interest overdue for a year becomes principal by written agreement (CCC s.655)',
  }),
  amountSatang: PositiveSatang.nullable().meta({
    description:
      'What is to be waived, or what the agreement names; null for arrears, which are spread whole',
  }),
  agreement: WrittenAgreement.nullable()
    .default(null)
    .meta({ description: 'For add-interest: what the household has signed; null of other kinds' }),
  reason: ShortText,
});
export type AskLoanChange = z.infer<typeof AskLoanChange>;

export const LoanChangeMade = z.object({
  changeId: Uuid,
  status: z.enum(['asked', 'withdrawn']),
});

/** An instalment before or after a change, with what was paid of it then. */
export const ChangedRow = z.object({
  number: z.number().int(),
  dueOn: z.string(),
  principalSatang: Satang,
  interestSatang: Satang,
  paidPrincipalSatang: Satang,
  paidInterestSatang: Satang,
  /** Of the interest, what was laid on the row from before: it bears none. */
  carriedInterestSatang: Satang,
  /** What its interest is counted on, where the row was changed after its period had begun. */
  openingSatang: Satang.nullable(),
  /** Of the principal of this row and all after it, what was paid before its period began; absent for nothing. */
  paidAheadSatang: Satang.optional(),
});
export type ChangedRow = z.infer<typeof ChangedRow>;

export const ToldAgreement = WrittenAgreement.omit({ witnessNames: true }).nullable();

const Change = z.object({
  changeId: Uuid,
  kind: z.enum(LOAN_CHANGE_KINDS),
  amountSatang: Satang.nullable(),
  reason: z.string(),
});

export const LoanChangeRow = Change.extend({
  agreement: ToldAgreement,
  status: z.enum(['asked', 'on-agenda', 'approved', 'refused', 'withdrawn']),
  askedByName: z.string(),
  askedAt: Instant,
  resolutionNumber: z.string().nullable(),
  /** The day on which it was resolved. */
  effectiveOn: z.string().nullable(),
  /** The instalments as they were and as they are since; empty unless it was approved. */
  before: z.array(ChangedRow),
  after: z.array(ChangedRow),
});
export type LoanChangeRow = z.infer<typeof LoanChangeRow>;

/** A request that waits for a meeting. */
const WaitingLoanChange = Change.extend({
  caseId: Uuid,
  caseNumber: z.string(),
  household: z.string(),
});

export const WaitingLoanChanges = z.object({ rows: z.array(WaitingLoanChange) });

/** A request as the room sees it: frozen when voting opened, before that by the books of this moment. */
export const ChangeInRoom = Change.extend({
  agreement: ToldAgreement,
  loanId: Uuid,
  contractNumber: z.string(),
  fundId: Uuid,
  fundName: z.object({ th: z.string(), en: z.string() }),
  before: z.array(ChangedRow),
  after: z.array(ChangedRow),
  /** Whether the books of that day allow it; members can only refuse or put off what they do not. */
  isPossible: z.boolean(),
});
export type ChangeInRoom = z.infer<typeof ChangeInRoom>;
