/** The minutes on paper, looked at: what the record says stands in the print, and nothing runs off a page. */
import { expect } from '@jest/globals';
import { MinutesView, type MinutesItemView } from '#contracts/minutes';
import { pathOf } from '#contracts/paths';
import { formatBaht, satangFromJson } from '#domain/money/satang';
import type { Visitor } from '../house/visitor.ts';
import { latin, latinOf, seePages } from '../look/printed.ts';
import { beginning } from './fields.ts';
import { seeWithReloads } from './tasks.ts';

/** Points that a page keeps free on every side; a printer takes 12 to 18 of them. */
const MARGIN = 20;

/** Dark points of a page that says more than its head and its foot. */
const LEAST_INK = 1_000;

/** Opens the drafted minutes of the meeting as PDF and reads them against the record. */
export async function lookAtDraft({ page, url }: Visitor, meetingId: string): Promise<void> {
  const link = page.getByRole('link', { name: beginning('เปิดร่างรายงานการประชุม') });
  await seeWithReloads(page, link);
  const href = (await link.getAttribute('href')) ?? '';
  const answer = await page.request.get(new URL(href, url).href);
  expect(answer.headers()['content-type']).toContain('application/pdf');
  const pdf = await answer.body();
  const told = await page.request.get(new URL(pathOf('minutes', { meetingId }), url).href);
  const { record } = MinutesView.parse(await told.json());
  const printed = await latinOf(pdf);
  expect(printed).toContain(latin('Draft, not signed'));
  expect(printed).toContain(record.evidenceHash);
  for (const item of record.items) expectItem(printed, item);
  const browser = page.context().browser();
  if (browser === null) throw new Error('No browser to draw the paper in');
  for (const seen of await seePages(browser, pdf)) {
    expect(Math.min(seen.left, seen.right, seen.top, seen.bottom)).toBeGreaterThan(MARGIN);
    expect(seen.ink).toBeGreaterThan(LEAST_INK);
  }
}

/** Quorum, who left and why, each choice with its votes, the outcome, the sum, the hash of what was seen. */
function expectItem(printed: string, item: MinutesItemView): void {
  const { present, seats, needed } = item.quorum;
  expect(printed).toContain(latin(`quorum ${present} of ${seats}, ${needed} needed`));
  expect(printed).toContain(latin(item.title));
  for (const { reason } of item.recused) expect(printed).toContain(latin(reason.en));
  for (const { choice, count } of item.votes) {
    const line = printed.split(latin(choice.en)).slice(1);
    // Between the choice and its count stand the voters, in Thai, with commas.
    expect(line.some((after) => after.replace(/^,*/u, '').startsWith(String(count)))).toBe(true);
  }
  expect(printed).toContain(item.evidenceHash);
  const { resolution } = item;
  if (resolution === undefined) return;
  expect(printed).toContain(resolution.number);
  const { amountSatang } = resolution;
  if (amountSatang !== undefined)
    expect(printed).toContain(formatBaht(satangFromJson(amountSatang)));
}
