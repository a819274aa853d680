/** The fields of each form, in their order; the names are those of the command. */

import type { PathName } from '#contracts/paths';
import type { CodeWords, EntryKind } from '#domain/registers/register';
import { KNOWLEDGE_SECTION_WORDS, NOTICE_CHANNEL_WORDS } from '#domain/registers/words/entries';
import { OCCUPATION_WORDS } from '#domain/registers/words/funds';
import type { entryWords } from './words.ts';

type FieldLook =
  | { readonly look: 'pick'; readonly of: string }
  | { readonly look: 'choice'; readonly words: CodeWords }
  /** `isAhead`: a day that may be still to come. */
  | { readonly look: 'date'; readonly isAhead?: boolean }
  | { readonly look: 'money' | 'line' | 'text' | 'year' | 'count' };

export type EntryField = FieldLook & {
  readonly name: keyof (typeof entryWords)['th'];
  readonly isOptional?: boolean;
};

/** What a register page can write: its entries, and what entries are about. */
export type FormKind = EntryKind | 'group' | 'scheme';

/** Groups and schemes have commands of their own, and facts that are told later. */
export const FORMS_BESIDE: Readonly<
  Record<Exclude<FormKind, EntryKind>, { readonly path: PathName; readonly also: object }>
> = {
  group: {
    path: 'centreGroups',
    also: {
      grantSourceTh: null,
      grantSourceEn: null,
      grantSatang: null,
      grantedOn: null,
      marketTh: null,
      marketEn: null,
      isMarketLasting: false,
    },
  },
  scheme: { path: 'centreWelfare', also: {} },
};

export const ENTRY_FIELDS: Readonly<Record<FormKind, readonly EntryField[]>> = {
  group: [
    { name: 'nameTh', look: 'line' },
    { name: 'nameEn', look: 'line' },
    { name: 'occupation', look: 'choice', words: OCCUPATION_WORDS },
    { name: 'memberCount', look: 'count' },
  ],
  scheme: [
    { name: 'nameTh', look: 'line' },
    { name: 'nameEn', look: 'line' },
    { name: 'benefitTh', look: 'line' },
    { name: 'benefitEn', look: 'line' },
  ],
  guarantor: [
    { name: 'loanId', look: 'pick', of: 'contracts' },
    { name: 'personId', look: 'pick', of: 'people' },
    { name: 'mostSatang', look: 'money' },
    { name: 'signedOn', look: 'date' },
  ],
  'guarantor-notice': [
    { name: 'guarantorId', look: 'pick', of: 'guarantors' },
    { name: 'defaultOn', look: 'date' },
    { name: 'sentOn', look: 'date' },
    { name: 'channel', look: 'choice', words: NOTICE_CHANNEL_WORDS },
  ],
  grant: [
    { name: 'groupId', look: 'pick', of: 'groups' },
    { name: 'receivedOn', look: 'date' },
    { name: 'source', look: 'line' },
    { name: 'amountSatang', look: 'money' },
  ],
  'grant-use': [
    { name: 'groupId', look: 'pick', of: 'groups' },
    { name: 'usedOn', look: 'date' },
    { name: 'purpose', look: 'line' },
    { name: 'amountSatang', look: 'money' },
  ],
  'welfare-payout': [
    { name: 'schemeId', look: 'pick', of: 'schemes' },
    { name: 'personId', look: 'pick', of: 'people' },
    { name: 'paidOn', look: 'date' },
    { name: 'amountSatang', look: 'money' },
    { name: 'source', look: 'line' },
  ],
  'field-visit': [
    { name: 'visitedOn', look: 'date' },
    { name: 'visitors', look: 'line' },
    { name: 'caseId', look: 'pick', of: 'cases', isOptional: true },
    { name: 'purpose', look: 'line' },
    { name: 'findings', look: 'text' },
    { name: 'followUp', look: 'line', isOptional: true },
    { name: 'followUpBy', look: 'date', isAhead: true, isOptional: true },
  ],
  'follow-up': [
    { name: 'visitId', look: 'pick', of: 'visits' },
    { name: 'doneOn', look: 'date' },
    { name: 'result', look: 'text' },
  ],
  knowledge: [
    { name: 'yearBe', look: 'year' },
    { name: 'section', look: 'choice', words: KNOWLEDGE_SECTION_WORDS },
    { name: 'title', look: 'line' },
    { name: 'text', look: 'text' },
  ],
};
