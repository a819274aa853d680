import { defineWords } from '../../../lib/i18n.ts';

export const householdsWords = defineWords('person-households', {
  th: {
    title: 'ครัวเรือน',
    none: 'ไม่ได้อยู่ในครัวเรือนใดในทะเบียน',
    house: 'บ้านเลขที่ {{house}} หมู่ {{village}}',
    since: 'ตั้งแต่ {{date}}',
    left: 'ออกเมื่อ {{date}} ({{reason}})',
    leave: 'บันทึกว่าออกไปแล้ว',
    leaveOf: 'บันทึกว่าออกจากบ้านเลขที่ {{house}}',
    about:
      'ประวัติยังเก็บไว้ กลับเข้ามาได้ด้วย “เพิ่มคน” ในแฟ้มครัวเรือน หนี้และรายได้ที่สำรวจไว้ไม่เปลี่ยน ถ้าเปลี่ยนจริงให้สำรวจใหม่',
    leftOn: 'วันสุดท้ายที่อยู่',
    reason: 'เหตุผล',
    successor: 'หัวหน้าครัวเรือนคนใหม่',
    alone: 'ไม่มีคนอื่นในครัวเรือนนี้ จึงออกไม่ได้ ถ้าทั้งครัวเรือนเลิกเข้าร่วม ให้จบเรื่องในแฟ้มครัวเรือน',
    saved: 'บันทึกแล้วว่าออกจากครัวเรือน',
  },
  en: {
    title: 'Households',
    none: 'Of no household on file',
    house: 'House {{house}}, village {{village}}',
    since: 'since {{date}}',
    left: 'left {{date}} ({{reason}})',
    leave: 'Has left',
    leaveOf: 'Note that they left house {{house}}',
    about:
      'The history stays; “Add a person” in the file takes them in again. Debts and incomes stay as surveyed; survey again if they have changed.',
    leftOn: 'Last day there',
    reason: 'Reason',
    successor: 'The new head of the household',
    alone:
      'Nobody else is of this household, so its head cannot leave. If the household gives up, end its case in the file.',
    saved: 'Noted that they left the household',
  },
});
