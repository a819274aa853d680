/** The minutes of the meeting: corrected by the secretary while they are a draft, sealed after two signatures. */
import { expect } from '@jest/globals';
import type { Visitor } from '../house/visitor.ts';
import { lookAt } from '../look/accessible.ts';
import { enterRoom, LENDING_FUND } from './committee.ts';
import { beginning, fieldsOf } from './fields.ts';
import { seeWithReloads } from './tasks.ts';

const REMARK = 'ที่ประชุมขอให้ครัวเรือนเข้ากลุ่มจักสานด้วย';

export async function correctMinutes(secretary: Visitor): Promise<void> {
  const { page } = secretary;
  await openMinutes(secretary);
  await page.getByText('ร่าง รอลงนาม').waitFor();
  await page.getByText('27,450.00 บาท (สองหมื่นเจ็ดพันสี่ร้อยห้าสิบบาทถ้วน)').waitFor();
  await correct(secretary, { button: 'เพิ่มบันทึกในวาระที่ 1', text: REMARK });
  await page.locator('ins').filter({ hasText: REMARK }).waitFor();
  await correct(secretary, { button: 'แก้ไขสถานที่', text: 'ศาลาวัดบัวชัย' });
  await page.locator('del').filter({ hasText: 'ศาลาประชาคมบ้านบัวชัย' }).waitFor();
  await page.reload();
  await page.locator('ins').filter({ hasText: 'ศาลาวัดบัวชัย' }).waitFor();
  expect(await lookAt(secretary, 'drafted minutes')).toEqual([]);
}

export async function seeSealed(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await openMinutes(visitor);
  await seeWithReloads(page, page.getByText('ผนึกแล้ว', { exact: true }));
  // A page loaded anew, for what a button has just announced is no part of it.
  await page.reload();
  await page.getByText('ตรวจแล้ว เนื้อหาตรงกับลายพิมพ์ที่ผนึกไว้').waitFor();
  await page.getByText(`ให้${LENDING_FUND} เป็นผู้ให้กู้`).waitFor();
  expect(await page.getByRole('button', { name: 'แก้ไขสถานที่' }).count()).toBe(0);
  expect(await lookAt(visitor, 'sealed minutes')).toEqual([]);
  await page.getByRole('link', { name: 'กลับไปที่ประชุม' }).click();
  const paper = page.getByRole('link', { name: beginning('เปิดรายงานการประชุมที่ผนึกแล้ว') });
  await seeWithReloads(page, paper);
}

/** The link is there once the draft is written. */
export async function openMinutes(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await enterRoom(visitor);
  const link = page.getByRole('link', { name: 'อ่านรายงานการประชุมบนจอ' });
  await seeWithReloads(page, link);
  await link.click();
  await page.getByRole('heading', { level: 1, name: beginning('รายงานการประชุมครั้งที่') }).waitFor();
}

async function correct(
  { page }: Visitor,
  { button, text }: { readonly button: string; readonly text: string },
): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const fields = fieldsOf(dialog);
  await fields.type('ข้อความ', text);
  await fields.type('เหตุผล', 'ที่ประชุมขอให้บันทึกไว้');
  await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
