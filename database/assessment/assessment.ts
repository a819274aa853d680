import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, placeColumns, satangColumn } from '../columns.ts';

/** The sums of the survey as they stood on the day of assessment; amounts a month, debt in all. */
export const Assessment = defineEntity({
  name: 'Assessment',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    incomeSatang: satangColumn(),
    expenseSatang: satangColumn(),
    necessitiesSatang: satangColumn(),
    savingsSatang: satangColumn().default(0),
    debtSatang: satangColumn(),
    instalmentSatang: satangColumn(),
    note: p.text().strictNullable(),
    assessedOn: day(),
    bySeatId: p.uuid(),
  },
});

export type Assessment = InferEntity<typeof Assessment>;
