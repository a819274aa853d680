/**
 * What stands on each sheet that is the form of a task: the same fields as on the screen, and the same
 * code lists. Paper is drawn from here; `paper-parity.test.ts` of the screens compares it with the forms.
 */

import { EARLY_SIGNS } from '../aftercare/signs.ts';
import { DEBT_SOURCES, EXPENSE_KINDS, INCOME_KINDS } from '../assessment/code-lists.ts';
import { CONSENT_PURPOSE_LIST } from '../assessment/consent.ts';
import { DEBT_PURPOSES, PAPERS_SEEN } from '../assessment/evidence/evidence.ts';
import { REFERRAL_FORUMS } from '../case/reasons.ts';
import { RATE_PERIODS } from '../interest/rate.ts';
import { SIGNATURE_KINDS } from '../law/signature.ts';
import { TASK_RULES } from '../tasks/task-kinds.ts';
import type { PaperTask } from './sheet-kinds.ts';

export type FieldInput =
  /** Boxes to tick: one of them, or as many as hold. */
  | {
      readonly input: 'one-of' | 'any-of';
      readonly codes: readonly string[];
      readonly words: WordList;
    }
  /** A line to write on. */
  | { readonly input: 'text' | 'note' | 'date' | 'money' | 'percent' | 'member' | 'fund' }
  | { readonly input: 'yes-or-no' }
  /** Rows to fill in: one for each code of its first field, or so many empty ones. */
  | {
      readonly input: 'rows';
      readonly rows: number | 'each-code';
      readonly fields: readonly SheetField[];
    };

/** Which words of the screens a code list is written in. */
export type WordList =
  | 'debt-purpose'
  | 'debt-source'
  | 'early-sign'
  | 'expense-kind'
  | 'forum'
  | 'income-kind'
  | 'outcome'
  | 'paper-seen'
  | 'purpose'
  | 'rate-period'
  | 'signature-kind';

export type SheetField = FieldInput & {
  /** As the form calls it. */
  readonly key: string;
  /** Only for these outcomes; without, for all. */
  readonly outcomes?: readonly string[];
};

export type PaperForm = Exclude<PaperTask, 'open-meeting'>;

const PAPERS = {
  key: 'papersSeen',
  input: 'any-of',
  codes: PAPERS_SEEN,
  words: 'paper-seen',
} as const;

/** The outcomes to tick come first on every sheet; a form with one outcome does not ask. */
export const SHEET_FORMS: Readonly<Record<PaperForm, readonly SheetField[]>> = {
  'record-consent': [
    { key: 'givenByPersonId', input: 'member' },
    {
      key: 'purposes',
      input: 'any-of',
      codes: CONSENT_PURPOSE_LIST,
      words: 'purpose',
      outcomes: ['given'],
    },
    { key: 'signedOn', input: 'date' },
    {
      key: 'signatureKind',
      input: 'one-of',
      codes: SIGNATURE_KINDS,
      words: 'signature-kind',
      outcomes: ['given'],
    },
    {
      key: 'witnessNames',
      input: 'rows',
      rows: 2,
      fields: [{ key: 'name', input: 'text' }],
      outcomes: ['given'],
    },
    { key: 'note', input: 'note', outcomes: ['refused'] },
  ],
  'survey-household': [
    {
      key: 'incomes',
      input: 'rows',
      rows: 'each-code',
      outcomes: ['surveyed'],
      fields: [
        { key: 'kind', input: 'one-of', codes: INCOME_KINDS, words: 'income-kind' },
        { key: 'personId', input: 'member' },
        { key: 'monthSatang', input: 'money' },
        { key: 'costsSatang', input: 'money' },
        PAPERS,
      ],
    },
    {
      key: 'yearlyIncomes',
      input: 'rows',
      rows: 3,
      outcomes: ['surveyed'],
      fields: [
        { key: 'kind', input: 'one-of', codes: INCOME_KINDS, words: 'income-kind' },
        { key: 'personId', input: 'member' },
        { key: 'yearSatang', input: 'money' },
        { key: 'months', input: 'text' },
        { key: 'costsSatang', input: 'money' },
        PAPERS,
      ],
    },
    {
      key: 'expenses',
      input: 'rows',
      rows: 'each-code',
      outcomes: ['surveyed'],
      fields: [
        { key: 'kind', input: 'one-of', codes: EXPENSE_KINDS, words: 'expense-kind' },
        { key: 'monthSatang', input: 'money' },
      ],
    },
    {
      key: 'yearlyExpenses',
      input: 'rows',
      rows: 3,
      outcomes: ['surveyed'],
      fields: [
        { key: 'kind', input: 'one-of', codes: EXPENSE_KINDS, words: 'expense-kind' },
        { key: 'yearSatang', input: 'money' },
        { key: 'months', input: 'text' },
      ],
    },
    {
      key: 'debts',
      input: 'rows',
      rows: 'each-code',
      outcomes: ['surveyed'],
      fields: [
        { key: 'source', input: 'one-of', codes: DEBT_SOURCES, words: 'debt-source' },
        { key: 'personId', input: 'member' },
        { key: 'creditorName', input: 'text' },
        { key: 'creditorFundId', input: 'fund' },
        { key: 'balanceSatang', input: 'money' },
        { key: 'instalmentSatang', input: 'money' },
        { key: 'rateBasisPoints', input: 'percent' },
        { key: 'ratePeriod', input: 'one-of', codes: RATE_PERIODS, words: 'rate-period' },
        { key: 'hasDefaulted', input: 'yes-or-no' },
        { key: 'canStillBorrow', input: 'yes-or-no' },
        { key: 'statedPurpose', input: 'one-of', codes: DEBT_PURPOSES, words: 'debt-purpose' },
        { key: 'actualUse', input: 'one-of', codes: DEBT_PURPOSES, words: 'debt-purpose' },
        { key: 'borrowedOn', input: 'date' },
        { key: 'arrearsSince', input: 'date' },
        PAPERS,
      ],
    },
    { key: 'dependants', input: 'text', outcomes: ['surveyed'] },
    { key: 'savingsSatang', input: 'money', outcomes: ['surveyed'] },
    { key: 'forum', input: 'one-of', codes: REFERRAL_FORUMS, words: 'forum', outcomes: ['refer'] },
    { key: 'note', input: 'note', outcomes: ['refer'] },
  ],
  'visit-arrears': [
    { key: 'visitedOn', input: 'date' },
    { key: 'note', input: 'note' },
  ],
  'aftercare-check': [
    { key: 'doneOn', input: 'date' },
    { key: 'signs', input: 'any-of', codes: EARLY_SIGNS, words: 'early-sign' },
    { key: 'note', input: 'note' },
  ],
};

/** The outcomes that a form offers, in the order of its boxes. */
export function outcomesOf(form: PaperForm): readonly string[] {
  return TASK_RULES[form].outcomes;
}
