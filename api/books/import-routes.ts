/** The books of funds by file: the template, a look that changes nothing, and the import. */

import { z } from 'zod';
import { CheckBook, CheckedBook, ImportBook, ImportedBook } from '#contracts/books';
import { findImportDay, importBook } from '#database/books/import-book';
import { takeBook, type TakenBook } from '#database/books/take-book';
import { findMemberFund } from '#database/books/take-funds';
import { inTransaction } from '#database/transaction';
import { totalsOf } from '#domain/books/book-plan';
import type { Book } from '#domain/books/rows/book';
import { caseNumber } from '../cases/case-row-view.ts';
import { actAtCentre, CentreParams } from '../centres/centre-access.ts';
import { calculationRoute, commandRoute, fileRoute, type CommandAsked } from '../routing/route.ts';
import { faultyView, soundView } from './book-view.ts';
import { lookAtFile } from './look-at-file.ts';
import { templateFile } from './workbook/book-sheets.ts';
import { XLSX } from './workbook/write/write-workbook.ts';

const template = fileRoute({
  path: 'bookTemplate',
  summary: 'The empty book of funds, members, households, loans and repayments, in Thai (.xlsx)',
  file: XLSX,
  handle: async () => {
    const fileName = 'สมุดบัญชีกองทุน-แบบฟอร์ม.xlsx';
    return { file: { fileName, content: templateFile(), disposition: 'attachment' } };
  },
});

const check = calculationRoute({
  path: 'bookChecks',
  summary: 'What a book would bring: faults row by row, totals, and which funds to ask about',
  params: CentreParams,
  body: CheckBook,
  answer: CheckedBook,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'import-books');
    if ('refused' in act) return act;
    const looked = await lookAtFile(asked.body.file, asked.today);
    if ('refused' in looked) return looked;
    const { fileHash, checked } = looked;
    const { centreId } = asked.params;
    const importedOn = await findImportDay(asked.em, { centreId, fileHash });
    const view = { fileHash, examples: checked.examples, importedOn };
    if ('faults' in checked) return { answer: faultyView(view, checked.faults) };
    const { book, alerts } = checked;
    if (importedOn !== null) {
      const funds = await askAboutFunds(asked, book);
      return { answer: soundView(view, { alerts, totals: totalsOf(book), funds }) };
    }
    const plan = { centreId, book, headline: new Map<string, boolean>() };
    // All of the import is done for a look, and undone.
    const told = await inTransaction(
      asked.services.database,
      (em) => takeBook(em, plan, act),
      () => false,
    );
    if ('faults' in told) return { answer: faultyView(view, told.faults) };
    const funds = await askAboutFunds(asked, book);
    return { answer: soundView(view, { alerts, totals: told.totals, funds }) };
  },
});

const takeOver = commandRoute({
  path: 'bookImports',
  summary: 'Take a checked book over: all of it or nothing, each file once a centre',
  params: CentreParams,
  body: ImportBook,
  answer: ImportedBook,
  status: 201,
  handle: async (asked) => {
    const act = await actAtCentre(asked, 'import-books');
    if ('refused' in act) return act;
    const { body, params, today, em } = asked;
    const looked = await lookAtFile(body.file, today);
    if ('refused' in looked) return looked;
    const { fileHash, checked } = looked;
    if (fileHash !== body.fileHash) return { refused: 'book-changed-since-check' };
    if ('faults' in checked) return { refused: 'book-has-faults' };
    const { book } = checked;
    const headline = await headlineOf(asked, book);
    if (headline === undefined) return { refused: 'book-headline-unanswered' };
    const outcome = await importBook(em, { ...params, book, headline, fileHash }, act);
    if ('faults' in outcome) return { refused: 'book-has-faults' };
    if ('refused' in outcome) return outcome;
    return { answer: importedView(KeptBook.parse(outcome.kept)) };
  },
});

export const BOOK_IMPORT_ROUTES = [template, check, takeOver];

/** As `importBook` keeps it. */
const KeptBook = ImportedBook.extend({
  cases: z.array(z.object({ caseId: z.uuid(), number: z.int(), yearBe: z.int() })),
}) satisfies z.ZodType<{ readonly cases: readonly TakenBook['cases'][number][] }>;

function importedView(kept: z.infer<typeof KeptBook>): z.input<typeof ImportedBook> {
  const cases = kept.cases.map((each) => ({ caseId: each.caseId, caseNumber: caseNumber(each) }));
  return { ...kept, cases };
}

type AtCentre = Pick<CommandAsked<{ centreId: string }, unknown>, 'em' | 'params'>;

/** A fund that the centre has already keeps its answer; a new one is asked about. */
async function askAboutFunds({ em, params }: AtCentre, { funds }: Book) {
  const { centreId } = params;
  return Promise.all(
    funds.map(async ({ code, name, capital }) => ({
      fundCode: code,
      name,
      capitalSatang: String(capital),
      countsInHeadline: (await findMemberFund(em, { centreId, name }))?.countsInHeadline ?? null,
    })),
  );
}

/** The answers for exactly the funds that were asked about; undefined when one is missing or strange. */
async function headlineOf(
  asked: AtCentre & { readonly body: ImportBook },
  book: Book,
): Promise<Map<string, boolean> | undefined> {
  const answers = new Map(
    asked.body.headline.map(({ fundCode, countsInHeadline }) => [fundCode, countsInHeadline]),
  );
  const codes = new Set(book.funds.map(({ code }) => code));
  const isStrange = [...answers.keys()].some((code) => !codes.has(code));
  if (isStrange || answers.size < asked.body.headline.length) return undefined;
  const funds = await askAboutFunds(asked, book);
  const isAnswered = funds.every(
    ({ fundCode, countsInHeadline }) => countsInHeadline !== null || answers.has(fundCode),
  );
  return isAnswered ? answers : undefined;
}
