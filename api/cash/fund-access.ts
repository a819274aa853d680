/** Finding the fund of a request, and who may do what with its money. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import type { Act } from '#database/act';
import { Fund } from '#database/funds/fund';
import { placeOf } from '#database/places/place';
import { findRow } from '#database/rows';
import type { Permission } from '#domain/people/permissions';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

export const FundParams = z.object({ fundId: Uuid });

type Asked = Asking & {
  readonly em: EntityManager;
  readonly params: { readonly fundId: string };
};

/** The fund, for who may see its books; undefined for all others. */
export async function findFundOfBooks(asked: Asked): Promise<Fund | undefined> {
  const fund = await findRow(asked.em, Fund, { id: asked.params.fundId });
  return fund !== undefined && mayAt(asked, 'see-ledger', fund) ? fund : undefined;
}

/** Who acts on the money of the fund, or why not. */
export async function actOnFund(asked: Asked, permission: Permission): Promise<Act | Refused> {
  const fund = await findRow(asked.em, Fund, { id: asked.params.fundId });
  const place = fund === undefined ? undefined : placeOf(fund);
  return actAt(asked, permission, { place, see: 'see-ledger' });
}
