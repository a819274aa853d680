/**
 * Telling a process something, in the transaction that makes it true (door one of the architecture).
 * The relay delivers later, at least once and in the order of the ids; the outbox id is the eventId.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ProcessKind } from '#domain/tasks/task-kinds';
import type { RowPlace } from '../places/place.ts';
import { OutboxRow } from './outbox-row.ts';

interface Addressee {
  readonly processId: string;
  readonly processKind: ProcessKind;
  readonly place: RowPlace;
}

/** Asks the relay to start the process with `input`. A process that runs already is left alone. */
export async function startProcess(
  em: EntityManager,
  start: Addressee & { readonly input: object },
): Promise<void> {
  await put(em, start, { type: 'start', payload: start.input });
}

/** As `startProcess`, also where the process has come to its end before; one that runs is left alone. */
export async function restartProcess(
  em: EntityManager,
  start: Addressee & { readonly input: object },
): Promise<void> {
  await put(em, start, { type: 'restart', payload: start.input });
}

/** Asks the relay to signal `fact` to the process. Ids and codes only. */
export async function tellProcess(
  em: EntityManager,
  news: Addressee & { readonly fact: object },
): Promise<void> {
  await put(em, news, { type: 'fact', payload: news.fact });
}

async function put(
  em: EntityManager,
  to: Addressee,
  message: { type: 'start' | 'restart' | 'fact'; payload: object },
): Promise<void> {
  // Ids are given at insert but seen at commit: without this lock a later id could be sent first,
  // and the process would drop the earlier one as seen.
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [to.processId]);
  await em.insert(OutboxRow, {
    processId: to.processId,
    processKind: to.processKind,
    type: message.type,
    payload: { ...message.payload },
    centreId: to.place.centreId,
    areaCode: to.place.areaCode,
  });
}
