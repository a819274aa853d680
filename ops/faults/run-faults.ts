/** Walks the path under fire, so many rounds, and gives what is broken at the end. */

import { Client, Connection } from '@temporalio/client';
import { openDatabase } from '#database/orm';
import { bangkokDateOf } from '#domain/dates/bangkok';
import type { Walk } from '../client/path/step.ts';
import { walkThePath } from '../client/path/walk-the-path.ts';
import { foundBuaChai } from '../story/found-the-centre.ts';
import { exactMonthsBefore, walkBesideThePath } from './beside-the-path.ts';
import { openFaultHouse } from './fault-house.ts';
import type { FaultHouse } from './fault-house.ts';
import { householdUnderFire } from './household-under-fire.ts';
import { findBroken } from './invariants.ts';
import { createSeeded } from './seeded.ts';
import { actUnderFire } from './under-fire.ts';

export interface FaultPlan {
  readonly seed: number;
  /** 1 for the quick set, 3 to give each step each victim. */
  readonly rounds: number;
  readonly report: (line: string) => void;
}

export async function runFaults(plan: FaultPlan): Promise<string[]> {
  const house = await openFaultHouse();
  try {
    return await runIn(house, plan);
  } catch (error) {
    return [`seed ${plan.seed}: ${(error as Error).message}`];
  } finally {
    await house.close();
  }
}

async function runIn(house: FaultHouse, { seed, rounds, report }: FaultPlan): Promise<string[]> {
  const seeded = createSeeded(seed);
  const database = await openDatabase(house.databaseUrl, { poolSize: 2 });
  const connection = await Connection.connect({ address: house.temporalAddress });
  try {
    const clock = { now: () => new Date() };
    // One day for the whole run, also when it goes on past midnight.
    const startedOn = bangkokDateOf(Date.now());
    const today = () => startedOn;
    const checkMonths = exactMonthsBefore(startedOn);
    const byLaw = { 'aftercare-check-months': checkMonths, 'aftercare-checks': 1 } as const;
    const village = { ...(await foundBuaChai({ ...house, clock }, byLaw)), checkMonths };
    const { crew, centreId } = village;
    for (let round = 0; round < rounds; round += 1) {
      report(`── รอบ · round ${round + 1}/${rounds}, seed ${seed}`);
      const act = actUnderFire({ house, database, crew, seeded, round, report });
      const walk: Walk = { crew, centreId, today, act };
      await walkThePath(walk, householdUnderFire(round));
      await walkBesideThePath(walk, village, round);
    }
    const client = new Client({ connection, namespace: 'plodnee' });
    return (await findBroken({ database, client })).map((broken) => `seed ${seed}: ${broken}`);
  } finally {
    await connection.close();
    await database.close();
  }
}
