import type { Browser } from 'playwright-core';
import { launchBrowser } from './chromium.ts';
import { openHouse } from './open-house.ts';
import type { House } from './open-house.ts';

export interface Stage {
  readonly browser: Browser;
  readonly house: House;
}

const ends: (() => Promise<void>)[] = [];

/** A browser and a house for it; whatever fails on the way, `closeStage` ends what was begun. */
export async function openStage(): Promise<Stage> {
  const browser = await launchBrowser();
  ends.push(() => browser.close());
  const house = await openHouse();
  ends.push(house.close);
  return { browser, house };
}

export async function closeStage(): Promise<void> {
  for (const end of ends.splice(0)) await end();
}
