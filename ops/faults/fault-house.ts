/** The house as it runs for people, every part a process of its own that can be killed and started again. */

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { migrate } from '#database/migrate';
import { findFreePort } from '../embedded/free-port.ts';
import { ensureOwnedDatabase } from '../embedded/postgres-database.ts';
import { ROOT } from '../house.ts';
import { startGuardedChild } from '../processes/guarded-child.ts';
import { waitUntilReady } from '../start/readiness.ts';
import { makeTestFolder, startTestPostgres, startTestTemporal } from '../testing/start-services.ts';
import { describeEnd, whileAlive } from './while-alive.ts';
import type { Living } from './while-alive.ts';

/** In the order in which they are stopped; they start the other way round. */
export const VICTIMS = ['api', 'worker', 'temporal'] as const;
export type Victim = (typeof VICTIMS)[number];

export interface FaultHouse {
  readonly apiUrl: string;
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** `kill -9`: no signal handler runs. Resolves when the process is gone. */
  kill(victim: Victim): Promise<void>;
  /** Starts it again; API and Temporal answer when this resolves, the worker comes by itself. */
  revive(victim: Victim): Promise<void>;
  /** Rejects when API or worker goes by itself, with the end of its log; otherwise never settles. */
  readonly unasked: Promise<never>;
  close(): Promise<void>;
}

interface Part {
  readonly pid: number;
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

type Program = Part & Living;

export async function openFaultHouse(): Promise<FaultHouse> {
  const postgres = await startTestPostgres();
  const parts: Partial<Record<Victim, Part>> = {};
  const watch = watchOver();
  const close = async (): Promise<void> => {
    for (const victim of VICTIMS) {
      const part = parts[victim];
      if (part === undefined) continue;
      watch.expectEnd(part);
      await part.stop();
    }
    await postgres.stop();
  };
  try {
    return await fillHouse({ adminUrl: postgres.adminUrl, parts, watch, close });
  } catch (error) {
    // A server left running would keep the test run from ever ending.
    await close();
    throw error;
  }
}

interface Watch {
  readonly unasked: Promise<never>;
  begin(program: Program): void;
  expectEnd(part: Part): void;
}

/** Tells apart a part that was killed from one that died: nobody would start that one again. */
function watchOver(): Watch {
  const expected = new Set<number>();
  const { promise: unasked, reject } = Promise.withResolvers<never>();
  // Whoever runs something in the house races it; before that nobody listens.
  unasked.catch(() => {});
  return {
    unasked,
    begin: (program) => {
      void describeEnd(program).then((error) => {
        if (!expected.has(program.pid)) reject(error);
      });
    },
    expectEnd: ({ pid }) => {
      expected.add(pid);
    },
  };
}

interface EmptyHouse {
  readonly adminUrl: string;
  readonly parts: Partial<Record<Victim, Part>>;
  readonly watch: Watch;
  readonly close: () => Promise<void>;
}

async function fillHouse({ adminUrl, parts, watch, close }: EmptyHouse): Promise<FaultHouse> {
  const folder = makeTestFolder('faults');
  const databaseUrl = await ensureOwnedDatabase({
    adminUrl,
    database: 'plodnee',
    owner: 'plodnee',
    password: randomBytes(16).toString('hex'),
  });
  await migrate(databaseUrl);
  const place = {
    folder,
    databaseUrl,
    temporalPort: await findFreePort(),
    apiPort: await findFreePort(),
    watch,
  };
  const starters = startersOf(place);
  for (const victim of VICTIMS.toReversed()) parts[victim] = await starters[victim]();
  return {
    apiUrl: urlOf(place),
    databaseUrl,
    temporalAddress: `127.0.0.1:${place.temporalPort}`,
    kill: async (victim) => {
      const part = parts[victim];
      if (part === undefined) throw new Error(`${victim} was never started`);
      watch.expectEnd(part);
      process.kill(part.pid, 'SIGKILL');
      await part.ended;
    },
    revive: async (victim) => {
      parts[victim] = await starters[victim]();
    },
    unasked: watch.unasked,
    close,
  };
}

interface HousePlace {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly temporalPort: number;
  readonly apiPort: number;
  readonly watch: Watch;
}

function urlOf({ apiPort }: HousePlace): string {
  return `http://127.0.0.1:${apiPort}`;
}

/** How each part is started, the first time and every time after; ports and secrets stay the same. */
function startersOf(place: HousePlace): Readonly<Record<Victim, () => Promise<Part>>> {
  const { folder, databaseUrl, temporalPort } = place;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: `127.0.0.1:${temporalPort}`,
    TEMPORAL_NAMESPACE: 'plodnee',
    HOST: '127.0.0.1',
    PORT: String(place.apiPort),
    PLODNEE_PAYLOAD_KEY: randomBytes(32).toString('base64'),
    PLODNEE_AUTH_SECRET: randomBytes(32).toString('base64'),
    PLODNEE_PUBLIC_URL: urlOf(place),
  };
  const program = async (name: 'api' | 'worker'): Promise<Program> => {
    const logPath = join(folder, `${name}.log`);
    const args = [join(ROOT, name, 'main.ts')];
    const command = process.execPath;
    const child = await startGuardedChild({ command, args, logPath, cwd: ROOT, env });
    const started = { ...child, name, logPath };
    place.watch.begin(started);
    return started;
  };
  const databasePath = join(folder, 'temporal.db');
  return {
    temporal: () => startTestTemporal({ databasePath, port: temporalPort }),
    worker: () => program('worker'),
    api: async () => {
      const part = await program('api');
      await whileAlive(part, waitUntilReady(urlOf(place)));
      return part;
    },
  };
}
