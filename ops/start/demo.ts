import { createHash } from 'node:crypto';
import { DEMO_ACCOUNTS, loadDemo } from '../demo/load.ts';
import { DATA } from '../house.ts';
import { findRemakableJson, keepJson } from './kept-json.ts';
import type { Progress } from './progress.ts';

export type DemoAccount = { username: string; password: string; role: string };

/** Loads the demo centres once per database and returns who may log in. */
export async function loadDemoOnce(
  apiUrl: string,
  databaseUrl: string,
  progress: Progress,
): Promise<readonly DemoAccount[]> {
  if (process.env.PLODNEE_DEMO === 'off') return [];
  const database = createHash('sha256').update(nameOf(databaseUrl)).digest('hex');
  if (findRemakableJson(DATA.demoMark)?.database !== database) {
    await progress.step({ th: 'ข้อมูลสาธิตจังหวัดน่าน', en: 'Demo centres of Nan' }, async () => {
      await loadDemo({ apiUrl, databaseUrl, report: (line) => progress.say(`    ${line}`) });
    });
    keepJson(DATA.demoMark, { database });
  }
  return DEMO_ACCOUNTS;
}

/** The embedded server may get another port tomorrow and is still the same database. */
function nameOf(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  if (process.env.DATABASE_URL === undefined) url.port = '';
  return url.href;
}
