/** Two households wait for money: the rule is changed by two people, the line moves, and one sees its place. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, comeToTheDoor, DESK, PHONE, type Visitor } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { bringToProposal, walkIn } from './path/bring-to-the-meeting.ts';
import { fieldsOf } from './path/fields.ts';

const START_MS = 300_000;
const STORY_MS = 120_000;
const PIN = '258036';

const CALM = { lastName: 'รอนานนัก', houseNumber: '81', firstSerial: 930_101 };
const PRESSED = { lastName: 'หนักใจดี', houseNumber: '82', firstSerial: 930_201 };

describe('the waiting order', () => {
  let house: House;
  let browser: Browser;
  let secretary: Visitor;
  let chair: Visitor;
  let centreId: string;
  let calmCaseId: string;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    ({ centreId } = await foundVillage(house));
    const walk = await walkIn(house, centreId);
    calmCaseId = await bringToProposal(walk, { ...CALM, debtsAre: 'never-missed' });
    await bringToProposal(walk, { ...PRESSED, debtsAre: 'missed-and-cheaper' });
    const { url } = house;
    secretary = await bringIn({ browser, url, username: PEOPLE.secretary, width: DESK });
    chair = await bringIn({ browser, url, username: PEOPLE.chair, width: PHONE });
  }, START_MS);

  afterAll(closeStage, START_MS);

  /** The household at a place of the list of today. */
  const atPlace = ({ page }: Visitor, place: number, lastName: string) =>
    page
      .getByRole('listitem')
      .filter({ hasText: `ลำดับที่ ${place}` })
      .getByRole('link', { name: new RegExp(lastName, 'u') });

  it(
    'says why, and the secretary proposes another rule after a look at who moves',
    async () => {
      const { page, url } = secretary;
      await page.goto(`${url}/meetings`);
      await page.getByRole('link', { name: 'ลำดับรอเงิน' }).click();
      await atPlace(secretary, 1, PRESSED.lastName).waitFor();
      await atPlace(secretary, 2, CALM.lastName).waitFor();
      await page.getByText('ทำไมจึงเป็นลำดับที่ 2').click();
      await page.getByText(/เดือดร้อนมากกว่า/u).waitFor();
      expect(await lookAt(secretary, 'waiting order')).toEqual([]);
      await page.getByRole('button', { name: 'เสนอเปลี่ยนหลักเกณฑ์' }).click();
      const dialog = page.getByRole('dialog');
      await fieldsOf(dialog).type('ความเดือดร้อนข้อละ นับเท่าดอกเบี้ยปีละ', '0');
      await fieldsOf(dialog).type('เหตุผลหรือมติ', 'มติที่ประชุมครั้งที่ 3/2569');
      await dialog.getByRole('row', { name: new RegExp(CALM.lastName, 'u') }).waitFor();
      await dialog.getByRole('button', { name: 'บันทึก' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('ท่านเป็นผู้เสนอ ต้องให้', { exact: false }).waitFor();
      expect(secretary.faults).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'is confirmed by the chair, and the line moves',
    async () => {
      const { page, url } = chair;
      await page.goto(`${url}/centre/${centreId}/queue`);
      await page.getByRole('heading', { name: 'ข้อเสนอเปลี่ยนหลักเกณฑ์ที่รอยืนยัน' }).waitFor();
      expect(await lookAt(chair, 'a proposed rule on a phone')).toEqual([]);
      await page.getByRole('button', { name: 'ยืนยันหลักเกณฑ์ใหม่' }).click();
      await page.getByRole('heading', { name: 'การเปลี่ยนหลักเกณฑ์' }).waitFor();
      await atPlace(chair, 1, CALM.lastName).waitFor();
      await atPlace(chair, 2, PRESSED.lastName).waitFor();
      expect(chair.faults).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'shows the household its place on its own phone',
    async () => {
      const code = await printCode();
      const { url } = house;
      const household = await comeToTheDoor({ browser, url, username: 'phone', width: PHONE });
      const { page } = household;
      await page.goto(`${url}/household`);
      await fieldsOf(page).choose('ท่านเคยใช้ใบนี้หรือยัง', 'ใช้ครั้งแรก');
      await fieldsOf(page).type('รหัสบ้าน', code);
      await page.getByLabel('ตั้งเลขลับ 6 ตัว').fill(PIN);
      await page.getByLabel('พิมพ์เลขลับอีกครั้ง').fill(PIN);
      await page.getByRole('button', { name: 'เข้าดู' }).click();
      await page.getByRole('heading', { name: 'ลำดับรอเงินของเรา' }).waitFor();
      await page.getByText('ลำดับที่ 1 จาก 2').waitFor();
      await page.getByText('ไม่มีใครอยู่ก่อนเรา').waitFor();
      await page.getByText(PRESSED.lastName).waitFor({ state: 'detached' });
      // A page loaded anew, for what a button has just announced is no part of it.
      await page.reload();
      await page.getByText('ลำดับที่ 1 จาก 2').waitFor();
      expect(await lookAt(household, 'own place in the waiting order')).toEqual([]);
      expect(household.faults).toEqual([]);
    },
    STORY_MS,
  );

  async function printCode(): Promise<string> {
    const { page, url } = secretary;
    await page.goto(`${url}/cases/${calmCaseId}`);
    await page.getByText('รอเงินอยู่ลำดับที่ 1 จาก 2 ครัวเรือน').waitFor();
    await page.goto(`${url}/cases/${calmCaseId}/codes`);
    await page.getByRole('button', { name: 'ออกใบรหัส' }).click();
    const dialog = page.getByRole('dialog');
    await fieldsOf(dialog).choose('ออกให้ใคร', 'คนในครัวเรือนเอง');
    await fieldsOf(dialog).pick('คนในครัวเรือน', /คำมูลดี/u);
    await dialog.getByRole('button', { name: 'บันทึก' }).click();
    await page.getByRole('heading', { level: 1, name: 'ใบรหัสบ้าน' }).waitFor();
    return (await page.getByText(/^\d{4} \d{4} \d{4}$/u).innerText()).trim();
  }
});
