/** Why the committee room refuses a vote or a step. */

import type { VoteRefusal } from '#domain/meetings/meeting-statuses';
import { INTEREST_REFUSALS } from './interest-refusals.ts';
import type { RefusalRow } from './refusal-row.ts';

export const MEETING_REFUSALS = {
  'meeting-not-open': {
    status: 409,
    th: 'การประชุมยังไม่เปิดหรือปิดไปแล้ว',
    en: 'The meeting is not open yet, or has ended.',
  },
  'item-not-open-for-votes': {
    status: 409,
    th: 'วาระนี้ยังไม่เปิดให้ลงคะแนน หรือลงมติไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This item is not open for votes; reload the page.',
  },
  'not-on-the-committee': {
    status: 403,
    th: 'ผู้ลงคะแนนต้องเป็นกรรมการของศูนย์ฯ นี้',
    en: 'Only members of this committee vote.',
  },
  'not-present': {
    status: 409,
    th: 'กรรมการท่านนี้ยังไม่ได้ลงชื่อเข้าประชุม กรุณาให้เลขานุการบันทึกการเข้าประชุมก่อน',
    en: 'This member is not marked present; ask the secretary to record the arrival first.',
  },
  'own-household': {
    status: 409,
    th: 'กรรมการลงคะแนนในเรื่องของครัวเรือนตนเองไม่ได้',
    en: 'A member does not vote on their own household.',
  },
  ...INTEREST_REFUSALS,
  'proxy-holder-leaves': {
    status: 409,
    th: 'ผู้รับมอบฉันทะออกจากวาระนี้ คะแนนของผู้มอบจึงใช้ในวาระนี้ไม่ได้',
    en: 'The holder of the proxy leaves this item, so it cannot be voted in it.',
  },
  'interest-not-declared': {
    status: 409,
    th: 'กรุณาแจ้งก่อนว่ามีหรือไม่มีส่วนได้เสียในวาระนี้ แล้วจึงลงคะแนน',
    en: 'Say first whether there is an interest in this item, then vote.',
  },
  'term-has-ended': {
    status: 403,
    th: 'กรรมการท่านนี้พ้นวาระแล้ว จึงลงคะแนนไม่ได้',
    en: 'The term of this member has ended; they vote no longer.',
  },
  'committee-expired': {
    status: 409,
    th: 'กรรมการที่อยู่ในวาระวันนี้ไม่ครบองค์ประชุม ต้องเลือกกรรมการใหม่ก่อนลงมติ',
    en: 'Too few here are still in term; a new committee must be chosen before anything is decided.',
  },
  'without-quorum': {
    status: 409,
    th: 'ผู้เข้าประชุมไม่ครบองค์ประชุม จึงลงคะแนนหรือลงมติไม่ได้',
    en: 'There is no quorum, so nothing can be voted or resolved.',
  },
  'item-without-quorum': {
    status: 409,
    th: 'เมื่อผู้มีส่วนได้เสียออกจากวาระแล้ว เหลือไม่ครบองค์ประชุม กรุณาเลื่อนวาระหรือรอกรรมการมาเพิ่ม',
    en: 'Without those who leave this item there is no quorum; wait for more members or postpone it.',
  },
  'vote-of-who-leaves': {
    status: 409,
    th: 'มีคะแนนของผู้ที่ต้องออกจากวาระ เพราะพบส่วนได้เสียหลังลงคะแนน กรุณาเลื่อนวาระแล้วลงคะแนนใหม่',
    en: 'Somebody voted whose interest became known afterwards; postpone the item and vote again.',
  },
  'fund-not-able-to-lend': {
    status: 409,
    th: 'กองทุนนี้ให้กู้ในวาระนี้ไม่ได้ กรุณาดูเหตุผลในรายการกองทุนแล้วเลือกใหม่',
    en: 'This fund is not able to lend for this item; see the reasons and choose another.',
  },
  'chosen-fund-cannot-lend': {
    status: 409,
    th: 'กองทุนที่ได้เสียงข้างมากให้กู้ไม่ได้แล้ว เพราะเงินหรือเงื่อนไขเปลี่ยนไปหลังลงคะแนน กรุณาเลื่อนวาระนี้ไปลงคะแนนใหม่ในการประชุมครั้งหน้า',
    en: 'The fund with the majority can no longer lend: its money or terms changed after the vote. Postpone the item and vote again at the next meeting.',
  },
  'already-voted': {
    status: 409,
    th: 'กรรมการท่านนี้ลงคะแนนในวาระนี้แล้ว',
    en: 'This member has voted on this item already.',
  },
  'meeting-is-being-called': {
    status: 409,
    th: 'ระบบกำลังออกหนังสือนัดประชุม กรุณารอสักครู่แล้วกดใหม่',
    en: 'The notice of the meeting is just being written; wait a moment and press again.',
  },
  'session-stays-the-same': {
    status: 409,
    th: 'วัน เวลา และสถานที่ยังเหมือนเดิม',
    en: 'Day, time and place are the same as before.',
  },
  'too-late-to-move': {
    status: 409,
    th: 'เลยวันประชุมมาสองสัปดาห์แล้ว จึงเลื่อนไม่ได้ กรุณานัดประชุมครั้งใหม่',
    en: 'Two weeks have passed since the day of the meeting: convene a new one instead.',
  },
  'ballot-is-secret': {
    status: 409,
    th: 'วาระนี้ลงคะแนนลับ กรุณาโหลดหน้าใหม่แล้วลงคะแนนด้วยตนเอง หรือใช้บัตรลงคะแนน',
    en: 'This item is voted on in secret: reload and vote yourself, or use ballot papers.',
  },
  'ballot-is-open': {
    status: 409,
    th: 'วาระนี้ลงคะแนนโดยเปิดเผย กรุณาโหลดหน้าใหม่',
    en: 'This item is voted on openly; reload the page.',
  },
  'ballot-is-counted': {
    status: 409,
    th: 'นับคะแนนลับของวาระนี้แล้ว จึงลงคะแนนเพิ่มไม่ได้',
    en: 'The secret ballot on this item was counted; no vote is taken any more.',
  },
  'ballot-not-counted': {
    status: 409,
    th: 'ต้องปิดรับและนับคะแนนลับก่อนลงมติ',
    en: 'The secret ballot must be ended and counted first.',
  },
  'ballot-too-small': {
    status: 409,
    th: 'ต้องมีผู้ลงคะแนนลับอย่างน้อยสามคน มิฉะนั้นผลรวมจะบอกว่าใครเลือกอะไร กรุณารอคะแนนเพิ่มหรือเลื่อนวาระ',
    en: 'Fewer than three have voted in secret, and the sum would tell who chose what: wait for more votes, or postpone.',
  },
  'secret-ballot-demanded': {
    status: 409,
    th: 'ข้อตกลงของศูนย์ฯ ให้ลงคะแนนลับทุกวาระ',
    en: 'The by-law of the centre demands a secret ballot.',
  },
  'box-of-one': {
    status: 409,
    th: 'หีบต้องมีบัตรอย่างน้อยสองใบ มิฉะนั้นจะรู้ว่าใครเลือกอะไร',
    en: 'A box holds two papers at least, or it would tell who chose what.',
  },
  'box-names-a-member-twice': {
    status: 409,
    th: 'มีชื่อกรรมการหรือข้อที่เลือกซ้ำกันในหีบนี้',
    en: 'A member or a choice is named twice in this box.',
  },
  'box-does-not-add-up': {
    status: 409,
    th: 'จำนวนบัตรรวมไม่เท่ากับจำนวนกรรมการที่หย่อนบัตร กรุณานับใหม่',
    en: 'The papers are not as many as the members who put one in; count again.',
  },
  'no-such-choice': {
    status: 409,
    th: 'มีบัตรที่เลือกข้อที่ไม่มีในวาระนี้ กรุณานับเป็นงดออกเสียง',
    en: 'A paper chooses what cannot be chosen on this item; count it as an abstention.',
  },
  'no-casting-vote-by-law': {
    status: 409,
    th: 'ข้อตกลงของศูนย์ฯ ไม่ให้ประธานออกเสียงชี้ขาด',
    en: 'The by-law of the centre gives the chair no casting vote.',
  },
  'chair-took-no-part': {
    status: 409,
    th: 'ประธานไม่ได้ลงคะแนนในวาระนี้ จึงออกเสียงชี้ขาดไม่ได้',
    en: 'The chair took no part in this ballot, so there is no casting vote.',
  },
  'casting-vote-given': {
    status: 409,
    th: 'ประธานออกเสียงชี้ขาดในวาระนี้แล้ว',
    en: 'The casting vote on this item is given already.',
  },
  'no-tie': {
    status: 409,
    th: 'คะแนนนำไม่เท่ากัน จึงไม่ต้องออกเสียงชี้ขาด',
    en: 'The leading choices are not level; no casting vote is needed.',
  },
  'not-a-leading-choice': {
    status: 409,
    th: 'ประธานชี้ขาดได้เฉพาะข้อที่ได้คะแนนนำเท่ากัน',
    en: 'The chair decides only between the choices that lead.',
  },
  'no-such-meeting': {
    status: 404,
    th: 'ไม่พบการประชุมนี้',
    en: 'There is no such meeting.',
  },
  'no-such-item': {
    status: 404,
    th: 'ไม่พบวาระนี้',
    en: 'There is no such item.',
  },
  'meeting-not-convened': {
    status: 409,
    th: 'การประชุมนี้เปิดไปแล้วหรือเลิกไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This meeting was opened already, or has lapsed; reload the page.',
  },
  'minutes-not-drafted': {
    status: 409,
    th: 'ยังไม่มีร่างรายงานการประชุม กรุณาปิดประชุมก่อน',
    en: 'There are no minutes yet; close the session first.',
  },
  'minutes-signed-already': {
    status: 409,
    th: 'มีผู้ลงนามในรายงานนี้แล้ว จึงแก้ไขไม่ได้ กรุณาแจ้งข้อผิดพลาดในการประชุมครั้งหน้า',
    en: 'Somebody has signed these minutes, so they are not corrected; tell the next meeting.',
  },
  'no-such-remark': {
    status: 404,
    th: 'ไม่พบบันทึกเพิ่มเติมนี้ กรุณาโหลดหน้าใหม่',
    en: 'There is no such remark; reload the page.',
  },
  'correction-changes-nothing': {
    status: 409,
    th: 'ข้อความใหม่เหมือนข้อความเดิม',
    en: 'The new wording is the same as the old one.',
  },
  'signed-by-you-already': {
    status: 409,
    th: 'ท่านลงนามในอีกตำแหน่งหนึ่งแล้ว ต้องให้ผู้อื่นลงนาม',
    en: 'You have signed in the other role; somebody else must sign.',
  },
  'meeting-is-over': {
    status: 409,
    th: 'การประชุมนี้จบแล้ว จึงขอข้อเสนอการจัดสรรใหม่ไม่ได้',
    en: 'This meeting is over, so no new allocation can be asked for.',
  },
  'allocation-under-way': {
    status: 409,
    th: 'ระบบกำลังคำนวณข้อเสนอของประชุมนี้อยู่ กรุณารอสักครู่',
    en: 'An allocation for this meeting is being worked out; please wait for it.',
  },
  'no-household-waits-for-a-fund': {
    status: 409,
    th: 'ไม่มีครัวเรือนในวาระที่ยังรอเลือกกองทุน',
    en: 'No household on this agenda waits for a fund any more.',
  },
  'already-so': {
    status: 409,
    th: 'สถานะการเข้าประชุมเป็นเช่นนั้นอยู่แล้ว',
    en: 'The attendance is recorded like that already.',
  },
  'item-not-waiting': {
    status: 409,
    th: 'วาระนี้เปิดลงคะแนนหรือลงมติไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This item was opened or settled already; reload the page.',
  },
  'item-settled-already': {
    status: 409,
    th: 'วาระนี้ลงมติหรือเลื่อนไปแล้ว กรุณาโหลดหน้าใหม่',
    en: 'This item is settled already; reload the page.',
  },
  'no-votes': {
    status: 409,
    th: 'ยังไม่มีผู้ลงคะแนน จึงลงมติไม่ได้',
    en: 'Nobody has voted yet, so nothing can be resolved.',
  },
  'no-majority': {
    status: 409,
    th: 'ไม่มีทางเลือกใดได้เสียงข้างมาก กรุณาลงคะแนนเพิ่มหรือเลื่อนวาระ',
    en: 'No choice has a majority; take more votes or postpone the item.',
  },
  tie: {
    status: 409,
    th: 'คะแนนเท่ากัน กรุณาให้ประธานชี้ขาดตามระเบียบ หรือเลื่อนวาระ',
    en: 'The votes are tied; let the chair decide by the by-law, or postpone the item.',
  },
  'case-not-proposed': {
    status: 409,
    th: 'เรื่องนี้ไม่อยู่ในขั้นเสนอแล้ว จึงลงมติไม่ได้ กรุณาเลื่อนวาระ',
    en: 'This case is no longer proposed, so nothing can be resolved; postpone the item.',
  },
} as const satisfies Record<Exclude<VoteRefusal, 'choice-not-asked-here'>, RefusalRow> &
  Record<string, RefusalRow>;
