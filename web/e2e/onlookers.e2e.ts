import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, ONLOOKERS, PEOPLE, settleHouseholds } from './house/village.ts';
import { bringIn, DESK, PHONE, type Visitor } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';

const START_MS = 240_000;

/** What changes something: none of it is offered to those who only read. */
const ACTS = /^(?:บันทึกรับชำระ|ยุติเรื่อง|ขอยกเลิก|ยืนยันการยกเลิก|รับงาน|เปิดเรื่องใหม่)/u;

describe('those who look on and act on no case', () => {
  let house: House;
  let browser: Browser;
  let centreId: string;
  let ownCaseId: string;
  let otherCaseId: string;
  let fundId: string;
  const visitors: Visitor[] = [];

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    const founded = await foundVillage(house);
    ({ centreId } = founded);
    fundId = founded.fundIds['village'] ?? '';
    const caseIds = await settleHouseholds(house, founded, ['bc-19', 'bc-20']);
    ownCaseId = caseIds['bc-19'] ?? '';
    otherCaseId = caseIds['bc-20'] ?? '';
  }, START_MS);

  afterAll(closeStage, START_MS);

  async function enter(
    role: keyof typeof ONLOOKERS | 'treasurer',
    width: typeof PHONE | typeof DESK,
  ) {
    const username = { ...ONLOOKERS, treasurer: PEOPLE.treasurer }[role];
    const visitor = await bringIn({ browser, url: house.url, username, width });
    visitors.push(visitor);
    return visitor;
  }

  const menuOf = async ({ page }: Visitor) =>
    page.getByRole('navigation', { name: 'เมนูหลัก' }).getByRole('link').allInnerTexts();

  const actsOf = async ({ page }: Visitor) => page.getByRole('button', { name: ACTS }).count();

  async function open({ page, url }: Visitor, path: string): Promise<void> {
    await page.goto(url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  }

  it('the household finds its own case at once, with what is paid and what is left', async () => {
    const household = await enter('household', PHONE);
    const { page } = household;
    await page.getByRole('heading', { level: 1, name: /หอมดอกปีบ/u }).waitFor();
    expect(page.url()).toBe(`${house.url}/cases/${ownCaseId}/own`);
    expect(await menuOf(household)).toEqual(['ครอบครัวของเรา', 'ศูนย์ฯ']);
    await page.getByRole('link', { name: 'ดูรายละเอียดทั้งหมด' }).click();
    await page.getByText('ชำระแล้ว 14 จาก 36 งวด').waitFor();
    expect(await actsOf(household)).toBe(0);
    // The word of the door’s button is still read out where the own page has come in.
    await open(household, `/cases/${ownCaseId}`);
    expect(await lookAt(household, 'own case')).toEqual([]);
    await page.getByRole('link', { name: 'ใบแจ้งยอดและการชำระทุกครั้ง' }).click();
    await page.getByRole('heading', { level: 1, name: /^ใบแจ้งยอด/u }).waitFor();
    await page.getByText('ตัดเงินต้น').first().waitFor();
    expect(await lookAt(household, 'own statement')).toEqual([]);
  });

  it('the household sees no other household, neither on the screen nor by the API', async () => {
    const household = await enter('household', DESK);
    const { page } = household;
    await page.goto(`${house.url}/cases/${otherCaseId}`);
    await page.getByRole('heading', { level: 1, name: 'ไม่พบหน้านี้' }).waitFor();
    expect(await page.getByText('คำปวนดี').count()).toBe(0);
    await household.leave();
    const refusals = household.faults.splice(0);
    expect(new Set(refusals)).toEqual(new Set([`404 GET /api/v1/cases/${otherCaseId}`]));
  });

  it('the auditor reads cases, books and the proof of one rate, and is offered nothing to do', async () => {
    const auditor = await enter('auditor', DESK);
    expect(await menuOf(auditor)).not.toContain('งานของฉัน');
    const pages = {
      board: '/board',
      file: `/cases/${ownCaseId}`,
      'household statement': `/cases/${ownCaseId}/statement`,
      centre: `/centre/${centreId}`,
      'one rate': `/centre/${centreId}/one-rate`,
      'paper sheets': `/centre/${centreId}/paper`,
      statement: `/funds/${fundId}/statement`,
    };
    for (const [name, path] of Object.entries(pages)) {
      await open(auditor, path);
      expect([name, await actsOf(auditor)]).toEqual([name, 0]);
      expect(await lookAt(auditor, name)).toEqual([]);
    }
  });

  it.each(['districtOfficer', 'provinceOfficer'] as const)(
    'the %s goes from the board of the area down to one case',
    async (role) => {
      const officer = await enter(role, PHONE);
      await open(officer, '/board');
      await officer.page.getByText('บ้านบัวชัย').first().waitFor();
      expect(await lookAt(officer, `board of the ${role}`)).toEqual([]);
      await open(officer, `/cases/${otherCaseId}`);
      await officer.page.getByRole('heading', { level: 1, name: /คำปวนดี/u }).waitFor();
    },
  );

  it('the administrator keeps the centre and sees no household’s debts', async () => {
    const administrator = await enter('administrator', DESK);
    await open(administrator, `/cases/${otherCaseId}`);
    expect(await administrator.page.getByText('เจ้าหนี้').count()).toBe(0);
    await open(administrator, `/centre/${centreId}`);
    expect(await lookAt(administrator, 'centre of the administrator')).toEqual([]);
  });

  it('the treasurer, who acts, is offered what the others are not', async () => {
    const treasurer = await enter('treasurer', DESK);
    await open(treasurer, `/cases/${ownCaseId}`);
    await treasurer.page.getByRole('button', { name: 'บันทึกรับชำระ' }).waitFor();
    expect(await actsOf(treasurer)).toBeGreaterThan(0);
  });

  it('throws no error in anybody’s browser', () => {
    expect(visitors.flatMap(({ faults }) => faults)).toEqual([]);
  });
});
