import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { choosePostgresUser } from './postgres-user.ts';

describe('the user that Postgres runs as', () => {
  it('may enter a clone in a folder that is closed to all others', () => {
    // mkdtemp makes it for its owner only; a clone in a private folder looks like that.
    const closed = mkdtempSync(join(tmpdir(), 'plodnee-closed-'));
    try {
      const { prefix, uid, gid } = choosePostgresUser([closed]);
      const ids = uid === undefined || gid === undefined ? {} : { uid, gid };
      const [command, ...args] = [...prefix, 'test', '-x', closed];
      expect(spawnSync(command as string, args, { ...ids, cwd: '/' }).status).toBe(0);
      if (process.getuid?.() === 0) expect(prefix).toContain('setpriv');
    } finally {
      rmSync(closed, { recursive: true, force: true });
    }
  });
});
