import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { getSecrets } from './secrets.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plodnee-secrets-'));
  path = join(folder, 'data', 'secrets.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the secrets of an installation', () => {
  it('are made once and kept, readable by their owner only', () => {
    const first = getSecrets(path);
    expect(getSecrets(path)).toEqual(first);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.payloadKey, 'base64')).toHaveLength(32);
    expect(new Set(Object.values(first)).size).toBe(4);
  });

  it('keep the old ones when a newer version needs one more', () => {
    const { authSecret, ...older } = getSecrets(path);
    writeFileSync(path, JSON.stringify(older));
    const completed = getSecrets(path);
    expect(completed).toMatchObject(older);
    expect(completed.authSecret).not.toBe(authSecret);
  });

  it('are never replaced silently when the file is damaged', () => {
    getSecrets(path);
    writeFileSync(path, '{"payloadKey": "ab');
    expect(() => getSecrets(path)).toThrow(`The file ${path} is damaged`);
  });
});
