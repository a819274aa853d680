/** How long the two pages that everybody opens all day wait for the server. */

import { CaseFile } from '#contracts/cases';
import { TaskPage } from '#contracts/tasks';
import { spreadRow } from './figures.ts';
import type { Row } from './figures.ts';
import type { Visitors } from './visitors.ts';

const WARM_UP = 20;
const READINGS = 200;

/** `caseId`: a case with a long history. */
export async function measureReadings(
  { secretary }: Visitors,
  caseId: string,
): Promise<readonly Row[]> {
  const inbox = () => secretary.read({ path: 'tasks', query: { tab: 'pool' }, answer: TaskPage });
  const file = () => secretary.read({ path: 'case', params: { caseId }, answer: CaseFile });
  return [
    spreadRow('inbox, one page', await timeEach(inbox)),
    spreadRow('case file of a household that repays', await timeEach(file)),
  ];
}

async function timeEach(read: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let reading = 0; reading < WARM_UP + READINGS; reading += 1) {
    const startedAt = performance.now();
    await read();
    if (reading >= WARM_UP) times.push(performance.now() - startedAt);
  }
  return times;
}
