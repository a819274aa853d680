import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { EntryKind } from '#domain/registers/register';
import type { Act } from '../../act.ts';
import { record } from '../../audit/record.ts';
import { placeOf, type RowPlace } from '../../places/place.ts';
import { StruckEntry } from './entry-entities.ts';

/** What every row that is written by hand carries. */
export interface OwnColumns {
  readonly id: string;
  readonly centreId: string;
  readonly areaCode: string;
  readonly bySeatId: string;
  readonly recordedAt: string;
}

interface NewEntry {
  readonly kind: EntryKind;
  readonly place: RowPlace;
  /** The case whose trail tells of it too. */
  readonly caseId?: string | null;
  readonly write: (own: OwnColumns) => Promise<unknown>;
}

/** Writes one entry with its audit event; the event holds no more than the kind. */
export async function writeEntry(
  em: EntityManager,
  { kind, place, caseId = null, write }: NewEntry,
  act: Act,
): Promise<{ id: string }> {
  const id = randomUUID();
  await write({ id, ...placeOf(place), bySeatId: act.seatId, recordedAt: act.at });
  await noteOnEntry(em, { action: 'register-entry-written', id, kind, place, caseId }, act);
  return { id };
}

interface EntryNote {
  readonly action: 'register-entry-written' | 'register-entry-struck';
  readonly id: string;
  readonly kind: EntryKind;
  readonly place: RowPlace;
  readonly caseId?: string | null;
}

/** The audit event of an entry. */
export function noteOnEntry(em: EntityManager, note: EntryNote, act: Act): Promise<void> {
  const { action, id, kind, place, caseId = null } = note;
  const subject = { kind: 'register-entry', id } as const;
  const detail = { kind };
  return record(em, { action, at: act.at, actor: act, place, subject, caseId, detail });
}

/** Whether the entry was struck out. */
export async function isStruck(em: EntityManager, entryId: string): Promise<boolean> {
  return (await em.count(StruckEntry, { entryId })) > 0;
}
