import type { Page } from 'playwright-core';
/** From consent to the proposal, through the screens. */
import { addDays } from '#domain/dates/plain-date';
import type { Visitor } from '../house/visitor.ts';
import { fieldsOf } from './fields.ts';
import type { Fields } from './fields.ts';
import { DEBTS, EXPENSES, FAMILY, INCOMES } from './household.ts';
import * as talks from './negotiation.ts';
import { doTask } from './tasks.ts';
import { todayInBangkok, typedDate } from './typed-date.ts';

const about = FAMILY;

export async function recordConsent(secretary: Visitor): Promise<void> {
  await doTask(secretary, { task: 'บันทึกความยินยอม', about, fill: fillConsent });
}

/** By fingerprint, before two witnesses. */
export async function fillConsent(fields: Fields): Promise<void> {
  await fields.choose('ผลของงาน', 'ให้ความยินยอม');
  await fields.pick('ผู้ลงชื่อ', /คำมูลดี/u);
  await fields.tick('สำรวจและประเมินหนี้ของครัวเรือน');
  await fields.tick('ให้กองทุนสมาชิกดู');
  await fields.tick('ให้หน่วยงานส่งเสริมอาชีพรู้ความต้องการ');
  await fields.type('ลงชื่อเมื่อวันที่', typedDate(todayInBangkok()));
  await fields.choose('ลงชื่อแบบใด', 'พิมพ์ลายนิ้วมือ');
  await fields.type('ชื่อพยานคนที่ 1', 'อินสม ดอนมูลแก้ว');
  await fields.type('ชื่อพยานคนที่ 2', 'ประไพคำ ใจเที่ยงดี');
}

export async function surveyHousehold(member: Visitor): Promise<void> {
  await doTask(member, {
    task: 'สำรวจหนี้ครัวเรือน',
    about,
    fill: async (fields, page) => {
      await fillIncomes(page);
      for (const [label, baht] of Object.entries(EXPENSES)) await fields.type(label, baht);
      await fillDebts(page);
      await page.getByText('31,150.00 บาท').first().waitFor();
    },
  });
}

async function fillIncomes(page: Page): Promise<void> {
  for (const [at, income] of INCOMES.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'เพิ่มรายได้' }).click();
    const fields = fieldsOf(page.getByRole('group', { name: `รายได้รายการที่ ${at + 1}` }));
    await fields.pick('ประเภทรายได้', income.kind);
    await fields.pick('ใครเป็นผู้หา', income.earner);
    await fields.type('บาทต่อเดือน', income.baht);
  }
}

async function fillDebts(page: Page): Promise<void> {
  for (const [at, debt] of DEBTS.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'เพิ่มหนี้' }).click();
    const fields = fieldsOf(page.getByRole('group', { name: `หนี้รายการที่ ${at + 1}` }));
    await fields.pick('แหล่งหนี้', debt.source);
    await fields.pick('ใครเป็นผู้กู้', debt.debtor);
    await fields.type('ชื่อเจ้าหนี้', debt.creditor);
    await fields.type('ยอดหนี้คงเหลือ', debt.balance);
    await fields.type('ส่งต่อเดือน', debt.instalment);
    await fields.type('ดอกเบี้ยร้อยละ', debt.rate);
    await fields.pick('คิดดอกเบี้ย', debt.period);
    await fields.choose('เคยผิดนัดชำระหรือไม่', debt.hasDefaulted ? 'เคย' : 'ไม่เคย');
    await fields.choose('ยังกู้ที่นี่ได้อีกหรือไม่', debt.hasDefaulted ? 'ไม่ได้' : 'ได้');
  }
}

export async function assessHousehold(secretary: Visitor): Promise<void> {
  await doTask(secretary, {
    task: 'ประเมินฐานะการเงิน',
    about,
    button: 'ยืนยันผลประเมิน',
    fill: async (fields, page) => {
      await page.getByText('10,900.00 บาท').first().waitFor();
      await fields.type('ความเห็นของผู้ประเมิน', 'ควรเจรจาหนี้นอกระบบก่อน');
    },
  });
}

export async function enrolHousehold(chair: Visitor): Promise<void> {
  await doTask(chair, {
    task: 'พิจารณารับเข้าร่วม',
    about,
    fill: (fields) => fields.choose('ผลของงาน', 'รับเข้าร่วม'),
  });
}

/** The lender of the market comes down to 11,500 baht, and signs. */
export async function settleInWriting({ page, url }: Visitor, caseId: string): Promise<void> {
  const lender = 'เจ้าหนี้ในตลาด';
  await talks.openNegotiation(page, `${url}/cases/${caseId}`);
  await talks.signMandate(page, /คำมูลดี/u);
  await talks.beginTalks(page, lender);
  await talks.settle(page, lender, '11,500');
}

export async function negotiateWithCreditors(secretary: Visitor): Promise<void> {
  await doTask(secretary, {
    task: 'เจรจากับเจ้าหนี้',
    about,
    fill: async (_, page) => {
      for (const debt of DEBTS) {
        const fields = fieldsOf(page.getByRole('group', { name: debt.creditor }));
        const treatment = debt.payoff === undefined ? 'คงไว้กับเจ้าหนี้เดิม' : 'รวมในสัญญาใหม่';
        await fields.choose('ทำอย่างไรกับหนี้นี้', treatment);
        // A figure below the debt stands in the creditor's signed paper and is not typed.
        if (debt.payoff === debt.balance) await fields.type('ยอดที่เจ้าหนี้รับ', debt.payoff);
      }
      await page.getByText('27,450.00 บาท').waitFor();
      await page.getByText('ตามหนังสือที่เจ้าหนี้ลงนาม 11,500.00').waitFor();
    },
  });
}

/** Two months, the first instalment due so soon that it can be collected at once. */
export async function prepareProposal(secretary: Visitor): Promise<void> {
  await doTask(secretary, {
    task: 'จัดทำข้อเสนอแก้หนี้',
    about,
    fill: async (fields, page) => {
      await page.getByText('987.62 บาท').first().waitFor();
      await fields.type('ผ่อนกี่เดือน', '2');
      await fields.type('งวดแรกครบกำหนด', typedDate(addDays(todayInBangkok(), 3)));
      await page.getByText('13,828.02 บาท').first().waitFor();
    },
  });
}
