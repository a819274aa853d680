import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { inspectPostgresFolder, refuseUnusableFolder } from './postgres-folder.ts';

let folder: string;

function fill(names: Record<string, string>): void {
  for (const [name, text] of Object.entries(names)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const WHOLE = {
  PG_VERSION: '18\n',
  'global/pg_control': 'x',
  'base/1': 'x',
  'pg_wal/1': 'x',
  'postgresql.conf': '',
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plodnee-folder-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the data folder of Postgres', () => {
  it('is absent while it is missing or empty', () => {
    expect(inspectPostgresFolder(join(folder, 'missing'))).toBe('absent');
    expect(inspectPostgresFolder(folder)).toBe('absent');
  });

  it('is complete with all its parts', () => {
    fill(WHOLE);
    expect(inspectPostgresFolder(folder)).toBe('complete');
    expect(() => {
      refuseUnusableFolder(folder);
    }).not.toThrow();
  });

  it.each(Object.keys(WHOLE))('is half-written without %s, and says what to do', (missing) => {
    fill(WHOLE);
    rmSync(join(folder, missing.split('/')[0] ?? ''), { recursive: true });
    fill({ 'something-else': '' });
    expect(() => {
      refuseUnusableFolder(folder);
    }).toThrow(/is half-written .*: put a backup there, or .*`npm run reset-demo`\.$/u);
  });

  it('is refused when another version of Postgres made it', () => {
    fill({ ...WHOLE, PG_VERSION: '17\n' });
    expect(() => {
      refuseUnusableFolder(folder);
    }).toThrow('is of Postgres 17, not 18');
  });
});
