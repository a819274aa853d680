/** Matters that a meeting decides yes or no, and the undoing of a resolution that lends. */

import { z } from 'zod';
import { FUND_KINDS } from '#domain/funds/fund-kinds';
import { WRITE_OFF_REASONS } from '#domain/loans/write-off';
import { ITEM_KINDS } from '#domain/meetings/meeting-statuses';
import { MOTION_KINDS } from '#domain/meetings/motion-kinds';
import { JoinForm } from './accessions.ts';
import { ToldAgreement, WrittenAgreement } from './loan-changes.ts';
import { BothTongues, Instant, IsoDate, LongText, Satang, ShortText, Uuid } from './primitives.ts';

export const MoveMotion = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('free'), title: ShortText, text: LongText }).meta({
    description: 'A matter in the words of the secretary; what is resolved stands in the minutes',
  }),
  z
    .object({
      kind: z.literal('common-rate'),
      text: LongText,
      rateBasisPoints: z.number().int().min(0).max(1500),
      effectiveFrom: IsoDate,
    })
    .meta({
      description:
        'The one rate of contracts from a day on, at most 15 % a year (CCC s.654); contracts that are made keep theirs',
    }),
  z.object({ kind: z.literal('clearance'), text: LongText, caseId: Uuid }).meta({
    description: 'A household owes nothing more: members who vote yes have confirmed it',
  }),
  z
    .object({
      kind: z.literal('honours'),
      text: LongText,
      caseId: Uuid,
      ceremonyOn: IsoDate,
      mayBeNamed: z.boolean(),
    })
    .meta({ description: 'A cleared household is honoured, with its consent to be named or not' }),
  JoinForm.omit({ accededOn: true })
    .extend({ kind: z.literal('admit-fund'), text: LongText, accessionId: Uuid })
    .meta({
      description:
        'A group that has agreed becomes a member fund on the day of the resolution, on these terms',
    }),
  z.object({ kind: z.literal('release-fund'), text: LongText, fundId: Uuid }).meta({
    description:
      'A member fund leaves on the day of the resolution; its loans must be settled then',
  }),
  z
    .object({
      kind: z.literal('write-off'),
      text: LongText,
      loanId: Uuid,
      reason: z.enum(WRITE_OFF_REASONS),
    })
    .meta({
      description:
        'A loan in arrears beyond hope becomes a loss in the books of its fund; the claim stays (CCC s.340)',
    }),
  z.object({ kind: z.literal('counter-decision'), text: LongText, resolutionId: Uuid }).meta({
    description: 'What the committee does about a resolution that can no longer be undone',
  }),
]);
export type MoveMotion = z.infer<typeof MoveMotion>;

export const EarlierResolution = z.object({
  resolutionId: Uuid,
  resolutionNumber: z.string(),
  kind: z.enum(ITEM_KINDS),
  decidedOn: z.string(),
  caseNumber: z.string().nullable(),
  fundName: BothTongues.nullable(),
  amountSatang: Satang.nullable(),
});
export type EarlierResolution = z.infer<typeof EarlierResolution>;

/** A motion as the room shows it: frozen when voting opened, before that by the books of this moment. */
export const MotionInRoom = z.object({
  motionId: Uuid,
  kind: z.enum(MOTION_KINDS),
  title: z.string().nullable(),
  text: z.string(),
  rate: z
    .object({
      rateNowBasisPoints: z.number().int(),
      rateBasisPoints: z.number().int(),
      /** Never before the day after the resolution. */
      effectiveFrom: z.string(),
      contractsThatKeepTheirs: z.number().int(),
    })
    .nullable(),
  household: z
    .object({
      isDebtNil: z.boolean(),
      /** Members who are still asked to confirm. */
      confirmationsLeft: z.number().int(),
      ceremonyOn: z.string().nullable(),
      mayBeNamed: z.boolean().nullable(),
    })
    .nullable(),
  /** Of a group that would join. */
  admission: z
    .object({
      name: BothTongues,
      kind: z.enum(FUND_KINDS),
      agreedOn: z.string(),
      memberCount: z.number().int().nullable(),
      hasMoney: z.boolean(),
      lends: z.boolean(),
      capitalSatang: Satang,
      reserveSatang: Satang,
      rateBasisPoints: z.number().int(),
      commonRateBasisPoints: z.number().int(),
      dataSignedOn: z.string(),
    })
    .nullable(),
  fund: z
    .object({
      name: BothTongues,
      openLoans: z.number().int(),
      cashSatang: Satang,
    })
    .nullable(),
  writeOff: z
    .object({
      contractNumber: z.string(),
      fundName: BothTongues,
      reason: z.enum(WRITE_OFF_REASONS),
      principalSatang: Satang,
      interestSatang: Satang,
      defaultInterestSatang: Satang,
      overdueSince: z.string().nullable(),
      visits: z.number().int(),
      lastVisitOn: z.string().nullable(),
      guarantors: z.number().int(),
      /** Why it could not be written off by the books of that moment. */
      refused: z.string().nullable(),
    })
    .nullable(),
  counters: EarlierResolution.nullable(),
});
export type MotionInRoom = z.infer<typeof MotionInRoom>;

const WaitingHousehold = z.object({
  caseId: Uuid,
  caseNumber: z.string(),
  household: z.string(),
});

/** What a new meeting can take up: motions that were put off, and resolutions that can be answered. */
export const MotionChoices = z.object({
  waiting: z.array(
    z.object({
      motionId: Uuid,
      kind: z.enum(MOTION_KINDS),
      title: z.string().nullable(),
      text: z.string(),
    }),
  ),
  /** Households that wait to be confirmed as cleared, and those that wait to be honoured. */
  clearances: z.array(WaitingHousehold),
  honours: z.array(WaitingHousehold),
  /** Groups that have agreed, each with the terms of the newest agreement that was printed for it. */
  groups: z.array(
    z.object({
      accessionId: Uuid,
      name: BothTongues,
      agreement: z
        .object({
          rateBasisPoints: z.number().int().nullable(),
          rateFromOn: z.string().nullable(),
          addressee: z.string(),
        })
        .nullable(),
    }),
  ),
  /** Loans in arrears, which can be written off. */
  lostLoans: z.array(
    z.object({
      loanId: Uuid,
      contractNumber: z.string(),
      household: z.string(),
      fundName: BothTongues,
      owedSatang: Satang,
    }),
  ),
  /** Member funds, which can be released. */
  funds: z.array(z.object({ fundId: Uuid, name: BothTongues })),
  resolutions: z.array(EarlierResolution),
});
export type MotionChoices = z.infer<typeof MotionChoices>;

export const AskUndo = z.object({ reason: ShortText });
export type AskUndo = z.infer<typeof AskUndo>;

export const AnswerUndo = z.object({
  outcome: z.enum(['confirmed', 'declined']),
  agreement: WrittenAgreement.nullable().default(null).meta({
    description:
      'To confirm that a signed contract is cancelled: what the household has signed; null otherwise',
  }),
});
export type AnswerUndo = z.input<typeof AnswerUndo>;

export const UndoMade = z.object({
  undoId: Uuid,
  status: z.enum(['asked', 'confirmed', 'declined']),
});

/** That a resolution is to be undone, or was. */
export const UndoView = z.object({
  undoId: Uuid,
  status: z.enum(['asked', 'confirmed', 'declined']),
  reason: z.string(),
  askedByName: z.string(),
  askedAt: Instant,
  answeredByName: z.string().nullable(),
  answeredAt: Instant.nullable(),
  isAskedByYou: z.boolean(),
  /** The paper by which a signed contract is cancelled; null where it was not signed when it was asked. */
  paper: z.object({ number: z.string(), documentId: Uuid.nullable() }).nullable(),
  /** What the household has signed. */
  agreement: ToldAgreement,
});
export type UndoView = z.infer<typeof UndoView>;
