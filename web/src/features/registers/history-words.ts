/** What happened to a row of a register, beside what a case file tells. */

import { historyText, historyWords } from '../../lib/code-words/history.ts';
import { defineWords, useWords } from '../../lib/i18n.ts';

const ownWords = defineWords('register-history', {
  th: {
    'group-listed': 'เพิ่มกลุ่มในพื้นที่',
    'accession-moved': 'กลุ่มเดินไปอีกขั้น',
    'accession-contact-recorded': 'บันทึกการพูดคุยกับกลุ่ม',
    'accession-letter-written': 'ออกหนังสือถึงกลุ่ม',
    'fund-changed': 'แก้ทะเบียนกองทุน',
    'capital-stated': 'บันทึกเงินทุนที่แจ้ง',
    'memberships-counted': 'บันทึกจำนวนสมาชิก',
    'signatory-named': 'แต่งตั้งผู้ลงนามของกองทุน',
    'signatory-ended': 'ผู้ลงนามพ้นหน้าที่',
    'outside-money-recorded': 'บันทึกเงินจากภายนอก',
    'outside-money-repaid': 'คืนเงินจากภายนอก',
    'books-imported': 'นำสมุดบัญชีเข้า',
    'person-compared': 'มีผู้เทียบข้อมูลบุคคล',
    'member-added': 'เพิ่มคนในครัวเรือน',
    'people-told-apart': 'บันทึกว่าเป็นคนละคน',
    'relation-noted': 'บันทึกความสัมพันธ์',
    'relation-ended': 'สิ้นสุดความสัมพันธ์',
    'people-merged': 'รวมข้อมูลเป็นคนเดียว',
    'people-parted': 'แยกข้อมูลกลับ',
    'person-listed': 'มีผู้เห็นชื่อในทะเบียน',
    'register-entry-written': 'บันทึกลงทะเบียน',
    'register-entry-struck': 'ขีดฆ่ารายการ',
  },
  en: {
    'group-listed': 'The group was listed',
    'accession-moved': 'The group moved on',
    'accession-contact-recorded': 'A talk with the group was written down',
    'accession-letter-written': 'A letter to the group was written',
    'fund-changed': 'The register of the fund was changed',
    'capital-stated': 'A capital was stated',
    'memberships-counted': 'Memberships were counted',
    'signatory-named': 'A signatory was named',
    'signatory-ended': 'A signatory ended',
    'outside-money-recorded': 'Money from outside was recorded',
    'outside-money-repaid': 'Money from outside was repaid',
    'books-imported': 'Books were brought in',
    'person-compared': 'Somebody compared the records',
    'member-added': 'A member was added',
    'people-told-apart': 'Told apart as two people',
    'relation-noted': 'A relation was noted',
    'relation-ended': 'A relation ended',
    'people-merged': 'Two records were merged',
    'people-parted': 'The records were parted again',
    'person-listed': 'Somebody saw the name in a register',
    'register-entry-written': 'Written into the register',
    'register-entry-struck': 'The entry was struck out',
  },
});

/** The sentence of an action that the server tells as text. */
export function useActionText(): (action: string) => string {
  const own = useWords(ownWords);
  const known = useWords(historyWords);
  return (action) =>
    action in ownWords.th ? own(action as keyof typeof ownWords.th) : historyText(known, action);
}
