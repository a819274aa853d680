import { randomUUID } from 'node:crypto';
import type { PathName } from '#contracts/paths';
import { aPng } from '#domain/photos/testing/sample-photos';
import { BY_LAW_BODIES } from './by-law-bodies.ts';
import { CASE_BODIES } from './case-bodies.ts';
import { INTEREST_BODIES } from './interest-bodies.ts';
import { MONEY_BODIES } from './money-bodies.ts';
import { aMandate, aMatter, anAnswer, anOffer, aSettlement } from './negotiation-forms.ts';
import { aCase, aMember } from './path-forms.ts';
import { KEEP_ALL } from './people.ts';
import { aFund } from './village.ts';
import { WEIGHT_BODIES } from './weight-bodies.ts';

const A_CORRECTION = {
  version: 1,
  title: 'mrs',
  firstName: 'คำปัน',
  lastName: 'ใจงาม',
  identity: { kind: 'as-it-is' },
  birthOn: null,
  birthYearBe: 2500,
  phone: null,
};
const A_PAPER = { paperOn: '2026-11-23', writerName: 'นายผู้เขียน ด้วยมือ', photoId: null };

/** A body that would be taken from whoever may send it, so that only permission can refuse. */
export const BODIES: Partial<Record<PathName, () => object>> = {
  minutesCorrections: () => ({
    part: 'remark',
    itemId: null,
    amendsId: null,
    oldText: null,
    newText: 'ฝนตก',
    reason: 'ที่ประชุมขอ',
  }),
  assignTask: () => ({ userId: 'somebody' }),
  paperPrints: () => ({ what: 'blank', kind: 'survey', count: 1 }),
  paperPayments: () => ({ paper: A_PAPER, payments: [] }),
  voidPaperSheet: () => ({ reason: 'lost' }),
  paperSheetPhoto: () => ({ photoId: randomUUID() }),
  paperVotes: () => ({
    paper: { ...A_PAPER, sheetCode: '000001-95' },
    votes: [{ seatId: randomUUID(), choice: { kind: 'refuse' } }],
  }),
  centrePhotos: () => ({ content: Buffer.from(aPng()).toString('base64'), caseId: null }),
  commentOnTask: () => ({ text: 'ข้อความ' }),
  holdTask: () => ({ untilOn: '2026-12-01', reason: 'other' }),
  moveDueDate: () => ({ dueOn: '2026-12-31', reason: 'other' }),
  completeTask: () => ({ kind: 'assess-household', outcome: 'assessed', note: null }),
  noteRelation: () => ({ otherPersonId: randomUUID(), kind: 'spouse', fromOn: null }),
  endRelation: () => ({ untilOn: '2026-11-23' }),
  strikeRelation: () => ({ reason: 'not-so' }),
  correctPerson: () => A_CORRECTION,
  leaveHousehold: () => ({ leftOn: '2026-11-23', reason: 'moved-away', successorId: null }),
  caseMembers: () => ({ member: aMember({ relation: 'child' }) }),
  personDistinctions: () => ({ otherPersonId: randomUUID(), reason: 'both-met' }),
  personMerges: () => ({
    mergedPersonId: randomUUID(),
    choices: KEEP_ALL,
    versions: { kept: 1, merged: 1 },
  }),
  ...CASE_BODIES,
  mandates: () => aMandate(randomUUID()),
  mandateEnd: () => ({ endedOn: '2026-11-23' }),
  caseNegotiations: () => aMatter(randomUUID()),
  negotiationDangers: () => ({ dangers: [] }),
  negotiationTalks: () => anOffer(),
  negotiationAnswer: () => anAnswer(),
  negotiationEnd: () => aSettlement(),
  negotiationResume: () => ({ resumedOn: '2026-11-23', note: null }),
  endCase: () => ({ to: 'withdrawn', reason: 'household-asked' }),
  attendance: () => ({ seatId: randomUUID(), isPresent: false }),
  splitMotions: () => ({ parts: [] }),
  votes: () => ({ choice: { kind: 'refuse' }, onBehalfOfSeatId: null }),
  ...INTEREST_BODIES,
  secretVotes: () => ({ choice: { kind: 'refuse' } }),
  ballotBoxes: () => ({ seatIds: [], counts: [] }),
  moveMeeting: () => ({
    plannedOn: '2099-01-01',
    plannedTime: '09:00',
    place: 'ศาลา',
    reason: 'ฝนตก',
  }),
  castingVote: () => ({ choice: { kind: 'refuse' } }),
  decideItem: () => ({ reason: null }),
  repayments: () => ({ amountSatang: '100', paidOn: '2026-11-23' }),
  loanPayer: () => ({ payerName: 'อบต.', basisPoints: 100, agreedOn: '2026-11-23' }),
  payerClaims: () => ({ on: '2026-11-23' }),
  payerPayments: () => ({ amountSatang: '100', on: '2026-11-23' }),
  repaymentReversals: () => ({ reason: 'พิมพ์ผิด' }),
  decideReversal: () => ({ outcome: 'declined' }),
  resolutionUndos: () => ({ reason: 'ลงชื่อกองทุนผิด' }),
  answerResolutionUndo: () => ({ outcome: 'declined' }),
  loanChanges: () => ({ kind: 'waive-principal', amountSatang: '100', reason: 'เจ็บป่วย' }),
  bookChecks: () => ({ file: '' }),
  bookImports: () => ({ file: '', fileHash: '0'.repeat(64), headline: [] }),
  fundLeaves: () => ({ leftOn: '2026-11-23' }),
  ...MONEY_BODIES,
  ...WEIGHT_BODIES,
  centrePolicies: () => ({
    key: 'grace-days',
    value: 3,
    effectiveFrom: '2027-01-01',
    reason: 'มติ',
  }),
  centreFounding: () => ({
    foundedYearBe: 2561,
    decidedOn: '2017-09-01',
    targetFiscalYearBe: 2561,
  }),
  centreDistinctions: () => ({ kind: 'model', yearBe: 2562, givenBy: 'จังหวัดน่าน' }),
  // Nobody gets it: a centre that works is not woken. The rules behind permission refuse.
  centreMoves: () => ({
    to: 'active',
    on: '2026-11-23',
    reason: 'มติที่ประชุม',
    settlement: null,
    intoCentreId: null,
  }),
  accessions: () => aGroup(),
  accessionSteps: () => aStep('approached'),
  accessionContacts: () => ({
    metOn: '2026-11-20',
    channel: 'visit',
    who: 'ประธานกลุ่ม',
    said: 'ขอปรึกษาสมาชิกก่อน',
    letterNumber: null,
  }),
  accessionLetters: () => ({
    kind: 'group-invitation',
    addressee: 'ประธานกลุ่ม',
    meetOn: '2026-11-24',
    meetTime: '18:00',
    meetPlace: 'ศาลาบ้าน',
  }),
  accessionJoin: () => aJoining(),
  agreementTexts: () => ({
    text: 'ข้อ 1 กองทุนสมาชิกใช้อัตราดอกเบี้ยเดียวกัน',
    decidedOn: '2026-11-01',
    effectiveFrom: '2026-11-01',
  }),
  ...BY_LAW_BODIES,
  capitalStatements: () => ({
    statedOn: '2026-11-20',
    amountSatang: '300000000',
    precision: 'about',
    source: 'ประกาศของกองทุน',
  }),
  membershipCounts: () => ({ countedOn: '2026-11-20', memberships: 57, source: 'ทะเบียน' }),
  signatories: () => ({ name: 'นางสมมติ ผู้ลงนาม', position: 'ประธาน', fromOn: '2026-01-01' }),
  signatoryEnd: () => ({ untilOn: '2026-11-23' }),
  outsideMoney: () => ({
    source: 'ธนาคารของรัฐ',
    amountSatang: '50000000',
    rateBasisPoints: 400,
    interestBorneBy: 'borrower',
    receivedOn: '2026-01-05',
    dueOn: '2029-01-05',
  }),
  outsideMoneyRepaid: () => ({ repaidOn: '2026-11-23' }),
  // After today, so that the seat still acts for the rows that follow.
  seatEnd: () => ({ untilOn: '2027-06-30', reason: 'resigned', handoverNote: null }),
  seatPassword: () => ({ password: 'abcd-2345-efgh' }),
  committeeReserves: () => ({ name: 'นางสมมติ สำรอง', fundId: null, fromOn: '2026-01-01' }),
  committeeReserveEnd: () => ({ untilOn: '2026-11-23' }),
  householdAccesses: () => ({ personId: randomUUID(), helper: null }),
  callWishes: () => ({ callTime: 'morning', text: null }),
  complaints: () => ({ about: 'secretary', category: 'delay', text: 'รอนาน' }),
  supportReplies: () => ({ answer: 'ask', text: 'เริ่มเมื่อไร' }),
  consentWithdrawals: () => ({ purpose: 'share-with-agencies' }),
  debtPrivacy: () => ({ isPrivate: true }),
  accountLines: () => ({
    direction: 'expense',
    category: 'food',
    amountSatang: '12000',
    happenedOn: '2026-11-23',
    note: null,
  }),
  accountSharings: () => ({ audience: 'household', isShared: true }),
  promptpay: () => ({ number: '081 234 5678' }),
  householdAccessEnd: () => ({ reason: 'sheet-lost' }),
  centreFunds: () => aFund({ nameTh: 'กองทุนแปลกหน้า' }),
  centreGroups: () => ({
    nameTh: 'กลุ่ม',
    nameEn: 'group',
    occupation: 'weaving',
    memberCount: 3,
    grantSourceTh: null,
    grantSourceEn: null,
    grantSatang: null,
    grantedOn: null,
    marketTh: null,
    marketEn: null,
    isMarketLasting: false,
  }),
  registerEntries: () => ({
    kind: 'knowledge',
    yearBe: 2569,
    section: 'survey',
    title: 'สำรวจพร้อมเพื่อนบ้าน',
    text: 'ไปสองคนเสมอ',
  }),
  strikeRegisterEntry: () => ({ kind: 'knowledge', reason: 'บันทึกซ้ำ' }),
  centreWelfare: () => ({ nameTh: 'ก', nameEn: 'a', benefitTh: 'ข', benefitEn: 'b' }),
};

/** A group of the area as somebody lists it. */
export function aGroup(change: object = {}): object {
  return {
    kind: 'rice-bank',
    nameTh: 'ธนาคารข้าวบ้านเหนือ',
    nameEn: 'Rice bank of the upper village',
    foundedYearBe: 2550,
    memberCount: 35,
    listedOn: '2026-01-05',
    ...change,
  };
}

/** A step of a group's way, on the day of the tests. */
export function aStep(to: string, change: object = {}): object {
  return { to, movedOn: '2026-11-23', reason: null, note: null, nextTryOn: null, ...change };
}

/** How a group joins on the day of the tests. */
export function aJoining(change: object = {}): object {
  return {
    accededOn: '2026-11-23',
    hasMoney: true,
    lends: true,
    countsInHeadline: true,
    reserveSatang: '0',
    capitalSatang: '4000000',
    rateBasisPoints: 600,
    rateFromOn: '2026-11-23',
    dataSignedOn: '2026-11-20',
    dataSignedBy: 'ประธานธนาคารข้าว',
    ...change,
  };
}

/** The same for what is made at a place: the body names the centre. */
export function foundingBodies(at: {
  readonly centreId: string;
  readonly caseId: string;
}): Partial<Record<PathName, () => object>> {
  const { centreId, caseId } = at;
  return {
    cases: () => aCase(centreId),
    caseImports: () => ({ ...aCase(centreId), ...PAPER }),
    meetings: () => ({
      centreId,
      plannedOn: '2026-12-01',
      plannedTime: '09:00',
      place: 'ศาลา',
      caseIds: [caseId],
    }),
    centres: () => ({
      areaCode: '55010109',
      level: 'village',
      nameTh: 'ศูนย์ใหม่',
      nameEn: 'New centre',
      villageNumber: 9,
      foundedYearBe: null,
      modelYearBe: null,
      publishedHeadlineTh: null,
      publishedHeadlineEn: null,
    }),
    seats: () => ({
      username: 'new.member',
      displayName: 'กรรมการใหม่',
      password: 'bua-chai-2564',
      role: 'member',
      centreId,
      areaCode: '55010101',
      householdId: null,
      personId: null,
      fromOn: '2026-01-01',
      untilOn: null,
    }),
  };
}

const PAPER = {
  startAt: 'identified',
  openedOn: '2026-11-01',
  moves: [{ status: 'identified', on: '2026-11-01' }],
  incomes: [],
  expenses: [],
  debts: [],
  proposal: null,
  loan: null,
  honour: null,
};
