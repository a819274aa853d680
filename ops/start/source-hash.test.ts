import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { hashSources } from './source-hash.ts';

let root: string;
const names = ['web', 'lock.json'];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plodnee-hash-'));
  mkdirSync(join(root, 'web', 'src'), { recursive: true });
  mkdirSync(join(root, 'web', 'dist'));
  writeFileSync(join(root, 'web', 'src', 'page.tsx'), 'one');
  writeFileSync(join(root, 'lock.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the hash of the sources', () => {
  it('stays when nothing changed and when only the build changed', () => {
    const before = hashSources(root, names);
    writeFileSync(join(root, 'web', 'dist', 'page.js'), 'built');
    expect(hashSources(root, names)).toBe(before);
  });

  it.each([
    ['a file is edited', () => writeFileSync(join(root, 'web', 'src', 'page.tsx'), 'two')],
    ['a file is added', () => writeFileSync(join(root, 'web', 'src', 'new.tsx'), '')],
    ['a file is removed', () => rmSync(join(root, 'web', 'src', 'page.tsx'))],
    [
      'a file is renamed',
      () => renameSync(join(root, 'web', 'src', 'page.tsx'), join(root, 'web', 'src', 'x.tsx')),
    ],
    ['a single file named is edited', () => writeFileSync(join(root, 'lock.json'), '{"a":1}')],
  ])('changes when %s', (_name, change) => {
    const before = hashSources(root, names);
    change();
    expect(hashSources(root, names)).not.toBe(before);
  });

  it('is given when a folder does not exist', () => {
    expect(hashSources(root, ['nowhere'])).toMatch(/^[0-9a-f]{64}$/u);
  });
});
