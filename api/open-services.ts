import { Client, Connection } from '@temporalio/client';
import type { Logger } from 'pino';
import { openDatabase } from '#database/orm';
import { sealedDataConverter } from '#workflows/connection/data-converter';
import { publicUrlOf, type Configuration } from './configuration.ts';
import { openIdentity } from './identity/identity.ts';
import type { Clock, Services } from './services.ts';

export type OpenServices = Services & { close(): Promise<void> };

const MACHINE_CLOCK: Clock = { now: () => new Date() };

/**
 * Opens everything the API stands on. Temporal is connected at the first need only, so that facts and
 * reads go on while it is down.
 */
export async function openServices(
  configuration: Configuration,
  given: { readonly log: Logger; readonly clock?: Clock },
): Promise<OpenServices> {
  const { log, clock = MACHINE_CLOCK } = given;
  const connection = Connection.lazy({
    address: configuration.TEMPORAL_ADDRESS,
    connectTimeout: '5s',
  });
  const temporal = new Client({
    connection,
    namespace: configuration.TEMPORAL_NAMESPACE,
    dataConverter: sealedDataConverter(configuration.PLODNEE_PAYLOAD_KEY),
  });
  const database = await openDatabase(configuration.DATABASE_URL, { poolSize: 20 });
  const identity = await openIdentity({
    database,
    databaseUrl: configuration.DATABASE_URL,
    secret: configuration.PLODNEE_AUTH_SECRET,
    publicUrl: publicUrlOf(configuration),
    log,
  });
  return {
    configuration,
    database,
    temporal,
    identity,
    clock,
    log,
    close: async () => {
      await identity.close();
      await database.close();
      await connection.close();
    },
  };
}
