import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { placeOf } from '../../places/place.ts';
import { getLocked, listRows } from '../../rows.ts';
import { HouseholdCase } from '../household-case.ts';
import { TargetChoice } from './target-entities.ts';

export interface WishedChoice {
  readonly caseId: string;
  readonly fiscalYearBe: number;
  readonly isChosen: boolean;
  readonly reason: string;
}

/** In the order in which they are checked. */
export type ChoiceRefusal = 'reason-missing' | 'not-surveyed' | 'chosen-so-already';

/** The chair takes a household among the targets of a year, or out of them, and says why. */
export async function chooseTarget(
  em: EntityManager,
  wish: WishedChoice,
  act: Act,
): Promise<{ id: string } | { refused: ChoiceRefusal }> {
  const { caseId, fiscalYearBe, isChosen, reason } = wish;
  if (reason.trim() === '') return { refused: 'reason-missing' };
  const row = await getLocked(em, HouseholdCase, { id: caseId });
  if (!(await wasSurveyed(em, caseId))) return { refused: 'not-surveyed' };
  const choices = await listRows(em, TargetChoice, {
    where: { caseId, fiscalYearBe },
    orderBy: { number: 'desc' },
  });
  if ((choices[0]?.isChosen ?? false) === isChosen) return { refused: 'chosen-so-already' };
  const id = randomUUID();
  await em.insert(TargetChoice, {
    id,
    caseId,
    ...placeOf(row),
    fiscalYearBe,
    number: choices.length + 1,
    isChosen,
    reason,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  await record(em, {
    action: isChosen ? 'target-chosen' : 'target-put-back',
    at: act.at,
    actor: act,
    place: row,
    subject: { kind: 'case', id: caseId },
    caseId,
    detail: { fiscalYearBe },
  });
  return { id };
}

async function wasSurveyed(em: EntityManager, caseId: string): Promise<boolean> {
  const rows = await em.execute(
    `select 1 from case_move where case_id = ? and to_status = 'surveyed' limit 1`,
    [caseId],
  );
  return rows.length > 0;
}
