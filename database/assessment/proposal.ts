import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, placeColumns, satangColumn } from '../columns.ts';

/** What is asked of the committee; numbered within the case, the newest counts. */
export const Proposal = defineEntity({
  name: 'Proposal',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    number: p.integer(),
    amountSatang: satangColumn(),
    termMonths: p.integer(),
    rateBasisPoints: p.integer(),
    firstDueOn: day(),
    instalmentSatang: satangColumn(),
    note: p.text().strictNullable(),
    proposedOn: day(),
    bySeatId: p.uuid(),
  },
});

export type Proposal = InferEntity<typeof Proposal>;
