/** Why talks with a creditor cannot go on so, and what comes next. */

import type { BothTongues } from '#contracts/primitives';
import type { RefusalRow } from './refusal-row.ts';

export const NEGOTIATION_REFUSALS = {
  'no-such-negotiation': {
    status: 404,
    th: 'ไม่พบการเจรจานี้ กรุณากลับไปที่แฟ้มของครัวเรือน',
    en: 'There are no such talks; go back to the household’s file.',
  },
  'no-such-offer': {
    status: 404,
    th: 'ไม่พบข้อเสนอนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such offer; reload the page.',
  },
  'no-such-mandate': {
    status: 404,
    th: 'ไม่พบหนังสือมอบอำนาจนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such authority; reload the page.',
  },
  'mandate-missing': {
    status: 409,
    th: 'ยังไม่มีหนังสือมอบอำนาจที่ลูกหนี้ลงนามในวันนั้น กรุณาให้ลูกหนี้ลงนาม แล้วบันทึกที่ “หนังสือมอบอำนาจ” ก่อน',
    en: 'Nobody who owes this debt had signed an authority by that day; let the debtor sign and record it under “Signed authority” first.',
  },
  'mandate-has-ended': {
    status: 409,
    th: 'หนังสือมอบอำนาจนี้สิ้นสุดแล้ว หากจะเจรจาต่อ กรุณาให้ลงนามฉบับใหม่',
    en: 'This authority has ended; let a new one be signed to go on.',
  },
  'mandate-is-proved': {
    status: 409,
    th: 'หนังสือมอบอำนาจนี้มีหลักฐานครบแล้ว ไม่ต้องยืนยันอีก',
    en: 'This authority is proved already; nothing is left to confirm.',
  },
  'second-recorder-is-the-first': {
    status: 409,
    th: 'ผู้ยืนยันต้องเป็นคนละคนกับผู้บันทึก กรุณาให้กรรมการอีกคนยืนยัน',
    en: 'The one who confirms must be another than the one who recorded; ask somebody else of the committee.',
  },
  'debt-is-paid': {
    status: 409,
    th: 'หนี้รายการนี้จ่ายแล้ว จึงไม่ต้องเจรจาอีก',
    en: 'This debt is paid; nothing is left to speak about.',
  },
  'talks-begun-already': {
    status: 409,
    th: 'เริ่มเจรจาหนี้รายการนี้แล้ว กรุณาโหลดหน้าใหม่แล้วทำต่อจากที่บันทึกไว้',
    en: 'Talks about this debt have begun already; reload the page and go on from there.',
  },
  'talks-have-ended': {
    status: 409,
    th: 'การเจรจานี้จบแล้ว หากจะคุยต่อ กรุณากด “เจรจาต่อ” ก่อน',
    en: 'These talks have ended; press “Take up again” to go on.',
  },
  'talks-are-open': {
    status: 409,
    th: 'การเจรจานี้ยังเปิดอยู่ บันทึกต่อได้เลย',
    en: 'These talks are open; just go on.',
  },
  'debt-was-surveyed-anew': {
    status: 409,
    th: 'หนี้รายการนี้สำรวจใหม่แล้ว กรุณาเริ่มเจรจาจากรายการใหม่',
    en: 'This debt was surveyed anew; begin talks from the new line.',
  },
  'offer-is-open': {
    status: 409,
    th: 'มีข้อเสนอที่ยังรอคำตอบ กรุณาบันทึกคำตอบก่อน หรือรอจนครบกำหนด',
    en: 'An offer still waits for its answer; record the answer first, or wait for its last day.',
  },
  'offer-answered-already': {
    status: 409,
    th: 'มีผู้บันทึกคำตอบของข้อเสนอนี้แล้ว กรุณาโหลดหน้าใหม่',
    en: 'Somebody has recorded the answer to this offer already; reload the page.',
  },
  'offer-has-expired': {
    status: 409,
    th: 'ข้อเสนอนี้หมดอายุแล้ว กรุณาบันทึกข้อเสนอใหม่',
    en: 'This offer has expired; record a new one.',
  },
  'nothing-was-tried': {
    status: 409,
    th: 'ยังไม่มีบันทึกว่าติดต่อเจ้าหนี้รายนี้ กรุณาบันทึกการพูดคุยอย่างน้อยหนึ่งครั้งก่อน',
    en: 'Nothing was tried with this creditor yet; record at least one talk first.',
  },
} as const satisfies Record<string, RefusalRow>;

export const NEGOTIATION_FIELD_SENTENCES = {
  'paper-reference-missing': {
    th: 'กรุณาบอกว่าเก็บหนังสือไว้ที่ไหน เช่น แฟ้ม 3 เลขที่ 12',
    en: 'Say where the paper is kept, such as folder 3, number 12.',
  },
  'photo-of-this-case-missing': {
    th: 'กรุณาแนบรูปถ่ายหนังสือของครัวเรือนนี้',
    en: 'Add a photo of this household’s paper.',
  },
  'ends-before-it-was-signed': {
    th: 'วันสิ้นสุดอยู่ก่อนวันที่ลงนาม กรุณาตรวจสอบ',
    en: 'It cannot end before it was signed; please check.',
  },
  'no-such-creditor': {
    th: 'ไม่พบเจ้าหนี้รายนี้ในศูนย์ฯ กรุณาเลือกใหม่หรือบันทึกรายใหม่',
    en: 'The centre knows no such creditor; choose again or write down a new one.',
  },
  'creditor-without-description': {
    th: 'กรุณาบอกชื่อเจ้าหนี้ หรืออธิบายว่าเป็นใคร เช่น คนขายน้ำแข็งหน้าวัด',
    en: 'Name the creditor, or describe who it is, such as the ice seller at the temple gate.',
  },
  'offer-above-the-debt': {
    th: 'ยอดที่เสนอมากกว่าหนี้ทั้งหมดของวันนั้น กรุณาตรวจสอบจำนวนเงิน',
    en: 'The offer is above all that is owed on that day; check the amount.',
  },
  'offer-without-its-last-day': {
    th: 'กรุณากรอกว่าข้อเสนอนี้ใช้ได้ถึงวันไหน',
    en: 'Enter the last day on which the offer stands.',
  },
  'offer-ends-before-it-is-made': {
    th: 'วันสุดท้ายอยู่ก่อนวันที่เสนอ กรุณาตรวจสอบ',
    en: 'Its last day lies before the day it was made; please check.',
  },
  'offer-has-run-out': {
    th: 'ข้อเสนอนี้หมดเขตไปแล้ว หากยังคุยกันอยู่ กรุณาตกลงวันสุดท้ายใหม่',
    en: 'This offer has run out already; agree on a new last day if it still stands.',
  },
  'answered-before-it-was-made': {
    th: 'วันที่ตอบอยู่ก่อนวันที่เสนอ กรุณาตรวจสอบ',
    en: 'The answer lies before the offer; please check.',
  },
  'answered-after-its-last-day': {
    th: 'ตอบหลังวันสุดท้ายของข้อเสนอ กรุณาบันทึกเป็นข้อเสนอใหม่',
    en: 'The answer came after the offer’s last day; record a new offer.',
  },
  'settled-above-the-debt': {
    th: 'ยอดในหนังสือมากกว่าหนี้ทั้งหมดของวันนั้น กรุณาตรวจสอบ',
    en: 'The paper asks for more than is owed on that day; please check.',
  },
  'pay-by-before-the-document': {
    th: 'วันสุดท้ายที่รับชำระอยู่ก่อนวันที่ในหนังสือ กรุณาตรวจสอบ',
    en: 'The last day for paying lies before the paper’s own date; please check.',
  },
  'forum-takes-smaller-debts': {
    th: 'หนี้นี้มากกว่าที่หน่วยงานนั้นไกล่เกลี่ยได้ (อำเภอไม่เกิน 200,000 บาท ศูนย์ไกล่เกลี่ยตาม พ.ร.บ. 2562 ไม่เกิน 5,000,000 บาท) กรุณาเลือกหน่วยงานอื่น',
    en: 'This debt is above what the office takes (a district up to 200,000 baht, a centre under the 2562 Act up to 5,000,000); choose another.',
  },
  'police-only-for-threats': {
    th: 'แจ้งตำรวจเมื่อมีการข่มขู่ กรุณาทำเครื่องหมาย “ข่มขู่” ก่อน หรือเลือกหน่วยงานอื่น',
    en: 'The police are for threats; mark “Threats” first, or choose another office.',
  },
  'creditor-still-in-talks': {
    th: 'ยังเจรจากับเจ้าหนี้บางรายไม่จบ กรุณาบันทึกผลของทุกรายในส่วน “การเจรจา” ก่อน',
    en: 'Talks with a creditor have no end yet; record how each ended under “Negotiation” first.',
  },
  'referred-debt-stays': {
    th: 'หนี้ที่ส่งต่อให้หน่วยงานอื่นยังรวมในสัญญาใหม่ไม่ได้ กรุณาเลือกคงไว้ก่อน',
    en: 'A debt that another office deals with cannot go into the contract; leave it with its creditor.',
  },
  'payoff-differs-from-settlement': {
    th: 'ยอดปิดหนี้ต้องตรงกับหนังสือที่เจ้าหนี้ลงนามทุกสตางค์',
    en: 'The figure must be that of the creditor’s signed paper, to the satang.',
  },
  'nothing-on-a-spoken-word': {
    th: 'ยอดนี้ต่ำกว่าหนี้แต่ยังไม่มีหนังสือของเจ้าหนี้ ไม่จ่ายตามคำพูด กรุณาบันทึกหนังสือตกลงในส่วน “การเจรจา” ก่อน หรือใช้ยอดเต็ม',
    en: 'This is less than the debt and no paper of the creditor says so. Nothing is paid on a spoken word: record the signed settlement under “Negotiation”, or use the full figure.',
  },
  'payoff-above-the-debt': {
    th: 'ยอดนี้มากกว่าหนี้ทั้งหมดรวมดอกเบี้ยถึงวันนี้ กรุณาตรวจสอบ',
    en: 'This is more than the debt with its interest until today; please check.',
  },
  'settlement-has-lapsed': {
    th: 'เลยวันสุดท้ายที่เจ้าหนี้รับยอดนี้แล้ว กรุณาเจรจาต่อและให้ลงนามหนังสือใหม่ก่อนจ่าย',
    en: 'The last day for this figure has passed; take up the talks again and let a new paper be signed before paying.',
  },
} as const satisfies Record<string, BothTongues>;
