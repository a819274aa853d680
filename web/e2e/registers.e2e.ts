import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { REGISTERS } from '#domain/registers/registers';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE, settleHouseholds } from './house/village.ts';
import { bringIn, DESK, PHONE, type Visitor } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';

const START_MS = 300_000;
const LESSON = 'ชวนด้วยเรื่องของเพื่อนบ้าน';

describe('the registers of a centre', () => {
  let house: House;
  let browser: Browser;
  let centreId: string;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    const founded = await foundVillage(house);
    ({ centreId } = founded);
    await settleHouseholds(house, founded, ['bc-19']);
  }, START_MS);

  afterAll(closeStage, START_MS);

  const enter = (username: string, width: typeof PHONE | typeof DESK): Promise<Visitor> =>
    bringIn({ browser, url: house.url, username, width });

  it(
    'open, all of them, on a desk and on a phone, in both languages',
    async () => {
      const visitor = await enter(PEOPLE.chair, DESK);
      const { page } = visitor;
      await page.goto(`${house.url}/centre/${centreId}/registers`);
      await page.getByRole('heading', { level: 1, name: 'ทะเบียนของศูนย์ฯ' }).waitFor();
      const links = page.getByRole('link', { name: /^เล่ม R\d+ ทะเบียน/u });
      await links.first().waitFor();
      expect(await links.count()).toBe(REGISTERS.length);
      expect(await lookAt(visitor, 'list of registers')).toEqual([]);
      for (const { key, number, title } of REGISTERS) {
        await page.goto(`${house.url}/centre/${centreId}/registers/${key}`);
        await page.getByRole('heading', { level: 1, name: `R${number} ${title.th}` }).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await lookAt(visitor, key)).toEqual([]);
      }
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );

  it(
    'take an entry, find it, tell its history and strike it out',
    async () => {
      const visitor = await enter(PEOPLE.secretary, PHONE);
      const { page } = visitor;
      await page.goto(`${house.url}/centre/${centreId}/registers/knowledge`);
      await writeLesson(page);
      await page.getByRole('searchbox', { name: 'ค้นในทะเบียน' }).fill('เพื่อนบ้าน');
      await page.getByRole('button', { name: 'ค้นหา' }).click();
      await page.getByText('1 รายการ').waitFor();
      await page.getByRole('button', { name: /^เปิดดู 2569/u }).click();
      const row = page.getByRole('dialog');
      await row.getByText('บันทึกลงทะเบียน').waitFor();
      await row.getByRole('button', { name: 'ขีดฆ่ารายการนี้' }).click();
      await page.getByRole('textbox', { name: 'เหตุผล' }).fill('บันทึกซ้ำ');
      await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await page.getByText('ขีดฆ่าแล้ว').first().waitFor();
      const excel = page.getByRole('link', { name: 'ดาวน์โหลด Excel' });
      const [file] = await Promise.all([page.waitForEvent('download'), excel.click()]);
      expect(file.suggestedFilename()).toMatch(/^ทะเบียนองค์ความรู้.*\.xlsx$/u);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );
});

async function writeLesson(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'บันทึกองค์ความรู้' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: 'ปี พ.ศ.' }).fill('2569');
  await form.getByRole('combobox', { name: 'เทคนิคด้าน' }).selectOption('motivate-households');
  await form.getByRole('textbox', { name: 'เรื่อง', exact: true }).fill(LESSON);
  await form.getByRole('textbox', { name: 'เนื้อหา' }).fill('ให้ครัวเรือนที่ปลดหนี้แล้วเล่าเอง');
  await form.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await form.waitFor({ state: 'detached' });
}
