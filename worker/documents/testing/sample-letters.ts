/** Invented letters for tests. */

import type { AccessionAgreementData, GroupInvitationData } from '../letter-data.ts';

const LETTER = {
  centre: {
    name: {
      th: 'ศูนย์จัดการกองทุนชุมชนบ้านบัวชัย',
      en: 'Ban Bua Chai Community Fund Management Centre',
    },
    place: { th: 'ตำบลฝายแก้ว อำเภอภูเพียง จังหวัดน่าน', en: 'Fai Kaeo, Phu Phiang, Nan' },
  },
  isDemo: true,
  letterNumber: '3/2566',
  datedOn: '2023-05-05',
  group: { th: 'กลุ่มสัจจะออมทรัพย์บ้านเหนือ', en: 'Upper village savings group' },
  chair: {
    name: 'นายประสิทธิ์ ตั้งมั่น',
    position: { th: 'ประธานศูนย์จัดการกองทุนชุมชน', en: 'Chair of the centre' },
  },
};

export function anInvitation(facts: Partial<GroupInvitationData> = {}): GroupInvitationData {
  return {
    ...LETTER,
    addressee: 'ประธานกลุ่ม',
    meetOn: '2023-05-12',
    meetTime: '18:30',
    meetPlace: 'ศาลาประชาคมบ้านบัวชัย',
    ...facts,
  };
}

export function anAgreement(facts: Partial<AccessionAgreementData> = {}): AccessionAgreementData {
  return {
    ...LETTER,
    letterNumber: '4/2566',
    signer: 'นางบุญเรือน ใจดี',
    rateBasisPoints: 600,
    rateFromOn: '2023-06-01',
    text: {
      number: 2,
      decidedOn: '2023-04-20',
      wording: [
        'ข้อ 1 กองทุนสมาชิกใช้อัตราดอกเบี้ยเดียวกันทุกกองทุน ตามมติที่ประชุมผู้แทนกองทุน',
        'ข้อ 2 กองทุนสมาชิกแลกเปลี่ยนข้อมูลลูกหนี้กันผ่านศูนย์ฯ เท่าที่จำเป็นต่อการแก้หนี้ของครัวเรือนที่ยินยอม',
        'ข้อ 3 ที่ประชุมคณะกรรมการศูนย์ฯ เป็นผู้เลือกว่ากองทุนใดให้กู้ กองทุนนั้นเป็นผู้ให้กู้เสมอ',
      ].join('\n'),
    },
    ...facts,
  };
}
