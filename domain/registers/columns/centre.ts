/** Columns of R1 to R4: funds, committee, meetings and the people of the centre. */

import { column } from '../register.ts';
import { CASE_STATUS_WORDS, RELATION_WORDS } from '../words/cases.ts';
import {
  COMMITTEE_PLACE_WORDS,
  ITEM_KIND_WORDS,
  ITEM_STATUS_WORDS,
  MEETING_STATUS_WORDS,
  SEAT_END_WORDS,
} from '../words/committee.ts';
import { FUND_KIND_WORDS, FUND_STATUS_WORDS, LENDING_WORDS, MONEY_WORDS } from '../words/funds.ts';

export const MEMBER_FUNDS = [
  column('name', ['กองทุน', 'Fund']),
  column('kind', ['ประเภท', 'Kind'], { kind: 'code', words: FUND_KIND_WORDS }),
  column('hasMoney', ['เงินทุน', 'Money'], { kind: 'code', words: MONEY_WORDS }),
  column('lends', ['การให้กู้', 'Lending'], { isDetail: true, kind: 'code', words: LENDING_WORDS }),
  column('rate', ['อัตราต่อปี (ร้อยละ)', 'Rate a year (%)'], { kind: 'percent' }),
  column('capital', ['ทุนตามบัญชี (บาท)', 'Capital by its books (baht)'], {
    kind: 'satang',
    needs: 'see-ledger',
  }),
  column('memberships', ['จำนวนสมาชิก', 'Memberships'], { kind: 'count' }),
  column('accededOn', ['เข้าร่วมเมื่อ', 'Joined on'], { kind: 'date' }),
  column('status', ['สถานะ', 'State'], { kind: 'code', words: FUND_STATUS_WORDS }),
  column('leftOn', ['ออกเมื่อ', 'Left on'], { isDetail: true, kind: 'date' }),
];

export const COMMITTEE = [
  column('name', ['ชื่อ', 'Name']),
  column('place', ['ตำแหน่ง', 'Seat'], { kind: 'code', words: COMMITTEE_PLACE_WORDS }),
  column('fund', ['ผู้แทนจากกองทุน', 'Represents']),
  column('fromOn', ['เริ่มวาระ', 'From'], { kind: 'date' }),
  column('untilOn', ['สิ้นวาระ', 'Until'], { kind: 'date' }),
  column('endedReason', ['เหตุที่พ้นตำแหน่ง', 'Why it ended'], {
    kind: 'code',
    words: SEAT_END_WORDS,
  }),
  column('handover', ['การส่งมอบงาน', 'Handover'], { isDetail: true }),
];

export const MEETINGS = [
  column('meeting', ['ประชุมครั้งที่', 'Meeting']),
  column('heldOn', ['วันที่', 'On'], { kind: 'date' }),
  column('meetingStatus', ['การประชุม', 'The meeting'], {
    isDetail: true,
    kind: 'code',
    words: MEETING_STATUS_WORDS,
  }),
  column('present', ['มาประชุม', 'Present'], { isDetail: true, kind: 'count' }),
  column('seats', ['กรรมการทั้งหมด', 'Seats'], { isDetail: true, kind: 'count' }),
  column('caseNumber', ['เรื่องเลขที่', 'Case']),
  column('itemKind', ['ขอเรื่อง', 'Asks for'], {
    kind: 'code',
    words: ITEM_KIND_WORDS,
    isDetail: true,
  }),
  column('matter', ['เรื่องที่เสนอ', 'Matter'], { isDetail: true }),
  column('itemStatus', ['ผลวาระ', 'Outcome'], { kind: 'code', words: ITEM_STATUS_WORDS }),
  column('resolution', ['มติที่', 'Resolution']),
  column('fund', ['กองทุนที่ให้กู้', 'Lending fund']),
  column('amount', ['วงเงิน (บาท)', 'Amount (baht)'], { kind: 'satang', needs: 'see-debts' }),
  column('votes', ['เสียงเห็นชอบ/ลงคะแนน', 'Votes for/cast'], { isDetail: true }),
  column('undoneOn', ['ยกเลิกมติเมื่อ', 'Undone on'], { isDetail: true, kind: 'date' }),
];

export const HOUSEHOLDS = [
  column('house', ['บ้านเลขที่', 'House']),
  column('village', ['หมู่ที่', 'Village'], { kind: 'count' }),
  column('person', ['ชื่อ', 'Name'], { kind: 'person' }),
  column('citizenId', ['เลขประจำตัวประชาชน', 'Citizen number'], { kind: 'citizen-id' }),
  column('relation', ['ฐานะในครัวเรือน', 'In the household'], {
    kind: 'code',
    words: RELATION_WORDS,
  }),
  column('birthYear', ['ปีเกิด (พ.ศ.)', 'Born in (BE)'], { isDetail: true, needs: 'see-debts' }),
  column('caseNumber', ['เรื่องเลขที่', 'Case']),
  column('caseStatus', ['สถานะเรื่อง', 'State of the case'], {
    kind: 'code',
    words: CASE_STATUS_WORDS,
  }),
  column('openedOn', ['รับเรื่องเมื่อ', 'Opened on'], { isDetail: true, kind: 'date' }),
];
