import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Excel from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { columnsOf, SHEET_KEYS, SHEETS } from '../../domain/books/layout/sheets.ts';
import { spoilt, type TypedBook } from '../../domain/books/testing/a-book.ts';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, PHONE } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { chooseFile, untilSaid } from './path/choose-file.ts';

const START_MS = 180_000;

/** 1,200 baht of interest, due for less than a year when they were made principal (s.655). */
const ADDED_INTEREST = {
  addedInterest: '1,200',
  interestDueSince: '11/1/2562',
  hasAgreement: 'มี',
};

/** The template as a treasurer fills it in: below the example rows, which stay. */
async function fillIn(template: Buffer, book: TypedBook): Promise<Buffer> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(template as never);
  for (const key of SHEET_KEYS) {
    const sheet = workbook.getWorksheet(SHEETS[key].th)!;
    const rows: readonly Readonly<Record<string, unknown>>[] = book[key];
    for (const [index, row] of rows.entries()) {
      const cells = columnsOf(key).map(([column]) => row[column] ?? null);
      for (const [at, cell] of cells.entries())
        sheet.getCell(index + 3, at + 1).value = cell as string;
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function download(page: Page, link: string): Promise<Buffer> {
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  return readFile(await (await started).path());
}

describe('the books of the funds', () => {
  let house: House;
  let browser: Browser;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    await foundVillage(house);
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'come in from a filled template: a fault is shown first, then all is brought in',
    async () => {
      const username = PEOPLE.secretary;
      const visitor = await bringIn({ browser, url: house.url, username, width: PHONE });
      const { page } = visitor;
      const menu = page.getByRole('navigation', { name: 'เมนูหลัก' });
      await menu.getByRole('link', { name: 'ศูนย์ฯ' }).click();
      await page.getByRole('link', { name: 'นำเข้าและส่งออกสมุดบัญชี' }).click();
      await page.getByRole('heading', { level: 1, name: 'นำเข้าสมุดบัญชีกองทุน' }).waitFor();
      const template = await download(page, 'ดาวน์โหลดแบบฟอร์ม');

      const wrong = await fillIn(template, spoilt('loans', 2, { balance: '9,000' }));
      await chooseFile(page, 'เลือกไฟล์', { name: 'สมุด.xlsx', buffer: wrong });
      await page.getByText('พบข้อผิดพลาด 1 แห่ง').waitFor();
      const faults = page.getByRole('table', { name: 'ข้อผิดพลาดในไฟล์' });
      await faults.getByText('เงินกู้ แถว 5').waitFor();
      expect(await faults.getByText('ได้ 9,999.99 บาท').count()).toBe(1);
      await untilSaid(page);
      expect(await lookAt(visitor, 'books-faults')).toEqual([]);

      const right = await fillIn(template, spoilt('loans', 1, ADDED_INTEREST));
      await chooseFile(page, 'เลือกไฟล์อื่น', { name: 'สมุดแก้แล้ว.xlsx', buffer: right });
      await page.getByText('ไฟล์ถูกต้อง พร้อมนำเข้า').waitFor();
      await page.getByText('ดอกเบี้ยที่ค้างไม่ถึงหนึ่งปีถูกรวมเป็นเงินต้น').waitFor();
      await page
        .getByRole('radiogroup', { name: /^กลุ่มออมทรัพย์ / })
        .getByText('นับรวม')
        .click();
      await page
        .getByRole('radiogroup', { name: /^กองทุนหมู่บ้าน / })
        .getByText('ไม่นับ')
        .click();
      await untilSaid(page);
      expect(await lookAt(visitor, 'books-checked')).toEqual([]);
      await page.getByRole('button', { name: 'นำเข้าทั้งหมด' }).click();
      await page.getByText('กองทุนใหม่ 2 กองทุน ครัวเรือน 4 ครัวเรือน เปิดเรื่อง 3 เรื่อง').waitFor();
      expect(await page.getByRole('link', { name: 'เรื่องเลขที่' }).count()).toBe(3);
      const out = await download(page, 'ดาวน์โหลดสมุดบัญชี');
      expect(out.subarray(0, 2).toString()).toBe('PK');
      await page.getByRole('link', { name: 'เรื่องเลขที่ 2/2563' }).click();
      await page.getByRole('table', { name: 'หนี้ตามสมุดของกองทุน' }).waitFor();
      await page.getByText('1,128.00 บาท').waitFor();
      await untilSaid(page);
      expect(await lookAt(visitor, 'books-case')).toEqual([]);
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );
});
