import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, placeColumns, satangColumn } from '../columns.ts';

/** One going through a household's figures: by whom, when, for how many mouths. The newest counts. */
export const SurveySheet = defineEntity({
  name: 'SurveySheet',
  properties: {
    id: p.uuid().primary(),
    caseId: p.uuid(),
    ...placeColumns(),
    round: p.integer(),
    number: p.integer(),
    surveyedByUserId: p.text(),
    bySeatId: p.uuid(),
    surveyedOn: day(),
    /** Who eats and earns nothing; null when nobody asked. */
    dependants: p.integer().strictNullable(),
    savingsSatang: satangColumn().default(0),
  },
});

export type SurveySheet = InferEntity<typeof SurveySheet>;
