import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import { openDatabase, type Database } from '#database/orm';
import type { Services } from '../services.ts';
import { createTemporalStandIn } from '../testing/temporal-stand-in.ts';
import { setUpHealth } from './set-up-health.ts';

let server: Server;
let database: Database;

/** Postgres is down: nobody listens at its address. Temporal answers. */
async function open(): Promise<string> {
  database = await openDatabase('postgres://nobody@127.0.0.1:1/none');
  const app = express();
  const temporal = createTemporalStandIn().client;
  setUpHealth(app, { database, temporal } as unknown as Services);
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await database.close();
});

describe('health while Postgres is down', () => {
  it('/readyz names the part that does not answer', async () => {
    const told = await fetch(`${await open()}/readyz`);
    expect(told.status).toBe(503);
    expect(told.headers.get('cache-control')).toBe('no-store');
    expect(await told.json()).toEqual({
      status: 'not-ready',
      parts: { postgres: false, temporal: true },
    });
  });

  it('/healthz says that the process lives', async () => {
    const told = await fetch(`${await open()}/healthz`);
    expect([told.status, await told.json()]).toEqual([200, { status: 'alive' }]);
  });
});
