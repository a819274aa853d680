/** What the API needs to know from its environment; it starts with all of it or says what is missing. */

import { z } from 'zod';

const Environment = z.object({
  DATABASE_URL: z.string().min(1),
  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().default('plodnee'),
  PLODNEE_PAYLOAD_KEY: z.string().min(1),
  PLODNEE_AUTH_SECRET: z.string().min(32),
  PLODNEE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PLODNEE_WEB_DIST: z.string().default('web/dist'),
  /** Requests a minute that one session, or one address without a session, may send. */
  PLODNEE_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4300),
});

export type Configuration = z.infer<typeof Environment>;

/** Throws with the names of everything that is missing or cannot be. */
export function readConfiguration(environment: NodeJS.ProcessEnv): Configuration {
  const read = Environment.safeParse(environment);
  if (read.success) return read.data;
  const names = new Set(read.error.issues.map((issue) => issue.path.join('.')));
  throw new Error(`The API needs in its environment, set rightly: ${[...names].join(', ')}`);
}

/** The address people use; never taken from a request's Host header. */
export function publicUrlOf(configuration: Configuration): string {
  return configuration.PLODNEE_PUBLIC_URL ?? `http://127.0.0.1:${configuration.PORT}`;
}
