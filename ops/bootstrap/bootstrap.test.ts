import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isInstalled } from './install.mjs';

const OPS = join(import.meta.dirname, '..');
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plodnee-bootstrap-'));
  mkdirSync(join(root, 'node_modules'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function writeLocks(wanted: object, present?: object): void {
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  if (present === undefined) return;
  const path = join(root, 'node_modules', '.package-lock.json');
  writeFileSync(path, JSON.stringify({ packages: present }));
}

const PG = { 'node_modules/pg': { version: '8.23.1' } };

describe('what is installed', () => {
  it('is nothing on a bare clone or after an install that broke off', () => {
    writeLocks(PG);
    expect(isInstalled(root)).toBe(false);
  });

  it('is enough when every version is the one of the lock file', () => {
    const others = { 'node_modules/x-darwin': { version: '1.0.0', optional: true } };
    writeLocks({ '': {}, ...PG, ...others }, PG);
    expect(isInstalled(root)).toBe(true);
  });

  it('is not enough after the lock file moved on', () => {
    writeLocks({ 'node_modules/pg': { version: '9.0.0' } }, PG);
    expect(isInstalled(root)).toBe(false);
  });
});

describe('bootstrap.mjs', () => {
  function run(...args: string[]) {
    cpSync(join(OPS, 'bootstrap.mjs'), join(root, 'ops', 'bootstrap.mjs'));
    cpSync(join(OPS, 'bootstrap'), join(root, 'ops', 'bootstrap'), { recursive: true });
    writeLocks({}, {});
    const script = join(root, 'ops', 'bootstrap.mjs');
    return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  }

  it.each(['nonsense', 'toString', '../up'])('refuses the command %p with the list', (name) => {
    const { status, stderr } = run(name);
    expect(status).toBe(1);
    expect(stderr).toContain(`There is no command "${name}". Plodnee knows:`);
    expect(stderr).toContain('start everything (npm start)');
  });

  it('hands arguments in and the exit code out', () => {
    mkdirSync(join(root, 'ops'));
    writeFileSync(
      join(root, 'ops', 'bench.ts'),
      'const code: number = Number(process.argv[2]); process.exitCode = code;',
    );
    expect(run('bench', '7').status).toBe(7);
  });
});
