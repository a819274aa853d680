import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { PrintedSheets } from '#contracts/paper';
import { formatThaiDate } from '#domain/dates/buddhist-era';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, PHONE, type Visitor } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { untilSilent } from './look/until-silent.ts';
import { bringToTheMeeting } from './path/bring-to-the-meeting.ts';
import { chooseFile, untilSaid } from './path/choose-file.ts';
import { enterRoom, LENDING_FUND, openVoting } from './path/committee.ts';
import { beginning, fieldsOf } from './path/fields.ts';
import { todayInBangkok, typedDate } from './path/typed-date.ts';

const START_MS = 240_000;
/** As a table shows the day that stands on the paper. */
const PAPER_ON = formatThaiDate(todayInBangkok(), { style: 'short' });
const WRITER = 'นางสมจิตรา ผู้จดคะแนน';

/** As the sheet has them: who raised the hand for what. */
const HANDS = [
  ['บุญธรรม', `ให้${LENDING_FUND}ให้กู้`],
  ['รุ่งทิวา', `ให้${LENDING_FUND}ให้กู้`],
  ['สมจิตรา', `ให้${LENDING_FUND}ให้กู้`],
  ['อินสม', 'ยังไม่ให้กู้'],
  ['ประไพคำ', 'งดออกเสียง'],
] as const;

describe('votes on a paper sheet', () => {
  let house: House;
  let browser: Browser;
  let centreId: string;
  let sheetCode: string;

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    ({ centreId } = await foundVillage(house));
    await bringToTheMeeting(house, centreId);
    const secretary = await house.enter(PEOPLE.secretary);
    const printed = await secretary.command({
      path: 'paperPrints',
      params: { centreId },
      body: { what: 'blank', kind: 'vote', count: 1 },
      answer: PrintedSheets,
    });
    sheetCode = printed.sheetCodes[0] ?? '';
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'are entered all at once with its date, its writer and a photo, and are counted',
    async () => {
      const username = PEOPLE.secretary;
      const visitor = await bringIn({ browser, url: house.url, username, width: PHONE });
      const { page } = visitor;
      await openVoting(visitor);
      await page.getByRole('button', { name: 'บันทึกทุกคะแนนจากแบบกระดาษ' }).click();
      await enterSheet(visitor, sheetCode);
      await page.getByText('ลงคะแนนแล้ว 5 จาก 5 คน').waitFor();
      for (const votes of ['3 เสียง', '1 เสียง']) {
        await page.getByText(votes, { exact: true }).first().waitFor();
      }
      await untilSaid(page);
      await untilSilent(page);
      expect(await lookAt(visitor, 'votes from paper')).toEqual([]);

      await page.goto(`${house.url}/centre/${centreId}/paper`);
      const entered = page.getByRole('table', { name: 'แบบที่บันทึกแล้ว' });
      const row = entered.getByRole('row').filter({ hasText: sheetCode });
      await row.getByText(WRITER).waitFor();
      await row.getByText(PAPER_ON, { exact: true }).waitFor();
      await row.getByRole('link', { name: 'ดูรูป' }).waitFor();
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );

  it(
    'are what the chair resolves by; who abstained counts among no votes cast',
    async () => {
      const username = PEOPLE.chair;
      const visitor = await bringIn({ browser, url: house.url, username, width: PHONE });
      const { page } = visitor;
      await enterRoom(visitor);
      await page.getByText('ลงคะแนนแล้ว 5 จาก 5 คน').waitFor();
      await page.getByRole('button', { name: 'ลงมติ', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'ลงมติตามคะแนนเสียง' });
      await dialog.getByText('3 เสียง จาก 4 เสียง').waitFor();
      expect(visitor.faults).toEqual([]);
      await visitor.leave();
    },
    START_MS,
  );
});

async function enterSheet({ page }: Visitor, sheetCode: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'คะแนนจากแบบกระดาษ' });
  const fields = fieldsOf(dialog);
  await fields.type('รหัสแบบ', sheetCode);
  await fields.type('วันที่บนกระดาษ', typedDate(todayInBangkok()));
  await fields.type('ชื่อผู้กรอกด้วยมือ', WRITER);
  const buffer = await page.screenshot({ type: 'jpeg' });
  await chooseFile(page, 'ถ่ายหรือเลือกรูป', { name: 'แบบลงคะแนน.jpg', buffer });
  await dialog.getByText('ได้รูปแล้ว').waitFor();
  for (const [name, choice] of HANDS) {
    const list = dialog.getByRole('combobox', { name: new RegExp(name, 'u') });
    await list.selectOption({ label: choice });
  }
  await dialog.getByRole('button', { name: 'บันทึกทุกคะแนน' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: beginning('คะแนนเสียงขณะนี้') }).waitFor();
}
