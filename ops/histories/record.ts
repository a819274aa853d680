// `npm run histories:record`: tells the stories of workflows/testing/recorded-stories.ts anew and keeps
// their histories, which every test run replays. Only for a change that no running process can meet.
// With the beginning of a name (`-- duty`) only those are written, and the others stay as they are.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToText } from '../../workflows/testing/history-files.ts';
import { tellStoriesToRecord } from '../../workflows/testing/recorded-stories.ts';
import { openVillage } from '../../workflows/testing/village.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'workflows', 'histories');

const beginning = process.argv[2] ?? '';
const isMeant = (name: string) => name.startsWith(beginning);

const village = await openVillage();
try {
  const recorded = await tellStoriesToRecord(village);
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER)) if (isMeant(file)) rmSync(join(FOLDER, file));
  for (const [name, workflowId] of Object.entries(recorded).filter(([it]) => isMeant(it))) {
    const history = await village.env.client.workflow.getHandle(workflowId).fetchHistory();
    writeFileSync(join(FOLDER, `${name}.json`), historyToText(history));
    console.log(`${name}: ${history.events?.length ?? 0} events`);
  }
} finally {
  await village.close();
}
