/**
 * The household of the browser story, as it would be said at the table: 27,450 baht in four debts of
 * four sources, of which one stays. Names and numbers are invented.
 */
import { demoCitizenId } from '../../../ops/demo/build/citizen-ids.ts';

export const FAMILY = 'นาแก้วล้อม';

export const HOUSE_NUMBER = '71';

export interface TypedMember {
  readonly title: string;
  readonly firstName: string;
  readonly citizenId: string;
  /** As it is typed: day/month/Buddhist year. */
  readonly birthOn: string;
  readonly relation: string;
}

export const MEMBERS: readonly TypedMember[] = [
  {
    title: 'นาย',
    firstName: 'คำมูลดี',
    citizenId: demoCitizenId(900_101),
    birthOn: '13/04/2511',
    relation: 'หัวหน้าครัวเรือน',
  },
  {
    title: 'นาง',
    firstName: 'บัวผัดแก้ว',
    citizenId: demoCitizenId(900_102),
    birthOn: '2 ก.ย. 2514',
    relation: 'คู่สมรส',
  },
];

export const INCOMES = [
  { kind: 'ทำนา', earner: /คำมูลดี/u, baht: '6,200' },
  { kind: 'รับจ้างทั่วไป', earner: /คำมูลดี/u, baht: '3800' },
  { kind: 'หัตถกรรม จักสาน ทอผ้า', earner: /บัวผัดแก้ว/u, baht: '๙๐๐' },
] as const;

export const EXPENSES: Readonly<Record<string, string>> = {
  อาหาร: '3,100',
  'ของใช้ในบ้าน เดินทาง': '1,250',
  'ค่าน้ำ ค่าไฟ ค่าโทรศัพท์': '700',
  การศึกษาของลูกหลาน: '850',
  รักษาพยาบาล: '200',
  งานบุญ: '500',
};

export interface TypedDebt {
  readonly source: string;
  readonly debtor: RegExp;
  readonly creditor: string;
  readonly balance: string;
  readonly instalment: string;
  readonly rate: string;
  readonly period: string;
  readonly hasDefaulted: boolean;
  /** What the creditor takes in full; undefined where the debt stays with its creditor. */
  readonly payoff?: string;
}

export const DEBTS: readonly TypedDebt[] = [
  {
    source: 'ธ.ก.ส.',
    debtor: /คำมูลดี/u,
    creditor: 'ธ.ก.ส. สาขาน่าน',
    balance: '12,500',
    instalment: '900',
    rate: '7',
    period: 'ต่อปี',
    hasDefaulted: false,
    payoff: '12,500',
  },
  {
    source: 'ร้านค้า (ของใช้ ปุ๋ย เครื่องใช้ไฟฟ้า)',
    debtor: /บัวผัดแก้ว/u,
    creditor: 'ร้านปุ๋ยตลาดภูเพียง',
    balance: '3,450',
    instalment: '500',
    rate: '0',
    period: 'ต่อเดือน',
    hasDefaulted: false,
    payoff: '3,450',
  },
  {
    source: 'เงินกู้นอกระบบ (ดอกเบี้ยเกินร้อยละ 15 ต่อปี)',
    debtor: /คำมูลดี/u,
    creditor: 'เจ้าหนี้ในตลาด',
    balance: '13,200',
    instalment: '1,320',
    rate: '10',
    period: 'ต่อเดือน',
    hasDefaulted: true,
    payoff: '11,500',
  },
  {
    source: 'ญาติ เพื่อน เพื่อนบ้าน (ไม่คิดดอกเบี้ย)',
    debtor: /บัวผัดแก้ว/u,
    creditor: 'พี่สาวของนางบัวผัดแก้ว',
    balance: '2,000',
    instalment: '0',
    rate: '0',
    period: 'ต่อเดือน',
    hasDefaulted: false,
  },
];
