/** A household comes to the centre: who they are, and nothing about money yet. */
import type { Visitor } from '../house/visitor.ts';
import { fieldsOf } from './fields.ts';
import { FAMILY, HOUSE_NUMBER, MEMBERS } from './household.ts';
import type { TypedMember } from './household.ts';

/** Registers the household of the story; gives the id of its case, whose file is then open. */
export async function registerHousehold(visitor: Visitor): Promise<string> {
  await openRegister(visitor);
  return fillRegister(visitor);
}

/** Writes house and people down and saves, whoever asked for the case. */
export async function fillRegister(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  await fieldsOf(page).type('บ้านเลขที่', HOUSE_NUMBER);
  await fieldsOf(page).type('หมู่ที่', '4');
  for (const [at, member] of MEMBERS.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'เพิ่มคนในครัวเรือน' }).click();
    await fillMember(visitor, { at, member });
  }
  await page.getByRole('button', { name: 'บันทึกรับเรื่อง' }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(FAMILY, 'u') }).waitFor();
  return caseIdOf(visitor);
}

export async function openRegister({ page }: Visitor): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'เมนูหลัก' });
  await menu.getByRole('link', { name: 'ครัวเรือน' }).click();
  await page.getByRole('link', { name: 'รับเรื่องครัวเรือนใหม่' }).click();
  await page.getByRole('heading', { level: 1, name: 'รับเรื่องครัวเรือนใหม่' }).waitFor();
}

async function fillMember(
  { page }: Visitor,
  { at, member }: { at: number; member: TypedMember },
): Promise<void> {
  const fields = fieldsOf(page.getByRole('group', { name: `คนที่ ${at + 1}` }));
  await fields.pick('ความสัมพันธ์ในครัวเรือน', member.relation);
  await fields.pick('คำนำหน้า', member.title);
  await fields.type('ชื่อ', member.firstName);
  await fields.type('นามสกุล', FAMILY);
  await fields.type('เลขประจำตัวประชาชน', member.citizenId);
  await fields.type('วันเกิด', member.birthOn);
}

function caseIdOf({ page }: Visitor): string {
  const [, caseId] = /\/cases\/([0-9a-f-]{36})/u.exec(page.url()) ?? [];
  if (caseId === undefined) throw new Error(`Not at a file: ${new URL(page.url()).pathname}`);
  return caseId;
}
