import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { House } from './house/open-house.ts';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, DESK, PHONE, type Visitor } from './house/visitor.ts';
import { faultsOf } from './look/accessible.ts';
import { bringToTheMeeting } from './path/bring-to-the-meeting.ts';
import { LENDING_FUND } from './path/committee.ts';
import { beginning } from './path/fields.ts';

const START_MS = 240_000;
const TEST_MS = 120_000;

const PHONES = ['treasurer', 'memberA', 'memberB'] as const;

describe('a secret ballot on three phones, followed on the wall', () => {
  let house: House;
  let browser: Browser;
  let meetingId: string;
  let secretary: Visitor;
  let wall: Visitor;
  let phones: Visitor[];

  beforeAll(async () => {
    ({ house, browser } = await openStage());
    const { centreId } = await foundVillage(house);
    ({ meetingId } = await bringToTheMeeting(house, centreId));
    const enter = (who: keyof typeof PEOPLE, width: typeof PHONE | typeof DESK) =>
      bringIn({ browser, url: house.url, username: PEOPLE[who], width });
    secretary = await enter('secretary', DESK);
    wall = await enter('chair', DESK);
    phones = [];
    for (const who of PHONES) phones.push(await enter(who, PHONE));
    const room = `${house.url}/meetings/${meetingId}`;
    for (const { page } of [secretary, ...phones]) {
      await page.goto(room);
      await page.getByRole('heading', { level: 1, name: beginning('ประชุมครั้งที่') }).waitFor();
    }
    await wall.page.goto(`${room}/projector`);
    await wall.page.getByText('รอเปิดลงคะแนน').waitFor();
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'is opened, cast by three at once and counted, and nobody reloads a page',
    async () => {
      await secretary.page.getByRole('button', { name: 'ลงคะแนนลับ' }).click();
      await wall.page.getByText('ลงคะแนนแล้ว 0 จาก 5 คน').waitFor();
      for (const { page } of phones) await page.getByText('วาระนี้ลงคะแนนลับ').waitFor();
      const [phone = secretary] = phones;
      expect(await faultsOf(phone.page)).toEqual([]);
      expect(await faultsOf(wall.page)).toEqual([]);
      await Promise.all(phones.map(voteInSecret));
      await wall.page.getByText('ลงคะแนนแล้ว 3 จาก 5 คน').waitFor();
      await wall.page.getByText('ผลคะแนนจะแสดงเมื่อนับคะแนน').waitFor();
      await secretary.page.getByText('ลงคะแนนแล้ว 3 จาก 5 คน').waitFor();
      const seen = await wall.page.locator('body').innerText();
      expect(seen).not.toMatch(/ประไพคำ|แก้วล้อมดอย/u);

      await secretary.page.getByRole('button', { name: 'ปิดรับและนับคะแนน' }).click();
      const counting = secretary.page.getByRole('dialog', { name: 'ปิดรับคะแนนและนับคะแนนลับ' });
      await counting.getByRole('button', { name: 'ปิดรับและนับคะแนน' }).click();
      await wall.page.getByText('3 เสียง').waitFor();
      for (const { page } of phones) await page.getByText('3 เสียง').waitFor();

      await secretary.page.getByRole('button', { name: 'ลงมติ', exact: true }).click();
      await secretary.page.getByRole('button', { name: 'ยืนยันลงมติ' }).click();
      await wall.page.getByText(`ให้${LENDING_FUND}ให้กู้`).waitFor();
      await wall.page.getByText(beginning('มติที่')).waitFor();
      const all = [secretary, wall, ...phones];
      expect(all.flatMap(({ faults }) => faults)).toEqual([]);
    },
    TEST_MS,
  );

  async function voteInSecret({ page }: Visitor): Promise<void> {
    await page.getByRole('button', { name: beginning(`ให้${LENDING_FUND}ให้กู้`) }).click();
    await page.getByRole('button', { name: 'ยืนยันลงคะแนน' }).click();
    await page.getByText('ท่านลงคะแนนลับแล้ว').waitFor();
  }
});
