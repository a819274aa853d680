/** A person at a screen: signed in through the door, and watched for faults nobody should meet. */
import type { Browser, Page } from 'playwright-core';
import { watchTraffic } from './traffic.ts';
import { PASSWORD } from './village.ts';

/** Pixels: the phone of an elder, the desk of an office. */
export const PHONE = 390;
export const DESK = 1280;

export type Width = typeof PHONE | typeof DESK;

export interface Visitor {
  readonly username: string;
  readonly url: string;
  readonly page: Page;
  /** Errors in the console and requests that failed, oldest first. */
  readonly faults: string[];
  /** Waits until the page asks nothing of the server any more. */
  readonly rests: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

export interface Arrival {
  readonly browser: Browser;
  readonly url: string;
  readonly username: string;
  readonly width: Width;
}

/** Opens a browser profile of its own and signs in by the form. */
export async function bringIn(arrival: Arrival): Promise<Visitor> {
  const visitor = await comeToTheDoor(arrival);
  await passTheDoor(visitor);
  return visitor;
}

/** A fresh browser profile with nothing opened yet. */
export async function comeToTheDoor({ browser, url, username, width }: Arrival): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height: width === PHONE ? 844 : 900 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    hasTouch: width === PHONE,
    isMobile: width === PHONE,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const [faults, rests] = [watchForFaults(page), watchTraffic(page)];
  return { username, url, page, faults, rests, leave: () => context.close() };
}

async function passTheDoor({ page, url, username }: Visitor): Promise<void> {
  await page.goto(`${url}/`);
  await page.getByRole('textbox', { name: 'ชื่อผู้ใช้' }).fill(username);
  await page.getByRole('textbox', { name: 'รหัสผ่าน' }).fill(PASSWORD);
  await page.getByRole('button', { name: 'เข้าระบบ' }).click();
  await page.getByRole('navigation', { name: 'เมนูหลัก' }).waitFor();
}

function watchForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A refused request is told with its status below; Chromium's line has no address.
    if (message.text().startsWith('Failed to load resource')) return;
    faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'no answer';
    // The browser itself drops what a page no longer needs when one goes on.
    if (why !== 'net::ERR_ABORTED') faults.push(`${request.method()} ${pathOf(request)}: ${why}`);
  });
  page.on('response', (response) => {
    const request = response.request();
    if (response.status() < 400 || isQuestionAtTheDoor(pathOf(request), response.status())) return;
    faults.push(`${response.status()} ${request.method()} ${pathOf(request)}`);
  });
  return faults;
}

/** Whoever is not signed in yet is told so; that is how the screen knows to ask. */
function isQuestionAtTheDoor(path: string, status: number): boolean {
  return status === 401 && path === '/api/v1/me';
}

function pathOf(request: { url(): string }): string {
  return new URL(request.url()).pathname;
}
