import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DebtSource } from '#domain/assessment/code-lists';
import { instant, placeColumns } from '../columns.ts';

/** Somebody to whom households of the centre owe, known once; unnamed, then described. */
export const Creditor = defineEntity({
  name: 'Creditor',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    /** The class of the household finance form (1.1–1.12). */
    source: p.text().$type<DebtSource>(),
    fundId: p.uuid().strictNullable(),
    name: p.text().strictNullable(),
    description: p.text().strictNullable(),
    phone: p.text().strictNullable(),
    bySeatId: p.uuid(),
    createdAt: instant(),
  },
});
export type Creditor = InferEntity<typeof Creditor>;
