import type { Page } from 'playwright-core';

/** React Aria says aloud that a button is busy, and takes its own words away after a while. */
export async function untilSilent(page: Page): Promise<void> {
  await page.locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' });
}
