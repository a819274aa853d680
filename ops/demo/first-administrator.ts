import type { PlainDate } from '#domain/dates/plain-date';
import { seatAdministrator } from '../administrator/seat-administrator.ts';
import { DEMO_PASSWORD, FIRST_ADMINISTRATOR } from './data/accounts.ts';

/**
 * Seats the demonstration's administrator. Gives the day on which the demonstration was begun, so that
 * a load that goes on tomorrow says the same as it said today.
 */
export async function seatFirstAdministrator(
  databaseUrl: string,
  clock?: { now(): Date },
): Promise<{ begunOn: PlainDate }> {
  const { username, displayName, areaCode = '55' } = FIRST_ADMINISTRATOR;
  const administrator = { username, displayName, areaCode, password: DEMO_PASSWORD, isDemo: true };
  return seatAdministrator(databaseUrl, administrator, clock);
}
