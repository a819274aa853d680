import { randomUUID } from 'node:crypto';
import type { PathName } from '#contracts/paths';
import { aFund } from './village.ts';

/** A body that would be taken from whoever may send it, so that only permission can refuse. */
export const BODIES: Partial<Record<PathName, () => object>> = {
  assignTask: () => ({ userId: 'somebody' }),
  commentOnTask: () => ({ text: 'ข้อความ' }),
  holdTask: () => ({ untilOn: '2026-12-01', reason: 'other' }),
  moveDueDate: () => ({ dueOn: '2026-12-31', reason: 'other' }),
  completeTask: () => ({ kind: 'assess-household', outcome: 'assessed', note: null }),
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
