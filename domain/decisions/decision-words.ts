/** Parts of a decision and the figures in them, as terminal and screen name them. */

import type { DecisionPart, NotKept } from './decision-parts.ts';

export interface InBoth {
  readonly th: string;
  readonly en: string;
}

export const PART_WORDS: Readonly<Record<DecisionPart, InBoth>> = {
  evidence: { th: 'รหัสตรวจสอบของสิ่งที่กรรมการเห็น', en: 'Hash of what the members saw' },
  rules: { th: 'ข้อตกลงของศูนย์ฯ ในวันนั้น', en: 'Rules of the centre on that day' },
  'by-laws': { th: 'ระเบียบของกองทุนในวันนั้น', en: 'By-laws of the funds on that day' },
  funds: { th: 'กองทุนที่ให้กู้ได้ ลำดับ และตัวเลข', en: 'Funds able to lend, ranking and figures' },
  split: { th: 'หลายกองทุนร่วมกันให้กู้', en: 'Several funds together' },
  change: { th: 'งวดชำระหลังปรับสัญญา', en: 'Instalments after the change' },
  room: { th: 'ผู้เข้าประชุมและองค์ประชุม', en: 'Who was there, and the quorum' },
  votes: { th: 'คะแนนเสียงและมติ', en: 'Votes and resolution' },
  schedule: { th: 'สัญญาและทุกงวดชำระ', en: 'Contract and every instalment' },
  money: { th: 'เงินในสมุดบัญชีของกองทุน', en: 'Money in the books of the funds' },
  approvals: { th: 'การอนุมัติขั้นต่อไปและผู้ค้ำประกัน', en: 'Further approvals and guarantors' },
  effect: { th: 'ผลตามมติ', en: 'What followed from it' },
  minutes: { th: 'รายงานการประชุม', en: 'Minutes' },
  allocation: { th: 'ข้อเสนอการจัดสรร', en: 'Proposed allocation' },
};

export const NOT_KEPT_WORDS: Readonly<Record<NotKept, InBoth>> = {
  'facts-of-funds': {
    th: 'วันนั้นยังไม่ได้เก็บข้อเท็จจริงที่ใช้ตัดสินแต่ละกองทุน',
    en: 'On what each fund was judged was not kept yet',
  },
  'agenda-of-the-day': {
    th: 'วันนั้นยังไม่ได้เก็บว่ามีเรื่องขอกู้อื่นใดรออยู่ จึงไม่ได้คำนวณเงินสดกรณีให้กู้ทุกเรื่อง',
    en: 'What else waited on agendas was not kept yet: cash if all were lent is not recomputed',
  },
  'months-ahead': {
    th: 'วันนั้นยังไม่ได้เก็บเงินที่คาดว่าจะเข้าออกรายเดือน',
    en: 'What was expected month by month was not kept yet',
  },
  'default-interest-so-far': {
    th: 'วันนั้นยังไม่ได้เก็บดอกเบี้ยผิดนัดที่นับไว้แล้ว จึงไม่ได้คำนวณงวดหลังปรับสัญญา',
    en: 'Default interest so far was not kept yet: the changed instalments are not recomputed',
  },
  'count-of-the-item': {
    th: 'วันนั้นยังไม่ได้เก็บการนับองค์ประชุมรายวาระ',
    en: 'How the item was counted was not kept yet',
  },
  'schedule-as-made': {
    th: 'วันนั้นยังไม่ได้เก็บตารางงวดแยกไว้ และสัญญามีการชำระหรือปรับแล้ว',
    en: 'The schedule was not kept apart yet, and the loan has been paid on or changed since',
  },
};

/** Figures by the name they are kept under; others are told by that name. */
export const FIGURE_WORDS: Readonly<Record<string, InBoth>> = {
  hash: { th: 'รหัสที่เก็บกับวาระ', en: 'hash kept with the item' },
  onMinutes: { th: 'รหัสในรายงานการประชุม', en: 'hash on the minutes' },
  seal: { th: 'รหัสผนึก', en: 'seal' },
  ranking: { th: 'ลำดับกองทุน', en: 'ranking' },
  funds: { th: 'กองทุน', en: 'fund' },
  offer: { th: 'ถ้าให้กู้', en: 'if it lends' },
  isAble: { th: 'ให้กู้ได้', en: 'able to lend' },
  reasons: { th: 'เหตุผล', en: 'reasons' },
  findings: { th: 'เหตุผลและที่มา', en: 'reasons and their sources' },
  instalmentSatang: { th: 'ค่างวด', en: 'instalment' },
  totalInterestSatang: { th: 'ดอกเบี้ยรวม', en: 'all interest' },
  trueRateBasisPoints: { th: 'อัตราที่แท้จริง', en: 'true rate' },
  rateBasisPoints: { th: 'อัตราดอกเบี้ย', en: 'rate' },
  cashSatang: { th: 'เงินสด', en: 'cash' },
  cashAfterSatang: { th: 'เงินสดหลังให้กู้', en: 'cash after lending' },
  cashAhead: { th: 'เงินสดสิบสองเดือนข้างหน้า', en: 'cash of the months ahead' },
  reserveSatang: { th: 'เงินสำรองของกองทุน', en: 'reserve' },
  resolution: { th: 'มติ', en: 'resolution' },
  outcome: { th: 'ผล', en: 'outcome' },
  itemStatus: { th: 'สถานะวาระ', en: 'state of the item' },
  fundId: { th: 'กองทุนผู้ให้กู้', en: 'lender' },
  amountSatang: { th: 'จำนวนเงิน', en: 'amount' },
  votesFor: { th: 'เสียงที่ชนะ', en: 'votes for' },
  votesCast: { th: 'เสียงที่ลง', en: 'votes cast' },
  abstentions: { th: 'งดออกเสียง', en: 'abstentions' },
  ruleMet: { th: 'ชนะด้วย', en: 'carried by' },
  voters: { th: 'ผู้มีสิทธิ์ลงคะแนน', en: 'who could vote' },
  papers: { th: 'จำนวนบัตร', en: 'ballots' },
  votes: { th: 'คะแนน', en: 'votes' },
  present: { th: 'ผู้เข้าประชุม', en: 'present' },
  count: { th: 'องค์ประชุมของวาระ', en: 'count of the item' },
  needed: { th: 'ต้องมี', en: 'needed' },
  counted: { th: 'นับได้', en: 'counted' },
  isMet: { th: 'ครบองค์ประชุม', en: 'quorum' },
  byProxy: { th: 'มอบฉันทะ', en: 'by proxy' },
  recused: { th: 'ผู้ออกจากวาระ', en: 'who left the item' },
  rows: { th: 'งวด', en: 'instalment' },
  shown: { th: 'งวดที่กรรมการเห็น', en: 'instalment as shown' },
  resolved: { th: 'งวดตามมติ', en: 'instalment as resolved' },
  principalSatang: { th: 'เงินต้น', en: 'principal' },
  interestSatang: { th: 'ดอกเบี้ย', en: 'interest' },
  dueOn: { th: 'วันครบกำหนด', en: 'due day' },
  contract: { th: 'สัญญา', en: 'contract' },
  posted: { th: 'รายการบัญชี', en: 'entry' },
  lines: { th: 'บรรทัด', en: 'line' },
  debitSatang: { th: 'เดบิต', en: 'debit' },
  creditSatang: { th: 'เครดิต', en: 'credit' },
  lenders: { th: 'ผู้ให้กู้', en: 'lender' },
  lentSatang: { th: 'ส่วนที่ให้กู้', en: 'part lent' },
  length: { th: 'จำนวนรายการ', en: 'how many' },
  number: { th: 'งวดที่', en: 'number' },
  kind: { th: 'ชนิดรายการ', en: 'kind' },
  account: { th: 'บัญชี', en: 'account' },
  businessOn: { th: 'วันที่ลงบัญชี', en: 'day of the entry' },
  rule: { th: 'ข้อตกลงของการประชุม', en: 'rule of the meeting' },
  room: { th: 'ข้อตกลงของห้องประชุม', en: 'rule of the room' },
  policies: { th: 'ข้อตกลงของศูนย์ฯ', en: 'policy' },
  worth: { th: 'คะแนนรวมของคำตอบ', en: 'worth of the answer' },
  model: { th: 'แบบจำลองตรงกับข้อเท็จจริง', en: 'model is that of the facts' },
  answerStands: { th: 'คำตอบทำได้จริง', en: 'answer is feasible' },
  boundHolds: { th: 'ขอบเขตไม่ต่ำกว่าคำตอบ', en: 'bound holds' },
  bestOfAll: { th: 'ดีที่สุดจากทุกคำตอบ', en: 'best of all answers' },
};

export const VALUE_WORDS: Readonly<Record<string, InBoth>> = {
  true: { th: 'ใช่', en: 'yes' },
  false: { th: 'ไม่ใช่', en: 'no' },
  approved: { th: 'เห็นชอบ', en: 'approved' },
  refused: { th: 'ไม่เห็นชอบ', en: 'refused' },
  postponed: { th: 'เลื่อน', en: 'postponed' },
  undecided: { th: 'ไม่มีข้อยุติ', en: 'undecided' },
  majority: { th: 'เสียงข้างมาก', en: 'majority' },
  'casting-vote': { th: 'เสียงชี้ขาดของประธาน', en: 'casting vote' },
};
