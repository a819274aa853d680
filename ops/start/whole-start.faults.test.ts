// `npm start` as a whole, on a copy of this checkout: what the pieces beside it cannot prove.

import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DoneTask } from '../client/answers.ts';
import { findTask, waitForStatus } from '../client/reading.ts';
import { signIn } from '../client/sign-in.ts';
import { DEMO_PASSWORD } from '../demo/data/accounts.ts';
import { findPortRefusal } from '../embedded/free-port.ts';
import { copyHouse } from '../testing/house-copy.ts';
import type { HouseCopy, StartedCopy } from '../testing/house-copy.ts';
import { findKeptJson } from './kept-json.ts';

const STARTS_MS = 240_000;

describe('npm start', () => {
  let house: HouseCopy;
  let running: StartedCopy | undefined;
  let caseId = '';

  beforeAll(async () => {
    house = await copyHouse();
  });
  afterAll(async () => running?.stop(), STARTS_MS);

  /** Which of the house's ports somebody still listens on. */
  async function takenPorts(): Promise<string[]> {
    const kept = findKeptJson(join(house.dataFolder, 'ports.json')) ?? {};
    const ports = { ...kept, api: new URL(house.url).port };
    const refusals = await Promise.all(
      Object.entries(ports).map(async ([name, port]) =>
        (await findPortRefusal(Number(port), '127.0.0.1')) === undefined ? [] : [name],
      ),
    );
    return refusals.flat().toSorted();
  }

  it(
    'makes everything on an empty folder, and SIGTERM a moment after a task leaves nobody behind',
    async () => {
      running = await house.start('SIGTERM');
      expect(await takenPorts()).toEqual(['api', 'postgres', 'temporal']);
      const chair = await enter('chair.buachai');
      const task = await findTask(chair, { kind: 'decide-enrolment' });
      caseId = task?.caseId ?? '';
      await chair.command({
        path: 'completeTask',
        params: { taskId: task?.taskId ?? '' },
        body: { kind: 'decide-enrolment', outcome: 'enrol', note: null },
        answer: DoneTask,
      });
      await running.stop();
      expect(await takenPorts()).toEqual([]);
    },
    STARTS_MS,
  );

  it(
    'keeps the data at the second start, and the open case goes on by itself',
    async () => {
      running = await house.start('SIGINT');
      const file = await waitForStatus(await enter('chair.buachai'), caseId, ['negotiating']);
      expect(file.caseId).toBe(caseId);
      await running.stop();
      expect(await takenPorts()).toEqual([]);
    },
    STARTS_MS,
  );

  it.each([
    ['temporal', 'Temporal'],
    ['postgres', 'Postgres'],
  ])(
    'refuses to start when the folder %s is gone, and starts again with it',
    async (name, part) => {
      const path = join(house.dataFolder, name);
      renameSync(path, `${path}.away`);
      await expect(house.start()).rejects.toThrow(`The data of ${part} at `);
      expect(await takenPorts()).toEqual([]);
      renameSync(`${path}.away`, path);
      running = await house.start();
      await running.stop();
    },
    STARTS_MS,
  );

  function enter(username: string) {
    return signIn({ apiUrl: house.url, username, password: DEMO_PASSWORD });
  }
});
