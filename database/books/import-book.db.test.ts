import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkBook } from '#domain/books/check-book';
import type { Book } from '#domain/books/rows/book';
import { A_BOOK, sheetsOf, spoilt, type TypedBook } from '#domain/books/testing/a-book';
import { plainDate } from '#domain/dates/plain-date';
import type { Act } from '../act.ts';
import { recordConsent } from '../assessment/forms/record-consent.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { openCase } from '../cases/open-case.ts';
import { readCaseFile } from '../cases/queries/read-case-file.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { getRow } from '../rows.ts';
import { aHousehold, aMember } from '../testing/households.ts';
import { actingIn, aCentre, aSeat, SOME_DAY, SOME_INSTANT } from '../testing/places.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { startTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { inTransaction } from '../transaction.ts';
import { bringBookDebts } from './bring-book-debts.ts';
import { importBook } from './import-book.ts';
import { takeBook } from './take-book.ts';

let test: TestDatabase;
let centreId: string;
let act: Act;
let villages = 0;

const HEADLINE = new Map([
  ['ก1', true],
  ['ก2', false],
]);

beforeAll(async () => {
  test = await startTestDatabase();
});
afterAll(() => test.stop());

beforeEach(async () => {
  villages += 1;
  const em = test.database.fork();
  const place = await aCentre(em, villages);
  const secretary = await aSeat(em, { role: 'secretary', place });
  centreId = place.centreId;
  act = { ...actingIn(secretary), at: SOME_INSTANT };
});

function bookOf(typed: TypedBook): Book {
  const checked = checkBook(sheetsOf(typed), plainDate(SOME_DAY));
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.book;
}

const hashOf = (digit: string) => digit.repeat(64);

async function take(
  typed: TypedBook = A_BOOK,
  change: { hash?: string; headline?: Map<string, boolean> } = {},
) {
  const { hash = hashOf('a'), headline = HEADLINE } = change;
  const plan = { centreId, book: bookOf(typed), headline, fileHash: hash };
  return inTransaction(
    test.database,
    (em) => importBook(em, plan, act),
    (outcome) => 'kept' in outcome,
  );
}

async function rows<Row extends object>(sql: string): Promise<Row[]> {
  return test.database.fork().execute<Row[]>(sql, [centreId]);
}

async function placeOfCase(caseId: string) {
  const { areaCode } = await getRow(test.database.fork(), HouseholdCase, { id: caseId });
  return { centreId, areaCode };
}

async function count(table: string): Promise<number> {
  const [row] = await rows<{ count: string }>(`select count(*) from ${table} where centre_id = ?`);
  return Number(row!.count);
}

const TABLES = [
  'fund',
  'household',
  'person',
  'household_case',
  'loan',
  'fund_member',
  'fund_book_loan',
  'outbox',
  'book_import',
  'journal_entry',
  'audit_event',
];

async function counts(): Promise<number[]> {
  return Promise.all(TABLES.map(count));
}

/** A case for a household with the citizen number of somebody in the book. */
const openingOf = (houseNumber: string, firstName: string) => {
  const members = [aMember({ citizenId: '3000000012381', firstName })];
  const household = aHousehold({ houseNumber, villageNumber: 4, members });
  return { centreId, household, isDemo: false, actor: act, at: SOME_INSTANT };
};

describe('importBook', () => {
  it('takes a whole book over: funds, people, members, loans, and a case where something is owed', async () => {
    const taken = await take();
    expect(taken).toMatchObject({
      kept: {
        fundsJoined: 2,
        totals: { households: 4, owedSatang: '5074500' },
        cases: [{}, {}, {}],
      },
    });
    const cases = await rows<{ house: string; status: string; told: string }>(
      `select h.house_number as house, c.status, o.payload ->> 'startAt' as told
         from household_case c join household h on h.id = c.household_id
         left join outbox o on o.process_id = 'case/' || c.id and o.type = 'start'
        where c.centre_id = ? order by 1`,
    );
    expect(cases).toEqual([
      { house: '12/3', status: 'repaying', told: 'repaying' },
      { house: '14', status: 'consented', told: 'consented' },
      { house: '15', status: 'identified', told: 'identified' },
    ]);
    expect(await count('household')).toBe(4);
    expect(await count('fund_member')).toBe(3);
    const book = await rows(
      `select number, balance_satang::text from fund_book_loan where centre_id = ? order by lent_on, number`,
    );
    expect(book).toEqual([
      { number: '3/2562', balance_satang: '0' },
      { number: '1/2563', balance_satang: '1500000' },
      { number: '2/2563', balance_satang: '999999' },
    ]);
    expect(await checkBooks(test.database.fork())).toEqual([]);
  });

  it('asks which funds count in the headline, and keeps the answer', async () => {
    await take();
    const funds = await rows(
      'select name_th, counts_in_headline from fund where centre_id = ? order by name_th',
    );
    expect(funds).toEqual([
      { name_th: 'กลุ่มออมทรัพย์', counts_in_headline: true },
      { name_th: 'กองทุนหมู่บ้าน', counts_in_headline: false },
    ]);
  });

  it('shows a household that consented the debt that its fund knows, and no figure that nobody gave', async () => {
    const taken = (await take()) as { kept: { cases: { caseId: string }[] } };
    const [repaying, consented, identified] = await Promise.all(
      taken.kept.cases.map(({ caseId }) =>
        readCaseFile(test.database.fork(), { caseId, on: SOME_DAY }),
      ),
    );
    expect(consented!.finance.debts).toMatchObject([
      {
        creditorName: 'กองทุนหมู่บ้าน',
        balanceSatang: 1_500_000n,
        hasDefaulted: true,
        source: 'state-community-fund',
      },
    ]);
    // Without consent the debts stay in the fund's own book (Personal Data Protection Act s.19).
    expect(identified!.finance.debts).toEqual([]);
    expect(repaying!.finance).toMatchObject({ before: null, debtNowSatang: 2_574_501n });
  });

  it('opens the funds’ books to the case when the household consents later, and only once', async () => {
    const taken = (await take()) as { kept: { cases: { caseId: string }[] } };
    const { caseId } = taken.kept.cases[2]!;
    const file = async () => (await readCaseFile(test.database.fork(), { caseId, on: SOME_DAY }))!;
    const task = await anOpenTask(test.database.fork(), await placeOfCase(caseId), {
      kind: 'record-consent',
      taskKey: `case/${caseId}/consent`,
    });
    const form = {
      outcome: 'given' as const,
      purposes: ['assess-debt' as const],
      givenByPersonId: (await file()).members[0]!.personId,
      signedOn: SOME_DAY,
      signatureKind: 'signature' as const,
      witnessNames: [],
    };
    const call = { caseId, task, form, actor: act, at: SOME_INSTANT };
    const refused = await inTransaction(test.database, (em) => recordConsent(em, call));
    expect(refused).toBeUndefined();
    const row = await getRow(test.database.fork(), HouseholdCase, { id: caseId });
    await inTransaction(test.database, (em) => bringBookDebts(em, row));
    const { finance } = await file();
    expect(finance).toMatchObject({ before: null, debtNowSatang: 999_999n });
    expect(finance.debts).toMatchObject([
      { creditorName: 'กลุ่มออมทรัพย์', rateBasisPoints: 1200, source: 'community-finance' },
    ]);
  });

  it('is the same success for the same file, and refuses it with other answers', async () => {
    const first = await take();
    const before = await counts();
    expect(await take()).toEqual(first);
    const other = await take(A_BOOK, { headline: new Map([...HEADLINE, ['ก2', true]]) });
    expect(other).toEqual({ refused: 'book-imported-otherwise' });
    expect(await counts()).toEqual(before);
  });

  it('takes a file once when two people send it at the same moment', async () => {
    const [one, two] = await Promise.all([take(), take()]);
    expect(one).toEqual(two);
    expect(await count('household_case')).toBe(3);
    expect(await count('book_import')).toBe(1);
  });

  it('never opens a second case for a household that somebody opens at the same moment', async () => {
    const opening = openingOf('14', 'บุญมี');
    const isKept = (outcome: object) => !('refused' in outcome);
    const opens = inTransaction(test.database, (em) => openCase(em, opening), isKept);
    const [taken, opened] = await Promise.all([take(), opens]);
    const isTaken = 'kept' in taken;
    expect('refused' in opened).toBe(isTaken);
    if (!isTaken) expect(taken).toMatchObject({ faults: [{ code: 'case-is-open-already' }] });
    expect(await count('household_case')).toBe(isTaken ? 3 : 1);
  });

  it('says by name that a citizen number is on file under another name', async () => {
    const opening = openingOf('99', 'คนอื่น');
    await inTransaction(test.database, (em) => openCase(em, opening));
    expect(await take()).toMatchObject({ faults: [{ code: 'citizen-id-is-known' }] });
    expect(await count('household_case')).toBe(1);
  });

  it('keeps nothing at all when one row stands against what the centre has', async () => {
    await take();
    const before = await counts();
    const again = await take(A_BOOK, { hash: hashOf('b') });
    expect(again).toMatchObject({
      faults: [
        { sheet: 'households', row: 2, code: 'case-is-open-already' },
        { sheet: 'households', row: 3, code: 'case-is-open-already' },
        { sheet: 'households', row: 4, code: 'case-is-open-already' },
        { sheet: 'households', row: 5, code: 'household-known-already' },
      ],
    });
    expect(await counts()).toEqual(before);
  });

  it('finds the centre’s own fund again by its name, and refuses one that is told otherwise', async () => {
    const only = { ...A_BOOK, households: [], people: [], members: [], loans: [], repayments: [] };
    await take(only);
    const again = await take(only, { hash: hashOf('c') });
    expect(again).toMatchObject({ kept: { fundsJoined: 0 } });
    const changed = { ...only, funds: spoilt('funds', 1, { capital: '80,000.51' }).funds };
    expect(await take(changed, { hash: hashOf('d') })).toEqual({
      faults: [{ sheet: 'funds', row: 3, column: 'capital', code: 'fund-differs' }],
    });
  });

  it('tells a contract that the fund had no cash for', async () => {
    const poor = spoilt('funds', 0, { capital: '27,449.99' });
    expect(await take(poor)).toEqual({
      faults: [{ sheet: 'loans', row: 2, column: 'fundCode', code: 'not-enough-cash' }],
    });
    expect(await count('fund')).toBe(0);
  });
});

describe('takeBook as a dry run', () => {
  it('tells what the book would bring and leaves nothing behind', async () => {
    const before = await counts();
    const plan = { centreId, book: bookOf(A_BOOK), headline: new Map() };
    const told = await inTransaction(
      test.database,
      (em) => takeBook(em, plan, act),
      () => false,
    );
    expect(told).toMatchObject({ fundsJoined: 2, totals: { loans: 4 } });
    expect(await counts()).toEqual(before);
  });
});

describe('the database', () => {
  it('refuses a change of what a book said, and a loan that does not agree with its repayments', async () => {
    await take();
    const em = test.database.fork();
    const appendOnly = 'append-only';
    await expect(em.execute(`update fund_book_loan set balance_satang = 1`)).rejects.toThrow(
      appendOnly,
    );
    await expect(em.execute(`delete from fund_book_repayment`)).rejects.toThrow(appendOnly);
    await expect(em.execute(`delete from book_import`)).rejects.toThrow(appendOnly);
    const more = em.execute(
      `insert into fund_book_repayment (loan_id, position, centre_id, area_code, paid_on,
         amount_satang, principal_satang, interest_satang)
       select id, 99, centre_id, area_code, balance_on, 1, 1, 0 from fund_book_loan limit 1`,
    );
    await expect(more).rejects.toThrow('does not agree with its repayments');
  });
});
