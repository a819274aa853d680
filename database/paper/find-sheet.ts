/** Finding a sheet by its code, and who entered it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { readSheetCode } from '#domain/paper/sheet-code';
import { findSeatName } from '../documents/printed-place.ts';
import { findLocked, findRow } from '../rows.ts';
import { PaperSheet } from './paper-entities.ts';

export type FindSheetRefusal = 'sheet-code-wrong' | 'no-such-sheet';

/** The sheet of a typed code, whoever may see it; a code whose digits do not fit is told apart. */
export async function findSheet(
  em: EntityManager,
  typed: string,
): Promise<{ sheet: PaperSheet } | { refused: FindSheetRefusal }> {
  const code = readSheetCode(typed);
  if ('refused' in code) return code;
  const sheet = await findRow(em, PaperSheet, { number: code.number });
  return sheet === undefined ? { refused: 'no-such-sheet' } : { sheet };
}

/** As `findSheet`, of one centre, locked until the caller's transaction ends. */
export async function lockSheet(
  em: EntityManager,
  of: { readonly typed: string; readonly centreId: string },
): Promise<{ sheet: PaperSheet } | { refused: FindSheetRefusal }> {
  const code = readSheetCode(of.typed);
  if ('refused' in code) return code;
  const where = { number: code.number, centreId: of.centreId };
  const sheet = await findLocked(em, PaperSheet, where);
  return sheet === undefined ? { refused: 'no-such-sheet' } : { sheet };
}

/** Who entered the sheet and when (ISO instant): what whoever comes second is told. */
export interface EnteredBy {
  readonly displayName: string;
  readonly since: string;
}

/** Null while nobody did. */
export async function findEnteredBy(
  em: EntityManager,
  { enteredBySeatId, enteredAt }: Pick<PaperSheet, 'enteredBySeatId' | 'enteredAt'>,
): Promise<EnteredBy | null> {
  if (enteredAt === null) return null;
  const seat = await findSeatName(em, enteredBySeatId);
  return { displayName: seat?.name ?? '', since: enteredAt };
}
