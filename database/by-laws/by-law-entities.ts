/** By-laws of the funds, rule by rule, and what the funds state of their members. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ByLawRule } from '#domain/funds/by-laws/by-law';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

export const FundByLaw = defineEntity({
  name: 'FundByLaw',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    rule: p.text().$type<ByLawRule>(),
    /** As text (`by-law-text.ts`); null ends the rule. */
    value: p.json<unknown>().strictNullable(),
    effectiveFrom: day(),
    /** Why, or by which resolution of the fund. */
    reason: p.text(),
    /** Where it is written: which by-law, which article. */
    source: p.text(),
    decidedBySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type FundByLaw = InferEntity<typeof FundByLaw>;

export const FundMemberStatement = defineEntity({
  name: 'FundMemberStatement',
  properties: {
    id: p.uuid().primary(),
    memberId: p.uuid(),
    fundId: p.uuid(),
    ...placeColumns(),
    statedOn: day(),
    joinedOn: day().strictNullable(),
    paidUpSatang: satangColumn().strictNullable(),
    source: p.text(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type FundMemberStatement = InferEntity<typeof FundMemberStatement>;
