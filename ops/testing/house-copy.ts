/**
 * A copy of this checkout in a temp folder with data of its own, so that measuring and testing a whole start
 * neither need nor touch what runs here. Packages and fetched programs are shared, not copied.
 */

import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findFreePort } from '../embedded/free-port.ts';
import { buildUrl } from '../embedded/postgres-database.ts';
import { DATA, ROOT } from '../house.ts';
import { startGuardedChild } from '../processes/guarded-child.ts';
import type { ChildEnd } from '../processes/guarded-child.ts';
import { readLogTail } from '../processes/log-tail.ts';
import { findKeptJson } from '../start/kept-json.ts';
import { makeTestFolder } from './start-services.ts';

export interface StartedCopy {
  /** Milliseconds until `/readyz` said yes. */
  readonly answeredMs: number;
  /** Milliseconds until the closing line: worker, demo and accounts too. */
  readonly readyMs: number;
  stop(): Promise<void>;
}

export interface HouseCopy {
  readonly url: string;
  /** Its own `.plodnee`. */
  readonly dataFolder: string;
  /** Throws what it said last when it does not become ready. `stopSignal` is what `stop` will send. */
  start(stopSignal?: 'SIGINT' | 'SIGTERM'): Promise<StartedCopy>;
  databaseUrl(): string;
}

const READY_WITHIN_MS = 900_000;
const READY_LINE = 'Plodnee is ready at';
/** Made by tools, or an operator's own: a copy must never meet the operator's servers. */
const LEFT_OUT = new Set(['node_modules', '.git', '.plodnee', 'dist', '.env']);

export async function copyHouse(): Promise<HouseCopy> {
  const folder = join(makeTestFolder('house-copy'), 'plodnee');
  cpSync(ROOT, folder, {
    recursive: true,
    filter: (path) => path === ROOT || !LEFT_OUT.has(basename(path)),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, '.plodnee'));
  if (existsSync(DATA.programs)) symlinkSync(DATA.programs, join(folder, '.plodnee', 'bin'));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  let starts = 0;
  return {
    url,
    dataFolder: join(folder, '.plodnee'),
    start: (stopSignal = 'SIGINT') => {
      starts += 1;
      const logPath = join(folder, `start-${starts}.log`);
      return startCopy({ folder, url, port, logPath, stopSignal });
    },
    databaseUrl: () => urlOfDatabase(folder),
  };
}

interface CopyPlan {
  readonly folder: string;
  readonly url: string;
  readonly port: number;
  readonly logPath: string;
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
}

async function startCopy(plan: CopyPlan): Promise<StartedCopy> {
  const { folder, url, port, logPath, stopSignal } = plan;
  const startedAt = performance.now();
  const child = await startGuardedChild({
    command: process.execPath,
    args: [join(folder, 'ops', 'up.ts')],
    cwd: folder,
    logPath,
    env: environmentOf(port),
    stopSignal,
    graceMs: 30_000,
  });
  let end: ChildEnd | undefined;
  void child.ended.then((value) => (end = value));
  let answeredMs: number | undefined;
  while (performance.now() - startedAt < READY_WITHIN_MS && end === undefined) {
    const sinceMs = performance.now() - startedAt;
    if (answeredMs === undefined && (await answers(url))) answeredMs = sinceMs;
    if (answeredMs !== undefined && readFileSync(logPath, 'utf8').includes(READY_LINE)) {
      return { answeredMs, readyMs: sinceMs, stop: child.stop };
    }
    await pause(50);
  }
  await child.stop();
  throw new Error(`The copy did not become ready; it said last:\n${readLogTail(logPath)}`);
}

function environmentOf(port: number): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, PORT: String(port) };
  for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'HOST', 'PLODNEE_PUBLIC_URL']) {
    delete env[name];
  }
  delete env['PLODNEE_DEMO'];
  // The ceiling for runaway scripts would be what is measured.
  return { ...env, PLODNEE_REQUESTS_PER_MINUTE: '1000000' };
}

async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function urlOfDatabase(folder: string): string {
  const ports = findKeptJson(join(folder, '.plodnee', 'ports.json'));
  const secrets = findKeptJson(join(folder, '.plodnee', 'secrets.json'));
  return buildUrl(`postgres://127.0.0.1:${String(ports?.['postgres'])}/`, {
    database: 'plodnee',
    owner: 'plodnee',
    password: String(secrets?.['databasePassword']),
  });
}
