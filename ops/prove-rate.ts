// `npm run prove-rate`: recomputes every baht of interest of every centre from its contracts, by a
// calculation of its own, and prints each loan that differs. Reads only; exit code 1 if any differs.

import { listCentreRows } from '#database/centres/list-centres';
import { openDatabase } from '#database/orm';
import { readRateProof } from '#database/rate-proof/read-rate-proof';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { loadEnvFile } from './configuration.ts';
import { ROOT } from './house.ts';
import { tellProof } from './prove-rate/tell-proof.ts';
import { findRunningHouse } from './start/running-house.ts';

const EVERY_CENTRE = { sql: 'true', params: [] };

async function prove(): Promise<boolean> {
  const { databaseUrl } = findRunningHouse(process.env);
  const database = await openDatabase(databaseUrl, { poolSize: 2 });
  const on = bangkokDateOf(Date.now());
  let isProven = true;
  try {
    const em = database.fork();
    for (const centre of await listCentreRows(em, EVERY_CENTRE)) {
      const proof = await readRateProof(em, { centreId: centre.centreId, on });
      for (const line of tellProof(centre, proof)) console.log(line);
      isProven &&= proof.isProven;
    }
  } finally {
    await database.close();
  }
  return isProven;
}

try {
  loadEnvFile(ROOT);
  const isProven = await prove();
  console.log(
    isProven
      ? '✓ ดอกเบี้ยทุกสตางค์ตรงกับอัตราเดียวของศูนย์ฯ · Every satang of interest is at the one rate'
      : '✗ มีดอกเบี้ยที่ไม่ตรงกับอัตราเดียวของศูนย์ฯ · Some interest is not at the one rate',
  );
  process.exitCode = isProven ? 0 : 1;
} catch (error) {
  console.error(`✗ ${(error as Error).message}`);
  process.exitCode = 1;
}
