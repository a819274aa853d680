import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import Excel from 'exceljs';
import type { CheckedBook } from '#contracts/books';
import { A_BOOK, spoilt } from '#domain/books/testing/a-book';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';
import { checkFile, sendFile } from './testing/book-requests.ts';
import { excelOf } from './testing/excel-of.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const file = await excelOf(A_BOOK);
  const secretary = await village.person('secretary');
  const sent = await sendFile(secretary, { centreId: village.centreId, file });
  if (sent.status !== 201) throw new Error(JSON.stringify(sent.body));
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

describe('the export of the books', () => {
  async function download(by: Person, at = village): Promise<Buffer> {
    return by.download('bookExport', { centreId: at.centreId });
  }

  it('comes back as the same totals at an empty centre', async () => {
    const first = await openNeighbour(village, 2);
    const keeper = await first.person('secretary');
    const file = await excelOf({
      ...A_BOOK,
      funds: spoilt('funds', 0, { name: '=กลุ่ม+ออม' }).funds,
    });
    const sent = await sendFile(keeper, { centreId: first.centreId, file });
    expect(sent.status).toBe(201);
    const exported = await download(keeper, first);
    const empty = await openNeighbour(village, 3);
    const told = await checkFile(await empty.person('secretary'), {
      centreId: empty.centreId,
      file: exported,
    });
    const { totals } = sent.body as { totals: CheckedBook['totals'] };
    // The fund that every centre of the test has, of 500,000 baht, goes along.
    const withOwn = { ...totals, funds: 3, capitalSatang: String(23_000_050n + 50_000_000n) };
    expect(told.body).toMatchObject({ faults: [], totals: withOwn });
    const names = (told.body as CheckedBook).funds.map(({ name }) => name);
    expect(names).toContain('=กลุ่ม+ออม');
  });

  it('carries names and ids only to who keeps the books, and notes who took it', async () => {
    const full = await peopleIn(await download(await village.person('treasurer')));
    expect(full).toContain('2-0000-00004-50-9');
    const bare = await peopleIn(await download(await village.person('auditor')));
    expect(bare).toContain('หัวหน้าครัวเรือน');
    for (const hidden of ['สมใจ', 'ตั้งใจดี', '50-9', '081']) expect(bare).not.toContain(hidden);
    const events = await services.database.fork().execute(
      `select detail ->> 'withPeople' as people from audit_event where action = 'books-exported'
          and centre_id = ? order by at, id`,
      [village.centreId],
    );
    expect(events).toEqual([{ people: 'true' }, { people: 'false' }]);
  });

  it('does not exist for agencies and administrators', async () => {
    for (const role of ['nfe-officer', 'administrator'] as const) {
      const person = await village.person(role);
      const told = await person.get('bookExport', { centreId: village.centreId });
      expect(told.status).toBe(404);
    }
  });
});

async function peopleIn(file: Buffer): Promise<string> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(file as never);
  return JSON.stringify(workbook.getWorksheet('คนในครัวเรือน')!.getSheetValues());
}
