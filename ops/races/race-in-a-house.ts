/** The races that need the whole house: API, worker and Temporal as processes of their own. */

import { openDatabase } from '#database/orm';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { openFaultHouse, type FaultHouse } from '../faults/fault-house.ts';
import { findBrokenRows } from '../faults/row-rules.ts';
import { foundBuaChai } from '../story/found-the-centre.ts';
import type { RoundsOf } from '../testing/race-rounds.ts';
import { raceTheClosing } from './race-the-closing.ts';

/** False when a race is lost; what was told and kept then is printed. */
export async function raceInAHouse(of: RoundsOf): Promise<boolean> {
  const house = await openFaultHouse();
  try {
    const broken = await Promise.race([run(house, of), house.unasked]);
    for (const rule of broken) console.log(`✗ ${rule}`);
    return broken.length === 0;
  } catch (error) {
    console.error(error);
    return false;
  } finally {
    await house.close();
  }
}

async function run(house: FaultHouse, of: RoundsOf): Promise<string[]> {
  const database = await openDatabase(house.databaseUrl, { poolSize: 2 });
  try {
    const clock = { now: () => new Date() };
    const byLaw = { 'aftercare-check-months': 6, 'aftercare-checks': 1 } as const;
    const { crew, centreId } = await foundBuaChai({ ...house, clock }, byLaw);
    const startedOn = bangkokDateOf(Date.now());
    const walk = { crew, centreId, today: () => startedOn };
    await raceTheClosing(walk, { database, ...of });
    return await findBrokenRows(database.fork());
  } finally {
    await database.close();
  }
}
