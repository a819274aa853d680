/** The instalments that a resolution to lend made, as they were made. */

import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ScheduleRow } from '#domain/interest/schedule';
import { placeColumns } from '../columns.ts';
import { toPlainJson } from '../content-hash.ts';
import { placeOf, type RowPlace } from '../places/place.ts';

/** Money as decimal strings of satang. */
export interface DecidedRow {
  readonly number: number;
  readonly dueOn: string;
  readonly principalSatang: string;
  readonly interestSatang: string;
}

export const DecidedSchedule = defineEntity({
  name: 'DecidedSchedule',
  properties: {
    resolutionId: p.uuid().primary(),
    loanId: p.uuid(),
    ...placeColumns(),
    rows: p.json().$type<readonly DecidedRow[]>(),
  },
});
export type DecidedSchedule = InferEntity<typeof DecidedSchedule>;

export async function keepSchedule(
  em: EntityManager,
  loan: RowPlace & { readonly id: string; readonly resolutionId: string },
  rows: readonly ScheduleRow[],
): Promise<void> {
  const { id: loanId, resolutionId } = loan;
  await em.insert(DecidedSchedule, {
    resolutionId,
    loanId,
    ...placeOf(loan),
    rows: decidedRows(rows),
  });
}

/** A schedule as it is kept. */
export function decidedRows(
  rows: readonly Pick<ScheduleRow, 'number' | 'dueOn' | 'principalSatang' | 'interestSatang'>[],
): DecidedRow[] {
  const kept = rows.map(({ number, dueOn, principalSatang, interestSatang }) => {
    return { number, dueOn, principalSatang, interestSatang };
  });
  return toPlainJson(kept) as DecidedRow[];
}
