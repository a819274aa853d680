import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

/** Interest claimed of a third party, or money it paid. Never changed, only added to. */
export const PayerMove = defineEntity({
  name: 'PayerMove',
  properties: {
    id: p.uuid().primary(),
    loanId: p.uuid(),
    fundId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<'claimed' | 'received'>(),
    amountSatang: satangColumn(),
    movedOn: day(),
    entryId: p.uuid(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type PayerMove = InferEntity<typeof PayerMove>;
