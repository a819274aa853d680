/** An invented centre, its people and its meeting, for documents of tests. */

import type { CentreFacts } from '../document-data.ts';

export const CENTRE: CentreFacts = {
  name: { th: 'ศูนย์จัดการกองทุนชุมชนบ้านบัวชัย', en: 'Ban Bua Chai Community Fund Management Centre' },
  place: { th: 'ตำบลฝายแก้ว อำเภอภูเพียง จังหวัดน่าน', en: 'Fai Kaeo, Phu Phiang, Nan' },
};

export const CHAIR = {
  name: 'นายประสิทธิ์ ตั้งมั่น',
  position: { th: 'ประธานศูนย์จัดการกองทุนชุมชน', en: 'Chair of the centre' },
};

export const SECRETARY = {
  name: 'นางสาวบุญญาพร ปิ่นแก้ว',
  position: { th: 'เลขานุการ', en: 'Secretary' },
};

export const FUND = {
  th: 'กลุ่มออมทรัพย์เพื่อการผลิตบ้านบัวชัย',
  en: 'Ban Bua Chai Savings Group for Production',
};

export const MEETING = {
  centre: CENTRE,
  isDemo: true,
  meetingNumber: '3/2566',
  heldOn: '2023-05-12',
  startsAt: '13:30',
  place: 'ศาลาประชาคมบ้านบัวชัย',
};
