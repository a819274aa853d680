/**
 * One household follows its case from a phone, from the sheet to the answer of a complaint; another has
 * no phone and takes its case home on paper.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { CaseFile } from '#contracts/cases';
import { Made } from '#contracts/centres';
import { Receipt } from '#contracts/loans';
import { Me } from '#contracts/people';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE, settleHouseholds } from './house/village.ts';
import { bringIn, comeToTheDoor, DESK, PHONE, type Visitor } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { fieldsOf } from './path/fields.ts';
import { doTask, seeWithReloads } from './path/tasks.ts';
import { todayInBangkok } from './path/typed-date.ts';

const START_MS = 240_000;
const STORY_MS = 120_000;
const PIN = '258036';

describe('a household’s own view', () => {
  let house: House;
  let browser: Browser;
  let fundId: string;
  let caseId: string;
  let paperCaseId: string;
  let secretary: Visitor;
  let household: Visitor;
  let code: string;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    const founded = await foundVillage(house);
    fundId = founded.fundIds['village'] ?? '';
    const caseIds = await settleHouseholds(house, founded, ['bc-19', 'bc-20']);
    caseId = caseIds['bc-19'] ?? '';
    paperCaseId = caseIds['bc-20'] ?? '';
    await recordPromptpay();
    await payOnce();
    const username = PEOPLE.secretary;
    secretary = await bringIn({ browser, url: house.url, username, width: DESK });
  }, START_MS);

  afterAll(closeStage, START_MS);

  async function seatOf(username: string): Promise<string> {
    const me = await (await house.enter(username)).read({ path: 'me', answer: Me });
    return me.seats[0]?.seatId ?? '';
  }

  /** The fund's bank account takes instalments by PromptPay. */
  async function recordPromptpay(): Promise<void> {
    const signatories = [PEOPLE.chair, PEOPLE.secretary, PEOPLE.treasurer];
    const signatorySeatIds = await Promise.all(signatories.map(seatOf));
    const treasurer = await house.enter(PEOPLE.treasurer);
    const bank = { kind: 'bank', bankName: 'ธ.ก.ส.', accountEnding: '0042', signatorySeatIds };
    const at = { path: 'cashPlaces', params: { fundId }, body: bank, answer: Made } as const;
    const { id: placeId } = await treasurer.command(at);
    const body = { number: '081 234 5678' };
    await treasurer.command({ path: 'promptpay', params: { placeId }, body, answer: Made });
  }

  /** A payment whose receipt is printed by the worker. */
  async function payOnce(): Promise<void> {
    const treasurer = await house.enter(PEOPLE.treasurer);
    const file = await treasurer.read({ path: 'case', params: { caseId }, answer: CaseFile });
    const loanId = file.loans?.[0]?.loanId ?? '';
    const body = { amountSatang: '50000', paidOn: todayInBangkok() };
    await treasurer.command({ path: 'repayments', params: { loanId }, body, answer: Receipt });
  }

  it(
    'begins with a sheet that the secretary prints',
    async () => {
      const { page } = secretary;
      await page.goto(`${house.url}/cases/${caseId}/codes`);
      await page.getByRole('button', { name: 'ออกใบรหัส' }).click();
      const dialog = page.getByRole('dialog');
      await fieldsOf(dialog).choose('ออกให้ใคร', 'คนในครัวเรือนเอง');
      await fieldsOf(dialog).pick('คนในครัวเรือน', /อ้ายแก้ว/u);
      await dialog.getByRole('button', { name: 'บันทึก' }).click();
      await page.getByRole('heading', { level: 1, name: 'ใบรหัสบ้าน' }).waitFor();
      code = (await page.getByText(/^\d{4} \d{4} \d{4}$/u).innerText()).trim();
      expect(page.url()).not.toContain(code.replaceAll(' ', ''));
      await page.reload();
      await page.getByText(code).waitFor();
      expect(await lookAt(secretary, 'code sheet')).toEqual([]);
      await page.goto(`${house.url}/cases/${caseId}/codes`);
      await page.getByText('รอใช้ครั้งแรก').waitFor();
      expect(await lookAt(secretary, 'codes')).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'opens on the household’s own phone by the code and a PIN of its own',
    async () => {
      const { url } = house;
      household = await comeToTheDoor({ browser, url, username: 'phone', width: PHONE });
      const { page } = household;
      await page.goto(`${house.url}/household`);
      expect(await lookAt(household, 'household door')).toEqual([]);
      await fieldsOf(page).choose('ท่านเคยใช้ใบนี้หรือยัง', 'ใช้ครั้งแรก');
      await fieldsOf(page).type('รหัสบ้าน', code);
      await page.getByLabel('ตั้งเลขลับ 6 ตัว').fill(PIN);
      await page.getByLabel('พิมพ์เลขลับอีกครั้ง').fill(PIN);
      await page.getByRole('button', { name: 'เข้าดู' }).click();
      await page.getByRole('heading', { level: 1, name: /หอมดอกปีบ/u }).waitFor();
      expect(page.url()).toBe(`${house.url}/cases/${caseId}/own`);
    },
    STORY_MS,
  );

  it(
    'shows path, the next payment with its code, debts and month of freedom, and a receipt',
    async () => {
      const { page } = household;
      await page.getByRole('heading', { name: 'เส้นทางจากหนี้สู่เกียรติ' }).waitFor();
      await page.getByRole('img', { name: /คิวอาร์พร้อมเพย์/u }).waitFor();
      await page.getByText(/จ่ายครบทุกงวด จะหมดหนี้เดือน/u).waitFor();
      await page.getByText('เห็นเฉพาะท่าน').waitFor({ state: 'detached' });
      const receipt = page.getByRole('link', { name: /^เปิดใบเสร็จ/u }).first();
      await seeWithReloads(page, receipt);
      const address = (await receipt.getAttribute('href')) ?? '';
      const paper = await page.request.get(house.url + address);
      expect(paper.headers()['content-type']).toBe('application/pdf');
      // A page loaded anew, for what a button has just announced is no part of it.
      await page.reload();
      await page.getByRole('heading', { level: 1, name: /หอมดอกปีบ/u }).waitFor();
      expect(await lookAt(household, 'own view')).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'takes a wish to be called and a line of the household account',
    async () => {
      const { page } = household;
      await page.getByRole('button', { name: 'ขอให้โทรกลับ' }).click();
      const dialog = page.getByRole('dialog');
      await fieldsOf(dialog).choose('โทรช่วงไหนดี', 'ช่วงเย็น');
      await dialog.getByRole('button', { name: 'บันทึก' }).click();
      await page.getByText('รอเจ้าหน้าที่').first().waitFor();
      await page.getByRole('link', { name: 'บัญชีครัวเรือน' }).click();
      await page.getByRole('button', { name: 'จดรายการ' }).click();
      await fieldsOf(dialog).choose('รับหรือจ่าย', 'จ่าย');
      await fieldsOf(dialog).pick('หมวด', 'อาหาร');
      await fieldsOf(dialog).type('จำนวนเงิน', '120.50');
      await dialog.getByRole('button', { name: 'บันทึก' }).click();
      await page.getByRole('button', { name: /^ขีดรายการ อาหาร/u }).waitFor();
      await page.reload();
      await page.getByRole('button', { name: /^ขีดรายการ อาหาร/u }).waitFor();
      expect(await lookAt(household, 'household account')).toEqual([]);
      await doTask(secretary, {
        task: 'ติดต่อครัวเรือนที่แจ้งเข้ามา',
        about: 'หอมดอกปีบ',
        fill: (fields) => fields.type('คุยแล้วว่าอย่างไร', 'คุยเรื่องวันจ่ายแล้ว'),
        button: 'คุยกับครัวเรือนแล้ว',
      });
    },
    STORY_MS,
  );

  it(
    'takes a complaint, which the chair answers and the household reads',
    async () => {
      const { page } = household;
      await page.goto(`${house.url}/cases/${caseId}/own`);
      await page.getByText('คุยเรื่องวันจ่ายแล้ว').waitFor();
      await page.getByRole('button', { name: 'ร้องเรียน', exact: true }).click();
      const dialog = page.getByRole('dialog');
      await fieldsOf(dialog).pick('ร้องเรียนใคร', 'เลขานุการ');
      await fieldsOf(dialog).pick('เกี่ยวกับอะไร', 'ช้าเกินไป');
      await fieldsOf(dialog).type('เล่าให้ฟัง', 'ขอเอกสารหลายครั้งแล้วยังไม่ได้');
      await dialog.getByRole('button', { name: 'บันทึก' }).click();
      await page.getByText(/^เรื่องร้องเรียนที่ 1\//u).waitFor();
      const username = PEOPLE.chair;
      const chair = await bringIn({ browser, url: house.url, username, width: DESK });
      await doTask(chair, {
        task: 'ตอบเรื่องร้องเรียน',
        about: '1/25',
        fill: async (fields, at) => {
          await at.reload();
          await at.getByText('ขอเอกสารหลายครั้งแล้วยังไม่ได้').waitFor();
          expect(await lookAt(chair, 'complaint')).toEqual([]);
          await fields.choose('ผลเป็นอย่างไร', 'แก้ไขแล้ว');
          await fields.type('คำตอบถึงครัวเรือน', 'ขออภัย เอกสารพร้อมแล้ว');
        },
        button: 'ส่งคำตอบ',
      });
      await page.reload();
      await page.getByText('คำตอบ: ขออภัย เอกสารพร้อมแล้ว').waitFor();
      await page.getByText('ใครดูเรื่องของเราบ้าง').waitFor();
      await chair.leave();
      expect(chair.faults).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'goes home on paper with a household that has no phone',
    async () => {
      const { page } = secretary;
      await page.goto(`${house.url}/cases/${paperCaseId}/codes`);
      await page.getByRole('link', { name: /^พิมพ์ให้ ผ่องศรีแก้ว/u }).click();
      await page.getByText('ใบนี้พิมพ์ให้ ผ่องศรีแก้ว', { exact: false }).waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const part of ['จ่ายครั้งต่อไป', 'หนี้ของเรา ก่อนและตอนนี้', 'ความยินยอมที่ให้ไว้']) {
        await page.getByRole('heading', { name: part }).waitFor();
      }
      expect(await page.getByRole('button', { name: 'พิมพ์' }).isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      expect(await lookAt(secretary, 'household sheet')).toEqual([]);
      expect([...secretary.faults, ...household.faults]).toEqual([]);
    },
    STORY_MS,
  );
});
