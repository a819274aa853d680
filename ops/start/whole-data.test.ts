import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepParts, refuseMissingPart } from './whole-data.ts';
import type { DataPart } from './whole-data.ts';

let folder: string;
let mark: string;
let parts: DataPart[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plodnee-whole-'));
  mark = join(folder, 'parts.json');
  parts = [
    { name: 'Postgres', path: join(folder, 'postgres') },
    { name: 'Temporal', path: join(folder, 'temporal.db') },
  ];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a data folder of which a part is gone', () => {
  it.each([0, 1])('is refused with the way out (part %d)', (gone) => {
    for (const { path } of parts) writeFileSync(path, '');
    keepParts(mark, parts);
    rmSync(parts[gone]!.path);
    expect(() => refuseMissingPart(mark, parts)).toThrow(
      `The data of ${parts[gone]!.name} at ${parts[gone]!.path} are gone while the rest is there`,
    );
  });

  it('is whole when everything is there, and before the first start was ready', () => {
    expect(() => refuseMissingPart(mark, parts)).not.toThrow();
    for (const { path } of parts) writeFileSync(path, '');
    keepParts(mark, parts);
    expect(() => refuseMissingPart(mark, parts)).not.toThrow();
  });

  it('is not asked about a part that the operator has elsewhere', () => {
    keepParts(mark, parts);
    expect(() => refuseMissingPart(mark, [])).not.toThrow();
    keepParts(mark, []);
    expect(() => refuseMissingPart(mark, parts)).not.toThrow();
  });

  it('counts a damaged mark as none', () => {
    writeFileSync(mark, '{"parts": [');
    expect(() => refuseMissingPart(mark, parts)).not.toThrow();
  });
});
