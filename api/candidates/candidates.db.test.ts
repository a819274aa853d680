import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CandidatesView, CheckedList } from '#contracts/candidates';
import { LIST_COLUMNS } from '#domain/case/lists/list-columns';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aCase, aMember } from '../testing/path-forms.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let secretary: Person;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  secretary = await village.person('secretary');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const HEADINGS = Object.values(LIST_COLUMNS)
  .map(({ th }) => th)
  .join(',');

function fileOf(...lines: string[]) {
  const file = Buffer.from(`\uFEFF${[HEADINGS, ...lines].join('\r\n')}`);
  const fileHash = createHash('sha256').update(file).digest('hex');
  return { file: file.toString('base64'), format: 'csv', fileHash };
}

const LIST = fileOf('บัวเงิน,สมมุติ,,91,4,,,ค้างสามงวด', 'คำแก้ว,ตัวอย่าง,,92,4,,,');

async function check(given: { file: string; format: string }) {
  const { file, format } = given;
  const { centreId } = village;
  const told = await secretary.post('candidateChecks', { centreId }, { body: { file, format } });
  return CheckedList.parse(told.body);
}

const take = (given: object, change: object = {}, key: string = randomUUID()) =>
  secretary.post(
    'candidateLists',
    { centreId: village.centreId },
    {
      body: { kind: 'basic-needs', fundId: null, listedOn: '2026-10-01', ...given, ...change },
      key,
    },
  );

const read = async () =>
  CandidatesView.parse(
    (await secretary.get('candidateLists', { centreId: village.centreId })).body,
  );

const codeOf = ({ body }: { body: unknown }) =>
  (body as { code: string; fields?: { code: string }[] }).fields?.[0]?.code ??
  (body as { code: string }).code;

describe('a list of households from outside', () => {
  it('is looked at first, with its faults row by row in Thai, and then nothing is taken', async () => {
    const faulty = fileOf('บัวเงิน,,,91,4,,,', 'คำแก้ว,ตัวอย่าง,123,92,0,,,');
    const checked = await check(faulty);
    expect(checked).toMatchObject({ faultCount: 3, rowCount: 0 });
    expect(checked.faults[0]).toMatchObject({
      row: 2,
      column: { th: 'นามสกุล' },
      sentence: { th: 'ช่องนี้ต้องกรอก' },
    });
    expect(codeOf(await take(faulty))).toBe('list-has-faults');
    expect(codeOf(await take(LIST, { fileHash: '0'.repeat(64) }))).toBe('list-changed-since-check');
    expect(codeOf(await take(LIST, { kind: 'fund-debtors' }))).toBe('fund-missing');
    expect((await read()).lists).toEqual([]);
  });

  it('is taken over once, however often it is sent', async () => {
    expect(await check(LIST)).toMatchObject({ faultCount: 0, rowCount: 2, isKnown: false });
    const told = await Promise.all(Array.from({ length: 5 }, () => take(LIST)));
    expect(new Set(told.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(told.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    expect(await check(LIST)).toMatchObject({ isKnown: true });
    expect(await read()).toMatchObject({
      lists: [{ kind: 'basic-needs', rowCount: 2, opened: 0 }],
      waiting: [{ firstName: 'บัวเงิน', note: 'ค้างสามงวด', alike: [] }, { row: 3 }],
    });
  });

  it('shows who on file may be the same, and opens one case a row', async () => {
    await secretary.post('cases', {}, { body: aCase(village.centreId, [aMember()]) });
    const { waiting } = await read();
    const [first] = waiting;
    expect(first?.alike).toMatchObject([{ name: 'บัวเงิน สมมุติ' }]);
    const open = async (candidateId: string, change: object = {}) => {
      const source = { kind: 'list', askedOn: '2026-11-23', candidateId, ...change };
      const members = [aMember({ firstName: 'คำแก้ว', lastName: 'ตัวอย่าง' })];
      return secretary.post('cases', {}, { body: { ...aCase(village.centreId, members), source } });
    };
    const candidateId = waiting[1]?.candidateId ?? '';
    expect(codeOf(await open(candidateId, { candidateId: null }))).toBe('list-row-missing');
    expect(codeOf(await open(randomUUID()))).toBe('no-such-candidate');
    const opened = await open(candidateId);
    expect(opened.status).toBe(201);
    const { caseId } = opened.body as { caseId: string };
    expect((await readFile(village, caseId)).source).toMatchObject({ kind: 'list' });
    expect(codeOf(await open(candidateId))).toBe('candidate-has-case');
    expect(await read()).toMatchObject({ lists: [{ opened: 1 }], waiting: [{ row: 2 }] });
  });

  it('is read in the code page of older spreadsheets too, and not as anything else', async () => {
    const headings = Buffer.from(HEADINGS);
    const thai = Buffer.from(
      Array.from(HEADINGS, (sign) => {
        const code = sign.codePointAt(0) ?? 0;
        return code >= 0x0e00 ? code - 0x0e00 + 0xa0 : code;
      }),
    );
    expect(thai.length).toBeLessThan(headings.length);
    const old = await check({ file: thai.toString('base64'), format: 'csv' });
    expect(old.faults.map(({ code }) => code)).toEqual(['sheet-empty']);
    const { centreId } = village;
    const body = { file: Buffer.from('no workbook').toString('base64'), format: 'xlsx' };
    const odd = await secretary.post('candidateChecks', { centreId }, { body });
    expect(codeOf(odd)).toBe('book-not-xlsx');
    const template = await secretary.get('candidateTemplate');
    expect(template.headers.get('content-type')).toContain('text/csv');
  });
});
