import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, PHONE } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { untilSilent } from './look/until-silent.ts';
import { beginning, fieldsOf } from './path/fields.ts';
import { todayInBangkok, typedDate } from './path/typed-date.ts';

const START_MS = 240_000;
const GROUP = 'กลุ่มสัจจะบ้านเหนือ';
const SIGNER = 'นางบุญเรือน ใจดี';

describe('a fund that declines twice and joins', () => {
  let house: House;
  let browser: Browser;
  let centreId: string;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    ({ centreId } = await foundVillage(house));
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'is persuaded by the secretary on a phone',
    async () => {
      const username = PEOPLE.secretary;
      const visitor = await bringIn({ browser, url: house.url, username, width: PHONE });
      const { page } = visitor;
      await page.goto(`${house.url}/centre/${centreId}/groups`);
      await recordAgreement(page);
      await listGroup(page);
      await untilSilent(page);
      expect(await lookAt(visitor, 'groups of the area')).toEqual([]);
      await page.getByRole('link', { name: new RegExp(GROUP, 'u') }).click();
      for (const nextTry of ['01/03/2590', '01/04/2590']) {
        await takeStep(page, 'ชวนแล้ว');
        await decline(page, nextTry);
      }
      await takeStep(page, 'ชวนแล้ว');
      await takeStep(page, 'ปรึกษาสมาชิกกลุ่มแล้ว');
      await takeStep(page, 'กำลังคุยข้อตกลง');
      await writeLetters(page);
      await untilSilent(page);
      expect(await lookAt(visitor, 'a group with its letters')).toEqual([]);
      await takeStep(page, 'ตกลงแล้ว รอลงนาม');
      await join(page);
      await page.getByText('อัตราร้อยละ 6 ต่อปี').waitFor();
      expect(await page.getByText('สมาชิกยังไม่เห็นประโยชน์').count()).toBe(2);
      await untilSilent(page);
      expect(await lookAt(visitor, 'a group that joined')).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );
});

async function recordAgreement(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'บันทึกข้อตกลงฉบับใหม่' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'ข้อความ' }).fill('ข้อ 1 กองทุนสมาชิกใช้อัตราเดียวกัน');
  await form.getByRole('textbox', { name: 'วันที่มีมติ' }).fill('01/02/2561');
  await form.getByRole('textbox', { name: 'ใช้ตั้งแต่วันที่' }).fill('14/02/2561');
  await save(page);
}

async function listGroup(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'เพิ่มกลุ่มในพื้นที่' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'ชื่อกลุ่ม (ไทย)' }).fill(GROUP);
  await form.getByRole('textbox', { name: 'ชื่อกลุ่ม (อังกฤษ)' }).fill('Upper village savings group');
  await form.getByRole('combobox', { name: 'ประเภท' }).selectOption('savings-group');
  await save(page);
}

async function takeStep(page: Page, step: string, more?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'บันทึกขั้นถัดไป' }).click();
  await page.getByRole('dialog').getByText(step, { exact: true }).click();
  await more?.();
  await save(page);
}

function decline(page: Page, nextTry: string): Promise<void> {
  return takeStep(page, 'ยังไม่ร่วม', async () => {
    const form = page.getByRole('dialog');
    const reason = form.getByRole('combobox', { name: 'เหตุผลของกลุ่ม' });
    await reason.selectOption('members-not-convinced');
    await form.getByRole('textbox', { name: 'วันที่จะไปชวนใหม่' }).fill(nextTry);
  });
}

/** An invitation and the agreement to sign; both are papers a moment later. */
async function writeLetters(page: Page): Promise<void> {
  const fields = fieldsOf(page.getByRole('dialog'));
  await page.getByRole('button', { name: 'ออกหนังสือเชิญ' }).click();
  await fields.type('เรียน', 'ประธาน');
  await fields.type('วันที่นัดพูดคุย', typedDate(todayInBangkok()));
  await fields.type('เวลา', '18.30');
  await fields.type('สถานที่', 'ศาลาประชาคมบ้านบัวชัย');
  await save(page);
  await page.getByRole('button', { name: 'พิมพ์ข้อตกลงให้ลงนาม' }).click();
  await fields.type('ผู้ลงนามแทนกลุ่ม', SIGNER);
  await fields.type('อัตราต่อปี', '6');
  await save(page);
  for (const number of [1, 2]) {
    const paper = page.getByRole('link', { name: beginning(`เปิดหนังสือที่ ${number}/25`) });
    const href = (await paper.getAttribute('href')) ?? '';
    const answer = await page.request.get(new URL(href, page.url()).href);
    expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }
}

async function join(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'รับเข้าเป็นกองทุนสมาชิก' }).click();
  await page.getByRole('textbox', { name: 'เงินทุนวันที่เข้าร่วม' }).fill('50000');
  // The terms of the printed agreement stand there already.
  expect(await page.getByRole('textbox', { name: 'อัตราต่อปี' }).inputValue()).toBe('6');
  const signer = page.getByRole('textbox', { name: 'ผู้ลงนามฝ่ายกองทุน' });
  expect(await signer.inputValue()).toBe(SIGNER);
  await page.getByRole('textbox', { name: 'วันที่ลงนาม' }).fill('01/03/2561');
  await page.getByRole('button', { name: 'รับเข้าเป็นกองทุนสมาชิก' }).click();
  await page.getByRole('heading', { name: 'ที่ลงนามไว้' }).waitFor();
}

async function save(page: Page): Promise<void> {
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await form.waitFor({ state: 'detached' });
}
