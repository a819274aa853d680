// `npm run reset-demo`: deletes all data of this checkout after asking for it in so many letters.

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { DATA, DATA_FOLDER } from './house.ts';
import { findResetRefusal, isConsent } from './start/reset.ts';

// Programs that were fetched hold no data and are large.
const KEPT = new Set(['bin']);

mkdirSync(DATA_FOLDER, { recursive: true });
const refusal = findResetRefusal({
  lockPath: DATA.lock,
  hasYes: process.argv.includes('--yes'),
  isTerminal: process.stdin.isTTY,
});

if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
} else if (process.argv.includes('--yes') || (await ask())) {
  for (const name of readdirSync(DATA_FOLDER).filter((entry) => !KEPT.has(entry))) {
    rmSync(join(DATA_FOLDER, name), { recursive: true, force: true });
  }
  console.log('✓ ลบข้อมูลสาธิตแล้ว สั่ง npm start เพื่อเริ่มใหม่ · Deleted; `npm start` begins anew.');
} else {
  console.log('ไม่ได้ลบอะไร · Nothing was deleted.');
}

async function ask(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const question =
    'ข้อมูลทั้งหมดใน .plodnee จะหายไป พิมพ์ "ลบ" เพื่อยืนยัน\n' +
    'All data in .plodnee will be gone. Type "delete" to go on: ';
  try {
    return isConsent(await terminal.question(question));
  } catch {
    // Ctrl-C and Ctrl-D are answers too: no.
    return false;
  } finally {
    terminal.close();
  }
}
