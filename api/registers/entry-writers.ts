/** One writer for each kind of entry: its plan from the form, and where its refusals are said. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { NewRegisterEntry } from '#contracts/registers';
import type { Act } from '#database/act';
import { recordGrant, recordGrantUse, type GrantRefusal } from '#database/registers/entries/grants';
import {
  recordGuarantor,
  recordNotice,
  type GuarantorRefusal,
  type NoticeRefusal,
} from '#database/registers/entries/guarantees';
import { recordKnowledge } from '#database/registers/entries/knowledge';
import {
  recordFollowUp,
  recordVisit,
  type FollowUpRefusal,
  type VisitRefusal,
} from '#database/registers/entries/visits';
import { recordPayout, type PayoutRefusal } from '#database/registers/entries/welfare';
import { satangFromJson } from '#domain/money/satang';
import type { EntryKind } from '#domain/registers/register';
import type { PlacesOf } from '../problems/at-field.ts';

type FormOf<Kind extends EntryKind> = Extract<NewRegisterEntry, { kind: Kind }>;

type EntryRefusal =
  | GuarantorRefusal
  | NoticeRefusal
  | GrantRefusal
  | PayoutRefusal
  | VisitRefusal
  | FollowUpRefusal;

export interface Writing {
  readonly em: EntityManager;
  readonly centreId: string;
  readonly act: Act;
}

type Written = Promise<{ id: string } | { refused: EntryRefusal }>;

interface EntryWriter<Kind extends EntryKind> {
  /** The field with the day of the entry; it is never in the future. Null where it has none. */
  readonly dayField: (keyof FormOf<Kind> & string) | null;
  readonly write: (writing: Writing, form: Omit<FormOf<Kind>, 'kind'>) => Written;
}

export const ENTRY_WRITERS: { readonly [Kind in EntryKind]: EntryWriter<Kind> } = {
  guarantor: {
    dayField: 'signedOn',
    write: ({ em, centreId, act }, { mostSatang, ...form }) =>
      recordGuarantor(em, { ...form, centreId, mostSatang: satangFromJson(mostSatang) }, act),
  },
  'guarantor-notice': {
    dayField: 'sentOn',
    write: ({ em, centreId, act }, form) => recordNotice(em, { ...form, centreId }, act),
  },
  grant: {
    dayField: 'receivedOn',
    write: ({ em, centreId, act }, { amountSatang, ...form }) =>
      recordGrant(em, { ...form, centreId, amountSatang: satangFromJson(amountSatang) }, act),
  },
  'grant-use': {
    dayField: 'usedOn',
    write: ({ em, centreId, act }, { amountSatang, ...form }) =>
      recordGrantUse(em, { ...form, centreId, amountSatang: satangFromJson(amountSatang) }, act),
  },
  'welfare-payout': {
    dayField: 'paidOn',
    write: ({ em, centreId, act }, { amountSatang, ...form }) =>
      recordPayout(em, { ...form, centreId, amountSatang: satangFromJson(amountSatang) }, act),
  },
  'field-visit': {
    dayField: 'visitedOn',
    write: ({ em, centreId, act }, form) => recordVisit(em, { ...form, centreId }, act),
  },
  'follow-up': {
    dayField: 'doneOn',
    write: ({ em, centreId, act }, form) => recordFollowUp(em, { ...form, centreId }, act),
  },
  knowledge: {
    dayField: null,
    write: ({ em, centreId, act }, form) => recordKnowledge(em, { ...form, centreId }, act),
  },
};

export const ENTRY_PLACES: PlacesOf<EntryRefusal> = {
  'contract-not-of-centre': 'loanId',
  'contract-is-over': 'loanId',
  'person-not-of-centre': 'personId',
  'borrower-cannot-guarantee': 'personId',
  'guarantees-already': 'personId',
  'guarantor-not-of-centre': 'guarantorId',
  'sent-before-default': 'sentOn',
  'group-not-of-centre': 'groupId',
  'grant-used-up': 'amountSatang',
  'scheme-not-of-centre': 'schemeId',
  'case-not-of-centre': 'caseId',
  'follow-up-half-told': 'followUpBy',
  'follow-up-before-visit': 'followUpBy',
  'visit-not-of-centre': 'visitId',
  'nothing-to-follow-up': 'visitId',
  'followed-up-already': 'visitId',
};
