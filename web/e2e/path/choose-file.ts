import type { Page } from 'playwright-core';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  jpg: 'image/jpeg',
} as const;

interface ChosenFile {
  readonly name: `${string}.${keyof typeof TYPES}`;
  readonly buffer: Buffer;
}

/** Presses the button that asks for a file, and gives it one. */
export async function chooseFile(page: Page, button: string, file: ChosenFile): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1) as keyof typeof TYPES;
  await (await asked).setFiles({ ...file, mimeType: TYPES[ending] });
}

/** React Aria says aloud that a button is busy, and takes its own words away after a while. */
export async function untilSaid(page: Page): Promise<void> {
  await page.locator('[data-live-announcer] [role=img]').first().waitFor({ state: 'detached' });
}
