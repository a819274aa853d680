import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, DESK, PHONE } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';

const START_MS = 180_000;

describe('the loan calculator', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    await foundVillage(house);
  }, START_MS);

  afterAll(closeStage, START_MS);

  it.each([PHONE, DESK] as const)(
    'tells the schedule of 27,450.00 baht at %d pixels',
    async (width) => {
      const username = PEOPLE.treasurer;
      const visitor = await bringIn({ browser, url: house.url, username, width });
      const { page } = visitor;
      const menu = page.getByRole('navigation', { name: 'เมนูหลัก' });
      await menu.getByRole('link', { name: 'คำนวณ' }).click();
      await page.getByRole('heading', { level: 1, name: 'คำนวณเงินกู้' }).waitFor();
      await page.getByRole('textbox', { name: 'จำนวนเงินกู้' }).fill('27450');
      await page.getByRole('textbox', { name: 'ดอกเบี้ยต่อปี', exact: true }).fill('6');
      await page.getByRole('textbox', { name: 'จำนวนงวด' }).fill('30');
      await page.getByRole('textbox', { name: 'วันรับเงินกู้' }).fill('05/04/2564');
      const firstDue = page.getByRole('textbox', { name: 'วันครบกำหนดงวดแรก' });
      await firstDue.fill('01/04/2564');
      await page.getByRole('button', { name: 'คำนวณ' }).click();
      await page.getByText('วันครบกำหนดงวดแรกต้องหลังวันรับเงินกู้').waitFor();
      await firstDue.fill('05/05/2564');
      await page.getByRole('button', { name: 'คำนวณ' }).click();
      const table = page.getByRole('table', { name: 'ตารางผ่อน' });
      await table.waitFor();
      expect(await table.getByRole('row').count()).toBe(32);
      expect(await table.getByText('987.66').count()).toBe(1);
      expect(await page.getByText('2,178.64 บาท').count()).toBe(1);
      expect(await page.getByText('ร้อยละ 6 (').count()).toBe(1);
      // React Aria says aloud that a button is busy, and takes its own words away after a while.
      await page.locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' });
      expect(await lookAt(visitor, 'calculator')).toEqual([]);
      expect(visitor.faults.filter((fault) => !fault.includes('422'))).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );

  it(
    'lives a loan through: extra money, a missed instalment, the figure of a day',
    async () => {
      const username = PEOPLE.treasurer;
      const visitor = await bringIn({ browser, url: house.url, username, width: PHONE });
      const { page } = visitor;
      await page.goto(`${house.url}/calculator`);
      await page.getByRole('tab', { name: 'จำลองการชำระ' }).click();
      const fill = (name: string, text: string) =>
        page.getByRole('textbox', { name, exact: true }).fill(text);
      await fill('จำนวนเงินกู้', '12000');
      await fill('ดอกเบี้ยต่อปี', '6');
      await fill('จำนวนงวด (เดือน)', '12');
      await fill('วันรับเงินกู้', '01/01/2567');
      await fill('วันครบกำหนดงวดแรก', '01/02/2567');
      await fill('ดูยอด ณ วันที่', '02/03/2567');
      const add = page.getByRole('button', { name: 'เพิ่มเหตุการณ์' });
      await add.click();
      const extra = page.getByRole('group', { name: 'เหตุการณ์ที่ 1' });
      await extra.getByRole('combobox', { name: 'เกิดอะไรขึ้น' }).selectOption('extra');
      await extra.getByRole('textbox', { name: 'วันที่จ่าย' }).fill('01/02/2567');
      await extra.getByRole('textbox', { name: 'จำนวนเงินที่จ่าย' }).fill('4000');
      await add.click();
      const missed = page.getByRole('group', { name: 'เหตุการณ์ที่ 2' });
      await missed.getByRole('combobox', { name: 'เกิดอะไรขึ้น' }).selectOption('missed');
      await missed.getByRole('combobox', { name: 'งวดที่ขาดส่ง' }).selectOption('2024-03-01');
      await page.getByRole('button', { name: 'จำลอง' }).click();
      const ledger = page.getByRole('table', { name: 'บัญชีเงินกู้' });
      await ledger.waitFor();
      // The head, the money received, the instalment and the extra.
      expect(await ledger.getByRole('row').count()).toBe(4);
      expect(await page.getByText('1,032.80 บาท เกินกำหนด 1 วัน').count()).toBe(1);
      await page.locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' });
      expect(await lookAt(visitor, 'loan-life')).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );
});
