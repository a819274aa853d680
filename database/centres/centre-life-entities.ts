import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CentreState, Distinction } from '#domain/centre/centre-states';
import { day, instant, placeColumns } from '../columns.ts';

/** What a centre was chosen as in a Buddhist year. */
export const CentreDistinction = defineEntity({
  name: 'CentreDistinction',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    kind: p.text().$type<Distinction>(),
    yearBe: p.integer(),
    givenBy: p.text().strictNullable(),
    bySeatId: p.uuid().strictNullable(),
    recordedAt: instant(),
  },
});
export type CentreDistinction = InferEntity<typeof CentreDistinction>;

/** One change of a centre's state, with its reason and, where it ended, the settlement. */
export const CentreMoveRow = defineEntity({
  name: 'CentreMoveRow',
  tableName: 'centre_move',
  properties: {
    id: p.uuid().primary(),
    ...placeColumns(),
    number: p.integer(),
    toState: p.text().$type<CentreState>(),
    movedOn: day(),
    reason: p.text(),
    settlement: p.text().strictNullable(),
    intoCentreId: p.uuid().strictNullable(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type CentreMoveRow = InferEntity<typeof CentreMoveRow>;
