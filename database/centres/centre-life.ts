/** What happens to a centre as a whole: its founding decision, what it was chosen as, its state. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  refuseCentreMove,
  type CentreMove,
  type CentreMoveRefusal,
  type CentreStanding,
  type Distinction,
} from '#domain/centre/centre-states';
import { liesBeforeYear } from '#domain/funds/accession';
import type { Act } from '../act.ts';
import type { AuditAction, AuditDetail } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { endDutiesOfCentre } from '../duties/open-duty.ts';
import { Fund } from '../funds/fund.ts';
import { Centre } from '../places/centre.ts';
import { findLocked, findRow, listRows } from '../rows.ts';
import { CentreDistinction, CentreMoveRow } from './centre-life-entities.ts';

export interface Founding {
  readonly centreId: string;
  readonly foundedYearBe: number | null;
  /** When it was decided to found it: work of a fiscal year is decided in the year before. */
  readonly decidedOn: string | null;
  readonly targetFiscalYearBe: number | null;
}

/** In the order in which they are checked. */
export type FoundingRefusal = 'no-such-centre' | 'funds-joined-before';

/** Records when the centre was decided, for which fiscal year, and when it was founded. */
export async function recordFounding(
  em: EntityManager,
  { centreId, ...founding }: Founding,
  act: Act,
): Promise<{ centreId: string } | { refused: FoundingRefusal }> {
  const centre = await findLocked(em, Centre, { id: centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const [first] = await listRows(em, Fund, { where: { centreId }, orderBy: { accededOn: 'asc' } });
  if (first !== undefined && liesBeforeYear(first.accededOn, founding.foundedYearBe)) {
    return { refused: 'funds-joined-before' };
  }
  await em.nativeUpdate(Centre, { id: centreId }, { ...founding, version: centre.version + 1 });
  await note(em, centre, { action: 'founding-recorded', act, detail: { ...founding } });
  return { centreId };
}

export interface DistinctionPlan {
  readonly centreId: string;
  readonly kind: Distinction;
  readonly yearBe: number;
  readonly givenBy: string;
}

/** Records that the centre was chosen as model or outstanding in a year, once a year and kind. */
export async function recordDistinction(
  em: EntityManager,
  plan: DistinctionPlan,
  act: Act,
): Promise<{ distinctionId: string } | { refused: 'no-such-centre' | 'chosen-already' }> {
  const { centreId, kind, yearBe } = plan;
  const centre = await findLocked(em, Centre, { id: centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const twin = await findRow(em, CentreDistinction, { centreId, kind, yearBe });
  if (twin !== undefined) return { refused: 'chosen-already' };
  const id = randomUUID();
  const own = { id, areaCode: centre.areaCode, bySeatId: act.seatId, recordedAt: act.at };
  await em.insert(CentreDistinction, { ...plan, ...own });
  await note(em, centre, { action: 'centre-chosen', act, detail: { kind, yearBe } });
  return { distinctionId: id };
}

export interface MovePlan extends CentreMove {
  readonly centreId: string;
  readonly reason: string;
}

/** In the order in which they are checked. */
export type MoveCentreRefusal = 'no-such-centre' | CentreMoveRefusal | 'no-such-working-centre';

/** Lets the centre rest, work again, go into another, or close with its settlement. */
export async function moveCentre(
  em: EntityManager,
  plan: MovePlan,
  act: Act,
): Promise<{ moved: true } | { refused: MoveCentreRefusal }> {
  const { centreId, to, on, reason, settlement, intoCentreId } = plan;
  const centre = await findLocked(em, Centre, { id: centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const refused = refuseCentreMove(await readStanding(em, centre), plan);
  if (refused !== undefined) return { refused };
  const into = to === 'merged' ? intoCentreId : null;
  if (into !== null && (await findRow(em, Centre, { id: into, state: 'active' })) === undefined) {
    return { refused: 'no-such-working-centre' };
  }
  const version = centre.version + 1;
  await em.nativeUpdate(Centre, { id: centreId }, { state: to, stateSince: on, version });
  await em.insert(CentreMoveRow, {
    id: randomUUID(),
    centreId,
    areaCode: centre.areaCode,
    number: (await em.count(CentreMoveRow, { centreId })) + 1,
    toState: to,
    movedOn: on,
    reason,
    settlement,
    intoCentreId: into,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const detail = { from: centre.state, to, on, intoCentreId: into };
  await note(em, centre, { action: 'centre-moved', act, detail });
  if (to === 'merged' || to === 'closed') await endDutiesOfCentre(em, centreId, act);
  return { moved: true };
}

/** What it was chosen as and how its state changed, newest first. */
export async function readCentreLife(
  em: EntityManager,
  centreId: string,
): Promise<{ distinctions: CentreDistinction[]; moves: CentreMoveRow[] }> {
  const where = { centreId };
  return {
    distinctions: await listRows(em, CentreDistinction, { where, orderBy: { yearBe: 'desc' } }),
    moves: await listRows(em, CentreMoveRow, { where, orderBy: { number: 'desc' } }),
  };
}

async function readStanding(em: EntityManager, centre: Centre): Promise<CentreStanding> {
  const [open] = await em.execute<{ cases: number; loans: number }[]>(
    `select (select count(*)::int from household_case
              where centre_id = ? and closed_on is null) as cases,
            (select count(*)::int from loan
              where centre_id = ? and status not in ('paid', 'released', 'written-off')) as loans`,
    [centre.id, centre.id],
  );
  const { id: centreId, state, stateSince } = centre;
  return { centreId, state, stateSince, openCases: open?.cases ?? 0, openLoans: open?.loans ?? 0 };
}

function note(
  em: EntityManager,
  { id, areaCode }: Centre,
  { action, act, detail }: { action: AuditAction; act: Act; detail: AuditDetail },
): Promise<void> {
  const place = { centreId: id, areaCode };
  const subject = { kind: 'centre', id } as const;
  return record(em, { action, at: act.at, actor: act, place, subject, detail });
}
