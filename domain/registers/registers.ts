/** The sixteen registers a centre keeps, in their order (domain digest §4.1). */

import { COMMITTEE, HOUSEHOLDS, MEETINGS, MEMBER_FUNDS } from './columns/centre.ts';
import { COMPLAINTS } from './columns/complaints.ts';
import { CONTRACTS, DEBTS_BEFORE, GUARANTORS, RECEIPTS, SCHEDULE } from './columns/money.ts';
import { NEGOTIATIONS, TALKS } from './columns/negotiations.ts';
import { CONSENTS } from './columns/trust.ts';
import { CLEARANCES, KNOWLEDGE, OCCUPATION_GROUPS, VISITS, WELFARE } from './columns/work.ts';
import type { Register } from './register.ts';

export const REGISTERS = [
  {
    key: 'member-funds',
    number: 1,
    title: { th: 'ทะเบียนกองทุนสมาชิก', en: 'Register of member funds' },
    about: {
      th: 'ทุกกองทุนและกลุ่มที่เข้าร่วม มีเงินหรือไม่มีเงิน',
      en: 'Every fund and group that joined, with or without money',
    },
    opens: 'see-board',
    columns: MEMBER_FUNDS,
    entries: [],
  },
  {
    key: 'committee',
    number: 2,
    title: { th: 'ทะเบียนคณะกรรมการและวาระ', en: 'Register of the committee and its terms' },
    about: {
      th: 'ใครดำรงตำแหน่งใด ตั้งแต่เมื่อใด และพ้นเพราะอะไร',
      en: 'Who holds which seat, from when, and why it ended',
    },
    opens: 'see-board',
    columns: COMMITTEE,
    entries: [],
  },
  {
    key: 'meetings',
    number: 3,
    title: { th: 'ทะเบียนการประชุมและมติ', en: 'Register of meetings and resolutions' },
    about: {
      th: 'ทุกวาระของทุกการประชุม พร้อมมติและคะแนน',
      en: 'Every item of every meeting, with its resolution and votes',
    },
    opens: 'see-meeting',
    columns: MEETINGS,
    entries: [],
  },
  {
    key: 'households',
    number: 4,
    title: { th: 'ทะเบียนครัวเรือนและบุคคล', en: 'Register of households and people' },
    about: { th: 'ทุกคนในทุกครัวเรือนของศูนย์ฯ', en: 'Everybody of every household' },
    opens: 'see-case',
    columns: HOUSEHOLDS,
    entries: [],
  },
  {
    key: 'debts-before',
    number: 5,
    title: { th: 'ทะเบียนหนี้ก่อนแก้', en: 'Register of debts before' },
    about: {
      th: 'หนี้แต่ละก้อนตามที่ตรึงไว้ในวันประเมิน แก้ไขไม่ได้ การแก้ตัวเลขยืนอยู่ข้าง ๆ',
      en: 'Each debt as it was frozen at the assessment; a correction stands beside it',
    },
    opens: 'see-debts',
    columns: DEBTS_BEFORE,
    entries: [],
  },
  {
    key: 'negotiations',
    number: 6,
    title: { th: 'ทะเบียนการเจรจาหนี้', en: 'Register of negotiations' },
    about: {
      th: 'เจ้าหนี้แต่ละราย คุยเมื่อใด เสนอเท่าใด และจบอย่างไร',
      en: 'Each creditor: when it was spoken with, what was offered and how it ended',
    },
    opens: 'see-debts',
    columns: NEGOTIATIONS,
    lines: { title: { th: 'การพูดคุยและข้อเสนอ', en: 'Talks and offers' }, columns: TALKS },
    entries: [],
  },
  {
    key: 'contracts',
    number: 7,
    title: { th: 'ทะเบียนสัญญาและตารางผ่อน', en: 'Register of contracts and schedules' },
    about: {
      th: 'ทุกสัญญา งวดที่ชำระแล้ว และงวดต่อไป',
      en: 'Every contract, what is paid of it and what is due next',
    },
    opens: 'see-debts',
    columns: CONTRACTS,
    lines: { title: { th: 'ตารางผ่อนชำระ', en: 'Schedule' }, columns: SCHEDULE },
    entries: [],
  },
  {
    key: 'receipts',
    number: 8,
    title: { th: 'ทะเบียนใบเสร็จรับเงิน', en: 'Register of receipts' },
    about: {
      th: 'ทุกใบเสร็จเรียงตามเลขที่ รวมใบที่ยกเลิก',
      en: 'Every receipt by its number, cancelled ones too',
    },
    opens: 'see-debts',
    columns: RECEIPTS,
    entries: [],
  },
  {
    key: 'guarantors',
    number: 9,
    title: { th: 'ทะเบียนผู้ค้ำประกันและหนังสือแจ้ง', en: 'Register of guarantors and notices' },
    about: {
      th: 'ใครค้ำสัญญาใด ไม่เกินเท่าใด และแจ้งผิดนัดทัน 60 วันหรือไม่',
      en: 'Who guarantees which contract, up to what, and whether notice went out within 60 days',
    },
    opens: 'see-debts',
    columns: GUARANTORS,
    entries: ['guarantor', 'guarantor-notice'],
  },
  {
    key: 'occupation-groups',
    number: 10,
    title: { th: 'ทะเบียนกลุ่มอาชีพและเงินสนับสนุน', en: 'Register of groups and grants' },
    about: {
      th: 'กลุ่มอาชีพ เงินที่ได้รับ และใช้ทำอะไร',
      en: 'Groups that earn together, grants received and what they were used for',
    },
    opens: 'see-board',
    columns: OCCUPATION_GROUPS,
    entries: ['grant', 'grant-use'],
  },
  {
    key: 'welfare',
    number: 11,
    title: { th: 'ทะเบียนสวัสดิการ', en: 'Register of welfare' },
    about: { th: 'ใครได้รับสวัสดิการใด เมื่อใด', en: 'Who received what, and when' },
    opens: 'see-case',
    columns: WELFARE,
    entries: ['welfare-payout'],
  },
  {
    key: 'visits',
    number: 12,
    title: { th: 'ทะเบียนการลงพื้นที่และติดตาม', en: 'Register of visits and follow-ups' },
    about: {
      th: 'การลงพื้นที่ การเยี่ยมครัวเรือน และเรื่องที่ต้องติดตาม',
      en: 'Field visits, visits to households and what is to be followed up',
    },
    opens: 'see-case',
    columns: VISITS,
    entries: ['field-visit', 'follow-up'],
  },
  {
    key: 'clearances',
    number: 13,
    title: { th: 'ทะเบียนการปลดหนี้และเชิดชูเกียรติ', en: 'Register of clearances and honours' },
    about: {
      th: 'ครัวเรือนที่ปลดหนี้ ใครยืนยัน และเกียรติบัตร',
      en: 'Households free of debt, who confirmed it, and their certificates',
    },
    opens: 'see-case',
    columns: CLEARANCES,
    entries: [],
  },
  {
    key: 'consents',
    number: 14,
    title: { th: 'ทะเบียนความยินยอมและการเข้าดู', en: 'Register of consents and access' },
    about: {
      th: 'ครัวเรือนยินยอมหรือถอนเรื่องใด และใครเข้าดูหรือนำข้อมูลออก',
      en: 'What households consented to or took back, and who looked at their data or took them out',
    },
    opens: 'see-access-log',
    columns: CONSENTS,
    entries: [],
  },
  {
    key: 'knowledge',
    number: 15,
    title: { th: 'ทะเบียนองค์ความรู้', en: 'Register of knowledge' },
    about: {
      th: 'เทคนิคที่ใช้ได้ผล และสิ่งที่เคยลองกับแต่ละกลุ่ม',
      en: 'What worked, and what was tried with each group',
    },
    opens: 'see-board',
    columns: KNOWLEDGE,
    entries: ['knowledge'],
  },
  {
    key: 'complaints',
    number: 16,
    title: { th: 'ทะเบียนเรื่องร้องเรียน', en: 'Register of complaints' },
    about: {
      th: 'รับเมื่อใด ใครพิจารณา และตอบทันกำหนดหรือไม่ ไม่บอกว่าใครร้อง',
      en: 'When it came in, who handles it and whether it was answered in time; never who complained',
    },
    opens: 'see-complaints',
    columns: COMPLAINTS,
    entries: [],
  },
] as const satisfies readonly Register[];

export type RegisterKey = (typeof REGISTERS)[number]['key'];

export const REGISTER_KEYS = REGISTERS.map(({ key }) => key) as [RegisterKey, ...RegisterKey[]];

/** The register by its key. */
export function registerOf(key: RegisterKey): Register {
  const register: Register | undefined = REGISTERS.find((one) => one.key === key);
  if (register === undefined) throw new Error(`No such register: ${key}`);
  return register;
}
