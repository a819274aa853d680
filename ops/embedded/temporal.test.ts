import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findFreePort } from './free-port.ts';
import { refuseDamagedDatabase, startTemporal } from './temporal.ts';

const folder = mkdtempSync(join(tmpdir(), 'plodnee-temporal-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function aFile(content: string): string {
  const path = join(folder, 'temporal.db');
  writeFileSync(path, content);
  return path;
}

describe("the file of Temporal's processes", () => {
  it('is refused with the way out when something else stands in it', () => {
    const path = aFile('half of something that broke off');
    expect(() => refuseDamagedDatabase(path)).toThrow(
      `The file ${path} with Temporal's processes is damaged: put the whole backup`,
    );
    expect(() => refuseDamagedDatabase(aFile('SQLite'))).toThrow('is damaged');
  });

  it('is taken when it is a database, empty, or not there yet', () => {
    expect(() => refuseDamagedDatabase(aFile('SQLite format 3\0rest'))).not.toThrow();
    expect(() => refuseDamagedDatabase(aFile(''))).not.toThrow();
    expect(() => refuseDamagedDatabase(join(folder, 'nowhere.db'))).not.toThrow();
  });
});

describe('a server that ends at once', () => {
  it('is tried three times, then what it said last is told', async () => {
    const cli = join(folder, 'temporal');
    const starts = join(folder, 'starts');
    const stack = Array.from({ length: 9 }, (_, line) => `main.start(${line})`).join('\\n');
    const script = `#!/bin/sh\necho start >> ${starts}\nprintf 'panic: no port\\n${stack}\\n'\n`;
    writeFileSync(cli, script, { mode: 0o755 });
    const port = await findFreePort();
    const plan = { cli, port, namespace: 'plodnee', logPath: join(folder, 'temporal.log') };
    await expect(startTemporal(plan)).rejects.toThrow(
      /it ended at once, 3 times\); its log .+ ends with:\npanic: no port\nmain\.start\(5\)/u,
    );
    expect(readFileSync(starts, 'utf8')).toBe('start\nstart\nstart\n');
  });
});
