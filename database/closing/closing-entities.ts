/** Closed periods of a fund, the by-law by which it shares a surplus, and what was shared. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PeriodKind } from '#domain/ledger/periods';
import { day, instant, placeColumns, satangColumn } from '../columns.ts';

export const PeriodClose = defineEntity({
  name: 'PeriodClose',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    kind: p.text().$type<PeriodKind>(),
    firstOn: day(),
    lastOn: day(),
    status: p.text().$type<'closed' | 'reopened'>(),
    closedByUserId: p.text(),
    closedBySeatId: p.uuid(),
    closedAt: instant(),
    /** As typed; it stays in this row, out of the trail. */
    reopenReason: p.text().strictNullable(),
    reopenAskedByUserId: p.text().strictNullable(),
    reopenAskedBySeatId: p.uuid().strictNullable(),
    reopenAskedAt: instant().strictNullable(),
    reopenedByUserId: p.text().strictNullable(),
    reopenedBySeatId: p.uuid().strictNullable(),
    reopenedAt: instant().strictNullable(),
  },
});
export type PeriodClose = InferEntity<typeof PeriodClose>;

export const SharingRuleRow = defineEntity({
  name: 'SharingRuleRow',
  tableName: 'sharing_rule',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    effectiveFrom: day(),
    reserveBasisPoints: p.integer(),
    dividendBasisPoints: p.integer(),
    averageReturnBasisPoints: p.integer(),
    welfareBasisPoints: p.integer(),
    publicBenefitBasisPoints: p.integer(),
    committeeBasisPoints: p.integer(),
    reason: p.text(),
    decidedBySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type SharingRuleRow = InferEntity<typeof SharingRuleRow>;

export const SurplusSharing = defineEntity({
  name: 'SurplusSharing',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    ruleId: p.uuid(),
    firstOn: day(),
    lastOn: day(),
    surplusSatang: satangColumn(),
    entryId: p.uuid(),
    sharedOn: day(),
    bySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type SurplusSharing = InferEntity<typeof SurplusSharing>;
