/** From the inbox to a saved task, as everybody walks it many times a day. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Locator, Page } from 'playwright-core';
import type { Visitor } from '../house/visitor.ts';
import { beginning, fieldsOf } from './fields.ts';
import type { Fields } from './fields.ts';

const PATIENCE_MS = 45_000;
const AGAIN_MS = 400;

export interface TaskWork {
  /** The task as the inbox calls it. */
  readonly task: string;
  /** Part of what it is about, such as the name of the household. */
  readonly about: string;
  readonly fill: (fields: Fields, page: Page) => Promise<void>;
  /** What stands on the button; 'บันทึก' by default. */
  readonly button?: string;
}

/** Finds the task in the team's pool, fills in its form and saves; leaves the page at what comes next. */
export async function doTask(visitor: Visitor, work: TaskWork): Promise<void> {
  await openTask(visitor, work);
  const { page } = visitor;
  await page.getByRole('heading', { name: 'บันทึกงานนี้' }).waitFor();
  await work.fill(fieldsOf(page.locator('form').first()), page);
  await page.getByRole('button', { name: work.button ?? 'บันทึก', exact: true }).click();
  await page.getByRole('heading', { name: beginning('บันทึกแล้ว') }).waitFor();
}

/** Opens the task from the inbox, waiting while a process still makes it. */
export async function openTask(
  { page }: Visitor,
  { task, about }: Pick<TaskWork, 'task' | 'about'>,
): Promise<void> {
  await page
    .getByRole('navigation', { name: 'เมนูหลัก' })
    .getByRole('link', { name: 'งานของฉัน' })
    .click();
  await page.getByRole('tab', { name: beginning('งานกลางของทีม') }).click();
  const row = page
    .getByRole('link', { name: beginning(`${task} · `) })
    .filter({ hasText: about })
    .first();
  await seeWithReloads(page, row);
  await row.click();
  await page.getByRole('heading', { level: 1, name: beginning(`${task} · `) }).waitFor();
}

/** Waits for what a process makes a moment later, loading the page anew as a person would. */
export async function seeWithReloads(page: Page, wanted: Locator): Promise<void> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const isThere = await wanted.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if (Date.now() > giveUpAt) {
      throw new Error(`Not seen at ${new URL(page.url()).pathname}: ${String(wanted)}`);
    }
    await pause(AGAIN_MS);
    await page.reload();
  }
}
