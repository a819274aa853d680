import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

/** One line of a bank statement, and the entry that a person says it is. */
export const BankLine = defineEntity({
  name: 'BankLine',
  properties: {
    id: p.uuid().primary(),
    placeId: p.uuid(),
    fundId: p.uuid(),
    ...placeColumns(),
    bookedOn: day(),
    /** Above zero: paid in. */
    amountSatang: satangColumn(),
    description: p.text(),
    /** Day, amount and text, and which of several that are alike. */
    fingerprint: p.text(),
    enteredBySeatId: p.uuid(),
    enteredAt: instant(),
    entryId: p.uuid().strictNullable(),
    matchedBySeatId: p.uuid().strictNullable(),
    matchedAt: instant().strictNullable(),
  },
});
export type BankLine = InferEntity<typeof BankLine>;
