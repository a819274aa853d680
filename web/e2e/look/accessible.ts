/**
 * What every page owes to everybody, looked at in both languages on a desk and on a phone: WCAG 2.2 AA
 * as far as axe can tell, nothing to scroll sideways, and targets that a thumb meets.
 */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { Visitor } from '../house/visitor.ts';
import { DESK, PHONE } from '../house/visitor.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** Pixels; more than the 24 of WCAG 2.2, for fingers that shake. */
const SMALLEST_TARGET = 44;

/** Buttons are checked everywhere; links where they stand alone, in the menu, the bar and forms. */
const TARGETS =
  'button, nav a, header a, form a, select, form label:has(input), summary, [role=tab]';

/** Looks at the open page in all four ways and gives a line for each fault; it ends as it began. */
export async function lookAt(visitor: Visitor, name: string): Promise<string[]> {
  const { page } = visitor;
  const faults: string[] = [];
  const note = async (way: string) => {
    const found = await faultsOf(page);
    faults.push(...found.map((fault) => `${name}, ${way}: ${fault}`));
  };
  await note('th 1280');
  await speak(page, 'en');
  await note('en 1280');
  await page.setViewportSize({ width: PHONE, height: 844 });
  await note('en 390');
  await speak(page, 'th');
  await note('th 390');
  await page.setViewportSize({ width: DESK, height: 900 });
  return faults;
}

/** Looks at the open page as it stands. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return [...(await faultsOfAxe(page)), ...(await faultsOfSize(page))];
}

async function speak(page: Page, language: 'th' | 'en'): Promise<void> {
  const name = language === 'en' ? 'EN English' : 'ภาษาไทย';
  await page.getByRole('button', { name, exact: true }).click();
  await page.locator(`html[lang=${language}]`).waitFor();
}

async function faultsOfAxe(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await inPage.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html.slice(0, 160)}`);
  }, STANDARDS);
}

async function faultsOfSize(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ targets, smallest }) => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const faults = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : [];
      for (const element of document.querySelectorAll(targets)) {
        const { width, height } = element.getBoundingClientRect();
        // What is folded away or for readers only has no size.
        if (width <= 1 || height <= 1 || !element.checkVisibility()) continue;
        if (Math.round(width) >= smallest && Math.round(height) >= smallest) continue;
        const words = (element.textContent || element.getAttribute('aria-label') || '').trim();
        faults.push(`${Math.round(width)}×${Math.round(height)} px for “${words.slice(0, 40)}”`);
      }
      // A word of the menu that is cut off cannot be read in full anywhere else.
      for (const word of document.querySelectorAll('nav a span')) {
        if (word.scrollWidth > word.clientWidth) faults.push(`“${word.textContent}” is cut off`);
      }
      return faults;
    },
    { targets: TARGETS, smallest: SMALLEST_TARGET },
  );
}
