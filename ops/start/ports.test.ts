import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findFreePort } from '../embedded/free-port.ts';
import { chooseServicePorts, refuseTakenPort } from './ports.ts';

let folder: string;
let server: Server | undefined;

async function occupy(port: number): Promise<void> {
  const listening = createServer();
  server = listening;
  await new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plodnee-ports-'));
});
afterEach(() => {
  server?.close();
  server = undefined;
  rmSync(folder, { recursive: true, force: true });
});

describe('the port people open', () => {
  it('is refused with its number and the way out when another program has it', async () => {
    const port = await findFreePort();
    await occupy(port);
    await expect(refuseTakenPort(port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program: stop it, or choose another with ` +
        `\`PORT=${port + 1} npm start\``,
    );
  });

  it('is accepted when nobody listens there', async () => {
    const port = await findFreePort();
    await expect(refuseTakenPort(port, '127.0.0.1')).resolves.toBeUndefined();
  });
});

describe('the ports of the embedded servers', () => {
  it('stay the same from start to start', async () => {
    const path = join(folder, 'ports.json');
    const first = await chooseServicePorts(path);
    expect(await chooseServicePorts(path)).toEqual(first);
  });

  it('give way when another program has taken one in between', async () => {
    const path = join(folder, 'ports.json');
    const first = await chooseServicePorts(path);
    await occupy(first.postgres);
    const second = await chooseServicePorts(path);
    expect(second.postgres).not.toBe(first.postgres);
    expect(second.temporal).toBe(first.temporal);
  });
});
