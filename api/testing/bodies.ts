import { randomUUID } from 'node:crypto';
import type { PathName } from '#contracts/paths';
import { aCase, aMember } from './path-forms.ts';
import { KEEP_ALL } from './people.ts';
import { aFund } from './village.ts';

/** A body that would be taken from whoever may send it, so that only permission can refuse. */
export const BODIES: Partial<Record<PathName, () => object>> = {
  assignTask: () => ({ userId: 'somebody' }),
  commentOnTask: () => ({ text: 'ข้อความ' }),
  holdTask: () => ({ untilOn: '2026-12-01', reason: 'other' }),
  moveDueDate: () => ({ dueOn: '2026-12-31', reason: 'other' }),
  completeTask: () => ({ kind: 'assess-household', outcome: 'assessed', note: null }),
  noteRelation: () => ({ otherPersonId: randomUUID(), kind: 'spouse', fromOn: null }),
  endRelation: () => ({ untilOn: '2026-11-23' }),
  caseMembers: () => ({ member: aMember({ relation: 'child' }) }),
  personDistinctions: () => ({ otherPersonId: randomUUID(), reason: 'both-met' }),
  personMerges: () => ({
    mergedPersonId: randomUUID(),
    choices: KEEP_ALL,
    versions: { kept: 1, merged: 1 },
  }),
  endCase: () => ({ to: 'withdrawn', reason: 'household-asked' }),
  attendance: () => ({ seatId: randomUUID(), isPresent: false }),
  votes: () => ({ choice: { kind: 'refuse' }, onBehalfOfSeatId: null }),
  decideItem: () => ({ reason: null }),
  repayments: () => ({ amountSatang: '100', paidOn: '2026-11-23' }),
  repaymentReversals: () => ({ reason: 'พิมพ์ผิด' }),
  decideReversal: () => ({ outcome: 'declined' }),
  fundLeaves: () => ({ leftOn: '2026-11-23' }),
  centrePolicies: () => ({
    key: 'grace-days',
    value: 3,
    effectiveFrom: '2027-01-01',
    reason: 'มติ',
  }),
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
  centreWelfare: () => ({ nameTh: 'ก', nameEn: 'a', benefitTh: 'ข', benefitEn: 'b' }),
};

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
