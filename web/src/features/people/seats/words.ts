import { defineWords } from '../../../lib/i18n.ts';

export const seatsWords = defineWords('person-seats', {
  th: {
    title: 'ตำแหน่งในคณะกรรมการ',
    none: 'ยังไม่ได้บันทึกว่าเป็นกรรมการ',
    about: 'เมื่อบันทึกแล้ว ระบบจะรู้ว่าวาระใดเป็นเรื่องของครัวเรือนหรือญาติของกรรมการคนนี้ และให้ออกจากวาระ',
    name: 'บันทึกว่าดำรงตำแหน่ง',
    seat: 'ตำแหน่งใด',
    save: 'บันทึก',
    named: 'บันทึกตำแหน่งแล้ว',
    takeBack: 'บันทึกผิด',
    takeBackOf: 'ยกเลิกตำแหน่ง{{role}}ของบุคคลนี้',
    takenBack: 'ยกเลิกแล้ว',
  },
  en: {
    title: 'Seats on the committee',
    none: 'Not noted as a member of the committee',
    about:
      'Once it is noted, the system knows which items concern the household or the kin of this member, who then leaves them.',
    name: 'Note a seat',
    seat: 'Which seat',
    save: 'Save',
    named: 'The seat is noted',
    takeBack: 'A mistake',
    takeBackOf: 'Take back the seat: {{role}}',
    takenBack: 'Taken back',
  },
});
