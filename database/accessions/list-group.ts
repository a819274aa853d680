import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { liesBeforeYear } from '#domain/funds/accession';
import type { FundKind } from '#domain/funds/fund-kinds';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Centre } from '../places/centre.ts';
import { placeOf, type RowPlace } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { Accession, AccessionMove } from './accession-entities.ts';

export interface AreaGroup {
  readonly kind: FundKind;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly foundedYearBe: number | null;
  readonly memberCount: number | null;
  readonly isDemo: boolean;
}

export interface ListedGroup extends AreaGroup {
  readonly centreId: string;
  /** The day on which it was found in the area. */
  readonly listedOn: string;
}

/** In the order in which they are checked. */
export type ListGroupRefusal = 'no-such-centre' | 'group-listed-already' | 'founded-after-listing';

/** Writes down a group of the area that is no member (yet). One name in one centre is one group. */
export async function listGroup(
  em: EntityManager,
  { listedOn, ...plan }: ListedGroup,
  act: Act,
): Promise<{ accessionId: string } | { refused: ListGroupRefusal }> {
  const { centreId, nameTh, foundedYearBe } = plan;
  const centre = await findLocked(em, Centre, { id: centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const twin = await findRow(em, Accession, { centreId, nameTh });
  if (twin !== undefined) return { refused: 'group-listed-already' };
  if (liesBeforeYear(listedOn, foundedYearBe)) return { refused: 'founded-after-listing' };
  const accessionId = randomUUID();
  const place = { centreId, areaCode: centre.areaCode };
  const own = { id: accessionId, status: 'listed', statusSince: listedOn } as const;
  await em.insert(Accession, { ...plan, ...place, ...own, createdAt: act.at });
  await record(em, {
    action: 'group-listed',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'accession', id: accessionId },
    detail: { kind: plan.kind },
  });
  return { accessionId };
}

/** Lists a fund that was a member before it was written down here; its way before that is not known. */
export async function listMember(
  em: EntityManager,
  member: Omit<AreaGroup, 'foundedYearBe' | 'memberCount'> & {
    readonly place: RowPlace;
    readonly accededOn: string;
  },
  act: Act,
): Promise<string> {
  const { place, accededOn, ...group } = member;
  const accessionId = randomUUID();
  await em.insert(Accession, {
    id: accessionId,
    ...group,
    ...placeOf(place),
    status: 'acceded',
    statusSince: accededOn,
    createdAt: act.at,
  });
  await em.insert(AccessionMove, {
    id: randomUUID(),
    accessionId,
    ...placeOf(place),
    number: 1,
    toStatus: 'acceded',
    movedOn: accededOn,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  return accessionId;
}
