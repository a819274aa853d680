import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  correctionRefusal,
  standingFigure,
  type Correction,
  type CorrectionRefusal,
} from '#domain/assessment/baseline/baseline';
import { satang } from '#domain/money/satang';
import type { Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { HouseholdCase } from '../../cases/household-case.ts';
import { placeOf } from '../../places/place.ts';
import { getLocked } from '../../rows.ts';
import { BaselineCorrection } from './baseline-entities.ts';
import { findBaseline } from './read-baseline.ts';

export interface WishedCorrection extends Correction {
  readonly reason: string;
  /** What the writer saw, so that two corrections at once do not cover each other. */
  readonly oldSatang: bigint;
}

/** In the order in which they are checked. */
export type CorrectRefusal = 'no-baseline-yet' | CorrectionRefusal | 'changed-meanwhile';

/** Writes what a figure should have been beside what it was; the baseline itself stays as it is. */
export async function correctBaseline(
  em: EntityManager,
  { caseId, correction }: { readonly caseId: string; readonly correction: WishedCorrection },
  act: Act,
): Promise<{ id: string } | { refused: CorrectRefusal }> {
  const row = await getLocked(em, HouseholdCase, { id: caseId });
  const baseline = await findBaseline(em, { caseId, round: row.round });
  if (baseline === undefined) return { refused: 'no-baseline-yet' };
  const earlier = baseline.corrections.map((each) => ({
    ...each,
    newSatang: satang(each.newSatang),
  }));
  const refused = correctionRefusal(baseline.content, earlier, correction);
  if (refused !== null) return { refused };
  const stands = standingFigure(baseline.content, earlier, correction);
  if (stands !== correction.oldSatang) return { refused: 'changed-meanwhile' };
  const id = randomUUID();
  await em.insert(BaselineCorrection, {
    id,
    baselineId: baseline.row.id,
    caseId,
    ...placeOf(row),
    ...correction,
    byUserId: act.userId,
    bySeatId: act.seatId,
    correctedAt: act.at,
  });
  const { lineKind, field, oldSatang, newSatang } = correction;
  await record(em, {
    action: 'baseline-corrected',
    at: act.at,
    actor: act,
    place: row,
    subject: { kind: 'baseline', id: baseline.row.id },
    caseId,
    detail: { lineKind, field, oldSatang: String(oldSatang), newSatang: String(newSatang) },
  });
  return { id };
}
