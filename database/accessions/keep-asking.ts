/**
 * No group of the area is forgotten: who declined is asked again on the day it named, and who is in talks
 * is spoken with again so many days after the last step or talk (by-law `group-follow-up-days`).
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { addDays, plainDate } from '#domain/dates/plain-date';
import { isInTalks } from '#domain/funds/accession';
import { dayOf, type Act } from '../act.ts';
import { readPoliciesOn } from '../centres/policies.ts';
import { endDuty, openDuty } from '../duties/open-duty.ts';
import { listRows } from '../rows.ts';
import { Accession } from './accession-entities.ts';

type Asked = Pick<
  Accession,
  'id' | 'centreId' | 'areaCode' | 'status' | 'statusSince' | 'nextTryOn'
>;

/** Opens, moves or ends the duties towards the group as it stands now. */
export async function keepAsking(em: EntityManager, group: Asked, act: Act): Promise<void> {
  await keepNextTry(em, group, act);
  await keepFollowUp(em, group, act);
}

/** The group names another day; the caller holds its lock. */
export async function moveNextTry(
  em: EntityManager,
  group: Accession,
  { nextTryOn, act }: { nextTryOn: string; act: Act },
): Promise<void> {
  const version = group.version + 1;
  await em.nativeUpdate(Accession, { id: group.id }, { nextTryOn, version });
  await keepNextTry(em, { ...group, nextTryOn }, act);
}

/** The next talk with a group on its way, counted from the last step or talk. */
export async function keepFollowUp(em: EntityManager, group: Asked, act: Act): Promise<void> {
  const ref = { kind: 'follow-up-group', subjectId: group.id } as const;
  if (!isInTalks(group.status)) {
    await endDuty(em, ref, act);
    return;
  }
  const { centreId } = group;
  const policies = await readPoliciesOn(em, { centreId, on: dayOf(act.at) });
  const lastOn = await readLastOn(em, group);
  const opensOn = addDays(plainDate(lastOn), policies['group-follow-up-days']);
  await openDuty(em, { ...ref, place: group, opensOn }, act);
}

/** The by-law names other days between talks: whoever is in talks is spoken with by them. */
export async function keepFollowUps(em: EntityManager, centreId: string, act: Act): Promise<void> {
  const groups = await listRows(em, Accession, { where: { centreId }, orderBy: { id: 'asc' } });
  for (const group of groups.filter(({ status }) => isInTalks(status))) {
    await keepFollowUp(em, group, act);
  }
}

async function keepNextTry(em: EntityManager, group: Asked, act: Act): Promise<void> {
  const ref = { kind: 'ask-group-again', subjectId: group.id } as const;
  if (group.nextTryOn === null) await endDuty(em, ref, act);
  else await openDuty(em, { ...ref, place: group, opensOn: group.nextTryOn }, act);
}

async function readLastOn(em: EntityManager, group: Asked): Promise<string> {
  const [row] = await em.execute<{ metOn: string | null }[]>(
    `select max(met_on)::text as "metOn" from accession_contact where accession_id = ?`,
    [group.id],
  );
  const metOn = row?.metOn ?? group.statusSince;
  return metOn > group.statusSince ? metOn : group.statusSince;
}
