/** The registers of a centre: their rows cell by cell, the history of a row, and what is written by hand. */

import { z } from 'zod';
import { KNOWLEDGE_SECTIONS, NOTICE_CHANNELS } from '#domain/registers/entries';
import { ENTRY_KINDS, STRUCK_KINDS } from '#domain/registers/register';
import { REGISTER_KEYS } from '#domain/registers/registers';
import {
  BothTongues,
  Instant,
  IsoDate,
  LongText,
  PageQuery,
  pageOf,
  PositiveSatang,
  Satang,
  ShortText,
  Uuid,
} from './primitives.ts';
import { HistoryRow } from './tasks.ts';

const RegisterName = z.enum(REGISTER_KEYS);

export const RegisterParams = z.object({ centreId: Uuid, register: RegisterName });

export const RegisterRowParams = RegisterParams.extend({ rowId: Uuid });

export const RegisterQuery = PageQuery.extend({ search: ShortText.optional() });

export const RegisterFileQuery = z.object({ search: ShortText.optional() });

/** What stands in a cell: null is empty, `masked` is a name or number cut for this reader. */
export const RegisterCell = z
  .union([
    z.object({ text: z.string() }),
    z.object({ masked: z.string() }),
    z.object({ on: IsoDate }),
    z.object({ at: Instant }),
    z.object({ amountSatang: Satang }),
    z.object({ count: z.number().int() }),
    z.object({ basisPoints: z.number().int() }),
    z.object({ words: BothTongues }),
  ])
  .nullable();
export type RegisterCell = z.infer<typeof RegisterCell>;

export const RegisterRowView = z.object({
  rowId: Uuid,
  caseId: Uuid.nullable(),
  /** Of a resolution: where it is worked out anew; null for who may not read it. */
  decision: z.object({ meetingId: Uuid, itemId: Uuid }).nullable(),
  /** By the keys of the register's columns. */
  cells: z.record(z.string(), RegisterCell),
  /** What this reader may strike out: the kind of the entry. */
  strikes: z.enum(STRUCK_KINDS).nullable(),
});
export type RegisterRowView = z.infer<typeof RegisterRowView>;

export const RegisterPage = pageOf(RegisterRowView).extend({
  centreName: BothTongues,
  /** Rows that answer to the search, on all pages. */
  total: z.number().int(),
  /** What this reader may write into the register. */
  mayWrite: z.array(z.enum(ENTRY_KINDS)),
});
export type RegisterPage = z.infer<typeof RegisterPage>;

/** What a row has beside its cells: what happened to it, and the lines under it. */
export const RegisterHistory = z.object({
  rows: z.array(HistoryRow),
  lines: z.array(z.record(z.string(), RegisterCell)),
});
export type RegisterHistory = z.infer<typeof RegisterHistory>;

const entry = <Kind extends (typeof ENTRY_KINDS)[number]>(kind: Kind) => ({
  kind: z.literal(kind),
});

/** One entry, by its kind; each belongs to one register. */
export const NewRegisterEntry = z.discriminatedUnion('kind', [
  z.object({
    ...entry('guarantor'),
    loanId: Uuid,
    personId: Uuid,
    mostSatang: PositiveSatang,
    signedOn: IsoDate,
  }),
  z.object({
    ...entry('guarantor-notice'),
    guarantorId: Uuid,
    defaultOn: IsoDate,
    sentOn: IsoDate,
    channel: z.enum(NOTICE_CHANNELS),
  }),
  z.object({
    ...entry('grant'),
    groupId: Uuid,
    receivedOn: IsoDate,
    source: ShortText,
    amountSatang: PositiveSatang,
  }),
  z.object({
    ...entry('grant-use'),
    groupId: Uuid,
    usedOn: IsoDate,
    purpose: ShortText,
    amountSatang: PositiveSatang,
  }),
  z.object({
    ...entry('welfare-payout'),
    schemeId: Uuid,
    personId: Uuid,
    paidOn: IsoDate,
    amountSatang: PositiveSatang,
    source: ShortText,
  }),
  z.object({
    ...entry('field-visit'),
    caseId: Uuid.nullable(),
    visitedOn: IsoDate,
    visitors: ShortText,
    purpose: ShortText,
    findings: LongText.min(1),
    followUp: ShortText.nullable(),
    followUpBy: IsoDate.nullable(),
  }),
  z.object({ ...entry('follow-up'), visitId: Uuid, doneOn: IsoDate, result: LongText.min(1) }),
  z.object({
    ...entry('knowledge'),
    yearBe: z.number().int().min(2400).max(2699),
    section: z.enum(KNOWLEDGE_SECTIONS),
    title: ShortText,
    text: LongText.min(1),
  }),
]);
export type NewRegisterEntry = z.infer<typeof NewRegisterEntry>;

export const StrikeRegisterEntry = z.object({ kind: z.enum(STRUCK_KINDS), reason: ShortText });

export const RegisterChoiceQuery = z.object({
  of: z
    .enum(['contracts', 'people', 'guarantors', 'groups', 'schemes', 'cases', 'visits'])
    .default('cases'),
  search: ShortText.optional(),
});

/** What an entry can be about, by the words that people know it by. */
export const RegisterChoices = z.object({
  rows: z.array(z.object({ id: Uuid, label: z.string() })),
});
