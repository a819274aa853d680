/** Talks with creditors, through the screens: who signed, what was said, how each ended. */
import type { Locator, Page } from 'playwright-core';
import { fieldsOf, type Fields } from './fields.ts';

/** Opens the page of the talks from the household's file. */
export async function openNegotiation(page: Page, caseAddress: string): Promise<void> {
  await page.goto(caseAddress);
  await page.getByRole('link', { name: 'เปิดหน้าการเจรจา' }).click();
  await page.getByRole('heading', { name: 'การเจรจากับเจ้าหนี้', level: 1 }).waitFor();
}

export async function signMandate(page: Page, debtor: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'บันทึกการลงนาม' }).click();
  await saveDialog(page, async (fields) => {
    await fields.pick('ผู้ลงนาม', debtor);
    await fields.type('เก็บไว้ที่ไหน', 'แฟ้ม 3 เลขที่ 12');
  });
}

/** Begins with the debt whose line bears the words; an unnamed creditor is described. */
export async function beginTalks(
  page: Page,
  debt: string,
  { description, danger }: { description?: string; danger?: string } = {},
): Promise<void> {
  const line = page
    .getByRole('region', { name: 'หนี้ที่ยังไม่เริ่มเจรจา' })
    .locator('li', { hasText: debt });
  await line.getByRole('button', { name: 'เริ่มเจรจา' }).click();
  await saveDialog(page, async (fields) => {
    if (description !== undefined) await fields.type('เป็นใคร', description);
    if (danger !== undefined) await fields.tick(danger);
  });
}

/** The card of a creditor, by the name or the description of it. */
function creditor(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** Spoken with on the telephone; with an offer when an amount and a last day are given. */
export async function talkTo(
  page: Page,
  name: string,
  offer?: { baht: string; until: string },
): Promise<void> {
  await press(page, name, 'บันทึกการพูดคุย');
  await saveDialog(page, async (fields) => {
    await fields.pick('คุยทางใด', 'โทรศัพท์');
    await fields.type('ผู้พูดแทนเจ้าหนี้', 'เจ้าหนี้เอง');
    if (offer === undefined) return;
    await fields.type('ยอดที่เสนอปิดหนี้', offer.baht);
    await fields.type('ข้อเสนอใช้ได้ถึงวันที่', offer.until);
  });
}

export async function acceptOffer(page: Page, name: string): Promise<void> {
  await press(page, name, 'บันทึกคำตอบ');
  await saveDialog(page, async (fields) => {
    await fields.choose('บันทึกคำตอบ', 'รับปากตามนี้');
    await fields.pick('คุยทางใด', 'โทรศัพท์');
    await fields.type('ผู้พูดแทนเจ้าหนี้', 'เจ้าหนี้เอง');
  });
}

/** The creditor has signed a paper. */
export function settle(page: Page, name: string, baht: string): Promise<void> {
  const fill = async (fields: Fields) => {
    await fields.type('ยอดที่เจ้าหนี้รับ', baht);
    await fields.type('เลขที่หรือชื่อหนังสือ', 'หนังสือตกลงรับชำระ 7/2569');
    await fields.type('ผู้ลงนามฝ่ายเจ้าหนี้', 'เจ้าหนี้เอง');
  };
  return endTalks(page, name, { how: 'ตกลงเป็นหนังสือแล้ว', fill });
}

/** Ends the talks in one of the five ways. */
export async function endTalks(
  page: Page,
  name: string,
  { how, fill }: { how: string; fill?: (fields: Fields) => Promise<void> },
): Promise<void> {
  await press(page, name, 'บันทึกผล');
  await saveDialog(page, async (fields) => {
    await fields.choose('จบอย่างไร', how);
    await fill?.(fields);
  });
  await creditor(page, name).getByText(how).first().waitFor();
}

function press(page: Page, name: string, button: string): Promise<void> {
  return creditor(page, name).getByRole('button', { name: button }).click();
}

async function saveDialog(page: Page, fill: (fields: Fields) => Promise<void>): Promise<void> {
  const dialog = page.getByRole('dialog');
  await fill(fieldsOf(dialog));
  await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
