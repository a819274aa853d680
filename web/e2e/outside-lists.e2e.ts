import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Excel from 'exceljs';
import type { Browser } from 'playwright-core';
import { LIST_COLUMNS, LIST_SHEET } from '../../domain/case/lists/list-columns.ts';
import { demoCitizenId } from '../../ops/demo/build/citizen-ids.ts';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, PHONE, type Visitor } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { untilSilent } from './look/until-silent.ts';
import { chooseFile, untilSaid } from './path/choose-file.ts';
import { fieldsOf } from './path/fields.ts';

const START_MS = 240_000;

/** As LIST_COLUMNS has them: names, citizen id, house, village, house code, phone, note. */
const MET = ['คำแก้ว', 'ริมธาร', '', '91', '4', '', '', 'ค้างสามงวด'];
const NOT_MET = ['บุญเทียม', 'ริมธาร', '', '92', '4', '', '', ''];
const WITHOUT_LAST_NAME = ['บุญเทียม', '', '', '92', '4', '', '', ''];
const SOUNDS_ALIKE = ['คำแก้ว', 'ริมทาน', '', '91', '4', '', '', 'เยี่ยมเดือนก่อน'];

const HEADINGS = Object.values(LIST_COLUMNS).map(({ th }) => th);

const csvOf = (...rows: readonly (readonly string[])[]) =>
  Buffer.from(`\uFEFF${[HEADINGS, ...rows].map((row) => row.join(',')).join('\r\n')}`);

async function xlsxOf(...rows: readonly (readonly string[])[]): Promise<Buffer> {
  const workbook = new Excel.Workbook();
  workbook.addWorksheet(LIST_SHEET).addRows([HEADINGS, ...rows]);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

describe('lists of households from outside', () => {
  let house: House;
  let browser: Browser;
  let centreId: string;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    ({ centreId } = await foundVillage(house));
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'come in by CSV and by Excel; a fault is shown, who is on file is warned of, a case is opened',
    async () => {
      const username = PEOPLE.secretary;
      const visitor = await bringIn({ browser, url: house.url, username, width: PHONE });
      const { page } = visitor;
      await page.goto(`${house.url}/centre/${centreId}/candidates`);
      await page.getByText('ไม่มีครัวเรือนที่รอพบ').waitFor();

      await chooseFile(page, 'เลือกไฟล์', { name: 'ผิด.csv', buffer: csvOf(MET, WITHOUT_LAST_NAME) });
      const faults = page.getByRole('table', { name: 'ที่ผิดในไฟล์' });
      await faults.getByText('ช่องนี้ต้องกรอก').waitFor();
      await faults.getByText('นามสกุล', { exact: true }).waitFor();
      expect(await page.getByRole('button', { name: /^นำเข้า/u }).count()).toBe(0);
      await untilSaid(page);
      expect(await lookAt(visitor, 'a list with a fault')).toEqual([]);

      await chooseFile(page, 'เลือกไฟล์', { name: 'จปฐ.csv', buffer: csvOf(MET, NOT_MET) });
      await takeOver(visitor, { kind: 'จปฐ.', households: 2 });
      const waiting = page.getByRole('table', { name: 'รอพบครัวเรือน' });
      await waiting.getByText('ค้างสามงวด').waitFor();
      expect(await waiting.getByRole('link', { name: /^รับเรื่อง/u }).count()).toBe(2);

      await openCase(visitor);
      await page.goto(`${house.url}/centre/${centreId}/candidates`);
      await waiting.getByText('บุญเทียม ริมธาร').waitFor();
      expect(await waiting.getByRole('link', { name: /^รับเรื่อง/u }).count()).toBe(1);

      const excel = { name: 'tpmap.xlsx', buffer: await xlsxOf(SOUNDS_ALIKE) } as const;
      await chooseFile(page, 'เลือกไฟล์', excel);
      await takeOver(visitor, { kind: 'คนจนเป้าหมาย (TPMAP)', households: 1 });
      await waiting.getByText('ออกเสียงคล้ายกัน').waitFor();
      await waiting.getByText('บ้านเดียวกัน').waitFor();
      await untilSaid(page);
      await untilSilent(page);
      expect(await lookAt(visitor, 'households to be met')).toEqual([]);
      await chooseFile(page, 'เลือกไฟล์', excel);
      await page.getByText('tpmap.xlsx นำเข้าไว้แล้ว').waitFor();
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );
});

async function takeOver(
  { page }: Visitor,
  list: { readonly kind: string; readonly households: number },
): Promise<void> {
  await page.getByText(`ไม่มีที่ผิด ${list.households} ครัวเรือน`).waitFor();
  const fields = fieldsOf(page);
  await fields.pick('มาจาก', list.kind);
  await fields.type('รายชื่อ ณ วันที่', '01/10/2568');
  await page.getByRole('button', { name: `นำเข้า ${list.households} ครัวเรือน` }).click();
  await page.getByText('นำเข้ารายชื่อแล้ว').first().waitFor();
}

/** The row fills in name and house; the rest comes from the household itself. */
async function openCase({ page }: Visitor): Promise<void> {
  await page.getByRole('link', { name: 'รับเรื่อง: คำแก้ว' }).click();
  await page.getByText('จากรายชื่อ จปฐ. แถวที่ 2').waitFor();
  expect(await page.getByRole('textbox', { name: /^บ้านเลขที่/u }).inputValue()).toBe('91');
  const fields = fieldsOf(page.getByRole('group', { name: 'คนที่ 1' }));
  await fields.pick('คำนำหน้า', 'นาง');
  await fields.type('เลขประจำตัวประชาชน', demoCitizenId(930_101));
  await fields.type('วันเกิด', '13/04/2511');
  await page.getByRole('button', { name: 'บันทึกรับเรื่อง' }).click();
  await page.getByRole('heading', { level: 1, name: /ริมธาร/u }).waitFor();
}
