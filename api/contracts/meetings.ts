/** The committee room as its members see it. */

import { z } from 'zod';
import { APPROVALS } from '#domain/funds/by-laws/by-law';
import { INABILITY_REASONS } from '#domain/funds/eligibility/reasons';
import { SIGNATURE_KINDS } from '#domain/law/signature';
import { APPROVAL_STATUSES } from '#domain/meetings/approval-chain';
import { BALLOTS } from '#domain/meetings/ballot';
import { ITEM_KINDS, ITEM_STATUSES, MEETING_STATUSES } from '#domain/meetings/meeting-statuses';
import { SPLIT_REASONS } from '#domain/meetings/split-motion';
import { ROLES } from '#domain/people/roles';
import { ChoiceCountView } from './ballots.ts';
import { ProposalView } from './cases.ts';
import { DocumentRow } from './documents.ts';
import { FundOption } from './fund-evidence.ts';
import { ChangeInRoom } from './loan-changes.ts';
import { ItemRoomView, ProxyView } from './meeting-interests.ts';
import { MotionInRoom, UndoView } from './motions.ts';
import { BothTongues, Instant, PageQuery, Satang, Uuid, pageOf } from './primitives.ts';

export const MeetingQuery = PageQuery.extend({ centreId: Uuid.optional() });

export const MeetingRow = z.object({
  meetingId: Uuid,
  meetingNumber: z.string(),
  centreId: Uuid,
  centreName: BothTongues,
  status: z.enum(MEETING_STATUSES),
  plannedOn: z.string(),
  plannedTime: z.string(),
  place: z.string(),
  itemCount: z.number().int(),
  isDemo: z.boolean(),
});
export type MeetingRow = z.infer<typeof MeetingRow>;

export const MeetingPage = pageOf(MeetingRow);

/** A motion that several funds lend together; frozen when voting opened. */
export const SplitInRoom = z.object({
  motionId: Uuid,
  /** In the order in which the money is reserved. */
  parts: z.array(
    z.object({
      fundId: Uuid,
      fundName: BothTongues,
      amountSatang: Satang,
      /** Why the fund cannot lend its part; none when able. */
      reasons: z.array(z.enum(INABILITY_REASONS)),
      cashSatang: Satang,
      cashAfterSatang: Satang,
    }),
  ),
  isAble: z.boolean(),
  /** What stands against these funds lending together. */
  reasons: z.array(z.enum(SPLIT_REASONS)),
  rateBasisPoints: z.number().int(),
  instalmentSatang: Satang,
  totalInterestSatang: Satang,
  trueRateBasisPoints: z.number().int(),
});
export type SplitInRoom = z.infer<typeof SplitInRoom>;

const SeatAtMeeting = z.object({
  seatId: Uuid,
  name: z.string(),
  role: z.enum(ROLES),
  isPresent: z.boolean(),
  isYou: z.boolean(),
  /** Whether a person on file stands behind the seat; without one no kin can be found. */
  isOnFile: z.boolean(),
});

export const AgendaItemView = z.object({
  itemId: Uuid,
  position: z.number().int(),
  /** Of a motion about no case all three are null. */
  caseId: Uuid.nullable(),
  caseNumber: z.string().nullable(),
  household: z.string().nullable(),
  status: z.enum(ITEM_STATUSES),
  kind: z.enum(ITEM_KINDS),
  /** Of an item about lending; null otherwise. */
  proposal: ProposalView.nullable(),
  /** Of an item about a contract that runs; null otherwise. */
  change: ChangeInRoom.nullable(),
  /** Of an item that is decided yes or no; null otherwise. */
  motion: MotionInRoom.nullable(),
  /** Frozen when voting opened; before that the figures of this moment. None where nothing is lent. */
  options: z.array(FundOption),
  /** Null where nobody has moved that several funds lend together. */
  split: SplitInRoom.nullable(),
  /** Whose month the options reckon with; null where its figures were never frozen. */
  means: z.object({ frozenOn: z.string(), isCorrected: z.boolean() }).nullable(),
  evidenceHash: z.string().nullable(),
  votes: z.array(
    z.object({
      seatId: Uuid,
      name: z.string(),
      choice: z.string(),
      fundId: Uuid.nullable(),
      /** Of a vote for several funds together. */
      motionId: Uuid.optional(),
    }),
  ),
  /** How it is voted on; a secret ballot has no votes by name. */
  ballot: z.enum(BALLOTS),
  isCounted: z.boolean(),
  votedSeatIds: z.array(Uuid),
  /** Null while a secret ballot is not counted. */
  counts: z.array(ChoiceCountView).nullable(),
  /** What the chair's casting vote was for, after a secret ballot that was level. */
  castingChoice: z.string().nullable(),
  youVoted: z.boolean(),
  /** Who leaves the item, and who counts for it. */
  room: ItemRoomView,
  resolution: z
    .object({
      resolutionId: Uuid,
      resolutionNumber: z.string(),
      outcome: z.enum(['approved', 'refused']),
      /** The fund that lends; of several the first, with the names of all. */
      fundId: Uuid.nullable(),
      fundName: BothTongues.nullable(),
      /** Where several lend: each with its part. */
      lenders: z.array(z.object({ fundName: BothTongues, amountSatang: Satang })),
      amountSatang: Satang.nullable(),
      reason: z.string().nullable(),
      votesFor: z.number().int(),
      votesCast: z.number().int(),
      abstentions: z.number().int(),
      present: z.number().int(),
      ruleMet: z.string(),
      /** The newest request to undo it. */
      undo: UndoView.nullable(),
      /** None of its money has left, and the reader runs the meetings of the centre. */
      mayUndo: z.boolean(),
      /** Its contract is signed: undoing it needs the household's agreement. */
      isSigned: z.boolean(),
      /** Numbers of the resolutions that were passed against it. */
      answeredBy: z.array(z.string()),
      /** What the by-law of the fund asks for beside the majority, in order. */
      approvals: z.array(
        z.object({
          approval: z.enum(APPROVALS),
          status: z.enum(APPROVAL_STATUSES),
          decidedOn: z.string().nullable(),
          reference: z.string().nullable(),
          byName: z.string().nullable(),
        }),
      ),
    })
    .nullable(),
});
export type AgendaItemView = z.infer<typeof AgendaItemView>;

export const MeetingView = MeetingRow.extend({
  /** Another one as soon as anything in the room has changed; `…/pulse` waits for that. */
  pulse: z.string(),
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  quorumNeeded: z.number().int(),
  present: z.number().int(),
  hasQuorum: z.boolean(),
  seats: z.array(SeatAtMeeting),
  items: z.array(AgendaItemView),
  proxies: z.array(ProxyView),
  /** Proxies that one member may hold; 0 where the by-law knows none. */
  proxiesPerHolder: z.number().int(),
  proxiesCountForQuorum: z.boolean(),
  /** Whether a vote waits for a declaration. */
  declarationFirst: z.boolean(),
  documents: z.array(DocumentRow),
  /** Under the minutes; two witnesses beside a fingerprint (Civil and Commercial Code s.9). */
  signatures: z.array(
    z.object({
      signedAs: z.enum(['chair', 'secretary']),
      signatureKind: z.enum(SIGNATURE_KINDS),
      witnessNames: z.array(z.string()),
      signedAt: Instant,
    }),
  ),
  mayRun: z.boolean(),
  mayVote: z.boolean(),
  mayRecordVotes: z.boolean(),
  /** Whether the chair decides a tie by the rule of the meeting, and whether the reader is the chair. */
  hasChairCastingVote: z.boolean(),
  mayGiveCastingVote: z.boolean(),
  /** The by-law of today demands secret ballots. */
  mustBeSecret: z.boolean(),
});
export type MeetingView = z.infer<typeof MeetingView>;

export const VoteTaken = z.object({ itemId: Uuid, votes: z.number().int() });
export const ItemSettled = z.object({ itemId: Uuid, status: z.enum(ITEM_STATUSES) });
export const AttendanceTaken = z.object({
  seatId: Uuid,
  isPresent: z.boolean(),
  present: z.number().int(),
  hasQuorum: z.boolean(),
});
export const ClosedMeeting = z.object({ meetingId: Uuid, status: z.enum(MEETING_STATUSES) });
