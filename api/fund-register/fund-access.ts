/** Finding the fund of a request, and who may keep its register. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import type { Act } from '#database/act';
import { Fund } from '#database/funds/fund';
import { placeOf, type RowPlace } from '#database/places/place';
import { findRow } from '#database/rows';
import { actAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

export const FundParams = z.object({ fundId: Uuid });

/** Who keeps the register of the fund, or why not. */
export async function actOnFund(
  asked: Asking & {
    readonly em: EntityManager;
    readonly params: { readonly fundId: string };
  },
): Promise<Act | Refused> {
  return actOnRegister(asked, await findRow(asked.em, Fund, { id: asked.params.fundId }));
}

/** The same for a row of a fund's register; `row` is undefined when there is none. */
export function actOnRegister(asked: Asking, row: RowPlace | undefined): Act | Refused {
  return actAt(asked, 'manage-funds', { place: row && placeOf(row), see: 'see-board' });
}
