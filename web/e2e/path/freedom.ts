/** Debt nil: two members confirm, the chair honours, a neighbour looks in. */
import type { Visitor } from '../house/visitor.ts';
import { FAMILY } from './household.ts';
import { doTask } from './tasks.ts';
import { todayInBangkok, typedDate } from './typed-date.ts';

const about = FAMILY;

export async function confirmClearance(member: Visitor): Promise<void> {
  await doTask(member, {
    task: 'ยืนยันการปลดหนี้',
    about,
    fill: async (fields, page) => {
      await page.getByText('หนี้ที่ยังเหลือในวันนี้ 0.00 บาท').waitFor();
      await fields.choose('ผลของงาน', 'ยืนยันว่าปลดหนี้แล้ว');
    },
  });
}

export async function honourHousehold(chair: Visitor): Promise<void> {
  await doTask(chair, {
    task: 'ยกย่องเชิดชูครัวเรือน',
    about,
    fill: async (fields) => {
      await fields.choose('ผลของงาน', 'จัดยกย่องเชิดชู');
      await fields.type('วันที่จัดพิธี', typedDate(todayInBangkok()));
      await fields.choose('ครัวเรือนยินยอมให้ประกาศชื่อ', 'ยินยอมให้ประกาศชื่อ');
    },
  });
  await chair.page.getByText('เกียรติบัตรเลขที่').waitFor();
}

export async function lookIn(member: Visitor, family: string): Promise<void> {
  await doTask(member, {
    task: 'เยี่ยมดูแลหลังปลดหนี้',
    about: family,
    fill: (fields) => fields.choose('ผลของงาน', 'เรียบร้อยดี'),
  });
}
