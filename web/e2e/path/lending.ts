/** From the contract to the last satang, through the screens of the treasurer. */
import type { Visitor } from '../house/visitor.ts';
import { fieldsOf } from './fields.ts';
import { DEBTS, FAMILY } from './household.ts';
import { doTask } from './tasks.ts';

const about = FAMILY;

export async function signContract(treasurer: Visitor): Promise<void> {
  await doTask(treasurer, {
    task: 'ลงนามสัญญากู้',
    about,
    button: 'บันทึกการลงนาม',
    fill: async (fields, page) => {
      await page.getByText('27,450.00 บาท').first().waitFor();
      await page.getByText('ร้อยละ 6 ต่อปี ลดต้นลดดอก').waitFor();
      await fields.choose('ผลของงาน', 'ลงนามแล้ว');
      await fields.choose('ลงชื่อแบบใด', 'เซ็นชื่อ');
    },
  });
}

export async function payCreditors(treasurer: Visitor): Promise<void> {
  await doTask(treasurer, {
    task: 'จ่ายเงินให้เจ้าหนี้เดิม',
    about,
    button: 'บันทึกการจ่ายเงิน',
    fill: async (fields, page) => {
      await page.getByRole('row', { name: /รวม.*27,450\.00/u }).waitFor();
      await fields.tick('จ่ายให้เจ้าหนี้ครบทุกราย');
    },
  });
}

export async function collectReceipts(treasurer: Visitor): Promise<void> {
  await doTask(treasurer, {
    task: 'เก็บใบเสร็จจากเจ้าหนี้เดิม',
    about,
    fill: async (_, page) => {
      const paid = DEBTS.filter(({ payoff }) => payoff !== undefined);
      for (const [at, { creditor }] of paid.entries()) {
        const fields = fieldsOf(page.getByRole('group', { name: creditor }));
        await fields.type('เลขที่ใบเสร็จ', `บ.${at + 1}/2569`);
      }
    },
  });
}

/** The instalment that is due, as the task proposes it. */
export async function collectInstalment(treasurer: Visitor): Promise<void> {
  await doTask(treasurer, {
    task: 'รับชำระค่างวด',
    about,
    button: 'บันทึกรับชำระ',
    fill: async (_, page) => {
      await page.getByText('ยอดที่ถึงกำหนด 13,828.02 บาท').waitFor();
      await page.getByText('13,690.77').first().waitFor();
    },
  });
  await treasurer.page.getByText('ใบเสร็จรับเงินเลขที่').waitFor();
}

/** All that is left on the day of the first instalment, from the file of the household; the file is open. */
export async function payOff({ page }: Visitor): Promise<void> {
  await page.getByRole('button', { name: 'บันทึกรับชำระ' }).click();
  const dialog = page.getByRole('dialog', { name: 'บันทึกรับชำระเงิน' });
  await dialog.getByText('ปิดสัญญาวันนี้ 13,759.23 บาท').waitFor();
  await dialog.getByRole('button', { name: 'ใช้ยอดปิดสัญญา' }).click();
  await dialog.getByRole('button', { name: 'บันทึกและออกใบเสร็จ' }).click();
  await page.getByText('ชำระครบตามสัญญาแล้ว ใบเสร็จเลขที่').waitFor();
}
