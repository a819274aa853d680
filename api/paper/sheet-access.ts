/** Finding the sheet of a request, and who may do what with it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import type { Act } from '#database/act';
import { findSheetRow, type SheetRow } from '#database/paper/read-sheets';
import { placeOf } from '#database/places/place';
import type { Permission } from '#domain/people/permissions';
import { actAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

export const SheetParams = z.object({ sheetId: Uuid });

type Asked = Asking & {
  readonly em: EntityManager;
  readonly params: { readonly sheetId: string };
};

/** Who acts on the sheet; whoever sees no debts at its centre sees no sheet. */
export async function actOnSheet(
  asked: Asked,
  permission: Permission,
): Promise<{ act: Act; row: SheetRow } | Refused> {
  const row = await findSheetRow(asked.em, asked.params.sheetId);
  const place = row === undefined ? undefined : placeOf(row);
  const act = actAt(asked, permission, { place, see: 'see-debts' });
  if ('refused' in act) return act;
  if (row === undefined) throw new Error('Allowed on no sheet');
  return { act, row };
}
