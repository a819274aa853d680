import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExpenseKind } from '#domain/assessment/code-lists';
import type { GuideLine } from '#domain/assessment/evidence/spend-guide';
import { satang } from '#domain/money/satang';
import type { Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { Centre } from '../../places/centre.ts';
import { findLocked, findRow, listRows } from '../../rows.ts';
import { SpendGuide } from './evidence-entities.ts';

export interface GuideEntry {
  readonly centreId: string;
  readonly householdSize: number;
  readonly kind: ExpenseKind;
  readonly monthSatang: bigint;
  readonly source: string;
  readonly effectiveFrom: string;
}

/** Every line the centre has set, the newest day first. */
export async function readGuide(
  em: EntityManager,
  centreId: string,
): Promise<(GuideLine & { readonly source: string })[]> {
  const rows = await listRows(em, SpendGuide, {
    where: { centreId },
    orderBy: { effectiveFrom: 'desc', householdSize: 'asc', kind: 'asc' },
  });
  return rows.map((row) => ({ ...row, monthSatang: satang(row.monthSatang) }));
}

/** Sets what is usual from a day on; the product itself knows no figure. */
export async function setGuide(
  em: EntityManager,
  entry: GuideEntry,
  act: Act,
): Promise<{ id: string } | { refused: 'no-such-centre' | 'set-for-that-day-already' }> {
  const centre = await findLocked(em, Centre, { id: entry.centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const { centreId, householdSize, kind, effectiveFrom } = entry;
  const known = await findRow(em, SpendGuide, { centreId, householdSize, kind, effectiveFrom });
  if (known !== undefined) return { refused: 'set-for-that-day-already' };
  const id = randomUUID();
  await em.insert(SpendGuide, {
    id,
    ...entry,
    areaCode: centre.areaCode,
    provinceCode: centre.areaCode.slice(0, 2),
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  await record(em, {
    action: 'spend-guide-set',
    at: act.at,
    actor: act,
    place: { centreId, areaCode: centre.areaCode },
    subject: { kind: 'centre', id: centreId },
    detail: { kind, householdSize, monthSatang: String(entry.monthSatang), effectiveFrom },
  });
  return { id };
}
