import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CheckedBook, ImportedBook } from '#contracts/books';
import type { CaseFile } from '#contracts/cases';
import { checkBooks } from '#database/ledger/check-books';
import { A_BOOK, spoilt } from '#domain/books/testing/a-book';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';
import { checkFile, HEADLINE, sendFile, type SentFile } from './testing/book-requests.ts';
import { excelOf } from './testing/excel-of.ts';
import { LARGEST_FILE_BYTES } from './workbook/read/read-workbook.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;
let secretary: Person;
let treasurer: Person;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  secretary = await village.person('secretary');
  treasurer = await village.person('treasurer');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

function check(file: Buffer, { at = village, by = secretary } = {}) {
  return checkFile(by, { centreId: at.centreId, file });
}

type Sending = { readonly at?: Village; readonly by?: Person } & Partial<SentFile>;

function send(file: Buffer, { at = village, by = secretary, ...sent }: Sending = {}) {
  return sendFile(by, { centreId: at.centreId, file, headline: HEADLINE, ...sent });
}

async function countCases(): Promise<number> {
  const [row] = await services.database
    .fork()
    .execute<{ count: string }[]>('select count(*) from household_case');
  return Number(row!.count);
}

describe('the template', () => {
  it('is a file of Excel for everybody who is signed in', async () => {
    const told = await (await village.person('member')).get('bookTemplate');
    expect(told.status).toBe(200);
    expect(told.headers.get('content-type')).toContain('spreadsheetml.sheet');
    expect(told.headers.get('content-disposition')).toContain('.xlsx');
  });
});

describe('the check of a book', () => {
  it('tells what a right book brings, asks about its funds, and changes nothing', async () => {
    const before = await countCases();
    const told = await check(await excelOf(A_BOOK));
    expect(told).toMatchObject({
      status: 200,
      body: {
        faultCount: 0,
        faults: [],
        alerts: [],
        totals: { households: 4, owedSatang: '5074500', stages: { repaying: 1, registered: 1 } },
        funds: [
          { fundCode: 'ก1', name: 'กลุ่มออมทรัพย์', capitalSatang: '15000000', countsInHeadline: null },
          { fundCode: 'ก2', countsInHeadline: null },
        ],
      },
    });
    expect(await countCases()).toBe(before);
  });

  it('names every fault by sheet, row and heading, in Thai and English', async () => {
    const book = {
      ...spoilt('people', 1, { citizenId: '3000000012382' }),
      loans: spoilt('loans', 2, { principal: '๙,๙๙๙.๙๙๙' }).loans,
    };
    const told = await check(await excelOf(book));
    expect(told).toMatchObject({
      status: 200,
      body: {
        faultCount: 2,
        totals: null,
        funds: [],
        faults: [
          {
            sheet: 'people',
            sheetName: { th: 'คนในครัวเรือน' },
            row: 3,
            column: { th: 'เลขประจำตัวประชาชน', en: 'Citizen id' },
            code: 'citizen-id-check-digit',
            sentence: {
              th: expect.stringContaining('13 หลัก'),
              en: expect.stringContaining('thirteen'),
            },
          },
          { sheet: 'loans', row: 4, column: { th: 'เงินต้น (บาท)' }, code: 'too-many-decimals' },
        ],
      },
    });
    expect(JSON.stringify(told.body)).not.toContain('3000000012382');
  });

  it('shows the debt both ways where interest was booked into principal (s.655)', async () => {
    const added = { addedInterest: '1,200', interestDueSince: '11/1/2562', hasAgreement: 'มี' };
    const told = await check(await excelOf(spoilt('loans', 1, added)));
    expect((told.body as CheckedBook).alerts).toMatchObject([
      {
        row: 3,
        code: 'interest-in-principal-under-a-year',
        sentence: { th: expect.stringContaining('มาตรา 655') },
        bothWays: {
          bookedPrincipalSatang: '1500000',
          lawfulPrincipalSatang: '1380000',
          interestApartSatang: '112800',
        },
      },
    ]);
  });

  it('refuses a file by name', async () => {
    const table: [Buffer, number, string][] = [
      [Buffer.from('a,b\n1,2\n'), 400, 'book-not-xlsx'],
      [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 400, 'book-is-locked'],
      [Buffer.alloc(LARGEST_FILE_BYTES + 1), 413, 'book-too-large'],
      [Buffer.alloc(3_000_000), 413, 'body-too-large'],
    ];
    for (const [file, status, code] of table) {
      expect(await check(file)).toMatchObject({ status, body: { code } });
      if (code.startsWith('body')) continue;
      expect(await send(file)).toMatchObject({ status, body: { code } });
    }
  });

  it('is for secretary, treasurer and the officer of the tambon', async () => {
    const file = await excelOf(A_BOOK);
    expect(await check(file, { by: await village.person('member') })).toMatchObject({
      status: 403,
    });
    expect(await check(file, { by: await village.person('nfe-officer') })).toMatchObject({
      status: 403,
    });
    expect(await check(file, { by: treasurer })).toMatchObject({ status: 200 });
    expect(await check(file, { by: await village.person('tambon-officer') })).toMatchObject({
      status: 200,
    });
    const neighbour = await openNeighbour(village);
    expect(await check(file, { at: neighbour })).toMatchObject({ status: 404 });
  });
});

describe('the import of a book', () => {
  it('wants the file that was checked, an answer for each new fund, and no fault', async () => {
    const file = await excelOf(A_BOOK);
    const before = await countCases();
    const faulty = await excelOf(spoilt('loans', 2, { balance: '1' }));
    const table: [Promise<unknown>, string][] = [
      [send(file, { fileHash: '0'.repeat(64) }), 'book-changed-since-check'],
      [send(file, { headline: HEADLINE.slice(1) }), 'book-headline-unanswered'],
      [
        send(file, { headline: [...HEADLINE, { fundCode: 'ก9', countsInHeadline: true }] }),
        'book-headline-unanswered',
      ],
      [send(faulty), 'book-has-faults'],
    ];
    for (const [told, code] of table) expect(await told).toMatchObject({ body: { code } });
    expect(await countCases()).toBe(before);
  });

  it('takes it once, whoever sends it and however often', async () => {
    const file = await excelOf(A_BOOK);
    const before = await countCases();
    const key = randomUUID();
    const all = await Promise.all([
      send(file, { key }),
      send(file, { key }),
      send(file),
      send(file, { by: treasurer }),
    ]);
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    for (const { body } of all) expect(body).toEqual(all[0]!.body);
    expect(all[0]!.body).toMatchObject({
      fundsJoined: 2,
      totals: { loans: 4 },
      cases: [{ caseNumber: expect.stringMatching(/^\d+\/25\d\d$/) }, {}, {}],
    });
    expect(await countCases()).toBe(before + 3);
    expect(await checkBooks(services.database.fork())).toEqual([]);
    const other = await excelOf(spoilt('funds', 0, { reserve: '9,000' }));
    expect(await send(other, { key })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    // Looked at again, it is known, and nobody is told that its own households stand in the way.
    const known = { faultCount: 0, importedOn: '2026-11-23', totals: { loans: 4 } };
    expect(await check(file)).toMatchObject({ status: 200, body: known });
    const otherwise = HEADLINE.map((answer) => ({ ...answer, countsInHeadline: false }));
    expect(await send(file, { headline: otherwise })).toMatchObject({
      status: 409,
      body: { code: 'book-imported-otherwise' },
    });
  });

  it('shows a household that consented what its funds’ books say, the debt both ways (s.655)', async () => {
    const neighbour = await openNeighbour(village, 4);
    const keeper = await neighbour.person('secretary');
    const added = { addedInterest: '1,200', interestDueSince: '11/1/2562', hasAgreement: 'มี' };
    const sent = await send(await excelOf(spoilt('loans', 1, added)), {
      at: neighbour,
      by: keeper,
    });
    const { cases } = sent.body as ImportedBook;
    const loansOf = async (index: number) => {
      const told = await keeper.get('case', { caseId: cases[index]!.caseId });
      return (told.body as CaseFile).bookLoans;
    };
    expect(await loansOf(0)).toEqual([]);
    expect(await loansOf(1)).toMatchObject([
      {
        fundName: { th: 'กองทุนหมู่บ้าน' },
        number: '1/2563',
        balanceSatang: '1500000',
        alert: {
          code: 'interest-in-principal-under-a-year',
          bothWays: { lawfulPrincipalSatang: '1380000', interestApartSatang: '112800' },
        },
      },
    ]);
    // Identified only: its funds have not been allowed to tell.
    expect(await loansOf(2)).toBeNull();
  });

  it('asks no more about a fund that the centre has', async () => {
    const only = { ...A_BOOK, households: [], people: [], members: [], loans: [], repayments: [] };
    const told = await check(await excelOf(only));
    expect((told.body as CheckedBook).funds).toMatchObject([
      { countsInHeadline: true },
      { countsInHeadline: false },
    ]);
  });
});
