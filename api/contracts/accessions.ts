/** Groups of the area on their way into the centre, and the text that its funds sign. */

import { z } from 'zod';
import {
  ACCESSION_STATUSES,
  ACCESSION_STEPS,
  CONTACT_CHANNELS,
  DECLINE_REASONS,
} from '#domain/funds/accession';
import { FUND_KINDS } from '#domain/funds/fund-kinds';
import { LetterRow } from './accession-letters.ts';
import {
  AmountSatang,
  BothTongues,
  IsoDate,
  LongText,
  sayOther,
  ShortText,
  Uuid,
} from './primitives.ts';

const YearBe = z.number().int().min(2400).max(2700);

export const NewGroupOfArea = z.object({
  kind: z.enum(FUND_KINDS),
  nameTh: ShortText,
  nameEn: ShortText,
  foundedYearBe: YearBe.nullable(),
  /** Memberships as the group counts them; the same person may stand in several groups. */
  memberCount: z.number().int().min(0).max(100_000).nullable(),
  listedOn: IsoDate,
  isDemo: z.boolean().default(false),
});
export type NewGroupOfArea = z.infer<typeof NewGroupOfArea>;

export const NewStep = z
  .object({
    to: z.enum(ACCESSION_STEPS),
    movedOn: IsoDate,
    /** Of a group that declines. */
    reason: z.enum(DECLINE_REASONS).nullable(),
    note: LongText.nullable(),
    /** When a group that declines is asked again. */
    nextTryOn: IsoDate.nullable(),
  })
  .refine(
    ({ reason, note }) => reason === null || sayOther.isSaid({ reason, note }),
    sayOther.refusal,
  );
export type NewStep = z.infer<typeof NewStep>;

export const NewContact = z.object({
  metOn: IsoDate,
  channel: z.enum(CONTACT_CHANNELS),
  who: ShortText,
  said: LongText.min(1),
  letterNumber: ShortText.nullable(),
  /** When a group that has declined is asked again, where it named another day. */
  nextTryOn: IsoDate.nullable().default(null),
});
export type NewContact = z.infer<typeof NewContact>;

export const JoinForm = z.object({
  accededOn: IsoDate,
  hasMoney: z.boolean(),
  lends: z.boolean(),
  countsInHeadline: z.boolean(),
  isCore: z.boolean().default(false),
  reserveSatang: AmountSatang,
  capitalSatang: AmountSatang,
  rateBasisPoints: z.number().int().min(0).max(1500),
  rateFromOn: IsoDate,
  /** The agreement to share what debtors owe: when it was signed, and by whom for the fund. */
  dataSignedOn: IsoDate,
  dataSignedBy: ShortText,
});
export type JoinForm = z.infer<typeof JoinForm>;

export const NewAgreementText = z.object({
  text: z.string().trim().min(1).max(20_000),
  decidedOn: IsoDate,
  effectiveFrom: IsoDate,
});
export type NewAgreementText = z.infer<typeof NewAgreementText>;

export const AgreementTextView = NewAgreementText.extend({
  agreementTextId: Uuid,
  number: z.number().int(),
});
export type AgreementTextView = z.infer<typeof AgreementTextView>;

export const AccessionRow = z.object({
  accessionId: Uuid,
  name: BothTongues,
  kind: z.enum(FUND_KINDS),
  status: z.enum(ACCESSION_STATUSES),
  statusSince: z.string(),
  nextTryOn: z.string().nullable(),
  /** The membership of today, or null. */
  fundId: Uuid.nullable(),
  declines: z.number().int(),
  lastContactOn: z.string().nullable(),
  isDemo: z.boolean(),
});
export type AccessionRow = z.infer<typeof AccessionRow>;

export const AccessionBoard = z.object({
  centreId: Uuid,
  centreName: BothTongues,
  rows: z.array(AccessionRow),
  /** Newest first. */
  agreementTexts: z.array(AgreementTextView),
  mayChange: z.boolean(),
});
export type AccessionBoard = z.infer<typeof AccessionBoard>;

const Membership = z.object({
  fundId: Uuid,
  accededOn: z.string(),
  leftOn: z.string().nullable(),
  /** Null where it was a member before this was written down. */
  agreement: z
    .object({
      rateBasisPoints: z.number().int(),
      rateFromOn: z.string(),
      dataSignedOn: z.string(),
      dataSignedBy: z.string(),
      textNumber: z.number().int(),
    })
    .nullable(),
});

export const AccessionView = AccessionRow.extend({
  centreId: Uuid,
  foundedYearBe: YearBe.nullable(),
  memberCount: z.number().int().nullable(),
  moves: z.array(
    z.object({
      number: z.number().int(),
      to: z.enum(ACCESSION_STATUSES),
      movedOn: z.string(),
      reason: z.enum(DECLINE_REASONS).nullable(),
      note: z.string().nullable(),
      nextTryOn: z.string().nullable(),
      byName: z.string().nullable(),
    }),
  ),
  contacts: z.array(
    NewContact.extend({
      contactId: Uuid,
      metOn: z.string(),
      nextTryOn: z.string().nullable(),
      byName: z.string().nullable(),
    }),
  ),
  memberships: z.array(Membership),
  /** Letters to the group, newest first. */
  letters: z.array(LetterRow),
  mayChange: z.boolean(),
});
export type AccessionView = z.infer<typeof AccessionView>;
