// `npm run reconcile`: compares rows, processes and journal of the running house, or of the servers
// that DATABASE_URL and TEMPORAL_ADDRESS name, and prints every difference. Exit code 1 if any.

import { Client, Connection } from '@temporalio/client';
import { openDatabase } from '#database/orm';
import { compareAll } from '../worker/reconcile/compare-all.ts';
import { describeDifference } from '../worker/reconcile/difference.ts';
import type { Difference } from '../worker/reconcile/difference.ts';
import { loadEnvFile } from './configuration.ts';
import { ROOT } from './house.ts';
import { findRunningHouse } from './start/running-house.ts';

async function compare(): Promise<Difference[]> {
  const house = findRunningHouse(process.env);
  const database = await openDatabase(house.databaseUrl, { poolSize: 2 });
  const connection = await Connection.connect({
    address: house.temporalAddress,
    connectTimeout: '5s',
  });
  try {
    const client = new Client({ connection, namespace: house.temporalNamespace });
    return await compareAll({ database, client, at: new Date().toISOString() });
  } finally {
    await connection.close();
    await database.close();
  }
}

try {
  loadEnvFile(ROOT);
  const differences = await compare();
  for (const difference of differences) console.log(describeDifference(difference));
  console.log(
    differences.length === 0
      ? '✓ แถวข้อมูล กระบวนการ และบัญชี ตรงกัน · Rows, processes and journal agree'
      : `✗ พบ ${differences.length} จุดที่ไม่ตรงกัน · ${differences.length} differences`,
  );
  process.exitCode = differences.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}
