/** The books of a fund: its accounts, and the journal that only ever grows. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AccountKind } from '#domain/ledger/accounts';
import type { EntryKind } from '#domain/ledger/entry';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

export const LedgerAccount = defineEntity({
  name: 'LedgerAccount',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<AccountKind>(),
    isDebitNormal: p.boolean(),
    balanceSatang: satangColumn().default(0),
  },
});
export type LedgerAccount = InferEntity<typeof LedgerAccount>;

export const JournalEntry = defineEntity({
  name: 'JournalEntry',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<EntryKind>(),
    postingKey: p.text(),
    contentHash: p.text(),
    caseId: p.uuid().strictNullable(),
    loanId: p.uuid().strictNullable(),
    countersEntryId: p.uuid().strictNullable(),
    businessOn: day(),
    recordedAt: instant(),
    bySeatId: p.uuid().strictNullable(),
  },
});
export type JournalEntry = InferEntity<typeof JournalEntry>;

export const JournalLine = defineEntity({
  name: 'JournalLine',
  properties: {
    entryId: p.uuid().primary(),
    position: p.integer().primary(),
    accountId: p.uuid(),
    /** Where the money lies; null for what is no money but a claim or a duty. */
    cashPlaceId: p.uuid().strictNullable(),
    ...placeColumns(),
    debitSatang: satangColumn(),
    creditSatang: satangColumn(),
  },
});
export type JournalLine = InferEntity<typeof JournalLine>;
