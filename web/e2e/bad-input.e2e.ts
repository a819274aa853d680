import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, DESK, PHONE } from './house/visitor.ts';
import type { Visitor } from './house/visitor.ts';
import { bringToTheMeeting } from './path/bring-to-the-meeting.ts';
import { enterRoom } from './path/committee.ts';
import { fillConsent } from './path/entry.ts';
import { fieldsOf } from './path/fields.ts';
import { FAMILY, MEMBERS } from './path/household.ts';
import { openRegister, registerHousehold } from './path/register.ts';
import { openTask, seeWithReloads } from './path/tasks.ts';

const START_MS = 180_000;
const TEST_MS = 120_000;

describe('bad input at the fields', () => {
  let house: House;
  let browser: Browser;
  let centreId: string;
  let secretary: Visitor;
  let member: Visitor;
  let officer: Visitor;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    ({ centreId } = await foundVillage(house));
    const at = { browser, url: house.url };
    secretary = await bringIn({ ...at, username: PEOPLE.secretary, width: DESK });
    member = await bringIn({ ...at, username: PEOPLE.memberA, width: PHONE });
    officer = await bringIn({ ...at, username: PEOPLE.tambonOfficer, width: DESK });
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'refuses a wrong check digit and 31 February at their fields, and sends nothing',
    async () => {
      const { page } = secretary;
      const sent = countPosts(page, '/api/v1/cases');
      await openRegister(secretary);
      const fields = fieldsOf(page.getByRole('group', { name: 'คนที่ 1' }));
      await fields.type('เลขประจำตัวประชาชน', withWrongCheckDigit(MEMBERS[0]?.citizenId ?? ''));
      await fields.type('วันเกิด', '31/02/2569');
      await page.getByRole('button', { name: 'บันทึกรับเรื่อง' }).click();
      await page.getByText('เลขประจำตัวประชาชนนี้ไม่ถูกต้อง กรุณาเทียบกับบัตรอีกครั้ง').waitFor();
      await page.getByText('ไม่มีวันที่นี้ในปฏิทิน กรุณาตรวจดูอีกครั้ง').waitFor();
      expect(sent).toEqual([]);
      expect(secretary.faults).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'takes a double press of “บันทึก” once, and tells the slower one who was faster',
    async () => {
      await registerHousehold(secretary);
      const consent = { task: 'บันทึกความยินยอม', about: FAMILY };
      for (const visitor of [secretary, officer]) {
        await openTask(visitor, consent);
        await fillConsent(fieldsOf(visitor.page.locator('form').first()));
      }
      const sent = countPosts(secretary.page, '/complete');
      await saveButtonOf(secretary.page).dblclick();
      await secretary.page.getByRole('heading', { name: /^บันทึกแล้ว/u }).waitFor();
      expect(sent).toHaveLength(1);
      await saveButtonOf(officer.page).click();
      const refusal = officer.page.getByRole('alert').filter({ hasText: 'ยังไม่ได้บันทึก' });
      await refusal.getByText(/รุ่งทิวา คำภีระแก้ว ทำงานนี้เสร็จแล้วเมื่อ/u).waitFor();
      await refusal.getByRole('button', { name: 'โหลดข้อมูลล่าสุด' }).click();
      await officer.page.getByText('บันทึกโดย รุ่งทิวา คำภีระแก้ว').waitFor();
      const [fault, ...others] = officer.faults.splice(0);
      expect(fault).toMatch(/^409 POST \/api\/v1\/tasks\/[^/]+\/complete$/u);
      expect(others).toEqual([]);
      expect(secretary.faults).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'refuses negative money and words in place of money at the field',
    async () => {
      const { page } = member;
      const sent = countPosts(page, '/complete');
      await openTask(member, { task: 'สำรวจหนี้ครัวเรือน', about: FAMILY });
      await fieldsOf(page).type('บาทต่อเดือน', '-500');
      await fieldsOf(page).type('ยอดหนี้คงเหลือ', 'หมื่นสอง');
      await saveButtonOf(page).tap();
      await page.getByText('จำนวนต้องไม่ติดลบ').waitFor();
      await page.getByText('กรุณาพิมพ์เป็นตัวเลข เช่น 1,250').waitFor();
      expect(sent).toEqual([]);
      expect(member.faults).toEqual([]);
    },
    TEST_MS,
  );

  it(
    'opens no vote and takes none while the quorum is lost',
    async () => {
      await bringToTheMeeting(house, centreId);
      const { page } = secretary;
      await enterRoom(secretary);
      const open = page.getByRole('button', { name: 'เปิดลงคะแนน' });
      await seeWithReloads(page, open);
      expect(await open.isDisabled()).toBe(false);
      await page.getByRole('button', { name: 'บันทึกว่าประไพคำ ใจเที่ยงดีออกจากที่ประชุม' }).click();
      await page.getByText('ยังไม่ครบองค์ประชุม ต้องมีอย่างน้อย 5 คน').waitFor();
      await page.getByText('เปิดลงคะแนนได้เมื่อครบองค์ประชุม').waitFor();
      expect(await open.isDisabled()).toBe(true);
      await page.getByRole('button', { name: 'บันทึกว่าประไพคำ ใจเที่ยงดีมาประชุม' }).click();
      await page.getByText('ครบองค์ประชุม', { exact: true }).waitFor();
      await open.click();
      await page.getByRole('heading', { name: 'คะแนนเสียงขณะนี้' }).waitFor();
      await page.getByRole('button', { name: 'บันทึกว่าประไพคำ ใจเที่ยงดีออกจากที่ประชุม' }).click();
      await page.getByText('ยังไม่ครบองค์ประชุม ต้องมีอย่างน้อย 5 คน').waitFor();
      await enterRoom(member);
      await member.page.getByText('ลงคะแนนได้เมื่อครบองค์ประชุม').waitFor();
      const choices = member.page.getByRole('heading', { name: 'ท่านเห็นควรอย่างไร' });
      expect(await choices.count()).toBe(0);
      expect([...secretary.faults, ...member.faults]).toEqual([]);
    },
    TEST_MS,
  );
});

function saveButtonOf(page: Page) {
  return page.getByRole('button', { name: 'บันทึก', exact: true });
}

/** Grows with each command that the page sends to a path with this end. */
function countPosts(page: Page, end: string): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.method() === 'POST' && pathname.endsWith(end)) sent.push(pathname);
  });
  return sent;
}

function withWrongCheckDigit(citizenId: string): string {
  const last = (Number(citizenId.at(-1)) + 1) % 10;
  return `${citizenId.slice(0, -1)}${last}`;
}
