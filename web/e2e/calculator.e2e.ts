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
});
