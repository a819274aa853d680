/** A task's form as blocks of paper, drawn from the same description as the parity test reads. */

import {
  outcomesOf,
  SHEET_FORMS,
  type FieldInput,
  type PaperForm,
  type SheetField,
} from '#domain/paper/sheet-forms';
import { CODE_WORDS, FIELD_WORDS, OUTCOME_WORDS, YES_OR_NO } from '#domain/paper/sheet-words';
import { boxes, line, spareRows, type Block } from './blocks.ts';

/** Rows beyond the code list, for a second debt or income of one kind. */
const SPARE_ROWS = 2;

/** The outcome to tick, then every field; a field for some outcomes only says for which. */
export function formBlocks(form: PaperForm): Block[] {
  const outcomes = outcomesOf(form);
  const asked =
    outcomes.length > 1
      ? [
          boxes(
            'ผลของงาน',
            outcomes.map((code) => outcomeWord(form, code)),
          ),
        ]
      : [];
  return [...asked, ...SHEET_FORMS[form].flatMap((field) => fieldBlocks(form, field))];
}

function fieldBlocks(form: PaperForm, field: SheetField): Block[] {
  const label = labelOf(form, field);
  if (field.input !== 'rows') return [fieldBlock(form, field)];
  return [...tableBlocks(form, { ...field, label }), ...legend(form, field)];
}

function fieldBlock(form: PaperForm, field: SheetField): Block {
  const label = labelOf(form, field);
  switch (field.input) {
    case 'one-of':
    case 'any-of':
      return boxes(label, wordsOf(form, field));
    case 'yes-or-no':
      return boxes(label, yesOrNo(field.key));
    case 'note':
      return { type: 'note', label };
    case 'rows':
    case 'text':
    case 'date':
    case 'money':
    case 'percent':
    case 'member':
    case 'fund':
      return line(label);
  }
}

function labelOf(form: PaperForm, { key, outcomes }: SheetField): string {
  const word = wordOf(form, key);
  const isForSome = outcomes !== undefined && outcomes.length < outcomesOf(form).length;
  if (!isForSome) return word;
  return `${word} (เมื่อ${outcomes.map((code) => outcomeWord(form, code)).join(' หรือ ')})`;
}

type Rows = Extract<FieldInput, { input: 'rows' }> & {
  readonly key: string;
  readonly label: string;
};

/** As many columns as a page bears; what does not fit goes on in a further table of the same rows. */
const COLUMNS_AT_ONCE = 9;

function tableBlocks(form: PaperForm, rows: Rows): Block[] {
  const [first, ...rest] = rows.fields;
  if (first === undefined) return [];
  const tables: Block[] = [];
  for (let at = 0; at === 0 || at < rest.length; at += COLUMNS_AT_ONCE) {
    const fields = [first, ...rest.slice(at, at + COLUMNS_AT_ONCE)];
    const label = at === 0 ? rows.label : `${rows.label} (ต่อ)`;
    tables.push(tableBlock(form, { ...rows, label, fields }));
  }
  return tables;
}

/** Long lists of codes do not fit into a cell: they stand below the table, to be copied from. */
const FITS_A_CELL = 3;

function legend(form: PaperForm, { key, fields, rows }: Omit<Rows, 'label'>): Block[] {
  return fields.flatMap((field, at) => {
    const isCoded = field.input === 'one-of' || field.input === 'any-of';
    const isRow = at === 0 && rows === 'each-code';
    if (!isCoded || isRow || field.codes.length <= FITS_A_CELL) return [];
    return [line(wordOf(form, `${key}.${field.key}`), wordsOf(form, field).join(' / '))];
  });
}

function tableBlock(form: PaperForm, { key, label, rows, fields }: Rows): Block {
  const head = fields.map((field) => wordOf(form, `${key}.${field.key}`));
  const [first] = fields;
  const isByCode = rows === 'each-code' && first?.input === 'one-of';
  const rest = fields.slice(1).map((field) => cellOf(form, `${key}.${field.key}`, field));
  const body = isByCode
    ? [
        ...wordsOf(form, first).map((word) => [word, ...rest]),
        ...Array.from({ length: mayBeTwice(fields) ? SPARE_ROWS : 0 }, () => ['', ...rest]),
      ]
    : spareRows(rows === 'each-code' ? 1 : rows, fields.length);
  return { type: 'table', label, head, rows: body, widths: fields.map(widthOf) };
}

/** What belongs to a person may come twice of one kind, once for each. */
function mayBeTwice(fields: readonly SheetField[]): boolean {
  return fields.some(({ input }) => input === 'member');
}

/** What stands in an empty cell: choices to circle, or nothing. */
function cellOf(form: PaperForm, path: string, field: SheetField): string {
  if (field.input === 'one-of' && field.codes.length <= FITS_A_CELL)
    return wordsOf(form, field).map(shortWord).join(' ');
  return field.input === 'yes-or-no' ? yesOrNo(path).join(' ') : '';
}

/** Under a heading that says "per", the period alone. */
function shortWord(word: string): string {
  return word.replace(/^ต่อ/, '');
}

function widthOf({ input }: FieldInput, at: number): number {
  if (at === 0) return 2.6;
  if (input === 'text') return 1.7;
  return input === 'percent' ? 0.8 : 1.1;
}

type CodeField = Extract<FieldInput, { input: 'one-of' | 'any-of' }>;

function wordsOf(form: PaperForm, { codes, words }: CodeField): string[] {
  if (words === 'outcome') return codes.map((code) => outcomeWord(form, code));
  return codes.map((code) => known(CODE_WORDS[words][code], `${words} ${code}`));
}

function outcomeWord(form: PaperForm, code: string): string {
  return known(OUTCOME_WORDS[form][code], `${form}/${code}`);
}

function wordOf(form: PaperForm, path: string): string {
  return known(FIELD_WORDS[form][path], `${form} ${path}`);
}

function yesOrNo(path: string): readonly string[] {
  return known(YES_OR_NO[path], path);
}

/** A new field or code without its words is a mistake that every print would show. */
function known<Word>(word: Word | undefined, of: string): Word {
  if (word === undefined) throw new Error(`No Thai words on paper for ${of}`);
  return word;
}
