import { createHash } from 'node:crypto';
import { DEMO_ACCOUNTS, loadDemo } from '../demo/load.ts';
import { DATA } from '../house.ts';
import { findKeptJson, keepJson } from './kept-json.ts';
import type { Progress } from './progress.ts';

export type DemoAccount = { username: string; password: string; role: string };

/** Loads the demo centres once per database and returns who may log in. */
export async function loadDemoOnce(
  apiUrl: string,
  databaseUrl: string,
  progress: Progress,
): Promise<readonly DemoAccount[]> {
  if (process.env.PLODNEE_DEMO === 'off') return [];
  const database = createHash('sha256').update(databaseUrl).digest('hex');
  if (findKeptJson(DATA.demoMark)?.database !== database) {
    await progress.step({ th: 'ข้อมูลสาธิตจังหวัดน่าน', en: 'Demo centres of Nan' }, async () => {
      await loadDemo({ apiUrl, databaseUrl, report: (line) => progress.say(`    ${line}`) });
    });
    keepJson(DATA.demoMark, { database });
  }
  return DEMO_ACCOUNTS;
}
