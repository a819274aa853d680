import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CaseSourceKind } from '#domain/case/source/case-source';
import { day, instant, placeColumns } from '../../columns.ts';

/** Who asked that the case be opened. Written with the case, and never changed. */
export const CaseSourceRow = defineEntity({
  name: 'CaseSourceRow',
  tableName: 'case_source',
  properties: {
    caseId: p.uuid().primary(),
    ...placeColumns(),
    kind: p.text().$type<CaseSourceKind>(),
    askedOn: day(),
    fundId: p.uuid().strictNullable(),
    /** The row of an imported list. */
    candidateId: p.uuid().strictNullable(),
    askedBy: p.text().strictNullable(),
    description: p.text().strictNullable(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});

export type CaseSourceRow = InferEntity<typeof CaseSourceRow>;
