/** What people do with one item of an agenda on the page of the meeting, which stays open and follows by itself. */
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from '../house/visitor.ts';
import { beginning, fieldsOf } from './fields.ts';

export interface ItemVote {
  readonly position: number;
  /** As its button begins. */
  readonly choice: string;
}

export function sectionOf(page: Page, position: number): Locator {
  return page.getByRole('region', { name: beginning(`วาระที่ ${position} `) });
}

export async function openItem({ page }: Visitor, position: number): Promise<void> {
  const section = sectionOf(page, position);
  await section.getByRole('button', { name: 'เปิดลงคะแนน', exact: true }).click();
  await section.getByRole('heading', { name: 'คะแนนเสียงขณะนี้' }).waitFor();
}

export async function voteOnItem({ page }: Visitor, { position, choice }: ItemVote): Promise<void> {
  const section = sectionOf(page, position);
  await section.getByRole('heading', { name: 'ท่านเห็นควรอย่างไร' }).waitFor();
  await section.getByRole('button', { name: beginning(choice) }).click();
  await page.getByRole('button', { name: 'ยืนยันลงคะแนน' }).click();
  await section.getByText(`ท่านลงคะแนนแล้ว: ${choice}`).waitFor();
}

/** The secretary writes down the hand of somebody without a phone. */
export async function raiseHand(
  { page }: Visitor,
  { position, name, choice }: ItemVote & { name: string },
): Promise<void> {
  const section = sectionOf(page, position);
  await section.getByRole('button', { name: beginning(`บันทึกคะแนนของ${name}`) }).click();
  const dialog = page.getByRole('dialog', { name: beginning(`คะแนนยกมือของ${name}`) });
  await fieldsOf(dialog).choose('คะแนน', choice);
  await dialog.getByRole('button', { name: 'บันทึกคะแนน', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** `leading`: how many of how many votes lead, as the dialog says; a reason where it is a refusal. */
export async function resolveItem(
  { page }: Visitor,
  { position, leading, reason }: { position: number; leading: string; reason?: string },
): Promise<void> {
  const section = sectionOf(page, position);
  await section.getByRole('button', { name: 'ลงมติ', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'ลงมติตามคะแนนเสียง' });
  await dialog.getByText(leading).waitFor();
  if (reason !== undefined) await fieldsOf(dialog).pick('เหตุผลที่จะบอกครัวเรือน', reason);
  await dialog.getByRole('button', { name: 'ยืนยันลงมติ' }).click();
  await section.getByText(beginning('มติที่')).waitFor();
}
