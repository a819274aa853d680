import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DebtSource } from '#domain/assessment/code-lists';
import type { Covering } from '#domain/loans/older-debts';
import { placeColumns, satangColumn } from '../columns.ts';

/** An older debt to a fund that a contract absorbs or lists, as it stood at the resolution. */
export const OlderDebtRow = defineEntity({
  name: 'OlderDebtRow',
  tableName: 'contract_older_debt',
  properties: {
    loanId: p.uuid().primary(),
    position: p.integer().primary(),
    ...placeColumns(),
    covering: p.text().$type<Covering>(),
    debtId: p.uuid().strictNullable(),
    olderLoanId: p.uuid().strictNullable(),
    fundId: p.uuid().strictNullable(),
    creditorName: p.text().strictNullable(),
    source: p.text().$type<DebtSource>(),
    amountSatang: satangColumn(),
  },
});

export type OlderDebtRow = InferEntity<typeof OlderDebtRow>;
