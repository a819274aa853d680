import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, ONLOOKERS } from './house/village.ts';
import { bringIn, comeToTheDoor, PHONE } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { untilSilent } from './look/until-silent.ts';

const START_MS = 240_000;
const CENTRE = 'บ้านท่าใหม่';
const CHAIR = { name: 'บุญมี ใจดี', username: 'chair.thamai' };
const OWN_PASSWORD = 'ข้าวเหนียวมะม่วงสามจาน';

describe('an administrator', () => {
  let house: House;
  let browser: Browser;
  let given: string;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    await foundVillage(house);
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'founds a centre, sets a by-law value and gives its chair a seat, on a phone',
    async () => {
      const username = ONLOOKERS.administrator;
      const visitor = await bringIn({ browser, url: house.url, username, width: PHONE });
      const { page } = visitor;
      await page.goto(`${house.url}/centre`);
      await foundCentre(page);
      await setByLaw(page);
      await untilSilent(page);
      expect(await lookAt(visitor, 'a centre just founded')).toEqual([]);
      given = await giveSeat(page);
      const replaced = await replacePassword(page);
      expect(replaced).not.toBe(given);
      given = replaced;
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );

  it(
    'has told the chair a password that is changed at the first sign-in, before anything else',
    async () => {
      const { username } = CHAIR;
      const visitor = await comeToTheDoor({ browser, url: house.url, username, width: PHONE });
      const { page } = visitor;
      await enter(page, house.url, given);
      await page.getByText('ใช้ได้ครั้งเดียว').waitFor();
      await page.goto(`${house.url}/cases`);
      await page.getByRole('heading', { name: 'เปลี่ยนรหัสผ่าน' }).waitFor();
      expect(await lookAt(visitor, 'a password for once')).toEqual([]);
      await page.getByRole('textbox', { name: 'รหัสผ่านเดิม' }).fill(given);
      await page.getByRole('textbox', { name: 'รหัสผ่านใหม่' }).fill(OWN_PASSWORD);
      await page.getByRole('button', { name: 'เปลี่ยนรหัสผ่าน' }).click();
      await page.waitForURL(/\/inbox$/u);
      await page.goto(`${house.url}/centre`);
      await page.getByRole('heading', { name: CENTRE }).waitFor();
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );
});

async function foundCentre(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ตั้งศูนย์ฯ ใหม่' }).click();
  const form = page.getByRole('dialog');
  await form.getByText('หมู่บ้าน', { exact: true }).click();
  await form.getByRole('combobox', { name: 'จังหวัด' }).selectOption({ label: 'น่าน' });
  await form.getByRole('combobox', { name: 'อำเภอ' }).selectOption({ label: 'ภูเพียง' });
  await form.getByRole('combobox', { name: 'ตำบล' }).selectOption({ label: 'ท่าน้าว' });
  await form.getByRole('textbox', { name: 'หมู่ที่' }).fill('1');
  await form.getByRole('textbox', { name: 'ชื่อศูนย์ฯ (ไทย)' }).fill(CENTRE);
  await form.getByRole('textbox', { name: 'ชื่อศูนย์ฯ (อังกฤษ)' }).fill('Ban Tha Mai');
  await save(page);
  await page.getByRole('link', { name: new RegExp(CENTRE, 'u') }).click();
  await page.getByRole('heading', { name: new RegExp(CENTRE, 'u') }).waitFor();
}

async function setByLaw(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ตั้งข้อตกลง' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: 'เรื่อง' }).selectOption('longest-term-months');
  await form.getByRole('textbox', { name: 'ค่าใหม่' }).fill('48');
  await form.getByRole('textbox', { name: 'ตามมติหรือระเบียบใด' }).fill('ข้อตกลงศูนย์ฯ ข้อ 9');
  await save(page);
  await page.getByText('48 เดือน').waitFor();
}

/** Gives the password that is shown. */
async function giveSeat(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'วาระและตัวสำรอง' }).click();
  await page.getByRole('button', { name: 'ให้ตำแหน่ง' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'ชื่อ-สกุล' }).fill(CHAIR.name);
  await form.getByRole('textbox', { name: 'ชื่อผู้ใช้' }).fill(CHAIR.username);
  await form.getByRole('combobox', { name: 'ตำแหน่ง' }).selectOption('chair');
  await form.getByRole('button', { name: 'บันทึก', exact: true }).click();
  return readShownOnce(page);
}

async function replacePassword(page: Page): Promise<string> {
  await page.getByRole('button', { name: /ตั้งรหัสผ่านใหม่/u }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'บันทึก', exact: true }).click();
  return readShownOnce(page);
}

async function readShownOnce(page: Page): Promise<string> {
  const shown = page.getByRole('dialog', { name: `รหัสผ่านของ${CHAIR.name}` });
  await shown.waitFor();
  const password = (await shown.getByRole('code').textContent()) ?? '';
  await shown.getByRole('button', { name: 'บอกเจ้าตัวแล้ว' }).click();
  await shown.waitFor({ state: 'detached' });
  return password;
}

async function enter(page: Page, url: string, password: string): Promise<void> {
  await page.goto(`${url}/`);
  await page.getByRole('textbox', { name: 'ชื่อผู้ใช้' }).fill(CHAIR.username);
  await page.getByRole('textbox', { name: 'รหัสผ่าน' }).fill(password);
  await page.getByRole('button', { name: 'เข้าระบบ' }).click();
}

async function save(page: Page): Promise<void> {
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await form.waitFor({ state: 'detached' });
}
