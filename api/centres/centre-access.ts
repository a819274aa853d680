/** Finding the centre of a request, and who may do what there. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import type { Act } from '#database/act';
import { Centre } from '#database/places/centre';
import { findRow } from '#database/rows';
import type { Permission } from '#domain/people/permissions';
import type { Place } from '#domain/people/roles';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

export const CentreParams = z.object({ centreId: Uuid });

type Asked = Asking & {
  readonly em: EntityManager;
  readonly params: { readonly centreId: string };
};

/** A household sees its own centre, whatever its village. */
export function maySeeCentre(asking: Asking, place: Place): boolean {
  if (mayAt(asking, 'see-centre', place)) return true;
  return asking.caller.seats.some(
    (seat) => seat.role === 'household' && seat.centreId === place.centreId,
  );
}

/** Who acts at the centre, or why not. */
export async function actAtCentre(asked: Asked, permission: Permission): Promise<Act | Refused> {
  const centre = await findRow(asked.em, Centre, { id: asked.params.centreId });
  const place =
    centre === undefined ? undefined : { centreId: centre.id, areaCode: centre.areaCode };
  return actAt(asked, permission, { place, see: 'see-centre' });
}
