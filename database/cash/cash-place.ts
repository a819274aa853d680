/** Where a fund's money lies, who signs for its bank accounts, and the withdrawals they sign. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PlaceKind } from '#domain/ledger/cash-places';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

export const CashPlace = defineEntity({
  name: 'CashPlace',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<PlaceKind>(),
    holderSeatId: p.uuid().strictNullable(),
    bankName: p.text().strictNullable(),
    /** The last four digits; the number itself stays in the passbook. */
    accountEnding: p.text().strictNullable(),
    openedOn: day(),
    balanceSatang: satangColumn().default(0),
  },
});
export type CashPlace = InferEntity<typeof CashPlace>;

export const BankSignatory = defineEntity({
  name: 'BankSignatory',
  properties: {
    placeId: p.uuid().primary(),
    seatId: p.uuid().primary(),
    userId: p.text(),
    ...placeColumns(),
  },
});
export type BankSignatory = InferEntity<typeof BankSignatory>;

export const CashWithdrawal = defineEntity({
  name: 'CashWithdrawal',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    fromPlaceId: p.uuid(),
    toPlaceId: p.uuid(),
    amountSatang: satangColumn(),
    businessOn: day(),
    /** As typed; it stays in this row, out of trail and journal. */
    purpose: p.text(),
    status: p.text().$type<'asked' | 'paid' | 'declined'>(),
    askedByUserId: p.text(),
    askedBySeatId: p.uuid(),
    askedAt: instant(),
    decidedByUserId: p.text().strictNullable(),
    decidedBySeatId: p.uuid().strictNullable(),
    decidedAt: instant().strictNullable(),
    entryId: p.uuid().strictNullable(),
  },
});
export type CashWithdrawal = InferEntity<typeof CashWithdrawal>;
