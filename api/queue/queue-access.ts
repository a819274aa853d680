/** Finding the centre of a question about the waiting order, and who may ask it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '#database/act';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import type { Place } from '#domain/people/roles';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

type Asked = Asking & { readonly em: EntityManager };

/** Who sees the order with its figures: the committee, CDD officers and auditors; no household. */
export function readsQueue(asked: Asking, place: Place): boolean {
  return mayAt(asked, 'see-meeting', place) && mayAt(asked, 'see-debts', place);
}

/** The centre's place for somebody who reads its order; undefined for anybody else. */
export async function findQueuePlace(asked: Asked, centreId: string): Promise<Place | undefined> {
  const centre = await findRow(asked.em, Centre, { id: centreId });
  if (centre === undefined) return undefined;
  const place = { centreId, areaCode: centre.areaCode };
  return readsQueue(asked, place) ? place : undefined;
}

/** Who changes what counts there, or why not. */
export async function actOnWeights(
  asked: Asked,
  centreId: string | undefined,
): Promise<Act | Refused> {
  const centre =
    centreId === undefined ? undefined : await findRow(asked.em, Centre, { id: centreId });
  const place =
    centre === undefined ? undefined : { centreId: centre.id, areaCode: centre.areaCode };
  return actAt(asked, 'change-weights', { place, see: 'see-meeting' });
}
