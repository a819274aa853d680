/** What the file of a household shows to whoever opens it. */
import type { Visitor } from '../house/visitor.ts';
import { FAMILY } from './household.ts';
import { seeWithReloads } from './tasks.ts';

export interface FileView {
  /** The state, as the mark above the name and the current station of the path say it. */
  readonly status: string;
  /** Tasks under 'สิ่งที่ต้องทำต่อไป'; none leaves the list unlooked at. */
  readonly next?: readonly string[];
  /** Words and amounts that stand somewhere in the file. */
  readonly texts?: readonly string[];
}

/** Finds the household in the list, opens its file and sees the state, the next steps and the amounts. */
export async function seeFile(visitor: Visitor, view: FileView, family = FAMILY): Promise<void> {
  const { page } = visitor;
  await openFile(visitor, family);
  const main = page.locator('main');
  const path = page.getByLabel('เส้นทางจากหนี้สู่เกียรติ');
  const station = path.locator('[aria-current="step"]').filter({ visible: true });
  const state = view.status === CLOSED ? main.getByText(CLOSED, { exact: true }) : station;
  await seeWithReloads(page, state.filter({ hasText: view.status }).first());
  for (const task of view.next ?? []) {
    const list = page.getByRole('list', { name: 'สิ่งที่ต้องทำต่อไป' });
    await seeWithReloads(page, list.getByRole('link', { name: new RegExp(task, 'u') }).first());
  }
  for (const text of view.texts ?? []) {
    await seeWithReloads(page, main.getByText(text).filter({ visible: true }).first());
  }
}

/** At its end a case stands at no station any more. */
const CLOSED = 'ปิดเรื่องแล้ว';

async function openFile({ page }: Visitor, family: string): Promise<void> {
  const menu = page.getByRole('navigation', { name: 'เมนูหลัก' });
  await menu.getByRole('link', { name: 'ครัวเรือน' }).click();
  const list = page.getByRole('list', { name: 'รายชื่อครัวเรือน' });
  await list.getByRole('link', { name: new RegExp(family, 'u') }).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(family, 'u') }).waitFor();
}
