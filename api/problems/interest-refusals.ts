/** Why somebody leaves an item, and why a declaration or a proxy is not taken. */

import type { DeclarationRefusal, InterestGround } from '#domain/meetings/interests';
import type { ProxyRefusal } from '#domain/meetings/proxies';
import type { RefusalRow } from './refusal-row.ts';

type SaidElsewhere =
  | 'no-such-item'
  | 'no-such-meeting'
  | 'meeting-not-open'
  | 'item-settled-already'
  | 'not-on-the-committee'
  | 'term-has-ended'
  | 'reason-missing'
  | 'own-household';

type Said = Exclude<InterestGround | DeclarationRefusal | ProxyRefusal, SaidElsewhere>;

export const INTEREST_REFUSALS = {
  'left-household-during-case': {
    status: 409,
    th: 'กรรมการท่านนี้เคยอยู่ในครัวเรือนนี้หลังเปิดเรื่อง จึงต้องออกจากวาระ ให้กรรมการท่านอื่นลงคะแนน',
    en: 'This member was of the household while its case was open and leaves the item; let the others vote.',
  },
  'own-debt-in-item': {
    status: 409,
    th: 'กรรมการท่านนี้มีหนี้ของตนอยู่ในวาระ จึงต้องออกจากวาระ ให้กรรมการท่านอื่นลงคะแนน',
    en: 'A debt of this member is in the item, so they leave it; let the others vote.',
  },
  'guarantor-in-item': {
    status: 409,
    th: 'กรรมการท่านนี้เป็นผู้ค้ำประกันในเรื่องนี้ จึงต้องออกจากวาระ ให้กรรมการท่านอื่นลงคะแนน',
    en: 'This member is a guarantor in the matter, so they leave the item; let the others vote.',
  },
  'creditor-in-item': {
    status: 409,
    th: 'กรรมการท่านนี้เป็นเจ้าหนี้ที่จะได้รับชำระ จึงต้องออกจากวาระ ให้กรรมการท่านอื่นลงคะแนน',
    en: 'This member is a creditor who would be paid, so they leave the item; let the others vote.',
  },
  'represents-paid-fund': {
    status: 409,
    th: 'กรรมการท่านนี้เป็นผู้แทนกองทุนที่จะได้รับชำระหนี้ จึงต้องออกจากวาระตามข้อตกลงของศูนย์ฯ',
    en: 'This member represents a fund that would be paid off and leaves the item by the by-law.',
  },
  'kin-in-item': {
    status: 409,
    th: 'กรรมการท่านนี้เป็นญาติของผู้เกี่ยวข้องในเรื่องนี้ จึงต้องออกจากวาระ ให้กรรมการท่านอื่นลงคะแนน',
    en: 'This member is kin of somebody in the matter, so they leave the item; let the others vote.',
  },
  'declared-interest': {
    status: 409,
    th: 'กรรมการท่านนี้แจ้งว่ามีส่วนได้เสีย จึงออกจากวาระแล้ว ให้กรรมการท่านอื่นลงคะแนน',
    en: 'This member has declared an interest and left the item; let the others vote.',
  },
  'voted-before-declaring': {
    status: 409,
    th: 'กรรมการท่านนี้ลงคะแนนไปแล้ว กรุณาเลื่อนวาระ แล้วแจ้งส่วนได้เสียก่อนลงคะแนนครั้งหน้า',
    en: 'This member has voted already; postpone the item and declare the interest before the next vote.',
  },
  'declared-interest-stands': {
    status: 409,
    th: 'เปิดลงคะแนนแล้ว ส่วนได้เสียที่แจ้งไว้ถอนไม่ได้ หากแจ้งผิดให้เลื่อนวาระ',
    en: 'The vote is open, so a declared interest stands; if it was a mistake, postpone the item.',
  },
  'meeting-is-over': {
    status: 409,
    th: 'การประชุมนี้จบแล้ว จึงบันทึกหรือถอนการมอบฉันทะไม่ได้',
    en: 'This meeting is over; no proxy is given or taken back any more.',
  },
  'proxies-not-allowed': {
    status: 409,
    th: 'ข้อตกลงของศูนย์ฯ ไม่ให้มอบฉันทะ กรรมการต้องมาประชุมด้วยตนเอง',
    en: 'The by-law of the centre knows no proxies; members come themselves.',
  },
  'proxy-ended-already': {
    status: 409,
    th: 'หนังสือมอบฉันทะฉบับนี้ถูกถอนไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This proxy was taken back already; reload the page.',
  },
  'proxy-to-oneself': {
    status: 409,
    th: 'มอบฉันทะให้ตนเองไม่ได้ กรุณาเลือกกรรมการท่านอื่น',
    en: 'Nobody gives a proxy to themselves; choose another member.',
  },
  'proxy-signed-later': {
    status: 409,
    th: 'วันที่ลงนามในหนังสือมอบฉันทะยังมาไม่ถึง กรุณาตรวจสอบวันที่',
    en: 'The proxy is dated in the future; check the day of the signature.',
  },
  'giver-is-present': {
    status: 409,
    th: 'กรรมการท่านนี้อยู่ในที่ประชุม จึงไม่ต้องมอบฉันทะ',
    en: 'This member is in the room and needs no proxy.',
  },
  'proxy-given-already': {
    status: 409,
    th: 'กรรมการท่านนี้มอบฉันทะไว้แล้ว หากเปลี่ยนผู้รับ ให้ถอนฉบับเดิมก่อน',
    en: 'This member has given a proxy already; take it back before giving another.',
  },
  'holder-gave-a-proxy': {
    status: 409,
    th: 'ผู้รับมอบฉันทะมอบฉันทะของตนให้ผู้อื่นไว้แล้ว กรุณาเลือกกรรมการที่มาประชุม',
    en: 'The holder has given their own proxy to another; choose a member who comes.',
  },
  'holder-has-too-many': {
    status: 409,
    th: 'ผู้รับมอบฉันทะถือไว้ครบตามข้อตกลงของศูนย์ฯ แล้ว กรุณาเลือกกรรมการท่านอื่น',
    en: 'The holder has as many proxies as the by-law allows; choose another member.',
  },
} as const satisfies Record<Said | 'proxy-ended-already', RefusalRow>;
