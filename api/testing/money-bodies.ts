import { randomUUID } from 'node:crypto';
import type { PathName } from '#contracts/paths';

const A_MOVE = {
  fromPlaceId: randomUUID(),
  toPlaceId: randomUUID(),
  amountSatang: '100',
  movedOn: '2026-11-23',
};

/** Bodies of the money of a fund; see `bodies.ts`. */
export const MONEY_BODIES: Partial<Record<PathName, () => object>> = {
  cashPlaces: () => ({ kind: 'on-hand', holderSeatId: randomUUID() }),
  cashMoves: () => A_MOVE,
  cashWithdrawals: () => ({ ...A_MOVE, purpose: 'จ่ายเงินกู้' }),
  capitalEntries: () => ({ kind: 'receive-grant', amountSatang: '100', bookedOn: '2026-11-23' }),
  bankLines: () => ({ text: '03/11/2569,500,,ฝาก' }),
  matchBankLine: () => ({ entryId: randomUUID() }),
  unmatchBankLine: () => ({}),
  bookBankLine: () => ({ kind: 'bank-interest' }),
  periodCloses: () => ({ kind: 'month', yearBe: 2569, month: 10 }),
  periodReopenings: () => ({ reason: 'ใบเสร็จหาย' }),
  decideReopening: () => ({ outcome: 'declined' }),
  sharingRules: () => ({
    rule: {
      'reserve-fund': 10_000,
      'dividend-payable': 0,
      'average-return-payable': 0,
      'welfare-fund': 0,
      'public-benefit-fund': 0,
      'committee-payable': 0,
    },
    effectiveFrom: '2026-01-01',
    reason: 'มติ',
  }),
  surplusSharings: () => ({ kind: 'calendar-year', yearBe: 2568, surplusSatang: '100' }),
  setAsidePayments: () => ({
    account: 'welfare-fund',
    amountSatang: '100',
    paidOn: '2026-11-23',
    placeId: randomUUID(),
  }),
  cashCounts: () => ({ pieces: [{ denominationSatang: 100_000, pieces: 3 }] }),
  decideCount: () => ({ outcome: 'declined' }),
  decideWithdrawal: () => ({ outcome: 'declined' }),
};
