import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../ops/testing/database.ts';

jest.setTimeout(60_000);

interface Running {
  readonly child: ChildProcess;
  readonly lines: string[];
}

let database: TestDatabase;
const running: Running[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await database.drop();
});

function start(port: number): Running {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: database.url,
      // Nobody listens there: Temporal is down.
      TEMPORAL_ADDRESS: '127.0.0.1:1',
      PLODNEE_PAYLOAD_KEY: Buffer.alloc(32, 3).toString('base64'),
      PLODNEE_AUTH_SECRET: 'only-for-tests-0123456789-0123456789',
      PORT: String(port),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n')));
  child.stderr.on('data', (chunk: Buffer) => lines.push(...chunk.toString().split('\n')));
  const started = { child, lines };
  running.push(started);
  return started;
}

/** The first line of the log that holds the text. */
async function lineOf({ child, lines }: Running, text: string): Promise<string> {
  for (;;) {
    const line = lines.find((each) => each.includes(text));
    if (line !== undefined) return line;
    if (child.exitCode !== null) throw new Error(`The API ended: ${lines.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function portOf(api: Running): Promise<number> {
  const ready = await lineOf(api, 'api is ready');
  return (JSON.parse(ready) as { address: { port: number } }).address.port;
}

describe('api/main.ts', () => {
  it('starts while Temporal is down, says so, and ends in order', async () => {
    const api = start(0);
    const port = await portOf(api);
    const url = `http://127.0.0.1:${port}`;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({
      status: 'not-ready',
      parts: { postgres: true, temporal: false },
    });
    expect((await fetch(`${url}/api/openapi.json`)).status).toBe(200);
    const docs = await fetch(`${url}/api/docs`);
    expect(await docs.text()).toContain('held-by-another');
    expect((await fetch(`${url}/api/docs/docs.css`)).headers.get('content-type')).toMatch(
      /text\/css/,
    );

    await fetch(`${url}/api/v1/nothing%0Aforged?name=%E0%B8%AA%E0%B8%A1`);
    const line = await lineOf(api, 'nothing');
    expect(line).toMatch(/"path":"\/api\/v1\/nothing%0Aforged"/);
    expect(api.lines.join('')).not.toMatch(/name=|%E0%B8/);

    const second = start(port);
    const [code] = (await once(second.child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(second.lines.join('')).toMatch(/EADDRINUSE.*cannot listen/);

    const stoppedAt = Date.now();
    api.child.kill('SIGTERM');
    const [ended] = (await once(api.child, 'exit')) as [number];
    expect({ ended, said: ended === 0 ? [] : api.lines }).toEqual({ ended: 0, said: [] });
    expect(Date.now() - stoppedAt).toBeLessThan(5_000);
  });

  it('names what is missing in its environment', async () => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(1);
    expect(said).toContain(
      'DATABASE_URL, TEMPORAL_ADDRESS, PLODNEE_PAYLOAD_KEY, PLODNEE_AUTH_SECRET',
    );
  });
});
