/** Career support, offered by the secretary and followed by the teacher of non-formal education. */
import type { Visitor } from '../house/visitor.ts';
import { FAMILY } from './household.ts';
import { doTask } from './tasks.ts';

const NEED = 'สานตะกร้าไม้ไผ่ได้บ้าง อยากเรียนลายใหม่และหาตลาด';

export async function offerSupport(secretary: Visitor): Promise<void> {
  await doTask(secretary, {
    task: 'เสนอการส่งเสริมอาชีพ',
    about: FAMILY,
    fill: async (fields) => {
      await fields.choose('ผลของงาน', 'ส่งเรื่องให้หน่วยงานช่วย');
      await fields.choose('หน่วยงาน', 'การศึกษานอกระบบ (กศน.)');
      await fields.pick('อาชีพ', 'จักสาน');
      await fields.pick('ผู้ที่อยากทำอาชีพนี้', /บัวผัดแก้ว/u);
      await fields.type('ทักษะ ที่ดิน', NEED);
    },
  });
}

/** The officer sees the wish and never the debts. */
export async function acceptOffer(officer: Visitor): Promise<void> {
  await doTask(officer, {
    task: 'ตอบรับการส่งเสริมอาชีพ',
    about: '',
    fill: async (fields, page) => {
      await page.getByText(NEED).waitFor();
      await fields.choose('ผลของงาน', 'รับดูแล');
    },
  });
}

export async function reportTraining(officer: Visitor): Promise<void> {
  await doTask(officer, {
    task: 'รายงานผลการอบรม',
    about: '',
    fill: async (fields) => {
      await fields.choose('ผลของงาน', 'อบรมหรือเยี่ยมแล้ว');
      await fields.type('อบรมเรื่องใด', 'อบรมจักสานลายดอกแก้ว 3 วัน ทำตะกร้าได้เอง 4 ใบ');
    },
  });
}

export async function recordFirstSale(officer: Visitor): Promise<void> {
  await doTask(officer, {
    task: 'บันทึกการขายครั้งแรก',
    about: '',
    fill: async (fields) => {
      await fields.choose('ผลของงาน', 'ขายได้ครั้งแรกแล้ว');
      await fields.type('ขายได้เป็นเงิน', '480');
      await fields.type('ขายที่ไหน', 'ตลาดนัดข่วงเมืองน่าน');
    },
  });
}

export async function findLastingMarket(officer: Visitor): Promise<void> {
  await doTask(officer, {
    task: 'ติดตามรายได้',
    about: '',
    fill: async (fields) => {
      await fields.choose('ผลของงาน', 'มีตลาดมั่นคงแล้ว');
      await fields.type('รายได้จากอาชีพนี้ต่อเดือน', '2,600');
      await fields.type('ขายที่ไหน', 'ร้านของฝากเมืองน่าน รับซื้อประจำ');
    },
  });
}
