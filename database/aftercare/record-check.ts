import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EarlySign } from '#domain/aftercare/signs';
import { addMonths, plainDate } from '#domain/dates/plain-date';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { CaseMove, HouseholdCase } from '../cases/household-case.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, getRow, listRows } from '../rows.ts';
import { AftercareCheck, type AftercareOutcome } from './aftercare-check.ts';

export interface CheckReport {
  readonly caseId: string;
  /** The running number of the check in its round, from 1. */
  readonly number: number;
  readonly dueOn: string;
  readonly doneOn: string;
  readonly outcome: AftercareOutcome;
  readonly signs: readonly EarlySign[];
  readonly note: string | null;
}

/** In the order in which they are checked. */
export type CheckRefusal =
  | 'no-such-case'
  | 'checked-already'
  | 'done-in-the-future'
  | 'signs-missing'
  | 'well-but-signs-seen';

/** Records one check of the watch over a household. */
export async function recordCheck(
  em: EntityManager,
  check: CheckReport,
  act: Act,
): Promise<{ checkId: string } | { refused: CheckRefusal }> {
  const { caseId, number, outcome } = check;
  const household = await findLocked(em, HouseholdCase, { id: caseId });
  if (household === undefined) return { refused: 'no-such-case' };
  const { round } = household;
  const earlier = await findRow(em, AftercareCheck, { caseId, round, number });
  if (earlier !== undefined) return { refused: 'checked-already' };
  if (check.doneOn > dayOf(act.at)) return { refused: 'done-in-the-future' };
  const hasSigns = check.signs.length > 0;
  if (outcome !== 'well' && !hasSigns) return { refused: 'signs-missing' };
  if (outcome === 'well' && hasSigns) return { refused: 'well-but-signs-seen' };

  const checkId = randomUUID();
  const signs = [...new Set(check.signs)];
  const own = { id: checkId, round, signs, bySeatId: act.seatId };
  await em.insert(AftercareCheck, { ...check, ...placeOf(household), ...own });
  await record(em, {
    action: 'aftercare-checked',
    at: act.at,
    actor: act,
    place: household,
    subject: { kind: 'case', id: caseId },
    caseId,
    detail: { number, outcome, signs: signs.length },
  });
  return { checkId };
}

/**
 * The dates of the checks of a round by the centre's policy of the day asked, counted from the day on
 * which the household was cleared; from the day asked when the case was opened after that.
 */
export async function readCheckDates(
  em: EntityManager,
  ask: { caseId: string; round: number; on: string },
): Promise<string[]> {
  const { centreId } = await getRow(em, HouseholdCase, { id: ask.caseId });
  const policies = await readPoliciesOn(em, { centreId, on: ask.on });
  const [cleared] = await listRows(em, CaseMove, {
    where: { caseId: ask.caseId, toStatus: 'cleared' },
    orderBy: { at: 'desc' },
  });
  const from = plainDate(cleared === undefined ? ask.on : dayOf(cleared.at));
  const months = policies['aftercare-check-months'];
  return Array.from({ length: policies['aftercare-checks'] }, (_, index) =>
    addMonths(from, months * (index + 1)),
  );
}
