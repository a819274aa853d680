/**
 * Groups of both villages that are asked to join, one or more in every state. INVENTED, all of them: names,
 * talks and the text of the agreement are made up for the demonstration. Days count back from its first.
 */

import type { z } from 'zod';
import type { NewContact, NewGroupOfArea, NewStep } from '#contracts/accessions';
import type { CentreKey } from './centres.ts';

type StepInput = z.input<typeof NewStep>;

export interface GroupOfTheArea extends Pick<
  z.input<typeof NewGroupOfArea>,
  'kind' | 'nameTh' | 'nameEn' | 'foundedYearBe' | 'memberCount'
> {
  readonly key: string;
  readonly steps: readonly {
    readonly to: StepInput['to'];
    readonly daysAgo: number;
    readonly reason?: NonNullable<StepInput['reason']>;
    /** Counted from the first day of the demonstration; below zero it is due. */
    readonly nextTryInDays?: number;
  }[];
  readonly contacts?: readonly (Omit<z.input<typeof NewContact>, 'metOn' | 'letterNumber'> & {
    readonly daysAgo: number;
    readonly letterNumber?: string;
  })[];
  readonly joinedDaysAgo?: number;
  readonly leftDaysAgo?: number;
}

/** What member funds sign; the same in both villages. */
export const AGREEMENT_TEXT = [
  '(ข้อความตัวอย่าง)',
  'ข้อ 1 กองทุนสมาชิกใช้อัตราดอกเบี้ยเดียวกันทุกกองทุน ตามมติที่ประชุมผู้แทนกองทุน',
  'ข้อ 2 กองทุนสมาชิกแลกเปลี่ยนข้อมูลลูกหนี้กันผ่านศูนย์ฯ เท่าที่จำเป็นต่อการแก้หนี้ของครัวเรือนที่ยินยอม',
  'ข้อ 3 ที่ประชุมคณะกรรมการศูนย์ฯ เป็นผู้เลือกว่ากองทุนใดให้กู้ กองทุนนั้นเป็นผู้ให้กู้เสมอ',
  'ข้อ 4 กองทุนที่จะออก ต้องไม่มีเงินกู้ตามข้อตกลงนี้ค้างอยู่',
].join('\n');

const WAY_TO_AGREEMENT = [
  { to: 'approached', daysAgo: 120 },
  { to: 'consulted', daysAgo: 90 },
  { to: 'negotiating', daysAgo: 60 },
  { to: 'agreed', daysAgo: 30 },
] as const;

export const GROUPS_OF_THE_AREA: Readonly<Record<CentreKey, readonly GroupOfTheArea[]>> = {
  buachai: [
    {
      key: 'school',
      kind: 'savings-group',
      nameTh: 'ออมทรัพย์นักเรียนบ้านบัวชัย',
      nameEn: 'Ban Bua Chai school savings',
      foundedYearBe: 2558,
      memberCount: 64,
      steps: [],
    },
    {
      key: 'honey',
      kind: 'occupation-group',
      nameTh: 'กลุ่มเลี้ยงผึ้งบ้านบัวชัย',
      nameEn: 'Ban Bua Chai beekeepers',
      foundedYearBe: 2565,
      memberCount: 9,
      steps: [{ to: 'approached', daysAgo: 12 }],
      contacts: [
        {
          daysAgo: 12,
          channel: 'visit',
          who: 'ประธานกลุ่มเลี้ยงผึ้ง',
          said: 'สนใจ ขอเอกสารข้อตกลงไปอ่านก่อน',
        },
      ],
    },
    {
      key: 'tractor',
      kind: 'other',
      nameTh: 'กลุ่มรถไถชุมชน',
      nameEn: 'Village tractor group',
      foundedYearBe: 2560,
      memberCount: 22,
      steps: WAY_TO_AGREEMENT.slice(0, 2),
    },
    {
      key: 'cattle',
      kind: 'occupation-group',
      nameTh: 'ธนาคารโคบ้านบัวชัย',
      nameEn: 'Ban Bua Chai cattle bank',
      foundedYearBe: 2556,
      memberCount: 31,
      steps: WAY_TO_AGREEMENT.slice(0, 3),
      contacts: [
        {
          daysAgo: 60,
          channel: 'meeting',
          who: 'กรรมการธนาคารโค 7 คน',
          said: 'รับอัตราเดียวกันได้ ขอคุยเรื่องการเปิดข้อมูลลูกหนี้อีกครั้ง',
          letterNumber: 'ตัวอย่าง 2/2569',
        },
      ],
    },
    {
      key: 'irrigation',
      kind: 'water-group',
      nameTh: 'กลุ่มเหมืองฝายทุ่งบน',
      nameEn: 'Upper field weir group',
      foundedYearBe: 2530,
      memberCount: 48,
      steps: WAY_TO_AGREEMENT,
    },
    {
      key: 'old-savings',
      kind: 'savings-group',
      nameTh: 'กลุ่มสัจจะบ้านบัวชัยเหนือ',
      nameEn: 'Upper Bua Chai savings group',
      foundedYearBe: 2547,
      memberCount: 57,
      steps: [
        { to: 'approached', daysAgo: 400 },
        { to: 'declined', daysAgo: 380, reason: 'fears-for-its-money', nextTryInDays: -200 },
        { to: 'approached', daysAgo: 190 },
        { to: 'consulted', daysAgo: 160 },
        { to: 'declined', daysAgo: 150, reason: 'members-not-convinced', nextTryInDays: -2 },
      ],
      contacts: [
        {
          daysAgo: 380,
          channel: 'meeting',
          who: 'คณะกรรมการกลุ่มสัจจะ',
          said: 'กลัวว่าเงินจะไปช่วยคนอื่นแล้วไม่ได้คืน',
        },
        {
          daysAgo: 150,
          channel: 'letter',
          who: 'ประธานกลุ่มสัจจะ',
          said: 'สมาชิกส่วนมากยังไม่เห็นประโยชน์ ขอดูผลอีกสักระยะ',
          letterNumber: 'ตัวอย่าง 1/2569',
        },
      ],
    },
  ],
  chiangyuen: [
    {
      key: 'herbs',
      kind: 'occupation-group',
      nameTh: 'กลุ่มสมุนไพรบ้านเชียงยืน',
      nameEn: 'Ban Chiang Yuen herb group',
      foundedYearBe: 2559,
      memberCount: 14,
      steps: WAY_TO_AGREEMENT,
      joinedDaysAgo: 20,
    },
    {
      key: 'fish',
      kind: 'occupation-group',
      nameTh: 'กลุ่มเลี้ยงปลาบ้านเชียงยืน',
      nameEn: 'Ban Chiang Yuen fish farmers',
      foundedYearBe: 2557,
      memberCount: 11,
      steps: WAY_TO_AGREEMENT,
      joinedDaysAgo: 25,
      leftDaysAgo: 5,
    },
    {
      key: 'youth',
      kind: 'other',
      nameTh: 'กลุ่มเยาวชนบ้านเชียงยืน',
      nameEn: 'Ban Chiang Yuen youth group',
      foundedYearBe: 2566,
      memberCount: 19,
      steps: [
        { to: 'approached', daysAgo: 40 },
        { to: 'declined', daysAgo: 35, reason: 'committee-is-changing', nextTryInDays: 45 },
      ],
    },
  ],
};
