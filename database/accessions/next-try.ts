/** Who has declined is asked again on the day it named; who goes on its way is not. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { endDuty, openDuty } from '../duties/open-duty.ts';
import { Accession } from './accession-entities.ts';

type Asked = Pick<Accession, 'id' | 'centreId' | 'areaCode' | 'nextTryOn'>;

/** Opens, moves or ends the duty to ask the group again, as its `nextTryOn` says. */
export async function keepNextTry(em: EntityManager, group: Asked, act: Act): Promise<void> {
  const ref = { kind: 'ask-group-again', subjectId: group.id } as const;
  if (group.nextTryOn === null) await endDuty(em, ref, act);
  else await openDuty(em, { ...ref, place: group, opensOn: group.nextTryOn }, act);
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
