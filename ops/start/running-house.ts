import { readConfiguration } from '../configuration.ts';
import { buildUrl } from '../embedded/postgres-database.ts';
import { DATA } from '../house.ts';
import { findKeptJson } from './kept-json.ts';
import { findRunningHolder } from './lock.ts';

export type RunningHouse = {
  databaseUrl: string;
  temporalAddress: string;
  temporalNamespace: string;
};

/**
 * Where the servers of the running copy answer; what the environment names comes first. Throws one
 * sentence when an embedded server is needed and nothing runs here.
 */
export function findRunningHouse(env: NodeJS.ProcessEnv): RunningHouse {
  const { databaseUrl, temporalAddress, temporalNamespace } = readConfiguration(env);
  if (databaseUrl !== undefined && temporalAddress !== undefined) {
    return { databaseUrl, temporalAddress, temporalNamespace };
  }
  if (findRunningHolder(DATA.lock) === undefined) {
    throw new Error(
      'Plodnee does not run here: start it with `npm start` and try again, or set DATABASE_URL and ' +
        'TEMPORAL_ADDRESS to servers of your own.',
    );
  }
  const ports = findKeptJson(DATA.ports) ?? {};
  const secrets = findKeptJson(DATA.secrets) ?? {};
  const embedded = buildUrl(`postgres://127.0.0.1:${String(ports.postgres)}/`, {
    database: 'plodnee',
    owner: 'plodnee',
    password: String(secrets.databasePassword),
  });
  return {
    databaseUrl: databaseUrl ?? embedded,
    temporalAddress: temporalAddress ?? `127.0.0.1:${String(ports.temporal)}`,
    temporalNamespace,
  };
}
