/** Sheets printed, found, entered once, thrown away: through the API and in the table. */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CasePapers, CentrePaper } from '#contracts/paper';
import type { Problem } from '#contracts/problem';
import { AuditEvent } from '#database/audit/audit-event';
import { PaperSheet } from '#database/paper/paper-entities';
import { findRow } from '#database/rows';
import { aJpeg } from '#domain/photos/testing/sample-photos';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aPrintedSheet, findByCode, paperOf, printed } from '../testing/paper.ts';
import { aSurvey, CONSENT } from '../testing/path-forms.ts';
import { openNeighbour, openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let secretary: Person;
let centreId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  ({ centreId } = village);
  secretary = await village.person('secretary');
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

/** A case with its open survey and the sheet printed for it. */
async function aSurveySheet() {
  const caseId = await anOpenCase(village);
  const taskId = await village.opens('survey-household', { caseId });
  const { sheetCodes } = await printed(secretary, centreId, { what: 'task', taskId });
  const { members } = await readFile(village, caseId);
  const sheetCode = sheetCodes[0] ?? '';
  const survey = aSurvey(members[0]?.personId ?? '');
  const enter = async (fromPaper: object, by: Person = secretary) =>
    by.post('completeTask', { taskId }, { body: { ...survey, fromPaper } });
  return { caseId, taskId, sheetCode, enter };
}

const fieldsOf = (told: { body: unknown }) =>
  ((told.body as Problem).fields ?? []).map(({ path, code }) => [path, code]);

describe('a printed sheet', () => {
  it('is found by its code, also in Thai digits, with the task whose form it is', async () => {
    const { caseId, taskId, sheetCode } = await aSurveySheet();
    const thai = sheetCode.replaceAll(/\d/g, (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)));
    const found = await findByCode(secretary, thai);
    expect(found).toMatchObject({ sheetCode, kind: 'survey', status: 'printed', caseId, taskId });
    expect(found.household).toContain('บัวเงิน');
  });

  it('is told apart from a code that cannot be, and from one of nobody', async () => {
    const told = async (code: string) =>
      (await secretary.get('paperSheets', {}, `?code=${code}`)).body;
    expect(await told('000001-94')).toMatchObject({ code: 'sheet-code-wrong' });
    expect(await told('999999-31')).toMatchObject({ code: 'sheet-code-wrong' });
    expect(await told('888888-42')).toMatchObject({ code: expect.stringMatching(/sheet/) });
  });

  it('does not exist for another centre, an agency, an administrator and a household', async () => {
    const { sheetCode, caseId } = await aSurveySheet();
    const neighbour = await openNeighbour(village);
    const { householdId } = await readFile(village, caseId);
    const strangers = [
      await neighbour.person('secretary', { name: 'stranger' }),
      await village.person('nfe-officer'),
      await village.person('administrator'),
      await village.person('household', { householdId }),
    ];
    for (const stranger of strangers) {
      const told = await stranger.get('paperSheets', {}, `?code=${sheetCode}`);
      expect(told).toMatchObject({ status: 404, body: { code: 'no-such-sheet' } });
    }
  });

  it('stands on the page of what is out until it comes back', async () => {
    const { sheetCode, enter } = await aSurveySheet();
    const page = async () => (await secretary.get('centrePaper', { centreId })).body as CentrePaper;
    const codes = (rows: CentrePaper['out']) => rows.map((row) => row.sheetCode);
    expect(codes((await page()).out)).toContain(sheetCode);
    expect((await enter(paperOf(sheetCode))).status).toBe(200);
    const after = await page();
    expect(codes(after.out)).not.toContain(sheetCode);
    expect(codes(after.entered)).toContain(sheetCode);
  });
});

describe('a form that was filled in by hand', () => {
  it('keeps the date on the paper beside the instant of the entry, the writer and the photo', async () => {
    const { caseId, sheetCode, enter } = await aSurveySheet();
    const content = Buffer.from(aJpeg()).toString('base64');
    const photo = await secretary.post('centrePhotos', { centreId }, { body: { content, caseId } });
    const { photoId } = photo.body as { photoId: string };
    const told = await enter(paperOf(sheetCode, { photoId }));
    expect(told).toMatchObject({ status: 200, body: { outcome: 'surveyed' } });
    const papers = (await secretary.get('casePapers', { caseId })).body as CasePapers;
    expect(papers.rows).toMatchObject([
      { sheetCode, kind: 'survey', paperOn: '2026-11-23', writerName: 'นายผู้เขียน ด้วยมือ', photoId },
    ]);
    expect(Date.parse(papers.rows[0]?.enteredAt ?? '')).not.toBeNaN();
    const event = await findRow(services.database.fork(), AuditEvent, {
      caseId,
      action: 'paper-entered',
    });
    expect(event?.detail).toEqual({ sheetKind: 'survey', sheetCode, paperOn: '2026-11-23' });
  });

  it('may come on a blank sheet, which then is about this household', async () => {
    const { caseId, enter } = await aSurveySheet();
    const blank = await aPrintedSheet(secretary, { centreId, kind: 'survey' });
    expect(blank).toMatchObject({ isPrefilled: false, caseId: null, taskId: null });
    expect((await enter(paperOf(blank.sheetCode))).status).toBe(200);
    expect(await findByCode(secretary, blank.sheetCode)).toMatchObject({
      status: 'entered',
      caseId,
    });
  });

  it('is refused at the field that is wrong, and then nothing is written', async () => {
    const { caseId, sheetCode, enter } = await aSurveySheet();
    const other = await aSurveySheet();
    const consent = await aPrintedSheet(secretary, { centreId, kind: 'consent' });
    const at = async (paper: object) => fieldsOf(await enter(paper));
    const CASES = [
      [paperOf('000001-94'), 'sheetCode', 'sheet-code-wrong'],
      [paperOf(other.sheetCode), 'sheetCode', 'sheet-of-another-matter'],
      [paperOf(consent.sheetCode), 'sheetCode', 'sheet-of-another-kind'],
      [paperOf(sheetCode, { paperOn: '2026-11-24' }), 'paperOn', 'date-in-the-future'],
      [paperOf(sheetCode, { paperOn: '2026-11-22' }), 'paperOn', 'paper-before-it-began'],
      [paperOf(sheetCode, { writerName: ' ' }), 'writerName', 'empty'],
      [paperOf(sheetCode, { photoId: crypto.randomUUID() }), 'photoId', 'no-such-photo'],
    ] as const;
    for (const [paper, field, code] of CASES) {
      expect(await at(paper)).toEqual([[`fromPaper.${field}`, code]]);
    }
    expect((await readFile(village, caseId)).debts).toEqual([]);
    expect(await findByCode(secretary, sheetCode)).toMatchObject({ status: 'printed' });
  });

  it('is entered once: whoever comes second is told who was first and when', async () => {
    const { sheetCode, enter } = await aSurveySheet();
    expect((await enter(paperOf(sheetCode))).status).toBe(200);
    const blankUse = await aSurveySheet();
    const again = await blankUse.enter(paperOf(sheetCode));
    expect(fieldsOf(again)).toEqual([['fromPaper.sheetCode', 'sheet-of-another-matter']]);
    const blank = await aPrintedSheet(secretary, { centreId, kind: 'survey' });
    expect((await blankUse.enter(paperOf(blank.sheetCode))).status).toBe(200);
    const taskId = await village.opens('survey-household', { caseId: blankUse.caseId });
    const member = await village.person('member');
    const { members } = await readFile(village, blankUse.caseId);
    const body = {
      ...aSurvey(members[0]?.personId ?? ''),
      fromPaper: paperOf(blank.sheetCode),
    };
    const second = await member.post('completeTask', { taskId }, { body });
    expect(second).toMatchObject({ status: 409, body: { code: 'sheet-entered-already' } });
    const { sentence, figures } = second.body as Problem;
    expect(sentence.th).toContain('คุณ secretary');
    expect(sentence.th).toMatch(/เมื่อ.+เวลา/);
    expect(figures?.['holderName']).toContain('secretary');
  });

  it('of two people who enter one sheet at the same moment is taken from one', async () => {
    const caseId = await anOpenCase(village);
    const { members } = await readFile(village, caseId);
    const blank = await aPrintedSheet(secretary, { centreId, kind: 'survey' });
    const survey = aSurvey(members[0]?.personId ?? '');
    const tasks = [
      await village.opens('survey-household', { caseId }),
      await village.opens('survey-household', { caseId }),
    ];
    const body = { ...survey, fromPaper: paperOf(blank.sheetCode) };
    const answers = await Promise.all(
      tasks.map((taskId) => secretary.post('completeTask', { taskId }, { body })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  });

  it('may come without a photo where nobody has a camera; the photo is put beside it later, once', async () => {
    const { caseId, sheetCode, enter } = await aSurveySheet();
    const { sheetId } = await findByCode(secretary, sheetCode);
    const content = Buffer.from(aJpeg()).toString('base64');
    const bring = async (of: string | null) => {
      const body = { content, caseId: of };
      const told = await secretary.post('centrePhotos', { centreId }, { body });
      return (told.body as { photoId: string }).photoId;
    };
    const photoId = await bring(caseId);
    const put = (photo: string) =>
      secretary.post('paperSheetPhoto', { sheetId }, { body: { photoId: photo } });
    expect(await put(photoId)).toMatchObject({ status: 409, body: { code: 'sheet-not-entered' } });
    await enter(paperOf(sheetCode));
    const ofAnother = await bring(await anOpenCase(village));
    expect(fieldsOf(await put(ofAnother))).toEqual([['photoId', 'no-such-photo']]);
    expect(await put(photoId)).toMatchObject({ status: 200, body: { photoId } });
    expect(await put(photoId)).toMatchObject({ body: { code: 'sheet-has-its-photo' } });
  });

  it('is a consent by fingerprint before two witnesses who are other people (s.9)', async () => {
    const caseId = await anOpenCase(village);
    const taskId = await village.opens('record-consent', { caseId });
    const { sheetCodes } = await printed(secretary, centreId, { what: 'task', taskId });
    const { members } = await readFile(village, caseId);
    const give = (witnessNames: string[]) => {
      const signed = { ...CONSENT, signatureKind: 'fingerprint', witnessNames };
      const body = {
        ...signed,
        givenByPersonId: members[0]?.personId,
        fromPaper: paperOf(sheetCodes[0] ?? ''),
      };
      return secretary.post('completeTask', { taskId }, { body });
    };
    const one = 'นายอินถา น้ำปั้ว';
    expect(fieldsOf(await give([one]))).toEqual([
      ['witnessNames', 'fingerprint-needs-two-witnesses'],
    ]);
    expect(fieldsOf(await give([one, 'บัวเงิน สมมุติ']))).toEqual([
      ['witnessNames', 'witness-is-the-signer'],
    ]);
    expect(fieldsOf(await give([one, 'อินถา น้ำปั้ว']))).toEqual([
      ['witnessNames', 'witness-named-twice'],
    ]);
    expect(await give([one, 'นางสีนวล ป่ากลาง'])).toMatchObject({ status: 200 });
  });
});

describe('a sheet that does not come back', () => {
  it('is given up with a reason, once, and is not entered any more', async () => {
    const { sheetCode, enter } = await aSurveySheet();
    const { sheetId } = await findByCode(secretary, sheetCode);
    const giveUp = () =>
      secretary.post('voidPaperSheet', { sheetId }, { body: { reason: 'lost' } });
    expect(await giveUp()).toMatchObject({ body: { status: 'void', voidReason: 'lost' } });
    expect(await giveUp()).toMatchObject({ status: 409, body: { code: 'sheet-is-void' } });
    expect(fieldsOf(await enter(paperOf(sheetCode)))).toEqual([
      ['fromPaper.sheetCode', 'sheet-is-void'],
    ]);
  });
});

describe('the table of sheets', () => {
  const change = async (sql: string, sheetId: string) =>
    services.database.fork().execute(`update paper_sheet set ${sql} where id = ?`, [sheetId]);

  it('refuses what was entered to change, an entry without its parts, and an impossible date', async () => {
    const { sheetCode, enter } = await aSurveySheet();
    const { sheetId } = await findByCode(secretary, sheetCode);
    const by = `entered_at = now(), entered_by_user_id = 'x', entered_by_seat_id = printed_by_seat_id,
      writer_name = 'x', status = 'entered'`;
    await expect(change(`status = 'entered'`, sheetId)).rejects.toThrow(/sheet_entered_whole/);
    await expect(change(`${by}, paper_on = '2999-01-01'`, sheetId)).rejects.toThrow(/future/);
    await expect(change(`${by}, paper_on = '1999-01-01'`, sheetId)).rejects.toThrow(/older/);
    await enter(paperOf(sheetCode));
    await expect(change(`writer_name = 'another'`, sheetId)).rejects.toThrow(/entered already/);
    await expect(change(`status = 'printed'`, sheetId)).rejects.toThrow(/entered already/);
    const em = services.database.fork();
    await expect(em.nativeDelete(PaperSheet, { id: sheetId })).rejects.toThrow(/stays on file/);
  });

  it('refuses a fingerprint without two witnesses on consent, contract, its change and end, and minutes', async () => {
    const em = services.database.fork();
    const rows = await em.execute<{ kind: string; names: string; ok: boolean }[]>(
      `select kind, names, is_witnessed(kind, names::text[]) as ok from (values
         ('signature', '{}'), (null, '{}'), ('fingerprint', '{}'), ('fingerprint', '{a}'),
         ('fingerprint', '{a,a}'), ('fingerprint', '{a," "}'), ('fingerprint', '{a,b}'))
         as t (kind, names)`,
    );
    expect(rows.map(({ ok }) => ok)).toEqual([true, true, false, false, false, false, true]);
    const guarded = await em.execute<{ name: string }[]>(
      `select conrelid::regclass::text as name from pg_constraint
        where conname like '%fingerprint_before_two' order by 1`,
    );
    expect(guarded.map(({ name }) => name)).toEqual([
      'consent',
      'loan',
      'loan_change',
      'minutes_signature',
      'resolution_undo',
    ]);
  });
});
