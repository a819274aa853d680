/** What belongs to one member of a household alone, and a fund's PromptPay id. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DebtSource } from '#domain/assessment/code-lists';
import type { AccountAudience, AccountDirection } from '#domain/household/account-book';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

/** A member keeps the debts of one source from the others of the house. */
export const DebtPrivacy = defineEntity({
  name: 'DebtPrivacy',
  properties: {
    id: p.uuid().primary(),
    householdId: p.uuid(),
    personId: p.uuid(),
    ...placeColumns(),
    source: p.text().$type<DebtSource>(),
    bySeatId: p.uuid(),
    sinceAt: instant(),
    endedAt: instant().strictNullable(),
    endedBySeatId: p.uuid().strictNullable(),
  },
});
export type DebtPrivacy = InferEntity<typeof DebtPrivacy>;

/** One line of the household account; struck out rather than deleted. */
export const AccountLineRow = defineEntity({
  name: 'AccountLineRow',
  tableName: 'account_line',
  properties: {
    id: p.uuid().primary(),
    householdId: p.uuid(),
    personId: p.uuid(),
    ...placeColumns(),
    direction: p.text().$type<AccountDirection>(),
    category: p.text(),
    amountSatang: satangColumn(),
    happenedOn: day(),
    note: p.text().strictNullable(),
    writtenAt: instant(),
    struckAt: instant().strictNullable(),
  },
});
export type AccountLineRow = InferEntity<typeof AccountLineRow>;

export const AccountSharing = defineEntity({
  name: 'AccountSharing',
  properties: {
    id: p.uuid().primary(),
    householdId: p.uuid(),
    personId: p.uuid(),
    ...placeColumns(),
    audience: p.text().$type<AccountAudience>(),
    sinceAt: instant(),
    endedAt: instant().strictNullable(),
    bySeatId: p.uuid(),
  },
});
export type AccountSharing = InferEntity<typeof AccountSharing>;

export const PromptpayId = defineEntity({
  name: 'PromptpayId',
  properties: {
    placeId: p.uuid().primary(),
    ...placeColumns(),
    /** A phone (10 digits), a citizen or tax id (13) or an e-wallet (15). */
    number: p.text(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type PromptpayId = InferEntity<typeof PromptpayId>;
