/** Forms of duties: dated work of the centre that belongs to no household's path. */

import { z } from 'zod';
import { COMPLAINT_OUTCOMES } from '#domain/household/complaints';
import { NewContact } from './accessions.ts';
import { CashMove } from './fund-cash.ts';
import { NewTalk } from './negotiations.ts';
import { IsoDate, LongText, PositiveSatang, ShortText } from './primitives.ts';

const kind = <Kind extends string>(value: Kind) => ({ kind: z.literal(value) });

const talk = NewContact.omit({ nextTryOn: true }).shape;

export const AskGroupAgain = z.discriminatedUnion('outcome', [
  z.object({ ...kind('ask-group-again'), outcome: z.literal('listens'), ...talk }),
  z.object({
    ...kind('ask-group-again'),
    outcome: z.literal('asks-later'),
    ...talk,
    nextTryOn: IsoDate,
  }),
]);

export const DepositCash = z.object({
  ...kind('deposit-cash'),
  outcome: z.literal('deposited'),
  ...CashMove.shape,
});

/** An offer has run out: a new one, or none; then the talks are ended on the household's own page. */
export const RenewOffer = z.discriminatedUnion('outcome', [
  z.object({
    ...kind('renew-offer'),
    outcome: z.literal('renewed'),
    ...NewTalk.shape,
    offeredSatang: PositiveSatang,
    untilOn: IsoDate,
  }),
  z.object({
    ...kind('renew-offer'),
    outcome: z.literal('not-renewed'),
    note: LongText.nullable(),
  }),
]);

export const FollowUpGroup = z.object({
  ...kind('follow-up-group'),
  outcome: z.literal('spoken'),
  ...talk,
});

/** A successor or a new term is recorded by whoever gives seats; that closes the task by itself. */
export const RenewTerm = z.object({
  ...kind('renew-term'),
  outcome: z.literal('seat-ends'),
  handoverNote: LongText.nullable(),
});

const approval = {
  outcome: z.enum(['given', 'refused']),
  decidedOn: IsoDate,
  /** Which meeting, or which letter. */
  reference: ShortText,
  note: LongText.nullable(),
};

export const RecordApproval = z.object({ ...kind('record-approval'), ...approval });
export const EndorseLoan = z.object({ ...kind('endorse-loan'), ...approval });

/** What a household asked for was seen to; the note is for the household to read. */
export const HearHousehold = z.object({
  ...kind('hear-household'),
  outcome: z.literal('heard'),
  note: LongText.nullable(),
});

const answered = { outcome: z.enum(COMPLAINT_OUTCOMES), answer: LongText.min(1) };

export const AnswerComplaint = z.object({ ...kind('answer-complaint'), ...answered });
export const AnswerComplaintAtDistrict = z.object({
  ...kind('answer-complaint-district'),
  ...answered,
});
export const AnswerComplaintAtProvince = z.object({
  ...kind('answer-complaint-province'),
  ...answered,
});
