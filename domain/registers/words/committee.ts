/** Words of seats and meetings, as the screens say them. */

import type { WriteOffReason } from '../../loans/write-off.ts';
import type { ItemKind, ItemStatus, MeetingStatus } from '../../meetings/meeting-statuses.ts';
import type { Role } from '../../people/roles.ts';
import type { SeatEndReason } from '../../people/terms.ts';
import type { Both } from '../register.ts';

export const ROLE_WORDS: Readonly<Record<Role, Both>> = {
  chair: { th: 'ประธาน', en: 'Chair' },
  secretary: { th: 'เลขานุการ', en: 'Secretary' },
  treasurer: { th: 'เหรัญญิก', en: 'Treasurer' },
  member: { th: 'กรรมการ', en: 'Committee member' },
  'nfe-officer': { th: 'เจ้าหน้าที่ กศน.', en: 'Non-formal education officer' },
  'agriculture-officer': { th: 'เจ้าหน้าที่เกษตร', en: 'Agriculture officer' },
  'tambon-officer': { th: 'พัฒนากรประจำตำบล', en: 'Tambon officer' },
  'district-officer': { th: 'พัฒนาการอำเภอ', en: 'District officer' },
  'province-officer': { th: 'พัฒนาการจังหวัด', en: 'Province officer' },
  auditor: { th: 'ผู้ตรวจสอบ', en: 'Auditor' },
  administrator: { th: 'ผู้ดูแลระบบ', en: 'Administrator' },
  household: { th: 'สมาชิกครัวเรือน', en: 'Household' },
};

/** A place in the committee: a seat by its role, or a reserve who waits for one. */
export const COMMITTEE_PLACE_WORDS = {
  ...ROLE_WORDS,
  reserve: { th: 'สำรอง', en: 'Reserve' },
} as const satisfies Record<string, Both>;

export const SEAT_END_WORDS: Readonly<Record<SeatEndReason, Both>> = {
  resigned: { th: 'ลาออก', en: 'Resigned' },
  'replaced-by-its-fund': { th: 'กองทุนเปลี่ยนผู้แทน', en: 'Replaced by the fund' },
  'moved-away': { th: 'ย้ายออกจากพื้นที่', en: 'Moved away' },
  died: { th: 'ถึงแก่กรรม', en: 'Has died' },
  'removed-by-assembly': { th: 'ที่ประชุมมีมติให้พ้นตำแหน่ง', en: 'Removed by the assembly' },
  'term-is-over': { th: 'ครบวาระ', en: 'The term is over' },
  other: { th: 'เหตุอื่น', en: 'Another reason' },
};

export const MEETING_STATUS_WORDS: Readonly<Record<MeetingStatus, Both>> = {
  convened: { th: 'นัดประชุมแล้ว', en: 'Convened' },
  opened: { th: 'กำลังประชุม', en: 'In session' },
  'minutes-drafted': { th: 'รอลงนามรายงาน', en: 'Minutes to be signed' },
  closed: { th: 'ปิดประชุมแล้ว', en: 'Closed' },
  lapsed: { th: 'ไม่ได้จัดประชุม', en: 'Not held' },
};

/** What an item asks the committee for. */
export const ITEM_KIND_WORDS: Readonly<Record<ItemKind, Both>> = {
  lending: { th: 'ขอกู้', en: 'Lending' },
  restructuring: { th: 'ปรับแผนชำระ', en: 'Restructuring' },
  waiver: { th: 'ลดหนี้', en: 'Waiver' },
  free: { th: 'เรื่องอื่น ๆ', en: 'Other matter' },
  'common-rate': { th: 'เปลี่ยนอัตราดอกเบี้ยกลาง', en: 'Common rate' },
  clearance: { th: 'ยืนยันการปลดหนี้', en: 'Clearance' },
  honours: { th: 'ยกย่องเชิดชูเกียรติ', en: 'Honour' },
  'admit-fund': { th: 'รับกองทุนเข้าเป็นสมาชิก', en: 'Admission of a fund' },
  'release-fund': { th: 'ให้กองทุนออกจากศูนย์ฯ', en: 'Release of a fund' },
  'write-off': { th: 'ตัดหนี้สูญ', en: 'Write-off of a loan' },
  'counter-decision': { th: 'ทบทวนมติเดิม', en: 'Counter-decision' },
};

/** Why a loan is beyond hope. */
export const WRITE_OFF_REASON_WORDS: Readonly<Record<WriteOffReason, Both>> = {
  'borrower-died': { th: 'ผู้กู้ถึงแก่กรรม', en: 'The borrower has died' },
  'cannot-be-found': { th: 'หาตัวผู้กู้ไม่พบ', en: 'The borrower cannot be found' },
  disaster: { th: 'ประสบภัยพิบัติ', en: 'A disaster' },
  'cannot-earn': { th: 'เจ็บป่วยหรือพิการจนหารายได้ไม่ได้', en: 'Illness or disability: no income' },
  'claim-prescribed': { th: 'หนี้ขาดอายุความ', en: 'The claim is prescribed' },
  other: { th: 'เหตุอื่น', en: 'Another reason' },
};

export const ITEM_STATUS_WORDS: Readonly<Record<ItemStatus, Both>> = {
  waiting: { th: 'ยังไม่ถึงวาระ', en: 'Waiting' },
  voting: { th: 'เปิดลงคะแนนอยู่', en: 'Open for votes' },
  approved: { th: 'เห็นชอบ', en: 'Approved' },
  refused: { th: 'ไม่เห็นชอบ', en: 'Not approved' },
  postponed: { th: 'เลื่อนไปประชุมครั้งหน้า', en: 'Postponed' },
};
