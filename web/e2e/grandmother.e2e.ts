/** Two records of one grandmother: noticed at the door, merged by somebody who knows her, and parted. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OpenedCase } from '#contracts/cases';
import { demoCitizenId } from '../../ops/demo/build/citizen-ids.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, DESK, type Visitor } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { fieldsOf } from './path/fields.ts';

const START_MS = 240_000;
const STORY_MS = 120_000;

const GRANDMOTHER = {
  relation: 'head',
  title: 'mrs',
  firstName: 'บัวคำหล้า',
  lastName: 'สมมุติวงศ์',
  citizenId: null,
  noIdReason: 'card-lost',
  birthOn: null,
  birthYearBe: 2479,
  phone: null,
};

describe('two records of one grandmother', () => {
  let secretary: Visitor;

  beforeAll(async () => {
    const { browser, house } = await openStage();
    const { centreId } = await foundVillage(house);
    const client = await house.enter(PEOPLE.secretary);
    const place = { houseNumber: '12', villageNumber: 4, houseCode: null };
    const household = { ...place, members: [GRANDMOTHER] };
    await client.command({ path: 'cases', body: { centreId, household }, answer: OpenedCase });
    const username = PEOPLE.secretary;
    secretary = await bringIn({ browser, url: house.url, username, width: DESK });
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'are noticed when her son’s household is written down, and nothing is blocked',
    async () => {
      const { page } = secretary;
      // A page loaded anew, for what a button has just announced is no part of it.
      await page.goto(`${secretary.url}/cases/new`);
      await fieldsOf(page).type('บ้านเลขที่', '45');
      await fieldsOf(page).type('หมู่ที่', '4');
      const son = page.getByRole('group', { name: 'คนที่ 1' });
      await fieldsOf(son).pick('คำนำหน้า', 'นาย');
      await fieldsOf(son).type('ชื่อ', 'ปันแก้วใส');
      await fieldsOf(son).type('นามสกุล', 'สมมุติวงศ์');
      await fieldsOf(son).type('เลขประจำตัวประชาชน', demoCitizenId(900_201));
      await page.getByRole('button', { name: 'เพิ่มคนในครัวเรือน' }).click();
      const mother = page.getByRole('group', { name: 'คนที่ 2' });
      await fieldsOf(mother).pick('ความสัมพันธ์ในครัวเรือน', 'พ่อแม่');
      await fieldsOf(mother).pick('คำนำหน้า', 'นาง');
      await fieldsOf(mother).type('ชื่อ', 'บัวขำล่า');
      await fieldsOf(mother).type('นามสกุล', 'สมมุติวงค์');
      await fieldsOf(mother).type('เลขประจำตัวประชาชน', demoCitizenId(900_202));
      await fieldsOf(mother).type('วันเกิด', '15/02/2479');
      await mother.getByText('อาจเป็นคนที่มีในทะเบียนแล้ว').waitFor();
      expect(await mother.innerText()).toContain('ชื่อและนามสกุลออกเสียงคล้ายกัน');
      await fieldsOf(mother).choose('ปีเกิดนี้เขียนตามปฏิทินแบบใด', 'ปฏิทินเดิม');
      expect(await lookAt(secretary, 'people alike at entry')).toEqual([]);
      await page.getByRole('button', { name: 'บันทึกรับเรื่อง' }).click();
      await page.getByRole('heading', { level: 1, name: /ปันแก้วใส/u }).waitFor();
    },
    STORY_MS,
  );

  it(
    'are looked at side by side and merged, field by field',
    async () => {
      const { page } = secretary;
      await openPairs(secretary);
      expect(await lookAt(secretary, 'people alike')).toEqual([]);
      await page.getByRole('link', { name: /เทียบข้อมูลของ/u }).click();
      await page.getByRole('heading', { level: 1, name: 'เป็นคนเดียวกันหรือไม่' }).waitFor();
      await page.getByText('รวมเป็นคนเดียว').last().waitFor();
      expect(await lookAt(secretary, 'two records beside each other')).toEqual([]);
      await fieldsOf(page).choose('ชื่อ', 'บัวคำหล้า');
      await fieldsOf(page).choose('นามสกุล', 'สมมุติวงศ์');
      await page.getByRole('button', { name: 'รวมเป็นคนเดียว' }).click();
      await page.getByText(/รวมเข้ากับ/u).waitFor();
      expect(await membersOfSon(secretary)).toContain('บัวคำหล้า สมมุติวงศ์');
    },
    STORY_MS,
  );

  it(
    'are parted again, each as it was',
    async () => {
      await openPairs(secretary);
      const { page } = secretary;
      await page.getByRole('button', { name: /กลับออกจาก/u }).click();
      await page.getByText(/แยกกลับแล้ว/u).waitFor();
      await page.getByRole('link', { name: /เทียบข้อมูลของ/u }).waitFor();
      expect(await membersOfSon(secretary)).toContain('บัวขำล่า สมมุติวงค์');
    },
    STORY_MS,
  );

  it(
    'stand to her son as a parent, from a day',
    async () => {
      const { page } = secretary;
      await page.getByRole('link', { name: 'บัวขำล่า สมมุติวงค์' }).click();
      await page.getByRole('heading', { level: 1, name: 'บัวขำล่า สมมุติวงค์' }).waitFor();
      expect(await lookAt(secretary, 'relations')).toEqual([]);
      await fieldsOf(page).pick('บัวขำล่า สมมุติวงค์ เป็นอะไร', 'พ่อหรือแม่');
      await fieldsOf(page).pick('ของใคร', /ปันแก้วใส/u);
      await page.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await page.getByRole('listitem').getByText('ลูก:').waitFor();
    },
    STORY_MS,
  );

  it(
    'are joined by a grandchild whose household has an open case',
    async () => {
      const { page } = secretary;
      await membersOfSon(secretary);
      expect(await lookAt(secretary, 'the file of the son')).toEqual([]);
      await page.getByRole('link', { name: 'เพิ่มคน' }).click();
      await page.getByRole('heading', { level: 1, name: 'เพิ่มคนในครัวเรือน' }).waitFor();
      expect(await lookAt(secretary, 'one more member')).toEqual([]);
      await fieldsOf(page).pick('ความสัมพันธ์ในครัวเรือน', 'หลาน');
      await fieldsOf(page).pick('คำนำหน้า', 'เด็กหญิง');
      await fieldsOf(page).type('ชื่อ', 'ดาวเรืองใส');
      await fieldsOf(page).type('นามสกุล', 'สมมุติวงศ์');
      await fieldsOf(page).tick('ไม่มีเลขประจำตัวประชาชน');
      await fieldsOf(page).pick('เหตุที่ไม่มีเลขบัตร', 'เด็กยังไม่มีบัตร');
      await page.getByRole('button', { name: 'บันทึกคนในครัวเรือน' }).click();
      const members = page.getByRole('table', { name: 'สมาชิกในครัวเรือน' });
      await members.getByText('ดาวเรืองใส สมมุติวงศ์').waitFor();
      expect(secretary.faults).toEqual([]);
    },
    STORY_MS,
  );
});

async function openPairs({ page, url }: Visitor): Promise<void> {
  await page.goto(`${url}/cases`);
  await page.getByRole('link', { name: 'ตรวจคนซ้ำ' }).click();
  await page.getByRole('heading', { level: 1, name: 'คนที่อาจซ้ำกันในทะเบียน' }).waitFor();
  const loaded = page.getByText(/รอตรวจ|ที่รวมไปแล้ว/u);
  await loaded.first().waitFor();
}

async function membersOfSon({ page, url }: Visitor): Promise<string> {
  await page.goto(`${url}/cases`);
  await page.getByRole('link', { name: /ปันแก้วใส/u }).click();
  const members = page.getByRole('table', { name: 'สมาชิกในครัวเรือน' });
  await members.waitFor();
  return members.innerText();
}
