import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '#database/orm';
import type { Configuration } from './configuration.ts';
import type { Identity } from './identity/identity.ts';

/** The clock of a process: the machine's in life, skipped time in the story. */
export interface Clock {
  now(): Date;
}

/** Everything the routes need; opened by `openServices`, or made by hand in tests. */
export interface Services {
  readonly configuration: Configuration;
  readonly database: Database;
  readonly temporal: Client;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly log: Logger;
}
