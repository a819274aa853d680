import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { DEFAULT_SEGMENT_CODES, type SegmentCriterion } from '#domain/case/targets/segments';
import type { Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { Centre } from '../../places/centre.ts';
import { findLocked, findRow, listRows } from '../../rows.ts';
import { SegmentRow } from './target-entities.ts';

export interface SegmentPlan extends SegmentCriterion {
  readonly centreId: string;
  readonly name: string | null;
  readonly reason: string;
}

/** In the order in which they are checked. */
export type SegmentRefusal =
  | 'no-such-centre'
  | 'reason-missing'
  | 'segment-without-name'
  | 'ends-before-it-begins'
  | 'set-for-that-day-already';

/** What the centre set itself, oldest first. */
export async function readSegments(em: EntityManager, centreId: string): Promise<SegmentRow[]> {
  return listRows(em, SegmentRow, { where: { centreId }, orderBy: { effectiveFrom: 'asc' } });
}

/** Sets a criterion from a day on: a new segment, another limit of an old one, or its end. */
export async function setSegment(
  em: EntityManager,
  plan: SegmentPlan,
  act: Act,
): Promise<{ id: string } | { refused: SegmentRefusal }> {
  const { centreId, code, effectiveFrom } = plan;
  const centre = await findLocked(em, Centre, { id: centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  if (plan.reason.trim() === '') return { refused: 'reason-missing' };
  const isOurs = (DEFAULT_SEGMENT_CODES as readonly string[]).includes(code);
  if (!isOurs && (plan.name ?? '').trim() === '') return { refused: 'segment-without-name' };
  if (plan.most !== null && plan.most < plan.least) return { refused: 'ends-before-it-begins' };
  const known = await findRow(em, SegmentRow, { centreId, code, effectiveFrom });
  if (known !== undefined) return { refused: 'set-for-that-day-already' };
  const id = randomUUID();
  await em.insert(SegmentRow, {
    id,
    ...plan,
    areaCode: centre.areaCode,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  await record(em, {
    action: 'segment-set',
    at: act.at,
    actor: act,
    place: { centreId, areaCode: centre.areaCode },
    subject: { kind: 'centre', id: centreId },
    detail: { code, measure: plan.measure, least: plan.least, most: plan.most, effectiveFrom },
  });
  return { id };
}
