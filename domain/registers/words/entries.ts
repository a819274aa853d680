/** Words of what is written into the registers by hand. */

import type { KnowledgeSection, NoticeChannel } from '../entries.ts';
import type { Both } from '../register.ts';

export const NOTICE_CHANNEL_WORDS: Readonly<Record<NoticeChannel, Both>> = {
  'handed-over': { th: 'ส่งมอบกับมือ มีลายเซ็นรับ', en: 'Handed over against a signature' },
  'registered-post': { th: 'ไปรษณีย์ลงทะเบียน', en: 'Registered post' },
  post: { th: 'ไปรษณีย์ธรรมดา', en: 'Ordinary post' },
};

export const GUARANTEE_ROW_WORDS = {
  guarantor: { th: 'ค้ำประกัน', en: 'Guarantee' },
  notice: { th: 'หนังสือแจ้งผิดนัด', en: 'Notice of default' },
} as const satisfies Record<string, Both>;

/** Where the notice of a default stands; 60 days are counted from the default (s.686). */
export const NOTICE_STATE_WORDS = {
  'none-due': { th: 'ไม่มีงวดค้าง', en: 'Nothing is overdue' },
  due: { th: 'ต้องแจ้ง', en: 'To be sent' },
  sent: { th: 'แจ้งแล้วภายในกำหนด', en: 'Sent in time' },
  late: { th: 'แจ้งช้ากว่า 60 วัน', en: 'Sent after the 60 days' },
  released: { th: 'หลุดพ้นแล้ว สัญญาไม่มีผล', en: 'Free: the contract came to nothing' },
  missed: { th: 'เลย 60 วันแล้วยังไม่แจ้ง', en: 'Not sent within the 60 days' },
} as const satisfies Record<string, Both>;

export const GROUP_ROW_WORDS = {
  group: { th: 'ตั้งกลุ่ม', en: 'Group' },
  received: { th: 'รับเงินสนับสนุน', en: 'Grant received' },
  used: { th: 'ใช้เงินสนับสนุน', en: 'Grant used' },
} as const satisfies Record<string, Both>;

export const VISIT_ROW_WORDS = {
  'field-visit': { th: 'ลงพื้นที่', en: 'Field visit' },
  'arrears-visit': { th: 'เยี่ยมครัวเรือนค้างชำระ', en: 'Visit in arrears' },
  'aftercare-check': { th: 'ตรวจเยี่ยมหลังปลดหนี้', en: 'Check after clearance' },
} as const satisfies Record<string, Both>;

export const CHECK_OUTCOME_WORDS = {
  well: { th: 'เรียบร้อยดี', en: 'All well' },
  'early-signs': { th: 'มีสัญญาณที่ต้องช่วยดูแล', en: 'Early signs seen' },
  relapsed: { th: 'กลับมาเป็นหนี้', en: 'In debt again' },
  visited: { th: 'เยี่ยมแล้ว', en: 'Visited' },
} as const satisfies Record<string, Both>;

export const KNOWLEDGE_SECTION_WORDS: Readonly<Record<KnowledgeSection, Both>> = {
  'motivate-funds': { th: 'สร้างแรงจูงใจกองทุน', en: 'Motivating the funds' },
  'motivate-households': { th: 'สร้างแรงจูงใจครัวเรือน', en: 'Motivating households' },
  committee: { th: 'คณะกรรมการ', en: 'The committee' },
  survey: { th: 'สำรวจหนี้ครัวเรือน', en: 'Surveying debts' },
  'choose-households': { th: 'จำแนกและคัดเลือกครัวเรือน', en: 'Choosing households' },
  negotiate: { th: 'เจรจาหนี้', en: 'Negotiating' },
  restructure: { th: 'ปรับโครงสร้างหนี้', en: 'Restructuring' },
  repay: { th: 'การส่งใช้คืน', en: 'Repaying' },
  occupation: { th: 'ส่งเสริมอาชีพ', en: 'Occupations' },
  welfare: { th: 'สวัสดิการ', en: 'Welfare' },
  'follow-up': { th: 'ติดตามและเชิดชู', en: 'Following up, honouring' },
};

export const KNOWLEDGE_ROW_WORDS = {
  record: { th: 'องค์ความรู้', en: 'Knowledge record' },
  talk: { th: 'การชวนกลุ่มที่ผ่านมา', en: 'What was tried with a group' },
} as const satisfies Record<string, Both>;

export const CONSENT_ROW_WORDS = {
  given: { th: 'ให้ความยินยอม', en: 'Consent given' },
  refused: { th: 'ไม่ให้ความยินยอม', en: 'Consent refused' },
  withdrawn: { th: 'ถอนความยินยอม', en: 'Consent withdrawn' },
  'case-file-opened': { th: 'เปิดดูแฟ้มครัวเรือน', en: 'Case file opened' },
  'task-viewed': { th: 'เปิดดูงาน', en: 'Task opened' },
  'loan-viewed': { th: 'เปิดดูสัญญา', en: 'Contract opened' },
  'statement-viewed': { th: 'เปิดดูใบแจ้งยอด', en: 'Statement opened' },
  'document-opened': { th: 'เปิดดูเอกสาร', en: 'Document opened' },
  'person-compared': { th: 'เทียบข้อมูลบุคคล', en: 'Records compared' },
  'person-listed': { th: 'เห็นชื่อในทะเบียน', en: 'Seen in a register' },
  'register-exported': { th: 'นำทะเบียนออก', en: 'Register taken out' },
  'books-exported': { th: 'นำสมุดบัญชีออก', en: 'Books taken out' },
} as const satisfies Record<string, Both>;
