// `npm run replay-decisions`: works out every decision of every centre anew from what was kept of it, under
// the policy of its day, and names each figure that differs. Reads only; exit code 1 if any differs.

import { listCentreRows } from '#database/centres/list-centres';
import { readDecisionNames } from '#database/decisions/decision-names';
import { replayCentre } from '#database/decisions/replay-centre';
import { openDatabase, type Database } from '#database/orm';
import { loadEnvFile } from './configuration.ts';
import { ROOT } from './house.ts';
import {
  addTallies,
  countOf,
  NO_DECISIONS,
  tellMeeting,
  type Tally,
} from './replay-decisions/tell-replay.ts';
import { findRunningHouse } from './start/running-house.ts';

const EVERY_CENTRE = { sql: 'true', params: [] };

async function replayAll(): Promise<Tally> {
  const { databaseUrl } = findRunningHouse(process.env);
  const database = await openDatabase(databaseUrl, { poolSize: 2 });
  let all = NO_DECISIONS;
  try {
    for (const { centreId, nameTh, nameEn } of await listCentreRows(
      database.fork(),
      EVERY_CENTRE,
    )) {
      console.log(`${nameTh} · ${nameEn}`);
      all = addTallies(all, await replayOne(database, centreId));
    }
  } finally {
    await database.close();
  }
  return all;
}

async function replayOne(database: Database, centreId: string): Promise<Tally> {
  const em = database.fork();
  const names = await readDecisionNames(em, centreId);
  let tally = NO_DECISIONS;
  for await (const { at, of, ...meeting } of replayCentre(em, centreId)) {
    for (const line of tellMeeting(meeting, { at, of, names })) console.log(line);
    tally = addTallies(tally, countOf(meeting));
  }
  return tally;
}

try {
  loadEnvFile(ROOT);
  const { decisions, figures, differences } = await replayAll();
  const looked = `${decisions} เรื่อง · decisions, ${figures} ค่า · figures`;
  console.log(
    differences === 0
      ? `✓ ${looked}: คำนวณใหม่ได้เท่าเดิมทุกค่า · all the same as on their day`
      : `✗ ${looked}: ไม่ตรง ${differences} ค่า · ${differences} differ`,
  );
  process.exitCode = differences === 0 ? 0 : 1;
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}
