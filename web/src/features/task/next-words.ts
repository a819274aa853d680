import type { TaskForm } from '#contracts/task-forms';
import { wayOnWords } from '../../lib/code-words/reasons.ts';
import { defineWords, type Say } from '../../lib/i18n.ts';
import type { Accepted } from './form/task-form-props.ts';

type AcceptedKey = TaskForm extends infer Form
  ? Form extends { kind: infer Kind extends string; outcome: infer Outcome extends string }
    ? `${Kind}/${Outcome}`
    : never
  : never;

/** What happens after a form was accepted, said to the person who filled it in. */
export const nextWords = defineWords('task-next', {
  th: {
    ...wayOnWords.th,
    'record-consent/given': 'ต่อไปจะมีงานสำรวจรายได้ รายจ่าย และหนี้ของครัวเรือนนี้',
    'record-consent/refused': 'เรื่องนี้ปิดแล้ว ไม่มีการเก็บข้อมูลหนี้ ครัวเรือนกลับมาได้ทุกเมื่อ',
    'survey-household/surveyed': 'ต่อไปเลขานุการหรือพัฒนากรจะประเมินฐานะการเงิน',
    'survey-household/refer': 'พัฒนากรจะติดตามผลการส่งต่อ',
    'assess-household/assessed': 'ต่อไปประธานจะพิจารณารับเข้าร่วม',
    'decide-enrolment/enrol': 'ต่อไปจะเริ่มเจรจากับเจ้าหนี้ของครัวเรือนนี้',
    'decide-enrolment/refuse': 'ต่อไปเลขานุการจะตกลงแนวทางต่อไปกับครัวเรือน',
    'decide-enrolment/refer': 'พัฒนากรจะติดตามผลการส่งต่อ',
    'negotiate-creditors/agreed': 'ต่อไปเลขานุการจะจัดทำข้อเสนอให้ที่ประชุม',
    'negotiate-creditors/refer': 'พัฒนากรจะติดตามผลการไกล่เกลี่ย',
    'prepare-proposal/proposed': 'ต่อไปนำเรื่องเข้าวาระประชุม ที่ประชุมจะเลือกกองทุนที่ให้กู้',
    'prepare-proposal/refuse': 'ต่อไปเลขานุการจะตกลงแนวทางต่อไปกับครัวเรือน',
    'agree-next-step/survey-again': 'เรื่องกลับไปที่ขั้นสำรวจและประเมินอีกครั้ง',
    'agree-next-step/negotiate-again': 'จะมีงานเจรจากับเจ้าหนี้ใหม่อีกครั้ง',
    'agree-next-step/refer': 'พัฒนากรจะติดตามผลการส่งต่อ',
    'follow-referral/returned': 'เรื่องกลับมาที่ศูนย์ฯ ที่ขั้นสำรวจและประเมิน',
    'offer-support/offered': 'หน่วยงานได้รับเรื่องแล้ว และจะตอบกลับมา',
    'confirm-clearance/confirmed': 'เมื่อกรรมการยืนยันครบสองคน ครัวเรือนจะได้รับการยกย่อง',
    'confirm-clearance/objected': 'เลขานุการหรือเหรัญญิกจะแก้ไขข้อทักท้วงก่อน',
    'settle-objection/settled': 'กรรมการจะยืนยันการปลดหนี้ใหม่อีกครั้ง',
    'honour-household/honoured': 'ระบบกำลังจัดทำเกียรติบัตร และจะมีการเยี่ยมดูแลเป็นระยะ',
    'decide-relapse/reopen': 'เรื่องเปิดอีกครั้ง และจะเริ่มสำรวจใหม่',
    'open-meeting/opened': 'เปิดประชุมแล้ว ไปที่หน้าประชุมเพื่อพิจารณาทีละวาระ',
    'sign-minutes-chair/signed': 'เมื่อประธานและเลขานุการลงนามครบ การประชุมจะปิด',
    'sign-minutes-secretary/signed': 'เมื่อประธานและเลขานุการลงนามครบ การประชุมจะปิด',
    'sign-contract/signed': 'ต่อไปเหรัญญิกจะจ่ายเงินให้เจ้าหนี้เดิม',
    'sign-contract/declined': 'เงินที่กันไว้กลับเข้ากองทุน และจะตกลงแนวทางต่อไปกับครัวเรือน',
    'pay-creditors/paid': 'ต่อไปเก็บใบเสร็จจากเจ้าหนี้ทุกราย',
    'collect-receipts/complete': 'ครัวเรือนเริ่มผ่อนชำระตามงวด และจะเสนอการส่งเสริมอาชีพ',
    'collect-instalment/paid': 'ออกใบเสร็จแล้ว ดูได้ในแฟ้มครัวเรือน งวดต่อไปจะมาเมื่อใกล้กำหนด',
    'visit-arrears/visited': 'บันทึกการเยี่ยมแล้ว งวดที่ค้างยังรอรับชำระ',
    'answer-offer/accepted': 'ต่อไปรายงานผลการอบรมหรือการเยี่ยม',
    'answer-offer/refused': 'ศูนย์ฯ จะหาทางอื่นให้ครัวเรือน',
    'report-training/trained': 'ต่อไปบันทึกการขายครั้งแรก',
    'report-training/ended': 'การส่งเสริมนี้ยุติแล้ว',
    'record-first-sale/sold': 'ต่อไปติดตามรายได้ทุกสามเดือน',
    'record-first-sale/ended': 'การส่งเสริมนี้ยุติแล้ว',
    'follow-income/still-growing': 'จะมีงานติดตามรายได้อีกครั้งในสามเดือน',
    'follow-income/lasting-market': 'การส่งเสริมอาชีพสำเร็จแล้ว ขอแสดงความยินดี',
    'follow-income/ended': 'การส่งเสริมนี้ยุติแล้ว',
    'aftercare-check/well': 'จะเยี่ยมอีกครั้งตามกำหนด หรือปิดเรื่องเมื่อครบทุกครั้ง',
    'aftercare-check/early-signs': 'สัญญาณที่พบอยู่ในบันทึกการเยี่ยม และจะเยี่ยมอีกครั้งตามกำหนด',
    'aftercare-check/relapsed': 'ประธานหรือเลขานุการจะพิจารณาช่วยเหลือรอบใหม่',
    'ask-group-again/listens': 'กลุ่มเริ่มทางใหม่แล้ว บันทึกขั้นถัดไปได้ที่หน้าของกลุ่ม',
    'ask-group-again/asks-later': 'งานชวนอีกครั้งจะเปิดในวันที่กลุ่มบอก',
    'hear-household/heard': 'ครัวเรือนเห็นบันทึกนี้ในหน้าของตนแล้ว',
    'answer-complaint/put-right': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'answer-complaint/explained': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'answer-complaint/passed-on': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'answer-complaint-district/put-right': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'answer-complaint-district/explained': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'answer-complaint-district/passed-on': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'answer-complaint-province/put-right': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'answer-complaint-province/explained': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'answer-complaint-province/passed-on': 'ผู้ร้องเรียนอ่านคำตอบได้แล้ว คนอื่นไม่เห็น',
    'deposit-cash/deposited': 'ย้ายเงินเข้าธนาคารแล้ว ถ้าเงินสดยังเกินที่กำหนด งานนี้จะยังรออยู่',
    'renew-offer/renewed': 'ระบบรอคำตอบถึงวันสุดท้ายของข้อเสนอใหม่',
    'renew-offer/not-renewed': 'บันทึกผลของเจ้าหนี้รายนี้ได้ที่หน้าการเจรจา',
    'follow-up-group/spoken': 'บันทึกขั้นถัดไปได้ที่หน้าของกลุ่ม ถ้ายังไม่ถึงขั้นใหม่ ระบบจะเตือนให้ไปคุยอีก',
    'record-approval/given': 'ถ้าครบทุกขั้นแล้ว ขั้นต่อไปคือทำสัญญา',
    'record-approval/refused': 'เงินที่กันไว้คืนกองทุนแล้ว เลขานุการจะนัดครัวเรือนหาทางต่อไป',
    'endorse-loan/given': 'ถ้าครบทุกขั้นแล้ว ขั้นต่อไปคือทำสัญญา',
    'endorse-loan/refused': 'เงินที่กันไว้คืนกองทุนแล้ว เลขานุการจะนัดครัวเรือนหาทางต่อไป',
    'renew-term/seat-ends': 'ตำแหน่งนี้จะสิ้นสุดเองในวันสุดท้ายของวาระ',
    'receipts-part': 'เก็บใบเสร็จบางส่วนแล้ว งานนี้ยังเปิดอยู่ รอใบเสร็จของเจ้าหนี้ที่เหลือ',
    'payment-part': 'รับชำระบางส่วนแล้ว งานนี้ยังเปิดอยู่ รอส่วนที่เหลือของงวด',
  } satisfies Record<AcceptedKey | 'receipts-part' | 'payment-part', string>,
  en: {
    ...wayOnWords.en,
    'record-consent/given': 'Next comes the survey of income, expenses and debts.',
    'record-consent/refused':
      'The case is closed, no debts were recorded; they may always come again.',
    'survey-household/surveyed': 'Next the secretary or tambon officer assesses the finances.',
    'survey-household/refer': 'The tambon officer follows up the referral.',
    'assess-household/assessed': 'Next the chair decides on enrolment.',
    'decide-enrolment/enrol': 'Next come the talks with the creditors.',
    'decide-enrolment/refuse': 'Next the secretary agrees on a next step with the household.',
    'decide-enrolment/refer': 'The tambon officer follows up the referral.',
    'negotiate-creditors/agreed': 'Next the secretary prepares the proposal.',
    'negotiate-creditors/refer': 'The tambon officer follows up the mediation.',
    'prepare-proposal/proposed': 'Next it goes on an agenda; the meeting chooses the fund.',
    'prepare-proposal/refuse': 'Next the secretary agrees on a next step with the household.',
    'agree-next-step/survey-again': 'The case goes back to survey and assessment.',
    'agree-next-step/negotiate-again': 'New talks with the creditors come next.',
    'agree-next-step/refer': 'The tambon officer follows up the referral.',
    'follow-referral/returned': 'The case is back, at survey and assessment.',
    'offer-support/offered': 'The agency has it now and will answer.',
    'confirm-clearance/confirmed': 'Once two members have confirmed, the household is honoured.',
    'confirm-clearance/objected': 'The secretary or treasurer settles the objection first.',
    'settle-objection/settled': 'The members confirm the clearance again.',
    'honour-household/honoured':
      'The certificate is being written; visits follow from time to time.',
    'decide-relapse/reopen': 'The case is open again and begins with a new survey.',
    'open-meeting/opened': 'The meeting is open; go to its page to take up each item.',
    'sign-minutes-chair/signed': 'Once both have signed, the meeting is closed.',
    'sign-minutes-secretary/signed': 'Once both have signed, the meeting is closed.',
    'sign-contract/signed': 'Next the treasurer pays the old creditors.',
    'sign-contract/declined': 'The money goes back to the fund, and a next step is agreed.',
    'pay-creditors/paid': 'Next collect the receipt of every creditor.',
    'collect-receipts/complete': 'Instalments begin, and career support is offered.',
    'collect-instalment/paid':
      'The receipt is in the file; the next instalment comes when it is near.',
    'visit-arrears/visited': 'The visit is recorded; the instalment still waits for payment.',
    'answer-offer/accepted': 'Next report the training or the visit.',
    'answer-offer/refused': 'The centre looks for another way.',
    'report-training/trained': 'Next record the first sale.',
    'report-training/ended': 'This support has ended.',
    'record-first-sale/sold': 'Next follow the income every three months.',
    'record-first-sale/ended': 'This support has ended.',
    'follow-income/still-growing': 'The income is followed again in three months.',
    'follow-income/lasting-market': 'The support has succeeded. Congratulations!',
    'follow-income/ended': 'This support has ended.',
    'aftercare-check/well': 'Another visit comes in time, or the case closes after the last.',
    'aftercare-check/early-signs':
      'The signs stand in the record of the visit; another visit comes in time.',
    'aftercare-check/relapsed': 'The chair or secretary decides on a new round.',
    'ask-group-again/listens': 'The group is on its way again; its page takes the next step.',
    'ask-group-again/asks-later': 'The task comes back on the day that the group named.',
    'hear-household/heard': 'The household reads this on its own page.',
    'answer-complaint/put-right': 'Who complained reads the answer; nobody else does.',
    'answer-complaint/explained': 'Who complained reads the answer; nobody else does.',
    'answer-complaint/passed-on': 'Who complained reads the answer; nobody else does.',
    'answer-complaint-district/put-right': 'Who complained reads the answer; nobody else does.',
    'answer-complaint-district/explained': 'Who complained reads the answer; nobody else does.',
    'answer-complaint-district/passed-on': 'Who complained reads the answer; nobody else does.',
    'answer-complaint-province/put-right': 'Who complained reads the answer; nobody else does.',
    'answer-complaint-province/explained': 'Who complained reads the answer; nobody else does.',
    'answer-complaint-province/passed-on': 'Who complained reads the answer; nobody else does.',
    'deposit-cash/deposited':
      'The money is at the bank; the task stays while there is still too much cash.',
    'renew-offer/renewed': 'The answer is awaited until the last day of the new offer.',
    'renew-offer/not-renewed': 'Record the end of these talks on the page of the negotiation.',
    'follow-up-group/spoken': 'Its page takes the next step; without one, this task comes back.',
    'record-approval/given': 'Once every step is given, the contract comes next.',
    'record-approval/refused':
      'The reserved money is back in the fund; next the secretary agrees on a next step.',
    'endorse-loan/given': 'Once every step is given, the contract comes next.',
    'endorse-loan/refused':
      'The reserved money is back in the fund; next the secretary agrees on a next step.',
    'renew-term/seat-ends': 'The seat ends by itself on the last day of its term.',
    'receipts-part': 'Some receipts are in; the task stays open for those of the other creditors.',
    'payment-part': 'A part is paid; the task stays open for the rest of the instalment.',
  },
});

/** What happens now; of a part that was taken, what is still to come. */
export function nextText(t: Say<typeof nextWords.th>, { kind, outcome }: Accepted): string {
  if (outcome === null) return t(kind === 'collect-receipts' ? 'receipts-part' : 'payment-part');
  const key = `${kind}/${outcome}`;
  return isAcceptedKey(key) ? t(key) : '';
}

function isAcceptedKey(key: string): key is AcceptedKey {
  return key in nextWords.th;
}
