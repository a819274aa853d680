// Runs every `check:…` script of package.json at the same time, so that a new check needs one line
// there and nothing here.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export type CheckResult = { name: string; hasPassed: boolean; seconds: number; output: string };

/** Name and command of each check, in the order of package.json. */
function listChecks(): [name: string, command: string][] {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  return Object.entries(manifest.scripts)
    .filter(([script]) => script.startsWith('check:'))
    .map(([script, command]) => [script.slice('check:'.length), command]);
}

/** Runs all checks; prints a line for each as it ends, and the output of those that failed. */
export async function runChecks(): Promise<CheckResult[]> {
  const results = listChecks().map(async ([name, command]) => {
    const result = await runCheck(name, command);
    const mark = result.hasPassed ? '✓' : '✗';
    console.log(`${mark} ${name.padEnd(8)} ${result.seconds.toFixed(1)} s`);
    if (!result.hasPassed) console.log(`${result.output.trimEnd()}\n`);
    return result;
  });
  return Promise.all(results);
}

async function runCheck(name: string, command: string): Promise<CheckResult> {
  const startedAt = performance.now();
  const PATH = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
  const child = spawn(command, { cwd: root, shell: true, env: { ...process.env, PATH } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve).once('error', reject);
  });
  const seconds = (performance.now() - startedAt) / 1000;
  return { name, hasPassed: exitCode === 0, seconds, output };
}
