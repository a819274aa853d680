/** The frozen figures of a household, and what was corrected beside them. Nothing here ever changes. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CorrectedField, CorrectedLineKind } from '#domain/assessment/baseline/baseline';
import { day, instant, placeColumns, satangColumn } from '../../columns.ts';

export const Baseline = defineEntity({
  name: 'Baseline',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    /** Counts within the round: a household that is surveyed again gets another. */
    number: p.integer(),
    surveySheetId: p.uuid().strictNullable(),
    /** JSON with sorted keys; `sha256` is of this very text. */
    content: p.text(),
    sha256: p.text(),
    incomeSatang: satangColumn(),
    expenseSatang: satangColumn(),
    necessitiesSatang: satangColumn(),
    savingsSatang: satangColumn(),
    debtSatang: satangColumn(),
    instalmentSatang: satangColumn(),
    frozenOn: day(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type Baseline = InferEntity<typeof Baseline>;

export const BaselineCorrection = defineEntity({
  name: 'BaselineCorrection',
  properties: {
    id: p.uuid().primary(),
    baselineId: p.uuid(),
    caseId: p.uuid(),
    ...placeColumns(),
    lineKind: p.text().$type<CorrectedLineKind>(),
    lineKey: p.text(),
    field: p.text().$type<CorrectedField>(),
    oldSatang: satangColumn(),
    newSatang: satangColumn(),
    reason: p.text(),
    byUserId: p.text(),
    bySeatId: p.uuid(),
    correctedAt: instant(),
    sequence: p.bigint().autoincrement(),
  },
});
export type BaselineCorrection = InferEntity<typeof BaselineCorrection>;
