/** Finding the group of a request, and who may do what with it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import { Accession } from '#database/accessions/accession-entities';
import type { Act } from '#database/act';
import { placeOf } from '#database/places/place';
import { findRow } from '#database/rows';
import { actAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

export const GroupParams = z.object({ accessionId: Uuid });

type Asked = Asking & {
  readonly em: EntityManager;
  readonly params: { readonly accessionId: string };
};

/** Who acts for the centre towards the group, or why not. What a group said is not for agencies. */
export async function actOnGroup(asked: Asked): Promise<Act | Refused> {
  const group = await findRow(asked.em, Accession, { id: asked.params.accessionId });
  const place = group && placeOf(group);
  return actAt(asked, 'manage-funds', { place, see: 'see-board' });
}
