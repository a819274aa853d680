import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import Excel from 'exceljs';
import type { RegisterHistory, RegisterPage, RegisterRowView } from '#contracts/registers';
import { REGISTERS, type RegisterKey } from '#domain/registers/registers';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { fillRegisters, FORMULA, type FilledVillage } from './testing/filled-village.ts';

jest.setTimeout(180_000);

let services: TestServices;
let village: Village;
let filled: FilledVillage;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  filled = await fillRegisters(village);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function open(by: Person, register: RegisterKey, query = ''): Promise<RegisterPage> {
  const told = await by.get('register', { centreId: village.centreId, register }, query);
  expect(told).toMatchObject({ status: 200 });
  return told.body as RegisterPage;
}

/** Complaints are told to who handles them and those above; the rest to who keeps the books. */
const readerOf = (key: RegisterKey) =>
  village.person(key === 'complaints' ? 'district-officer' : 'secretary');

const ALL = REGISTERS.map(({ key, columns }) => ({ key, columns }));

describe('each register', () => {
  it.each(ALL)('$key has rows with a cell for every column', async ({ key, columns }) => {
    const page = await open(await readerOf(key), key);
    expect(page.rows.length).toBeGreaterThan(0);
    expect(page.total).toBe(page.rows.length);
    const keys = columns.map((column) => column.key).toSorted();
    for (const { cells } of page.rows) expect(Object.keys(cells).toSorted()).toEqual(keys);
  });

  it.each(ALL)('$key leaves as paper and as a spreadsheet', async ({ key, columns }) => {
    const reader = await readerOf(key);
    const at = { centreId: village.centreId, register: key };
    const pdf = await reader.download('registerPrint', at);
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    const sheet = await firstSheet(await reader.download('registerExcel', at));
    expect(sheet.columnCount).toBe(columns.length);
    expect(sheet.rowCount).toBeGreaterThan(1);
  });

  it.each(ALL)('$key tells what happened to a row', async ({ key }) => {
    const reader = await readerOf(key);
    const [row] = (await open(reader, key)).rows;
    const at = { centreId: village.centreId, register: key, rowId: row?.rowId ?? '' };
    const told = await reader.get('registerRowHistory', at);
    expect(told.status).toBe(200);
    const { rows } = told.body as { rows: { action: string }[] };
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('a contract', () => {
  it('has its schedule under it, on the screen and in what leaves', async () => {
    const secretary = await village.person('secretary');
    const at = { centreId: village.centreId, register: 'contracts' };
    const told = await secretary.get('registerRowHistory', { ...at, rowId: filled.loanId });
    const { lines } = told.body as RegisterHistory;
    expect(lines).toHaveLength(30);
    expect(lines[0]).toMatchObject({ number: { count: 1 }, paid: { amountSatang: '98762' } });
    const [, schedule] = (await workbookOf(await secretary.download('registerExcel', at)))
      .worksheets;
    expect(schedule?.rowCount).toBe(31);
  });
});

describe('paging and searching', () => {
  it('goes through every row once, and finds it again by a word', async () => {
    const secretary = await village.person('secretary');
    const whole = await open(secretary, 'committee');
    const seen: RegisterRowView[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: RegisterPage = await open(secretary, 'committee', `?limit=1&cursor=${cursor}`);
      expect(page.total).toBe(whole.total);
      seen.push(...page.rows);
      cursor = page.nextCursor;
    }
    expect(seen.map(({ rowId }) => rowId)).toEqual(whole.rows.map(({ rowId }) => rowId));
    const found = await open(secretary, 'committee', `?search=${encodeURIComponent('เหรัญญิก')}`);
    expect(found.rows).toMatchObject([{ cells: { place: { words: { en: 'Treasurer' } } } }]);
    expect((await open(secretary, 'committee', '?search=%25')).rows).toEqual([]);
  });
});

describe('who sees what', () => {
  const statusOf = async (role: 'administrator' | 'nfe-officer' | 'auditor', key: RegisterKey) => {
    const person = await village.person(role);
    return (await person.get('register', { centreId: village.centreId, register: key })).status;
  };

  it('opens debts to the committee and those who watch over it, and to nobody else', async () => {
    expect(await statusOf('auditor', 'contracts')).toBe(200);
    expect(await statusOf('administrator', 'contracts')).toBe(403);
    expect(await statusOf('nfe-officer', 'contracts')).toBe(404);
    expect(await statusOf('nfe-officer', 'member-funds')).toBe(404);
  });

  it('cuts names for who sees no debts, and a search does not find by them', async () => {
    const administrator = await village.person('administrator');
    const page = await open(administrator, 'households');
    expect(page.rows[0]?.cells).toMatchObject({
      person: { masked: expect.stringContaining('…') },
      birthYear: null,
    });
    const query = `?search=${encodeURIComponent('คำแปง')}`;
    expect((await open(administrator, 'households', query)).rows).toEqual([]);
    const secretary = await village.person('secretary');
    expect((await open(secretary, 'households', query)).rows).toMatchObject([
      { cells: { person: { text: 'คำแปง เพื่อนบ้าน' } } },
    ]);
  });

  it('lets names out only with those who keep the books', async () => {
    const at = { centreId: village.centreId, register: 'households' };
    const text = async (role: 'treasurer' | 'auditor') => {
      const sheet = await firstSheet(
        await (await village.person(role)).download('registerExcel', at),
      );
      return JSON.stringify(sheet.getSheetValues());
    };
    expect(await text('treasurer')).toContain('คำแปง');
    expect(await text('auditor')).not.toContain('คำแปง');
    expect(await text('auditor')).toContain('ค… เพ…');
  });

  it('writes down who opened a register, whom they saw and what they took out', async () => {
    await open(await village.person('chair'), 'households');
    const events = await services.database.fork().execute<{ action: string; said: string }[]>(
      `select action, coalesce(detail ->> 'form', '') as said from audit_event
        where action in ('register-opened', 'register-exported', 'person-listed')
          and actor_user_id = (select user_id from seat where role = 'chair' limit 1)
        group by 1, 2 order by 1`,
    );
    expect(events).toEqual([
      { action: 'person-listed', said: '' },
      { action: 'register-opened', said: '' },
    ]);
    const taken = await services.database
      .fork()
      .execute(`select 1 from audit_event where action = 'register-exported' limit 1`);
    expect(taken).toHaveLength(1);
  });
});

describe('a complaint about the chair', () => {
  it('is in the register of the district and not in that of the chair', async () => {
    const district = await village.person('district-officer');
    expect((await open(district, 'complaints')).total).toBe(1);
    expect((await open(await village.person('chair'), 'complaints')).total).toBe(0);
  });
});

describe('a spreadsheet of what people typed', () => {
  it('holds no formula', async () => {
    const secretary = await village.person('secretary');
    const at = { centreId: village.centreId, register: 'visits' };
    const sheet = await firstSheet(await secretary.download('registerExcel', at));
    const types = new Set<Excel.ValueType>();
    const texts: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        types.add(cell.type);
        texts.push(cell.text);
      }),
    );
    expect(types.has(Excel.ValueType.Formula)).toBe(false);
    expect(texts).toContain(`'${FORMULA}`);
    expect(filled.entries['field-visit']).toBeDefined();
  });
});

async function workbookOf(file: Buffer): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  return workbook.xlsx.load(file as unknown as ArrayBuffer);
}

async function firstSheet(file: Buffer): Promise<Excel.Worksheet> {
  const [sheet] = (await workbookOf(file)).worksheets;
  if (sheet === undefined) throw new Error('The file has no sheet');
  return sheet;
}
