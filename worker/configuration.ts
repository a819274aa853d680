/** What the worker needs to know from its environment; it starts with all of it or says what is missing. */

export interface WorkerConfiguration {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  readonly payloadKey: string;
}

/** Throws with the names of everything that is missing. */
export function readConfiguration(environment: NodeJS.ProcessEnv): WorkerConfiguration {
  const needed = {
    databaseUrl: environment['DATABASE_URL'],
    temporalAddress: environment['TEMPORAL_ADDRESS'],
    payloadKey: environment['PLODNEE_PAYLOAD_KEY'],
  };
  const names = {
    databaseUrl: 'DATABASE_URL',
    temporalAddress: 'TEMPORAL_ADDRESS',
    payloadKey: 'PLODNEE_PAYLOAD_KEY',
  };
  const missing = Object.entries(needed)
    .filter(([, value]) => value === undefined || value === '')
    .map(([key]) => names[key as keyof typeof names]);
  if (missing.length > 0)
    throw new Error(`The worker needs in its environment: ${missing.join(', ')}`);
  return {
    databaseUrl: needed.databaseUrl ?? '',
    temporalAddress: needed.temporalAddress ?? '',
    temporalNamespace: environment['TEMPORAL_NAMESPACE'] ?? 'plodnee',
    payloadKey: needed.payloadKey ?? '',
  };
}
