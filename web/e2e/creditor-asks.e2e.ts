/** A creditor opens the case: asks for mediation, the household consents, and its figures are frozen. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeStage, openStage } from './house/stage.ts';
import { foundVillage, PEOPLE } from './house/village.ts';
import { bringIn, DESK, PHONE, type Visitor, type Width } from './house/visitor.ts';
import { lookAt } from './look/accessible.ts';
import { assessHousehold, recordConsent, surveyHousehold } from './path/entry.ts';
import { fieldsOf } from './path/fields.ts';
import { fillRegister } from './path/register.ts';

const START_MS = 240_000;
const STORY_MS = 180_000;

const CREDITOR = 'นายสมมติ ร้านปุ๋ย';

describe('a creditor who opens the case', () => {
  let secretary: Visitor;
  let member: Visitor;
  let caseId = '';

  beforeAll(async () => {
    const { browser, house } = await openStage();
    await foundVillage(house);
    const enter = (username: string, width: Width) =>
      bringIn({ browser, url: house.url, username, width });
    secretary = await enter(PEOPLE.secretary, DESK);
    member = await enter(PEOPLE.memberA, PHONE);
  }, START_MS);

  afterAll(closeStage, START_MS);

  it(
    'is described, for without it nobody could speak with them',
    async () => {
      const { page, url } = secretary;
      // A page loaded anew, for what a button has just announced is no part of it.
      await page.goto(`${url}/cases/new`);
      await fieldsOf(page).pick('ผู้ขอ', 'เจ้าหนี้ขอให้ไกล่เกลี่ย');
      await fieldsOf(page).type('ชื่อเจ้าหนี้', CREDITOR);
      await page.getByText('ครัวเรือนเป็นผู้ตัดสินใจ').waitFor();
      expect(await lookAt(secretary, 'a creditor asks')).toEqual([]);
      await page.getByRole('button', { name: 'บันทึกรับเรื่อง' }).click();
      expect(new URL(page.url()).pathname).toBe('/cases/new');
      await fieldsOf(page).type('เจ้าหนี้เป็นใคร', 'เจ้าของร้านปุ๋ยในตลาด ค้างราวสามหมื่นบาท');
      caseId = await fillRegister(secretary);
      await page.getByText('เจ้าหนี้ขอให้ไกล่เกลี่ย').waitFor();
    },
    STORY_MS,
  );

  it(
    'is told to the household, which consents, is surveyed and assessed',
    async () => {
      await recordConsent(secretary);
      await surveyHousehold(member);
      await assessHousehold(secretary);
      expect([...secretary.faults, ...member.faults]).toEqual([]);
    },
    STORY_MS,
  );

  it(
    'leaves figures that nobody changes; a correction stands beside them',
    async () => {
      const { page, url } = secretary;
      await page.goto(`${url}/cases/${caseId}/evidence`);
      await page.getByText('ตรึงเป็นตัวเลขก่อนแก้หนี้แล้ว').waitFor();
      expect(await lookAt(secretary, 'evidence of a household')).toEqual([]);
      await page.getByRole('button', { name: 'บันทึกข้อแก้ไข: เจ้าหนี้ในตลาด' }).click();
      const dialog = page.getByRole('dialog');
      await fieldsOf(dialog).type('ควรเป็น', '12,000');
      await fieldsOf(dialog).type('รู้ได้อย่างไร', 'เห็นสมุดของเจ้าหนี้ภายหลัง');
      await dialog.getByRole('button', { name: 'บันทึก', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.goto(`${url}/cases/${caseId}`);
      await page.getByText('หนี้รวมเมื่อนับข้อแก้ไข').waitFor();
      const corrections = page.getByRole('table', { name: 'ข้อแก้ไขที่บันทึกไว้ข้างกัน' });
      expect(await corrections.innerText()).toMatch(/13,200\.00[\s\S]*12,000\.00/u);
      await page.getByText('29,950.00 บาท').first().waitFor();
      expect(await lookAt(secretary, 'a file with its baseline')).toEqual([]);
      expect(secretary.faults).toEqual([]);
      expect(member.faults).toEqual([]);
    },
    STORY_MS,
  );
});
