/**
 * Paper and screen ask the same: for each form that has a sheet, the same outcomes, the same fields and
 * the same code lists in the same order, in the same Thai words. Whoever adds a field to a form or a
 * code to a list is told here that the paper lacks it.
 */

import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { TASK_FORMS } from '#contracts/task-forms';
import {
  outcomesOf,
  SHEET_FORMS,
  type PaperForm,
  type SheetField,
} from '#domain/paper/sheet-forms';
import { SHEET_KINDS } from '#domain/paper/sheet-kinds';
import { CODE_WORDS, OUTCOME_WORDS, SHEET_TITLES } from '#domain/paper/sheet-words';
import { paperWords, purposeWords } from '../../../lib/code-words/evidence.ts';
import {
  debtSourceWords,
  expenseKindWords,
  incomeKindWords,
  ratePeriodWords,
} from '../../../lib/code-words/household.ts';
import { outcomeWords } from '../../../lib/code-words/outcomes.ts';
import { sheetKindWords } from '../../../lib/code-words/paper.ts';
import { forumWords } from '../../../lib/code-words/reasons.ts';
import { earlySignWords } from '../../../lib/code-words/support.ts';
import { formWords } from '../form/words.ts';
import { startWords } from './start/words.ts';

const FORMS = Object.keys(SHEET_FORMS) as PaperForm[];

/** What is not written on paper: which form it is, what came of it (ticked), and the sheet itself. */
const NOT_ON_PAPER = ['kind', 'outcome', 'fromPaper'];

/** The shapes of a form, one for each way it can be filled in. */
function shapesOf(form: PaperForm): Record<string, z.ZodType>[] {
  const schema: z.ZodType = TASK_FORMS[form];
  const options = schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema];
  return options.map((option) => (option as unknown as z.ZodObject).shape as never);
}

/** Without "may be null", "may be left out" and checks around it. */
function core(schema: z.ZodType): z.ZodType {
  const inner =
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault;
  return inner ? core(schema.unwrap() as z.ZodType) : schema;
}

function outcomesIn(outcome: z.ZodType): string[] {
  if (outcome instanceof z.ZodLiteral) return [...outcome.values].map(String);
  return outcome instanceof z.ZodEnum ? outcome.options.map(String) : [];
}

/** The codes that a field takes, alone or in a list; none where it takes no codes. */
function codesIn(schema: z.ZodType): string[] {
  const one = core(schema);
  if (one instanceof z.ZodArray) return codesIn(one.element as z.ZodType);
  return one instanceof z.ZodEnum ? one.options.map(String) : [];
}

function fieldsFor(form: PaperForm, outcome: string): readonly SheetField[] {
  return SHEET_FORMS[form].filter(({ outcomes }) => outcomes?.includes(outcome) ?? true);
}

function expectSameField(field: SheetField, schema: z.ZodType): void {
  if (field.input === 'rows') {
    const element = (core(schema) as z.ZodArray).element as z.ZodType;
    if (!(element instanceof z.ZodObject)) return;
    const shape = element.shape as Record<string, z.ZodType>;
    const keys = field.fields.map(({ key }) => key);
    expect(keys.toSorted()).toEqual(Object.keys(shape).toSorted());
    for (const inner of field.fields) expectSameField(inner, shape[inner.key]!);
    return;
  }
  expect('codes' in field ? field.codes : []).toEqual(codesIn(schema));
}

describe.each(FORMS)('the sheet of %s', (form) => {
  it('offers the outcomes of the form', () => {
    const offered = shapesOf(form).flatMap((shape) => outcomesIn(shape['outcome']!));
    expect(offered.toSorted()).toEqual([...outcomesOf(form)].toSorted());
  });

  it('has the fields of the form for each outcome, with the same codes in the same order', () => {
    for (const shape of shapesOf(form)) {
      const keys = Object.keys(shape).filter((key) => !NOT_ON_PAPER.includes(key));
      for (const outcome of outcomesIn(shape['outcome']!)) {
        const fields = fieldsFor(form, outcome);
        expect(fields.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
        for (const field of fields) expectSameField(field, shape[field.key]!);
      }
    }
  });
});

describe('the words on paper', () => {
  it('are those of the screens', () => {
    const pick = (words: Record<string, string>, keys: string[]) =>
      Object.fromEntries(keys.map((key) => [key, words[key]]));
    expect(CODE_WORDS).toEqual({
      purpose: pick(startWords.th, Object.keys(CODE_WORDS.purpose)),
      'signature-kind': pick(formWords.th, Object.keys(CODE_WORDS['signature-kind'])),
      'income-kind': incomeKindWords.th,
      'expense-kind': expenseKindWords.th,
      'debt-source': debtSourceWords.th,
      'paper-seen': paperWords.th,
      'debt-purpose': purposeWords.th,
      'rate-period': ratePeriodWords.th,
      forum: forumWords.th,
      'early-sign': earlySignWords.th,
    });
    for (const form of FORMS) {
      for (const [outcome, word] of Object.entries(OUTCOME_WORDS[form])) {
        expect([outcome, word]).toEqual([
          outcome,
          (outcomeWords.th as Record<string, string>)[`${form}/${outcome}`],
        ]);
      }
    }
  });

  it('call each sheet as the screens do', () => {
    for (const kind of SHEET_KINDS) {
      expect(SHEET_TITLES[kind]).toEqual({
        th: sheetKindWords.th[kind],
        en: sheetKindWords.en[kind],
      });
    }
  });
});
