/**
 * What is written into the registers of each demonstration centre by hand. INVENTED: the visits tell of no
 * guarantor, payout, visit report or lesson of these villages.
 */

import type { NewRegisterEntry } from '#contracts/registers';

type EntryOf<Kind extends NewRegisterEntry['kind']> = Extract<NewRegisterEntry, { kind: Kind }>;

/** Days before the first day of the demonstration stand for dates, so that it stays young. */
export interface DemoEntries {
  /** Of the oldest contract, which came from paper with its surety. */
  readonly guarantor: Pick<EntryOf<'guarantor'>, 'mostSatang'> & { readonly daysAgo: number };
  /** Of the newest contract, so that its surety paper is printed. */
  readonly surety: Pick<EntryOf<'guarantor'>, 'mostSatang'>;
  readonly notice: { readonly defaultDaysAgo: number; readonly sentDaysAgo: number };
  readonly grant: Pick<EntryOf<'grant'>, 'source' | 'amountSatang'> & { readonly daysAgo: number };
  readonly uses: readonly (Pick<EntryOf<'grant-use'>, 'purpose' | 'amountSatang'> & {
    readonly daysAgo: number;
  })[];
  readonly payouts: readonly (Pick<EntryOf<'welfare-payout'>, 'source' | 'amountSatang'> & {
    readonly daysAgo: number;
  })[];
  readonly visit: Pick<EntryOf<'field-visit'>, 'visitors' | 'purpose' | 'findings' | 'followUp'> & {
    readonly daysAgo: number;
    readonly followUpDaysAgo: number;
    readonly result: string;
  };
  readonly lessons: readonly Omit<EntryOf<'knowledge'>, 'kind'>[];
}

export const DEMO_ENTRIES: DemoEntries = {
  guarantor: { mostSatang: '3000000', daysAgo: 120 },
  surety: { mostSatang: '2000000' },
  notice: { defaultDaysAgo: 40, sentDaysAgo: 25 },
  grant: { source: 'งบพัฒนาชุมชนประจำปี (ตัวอย่าง)', amountSatang: '1500000', daysAgo: 200 },
  uses: [
    { purpose: 'ซื้อวัตถุดิบรอบแรก (ตัวอย่าง)', amountSatang: '900000', daysAgo: 190 },
    { purpose: 'ค่าวิทยากรฝึกทำลายใหม่ (ตัวอย่าง)', amountSatang: '400000', daysAgo: 150 },
  ],
  payouts: [
    { source: 'กองสวัสดิการของกลุ่มออมทรัพย์ (ตัวอย่าง)', amountSatang: '100000', daysAgo: 90 },
    { source: 'กองทุนสวัสดิการชุมชน (ตัวอย่าง)', amountSatang: '60000', daysAgo: 35 },
  ],
  visit: {
    visitors: 'นักวิชาการพัฒนาชุมชน และพัฒนากร (ตัวอย่าง)',
    purpose: 'ติดตามการบริหารจัดการหนี้และสมุดบัญชีกองทุน',
    findings: 'สมุดบัญชีลงครบทุกกองทุน ครัวเรือนรู้ยอดคงเหลือของตน กลุ่มอาชีพขายได้ทุกเดือน',
    followUp: 'ติดป้ายอัตราดอกเบี้ยเดียวไว้ที่ศาลาประชาคม',
    daysAgo: 60,
    followUpDaysAgo: 42,
    result: 'ติดป้ายแล้ว ถ่ายภาพส่งอำเภอแล้ว',
  },
  lessons: [
    {
      yearBe: 2564,
      section: 'motivate-households',
      title: 'ให้ครัวเรือนที่ปลดหนี้แล้วเล่าเอง (ตัวอย่าง)',
      text: 'เชิญครัวเรือนที่ปลดหนี้แล้วเล่าในเวทีหมู่บ้าน คนฟังถามเรื่องค่างวดและรายได้ได้ตรง ๆ มีครัวเรือนสมัครเพิ่มทุกครั้ง',
    },
    {
      yearBe: 2564,
      section: 'negotiate',
      title: 'ไปเจรจาสองคนและจดทุกครั้ง (ตัวอย่าง)',
      text: 'กรรมการสองคนไปพร้อมหนังสือมอบอำนาจของครัวเรือน จดยอดที่เจ้าหนี้เสนอและวันนัดครั้งต่อไปทันที',
    },
  ],
};
