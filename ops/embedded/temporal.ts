import { closeSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { startGuardedChild } from '../processes/guarded-child.ts';
import type { ChildEnd } from '../processes/guarded-child.ts';
import { readLogTail } from '../processes/log-tail.ts';
import { IF_DAMAGED } from './postgres-folder.ts';
import { SEARCH_ATTRIBUTES, prepareNamespace } from './temporal-namespace.ts';

export type TemporalPlan = {
  /** Path of the `temporal` CLI, see temporal-programs.ts. */
  cli: string;
  port: number;
  namespace: string;
  logPath: string;
  /** SQLite file that keeps the workflows; without it they end with the server. */
  databasePath?: string;
  /** Port of the web screen for operators; without it there is none. */
  uiPort?: number;
};

export type EmbeddedTemporal = {
  address: string;
  pid: number;
  ended: Promise<ChildEnd>;
  stop: () => Promise<void>;
};

const STARTS_WITHIN_MS = 60_000;
const TRIES = 3;

/** The server went by itself before it answered. */
class EndedAtOnce extends Error {}

/**
 * Starts a Temporal server on 127.0.0.1 and returns once its namespace answers. The server chooses the
 * ports of its inner parts a moment before it listens on them, and panics when another program was
 * quicker; so one that ends at once is started again, with other inner ports.
 */
export async function startTemporal(plan: TemporalPlan): Promise<EmbeddedTemporal> {
  if (plan.databasePath !== undefined) {
    mkdirSync(dirname(plan.databasePath), { recursive: true });
    refuseDamagedDatabase(plan.databasePath);
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce(plan);
    } catch (error) {
      if (attempt < TRIES && error instanceof EndedAtOnce) continue;
      const said = existsSync(plan.logPath) ? `\n${readLogTail(plan.logPath, 4)}` : '';
      const why = (error as Error).message;
      throw new Error(
        `Temporal did not start (${why}); its log ${plan.logPath} ends with:${said}\n${IF_DAMAGED}`,
        { cause: error },
      );
    }
  }
}

async function startOnce(plan: TemporalPlan): Promise<EmbeddedTemporal> {
  const child = await startGuardedChild({
    command: plan.cli,
    args: buildArgs(plan),
    logPath: plan.logPath,
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
    graceMs: 5000,
  });
  const address = `127.0.0.1:${plan.port}`;
  const waiting = new AbortController();
  const { signal } = waiting;
  const ready = prepareNamespace({ ...plan, address, waitMs: STARTS_WITHIN_MS, signal });
  const died = child.ended.then(() => 'died' as const);
  try {
    if ((await Promise.race([ready.then(() => 'ready' as const), died])) === 'ready') {
      return { address, pid: child.pid, ended: child.ended, stop: child.stop };
    }
    // The waiting ends with the server, and its end must not surface a second time.
    ready.catch(() => {});
    throw new EndedAtOnce(`it ended at once, ${TRIES} times`);
  } catch (error) {
    waiting.abort();
    await child.stop();
    throw error;
  }
}

const BEGINNING = Buffer.from('SQLite format 3\0');

/** Throws one sentence when the file of the processes is no database; a missing or empty one is made. */
export function refuseDamagedDatabase(path: string): void {
  if (!existsSync(path)) return;
  const beginning = Buffer.alloc(BEGINNING.length);
  const file = openSync(path, 'r');
  const length = readSync(file, beginning);
  closeSync(file);
  if (length === 0 || beginning.equals(BEGINNING)) return;
  throw new Error(
    `แฟ้มของเทมโพรัลเสียหาย ให้นำชุดสำรองมาวางแทน · The file ${path} with Temporal's processes is damaged: ` +
      'put the whole backup of .plodnee back, or delete the demo data with `npm run reset-demo`.',
  );
}

function buildArgs(plan: TemporalPlan): string[] {
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(plan.port)];
  args.push('--namespace', plan.namespace, '--log-level', 'warn');
  for (const name of SEARCH_ATTRIBUTES) args.push('--search-attribute', `${name}=Keyword`);
  if (plan.databasePath !== undefined) args.push('--db-filename', plan.databasePath);
  if (plan.uiPort === undefined) args.push('--headless');
  else args.push('--ui-port', String(plan.uiPort), '--ui-disable-news-fetch');
  return args;
}
