/**
 * The one account and seat that nobody can be asked for, because nobody is there yet. It is made with
 * the database at hand; everything after it goes through the API by people who have seats.
 */

import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { loadAreas } from '#database/areas/load-areas';
import { openDatabase } from '#database/orm';
import { giveSeat } from '#database/people/give-seat';
import { SeatRow } from '#database/people/seat';
import { findRow } from '#database/rows';
import { inTransaction } from '#database/transaction';
import { bangkokDateOf } from '#domain/dates/bangkok';
import type { PlainDate } from '#domain/dates/plain-date';
import { openIdentity } from '../../api/identity/identity.ts';

export interface Administrator {
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
  /** Two digits: the province. */
  readonly areaCode: string;
  readonly isDemo: boolean;
}

/**
 * Sees to the areas of the province, the account and its seat; what is there already stays as it is,
 * the password too. Gives the day on which the seat was given first.
 */
export async function seatAdministrator(
  databaseUrl: string,
  administrator: Administrator,
  clock: { now(): Date } = { now: () => new Date() },
): Promise<{ begunOn: PlainDate }> {
  const { username, displayName, password, areaCode, isDemo } = administrator;
  const database = await openDatabase(databaseUrl, { poolSize: 2 });
  const identity = await openIdentity({
    database,
    databaseUrl,
    // Signs sessions only, and none is made here.
    secret: randomBytes(32).toString('hex'),
    publicUrl: 'http://127.0.0.1',
    log: pino({ level: 'silent' }),
  });
  try {
    const userId = await identity.ensureAccount({ username, displayName, password });
    const at = clock.now().toISOString();
    return await inTransaction(database, async (em) => {
      await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', ['first-seat']);
      await loadAreas(em, areaCode);
      const known = await findRow(em, SeatRow, { userId, role: 'administrator', areaCode });
      if (known !== undefined) return { begunOn: dayOfInstant(known.createdAt) };
      const begunOn = dayOfInstant(at);
      const seat = { ...SEAT, userId, displayName, areaCode, isDemo, fromOn: begunOn };
      const given = await giveSeat(em, seat, { actor: null, at });
      if ('refused' in given) throw new Error(`The first seat was refused: ${given.refused}`);
      return { begunOn };
    });
  } finally {
    await identity.close();
    await database.close();
  }
}

const SEAT = {
  role: 'administrator',
  personId: null,
  centreId: null,
  householdId: null,
  untilOn: null,
} as const;

function dayOfInstant(instant: string): PlainDate {
  return bangkokDateOf(Date.parse(instant));
}
