/** The API on a database of its own; only Temporal's client is a stand-in. */

import type { Client } from '@temporalio/client';
import { pino } from 'pino';
import { openDatabase } from '#database/orm';
import { createTestDatabase } from '../../ops/testing/database.ts';
import type { Configuration } from '../configuration.ts';
import { openIdentity } from '../identity/identity.ts';
import type { Services } from '../services.ts';
import { createTemporalStandIn, type TemporalStandIn } from './temporal-stand-in.ts';

export interface TestServices extends Services {
  readonly temporalStandIn: TemporalStandIn;
  /** What the clock of the API says from now on. */
  setNow(instant: string): void;
  close(): Promise<void>;
}

const PUBLIC_URL = 'http://127.0.0.1:4300';

export async function openTestServices(): Promise<TestServices> {
  const testDatabase = await createTestDatabase();
  const database = await openDatabase(testDatabase.url);
  const log = pino({ level: 'silent' });
  const secret = 'only-for-tests-0123456789-0123456789';
  const identity = await openIdentity({
    database,
    databaseUrl: testDatabase.url,
    secret,
    publicUrl: PUBLIC_URL,
    log,
  });
  const temporalStandIn = createTemporalStandIn();
  let now = new Date('2026-11-23T03:00:00.000Z');
  return {
    configuration: configurationOf(testDatabase.url, secret),
    database,
    identity,
    temporal: temporalStandIn.client as unknown as Client,
    temporalStandIn,
    clock: { now: () => now },
    log,
    setNow: (instant) => {
      now = new Date(instant);
    },
    close: async () => {
      await identity.close();
      await database.close();
      await testDatabase.drop();
    },
  };
}

function configurationOf(url: string, secret: string): Configuration {
  return {
    DATABASE_URL: url,
    TEMPORAL_ADDRESS: 'stand-in',
    TEMPORAL_NAMESPACE: 'plodnee',
    PLODNEE_PAYLOAD_KEY: Buffer.alloc(32, 7).toString('base64'),
    PLODNEE_AUTH_SECRET: secret,
    PLODNEE_PUBLIC_URL: PUBLIC_URL,
    PLODNEE_WEB_DIST: 'web/dist',
    PLODNEE_REQUESTS_PER_MINUTE: 100_000,
    HOST: '127.0.0.1',
    PORT: 4300,
  };
}
