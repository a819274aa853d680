/** A meeting about no household: a matter in the secretary's words and the common rate, voted on phones. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain/dates/plain-date';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, DESK, PHONE, type Visitor, type Width } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { enterRoom, openWithQuorum } from './path/committee.ts';
import { beginning, fieldsOf } from './path/fields.ts';
import { seeWithReloads } from './path/tasks.ts';
import { todayInBangkok, typedDate } from './path/typed-date.ts';

const START_MS = 240_000;
const STORY_MS = 180_000;

const PRESENT = ['บุญธรรม', 'รุ่งทิวา', 'สมจิตรา', 'อินสม', 'ประไพคำ'];
const MATTER = 'ย้ายที่ทำการศูนย์';
const RATE = 'อัตราดอกเบี้ยกลางร้อยละ 5.5 ต่อปี';

describe('a meeting about other matters', () => {
  let secretary: Visitor;
  let chair: Visitor;
  let member: Visitor;

  beforeAll(async () => {
    const { browser, house } = await openStage();
    await foundVillage(house);
    const enter = (username: string, width: Width) =>
      bringIn({ browser, url: house.url, username, width });
    secretary = await enter(PEOPLE.secretary, DESK);
    chair = await enter(PEOPLE.chair, PHONE);
    member = await enter(PEOPLE.memberA, PHONE);
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'is convened with a free matter and a new common rate',
    async () => {
      const { page, url } = secretary;
      await page.goto(`${url}/meetings/new`);
      const fields = fieldsOf(page);
      await fields.type('วันประชุม', typedDate(todayInBangkok()));
      await fields.type('เวลา', '18.30');
      await fields.type('สถานที่', 'ศาลาประชาคมบ้านบัวชัย');
      await page.getByRole('button', { name: 'เพิ่มเรื่อง: เรื่องอื่น ๆ' }).click();
      await page.getByRole('button', { name: 'เพิ่มเรื่อง: เปลี่ยนอัตราดอกเบี้ยกลาง' }).click();
      await fields.type('ชื่อเรื่อง', MATTER);
      await fields.type('สิ่งที่ขอให้ที่ประชุมเห็นชอบ', 'ให้ย้ายไปศาลาหลังใหม่ตั้งแต่ต้นเดือนหน้า');
      await fields.type('อัตราใหม่', '5.5');
      await fields.type('ใช้กับสัญญาที่ทำตั้งแต่วันที่', typedDate(addDays(todayInBangkok(), 10)));
      await fields.type('เหตุผล', 'ธนาคารลดดอกเบี้ย');
      expect(await lookAt(secretary, 'convening about matters')).toEqual([]);
      await page.getByRole('button', { name: 'นัดประชุม', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: beginning('ประชุมครั้งที่') }).waitFor();
      await page.getByRole('heading', { name: `วาระที่ 1 ${MATTER}` }).waitFor();
      await page.getByRole('heading', { name: `วาระที่ 2 ${RATE}` }).waitFor();
    },
    STORY_MS,
  );

  it(
    'opens with a quorum, votes yes or no, and resolves both',
    async () => {
      await openWithQuorum(secretary, PRESENT);
      for (const left of [2, 1]) {
        await openNextVote(secretary, left);
        for (const voter of [chair, member]) await voteYes(voter);
        await resolve(secretary);
      }
      const { page } = secretary;
      // A page loaded anew, for what a button has just announced is no part of it.
      await page.reload();
      await page.getByText('มติเสียงข้างมาก').nth(1).waitFor();
      await page.getByText('จากร้อยละ 6 เป็นร้อยละ 5.5 ต่อปี').waitFor();
      expect(await lookAt(secretary, 'a room that has resolved matters')).toEqual([]);
      expect([...secretary.faults, ...chair.faults, ...member.faults]).toEqual([]);
    },
    STORY_MS,
  );
});

/** The first of the items that wait, with so many of them left. */
async function openNextVote(secretary: Visitor, left: number): Promise<void> {
  const { page } = secretary;
  await enterRoom(secretary);
  const open = page.getByRole('button', { name: 'เปิดลงคะแนน' });
  await seeWithReloads(page, open.nth(left - 1));
  await open.first().click();
  await page.getByText('ลงคะแนนแล้ว 0 จาก 5 คน').waitFor();
}

async function voteYes(voter: Visitor): Promise<void> {
  const { page } = voter;
  await enterRoom(voter);
  await page.getByRole('heading', { name: 'ท่านเห็นควรอย่างไร' }).waitFor();
  await page.getByRole('button', { name: 'เห็นชอบ', exact: true }).click();
  await page.getByRole('button', { name: 'ยืนยันลงคะแนน' }).click();
  await page.getByText('ท่านลงคะแนนแล้ว: เห็นชอบ').waitFor();
}

async function resolve(secretary: Visitor): Promise<void> {
  const { page } = secretary;
  await page.getByText('ลงคะแนนแล้ว 2 จาก 5 คน').waitFor();
  await page.getByRole('button', { name: 'ลงมติ', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'ลงมติตามคะแนนเสียง' });
  await dialog.getByText('2 เสียง จาก 2 เสียง').waitFor();
  await dialog.getByRole('button', { name: 'ยืนยันลงมติ' }).click();
  await dialog.waitFor({ state: 'detached' });
}
