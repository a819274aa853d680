/** One meeting, from the invitation to the signed minutes, on the phones of those who vote. */
import { expect } from '@jest/globals';
import type { Visitor } from '../house/visitor.ts';
import { beginning, fieldsOf } from './fields.ts';
import { FAMILY } from './household.ts';
import { doTask, openTask, seeWithReloads } from './tasks.ts';
import { todayInBangkok, typedDate } from './typed-date.ts';

export const LENDING_FUND = 'กลุ่มออมทรัพย์เพื่อการผลิตบ้านบัวชัย';

/** From the task, which leads to the meetings. */
export async function convene(secretary: Visitor): Promise<void> {
  const { page } = secretary;
  await openTask(secretary, { task: 'นำเรื่องเข้าวาระประชุม', about: FAMILY });
  await page.getByRole('link', { name: 'ไปนัดประชุม' }).click();
  await page.getByRole('link', { name: 'นัดประชุม', exact: true }).click();
  const fields = fieldsOf(page);
  await fields.type('วันประชุม', typedDate(todayInBangkok()));
  await fields.type('เวลา', '18.30');
  await fields.type('สถานที่', 'ศาลาประชาคมบ้านบัวชัย');
  await page.getByRole('checkbox', { name: new RegExp(FAMILY, 'u') }).waitFor();
  await page.locator('label').filter({ hasText: FAMILY }).click();
  await page.getByRole('button', { name: 'นัดประชุม', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: beginning('ประชุมครั้งที่') }).waitFor();
}

/** Four are too few for nine seats; the fifth makes the quorum. */
export async function openWithQuorum(
  secretary: Visitor,
  present: readonly string[],
): Promise<void> {
  await doTask(secretary, {
    task: 'เปิดประชุม',
    about: '',
    button: 'เปิดประชุม',
    fill: async (fields, page) => {
      const open = page.getByRole('button', { name: 'เปิดประชุม', exact: true });
      for (const name of present.slice(0, 4)) await fields.tick(name);
      await page.getByText('ยังขาดอีก 1 คน').waitFor();
      expect(await open.isDisabled()).toBe(true);
      for (const name of present.slice(4)) await fields.tick(name);
      await page.getByText('ครบองค์ประชุมแล้ว เปิดประชุมได้').waitFor();
    },
  });
}

export async function enterRoom({ page }: Visitor): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'เมนูหลัก' });
  await menu.getByRole('link', { name: 'ประชุม' }).click();
  const list = page.getByRole('list', { name: 'รายการประชุม' });
  await list
    .getByRole('link', { name: beginning('ประชุมครั้งที่') })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: beginning('ประชุมครั้งที่') }).waitFor();
}

export async function openVoting(secretary: Visitor): Promise<void> {
  const { page } = secretary;
  await enterRoom(secretary);
  const open = page.getByRole('button', { name: 'เปิดลงคะแนน' });
  await seeWithReloads(page, open);
  await open.click();
  await page.getByRole('heading', { name: 'คะแนนเสียงขณะนี้' }).waitFor();
  await page.getByText('ลงคะแนนแล้ว 0 จาก 5 คน').waitFor();
}

export async function vote(member: Visitor): Promise<void> {
  const { page } = member;
  await enterRoom(member);
  await page.getByRole('heading', { name: 'ท่านเห็นควรอย่างไร' }).waitFor();
  await page.getByRole('button', { name: beginning(`ให้${LENDING_FUND}ให้กู้`) }).click();
  await page.getByRole('button', { name: 'ยืนยันลงคะแนน' }).click();
  await page.getByText(`ท่านลงคะแนนแล้ว: ให้${LENDING_FUND}ให้กู้`).waitFor();
}

export async function decide(chair: Visitor): Promise<void> {
  const { page } = chair;
  await enterRoom(chair);
  await page.getByText('ลงคะแนนแล้ว 5 จาก 5 คน').waitFor();
  await page.getByRole('button', { name: 'ลงมติ', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'ลงมติตามคะแนนเสียง' });
  await dialog.getByText('5 เสียง จาก 5 เสียง').waitFor();
  await dialog.getByRole('button', { name: 'ยืนยันลงมติ' }).click();
  await page.getByText(`ให้${LENDING_FUND}ให้กู้ 27,450.00 บาท`).waitFor();
}

export async function closeMeeting(secretary: Visitor): Promise<void> {
  const { page } = secretary;
  await enterRoom(secretary);
  await page.getByRole('button', { name: 'ปิดประชุม' }).click();
  const dialog = page.getByRole('dialog', { name: 'ปิดประชุมครั้งนี้' });
  await dialog.getByRole('button', { name: 'ปิดประชุม' }).click();
  await page
    .getByText('รายงานการประชุมพร้อมให้ท่านลงนามแล้ว')
    .or(page.getByText('รอประธานและเลขานุการลงนาม'))
    .first()
    .waitFor();
}

export async function signMinutes(visitor: Visitor, as: 'ประธาน' | 'เลขานุการ'): Promise<void> {
  await doTask(visitor, {
    task: `ลงนามรายงานการประชุม (${as})`,
    about: '',
    button: `ลงนามในฐานะ${as}`,
    fill: async (fields, page) => {
      await page.getByText(`อนุมัติ ให้กู้จาก${LENDING_FUND} 27,450.00 บาท`).waitFor();
      await fields.tick('ข้าพเจ้าอ่านรายงานการประชุมแล้ว');
    },
  });
}
