/** Forms of duties: dated work of the centre that belongs to no household's path. */

import { z } from 'zod';
import { COMPLAINT_OUTCOMES } from '#domain/household/complaints';
import { NewContact } from './accessions.ts';
import { CashMove } from './fund-cash.ts';
import { IsoDate, LongText } from './primitives.ts';

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
