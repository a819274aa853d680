import { randomBytes } from 'node:crypto';
import { findKeptJson, keepJson } from './kept-json.ts';

export type Secrets = {
  /** Superuser of the embedded Postgres. */
  postgresPassword: string;
  /** Role that owns the product's database in the embedded Postgres. */
  databasePassword: string;
  /** 32 bytes in base64: what Temporal's payloads are sealed with. */
  payloadKey: string;
  authSecret: string;
};

/** The secrets of this installation, made at the first start and kept in a file of mode 0600. */
export function getSecrets(path: string): Secrets {
  const kept = findKeptJson(path) ?? {};
  const secrets: Secrets = {
    postgresPassword: readOrMake(kept.postgresPassword, 'hex'),
    databasePassword: readOrMake(kept.databasePassword, 'hex'),
    payloadKey: readOrMake(kept.payloadKey, 'base64'),
    authSecret: readOrMake(kept.authSecret, 'base64'),
  };
  const isComplete = Object.entries(secrets).every(([name, value]) => kept[name] === value);
  if (!isComplete) keepJson(path, { ...kept, ...secrets });
  return secrets;
}

function readOrMake(kept: unknown, encoding: 'hex' | 'base64'): string {
  return typeof kept === 'string' && kept !== '' ? kept : randomBytes(32).toString(encoding);
}
