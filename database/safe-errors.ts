/**
 * Postgres quotes rows in its errors ("Failing row contains (…, name, phone)"), and errors reach logs.
 * Personal data must not (Personal Data Protection Act), so only names and codes go any further.
 */

import type { MikroORM } from '@mikro-orm/postgresql';

/** SQLSTATE classes whose first line names constraints, tables and our own triggers, never values. */
const CLASSES_WITHOUT_VALUES = ['08', '23', '25', '40', '53', '55', '57', 'P0'];

interface PostgresError extends Error {
  code?: string;
  detail?: string;
  hint?: string;
  where?: string;
  internalQuery?: string;
}

/** From here on the ORM's errors carry no value of any row. */
export function keepValuesOutOfErrors(orm: MikroORM): void {
  const converter = orm.em.getPlatform().getExceptionConverter();
  const convert = converter.convertException.bind(converter);
  converter.convertException = (error) => convert(withoutValues(error));
}

function withoutValues<Failure extends PostgresError>(error: Failure): Failure {
  const { code } = error;
  if (code === undefined) return error;
  for (const key of ['detail', 'hint', 'where', 'internalQuery'] as const) delete error[key];
  // A code of Node itself (ECONNREFUSED) speaks of addresses only.
  const isPostgres = /^[0-9A-Z]{5}$/.test(code);
  if (!isPostgres || CLASSES_WITHOUT_VALUES.includes(code.slice(0, 2))) return error;
  error.message = `Postgres refused a statement (SQLSTATE ${code})`;
  return error;
}
