import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Area } from '../places/area.ts';
import { Centre } from '../places/centre.ts';
import { findRow } from '../rows.ts';
import { CentreDistinction } from './centre-life-entities.ts';

export interface CentrePlan {
  /** Eight digits of the village, or the six of its tambon for a centre at tambon level. */
  readonly areaCode: string;
  readonly level: 'village' | 'tambon';
  readonly nameTh: string;
  readonly nameEn: string;
  readonly villageNumber: number | null;
  readonly foundedYearBe: number | null;
  /** The Buddhist year in which it became a model centre, or null. */
  readonly modelYearBe: number | null;
  readonly publishedHeadlineTh: string | null;
  readonly publishedHeadlineEn: string | null;
  readonly isDemo: boolean;
}

/** In the order in which they are checked. */
export type CentreRefusal = 'area-code-does-not-fit-level' | 'no-such-tambon' | 'centre-exists';

/** Founds a centre. One name in one area is one centre. */
export async function createCentre(
  em: EntityManager,
  plan: CentrePlan,
  act: Act,
): Promise<{ centreId: string } | { refused: CentreRefusal }> {
  const digits = plan.level === 'village' ? 8 : 6;
  if (plan.areaCode.length !== digits) return { refused: 'area-code-does-not-fit-level' };
  const tambonCode = plan.areaCode.slice(0, 6);
  const tambon = await findRow(em, Area, { code: tambonCode, level: 'tambon' });
  if (tambon === undefined) return { refused: 'no-such-tambon' };
  const { areaCode, nameTh } = plan;
  const twin = await findRow(em, Centre, { areaCode, nameTh });
  if (twin !== undefined) return { refused: 'centre-exists' };

  const centreId = randomUUID();
  const { modelYearBe, ...columns } = plan;
  await em.insert(Centre, { id: centreId, ...columns, tambonCode, createdAt: act.at });
  if (modelYearBe !== null) {
    const own = { id: randomUUID(), centreId, areaCode, recordedAt: act.at };
    const chosen = { kind: 'model', yearBe: modelYearBe, bySeatId: act.seatId } as const;
    await em.insert(CentreDistinction, { ...own, ...chosen });
  }
  await record(em, {
    action: 'centre-founded',
    at: act.at,
    actor: act,
    place: { centreId, areaCode },
    subject: { kind: 'centre', id: centreId },
    detail: { level: plan.level, isDemo: plan.isDemo },
  });
  return { centreId };
}
