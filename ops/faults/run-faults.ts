/** Walks the path under fire, so many rounds, and gives what is broken at the end. */

import { Client, Connection } from '@temporalio/client';
import { openDatabase } from '#database/orm';
import type { Database } from '#database/orm';
import { bangkokDateOf } from '#domain/dates/bangkok';
import type { Walk } from '../client/path/step.ts';
import { walkThePath } from '../client/path/walk-the-path.ts';
import { raceTheClosing } from '../races/race-the-closing.ts';
import { foundBuaChai } from '../story/found-the-centre.ts';
import { walkBesideThePath } from './beside-the-path.ts';
import { openFaultHouse } from './fault-house.ts';
import type { FaultHouse } from './fault-house.ts';
import { householdUnderFire } from './household-under-fire.ts';
import { findBroken } from './invariants.ts';
import { killInMidItem } from './mid-item.ts';
import { createSeeded } from './seeded.ts';
import { exactMonthsBefore } from './taken-over.ts';
import { actUnderFire } from './under-fire.ts';

export interface FaultPlan {
  readonly seed: number;
  /** 1 for the quick set, 3 to give each step each victim and moment, 9 for each pair of them. */
  readonly rounds: number;
  readonly report: (line: string) => void;
}

export interface FaultResult {
  readonly broken: string[];
  /** Names of the steps that were put under fire. */
  readonly attacked: ReadonlySet<string>;
}

const STARTS = 9;
/** In each ballot; the full set is `npm run races`. */
const CLOSINGS_A_ROUND = 2;

export async function runFaults(plan: FaultPlan): Promise<FaultResult> {
  const house = await openFaultHouse();
  const attacked = new Set<string>();
  try {
    const broken = await Promise.race([runIn(house, plan, attacked), house.unasked]);
    return { broken, attacked };
  } catch (error) {
    return { broken: [`seed ${plan.seed}: ${(error as Error).message}`], attacked };
  } finally {
    await house.close();
  }
}

async function runIn(house: FaultHouse, plan: FaultPlan, attacked: Set<string>): Promise<string[]> {
  const database = await openDatabase(house.databaseUrl, { poolSize: 2 });
  const connection = await Connection.connect({ address: house.temporalAddress });
  try {
    await walkRounds({ house, database, plan, attacked });
    const client = new Client({ connection, namespace: 'plodnee' });
    return (await findBroken({ database, client })).map((broken) => `seed ${plan.seed}: ${broken}`);
  } finally {
    await connection.close();
    await database.close();
  }
}

interface Rounds {
  readonly house: FaultHouse;
  readonly database: Database;
  readonly plan: FaultPlan;
  readonly attacked: Set<string>;
}

async function walkRounds({ house, database, plan, attacked }: Rounds): Promise<void> {
  const { seed, rounds, report } = plan;
  const seeded = createSeeded(seed);
  const start = seeded.below(STARTS);
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
    const act = actUnderFire({ house, database, crew, seeded, round, start, report, attacked });
    const walk: Walk = { crew, centreId, today, act };
    await walkThePath(walk, householdUnderFire(round));
    const turn = { walk, village, round };
    await walkBesideThePath(turn);
    await killInMidItem(turn, { house, database, seeded });
    report('✓ worker and API killed while members vote and resolve: every vote counted once');
    const closing = { database, seed: seed + round, rounds: CLOSINGS_A_ROUND };
    await raceTheClosing(walk, closing);
    report(`✓ ${2 * CLOSINGS_A_ROUND} sessions closed under votes on their way`);
  }
}
