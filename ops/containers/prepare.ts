// Brings the database to the newest shape and gives Temporal its namespace; the containers of
// worker and API start after it. Safe to run at every start.

import { migrate } from '#database/migrate';
import { prepareNamespace } from '../embedded/temporal-namespace.ts';

function getVariable(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`${name} is not set.`);
  return value;
}

await migrate(getVariable('DATABASE_URL'));
console.log('✓ database');
await prepareNamespace({
  address: getVariable('TEMPORAL_ADDRESS'),
  namespace: getVariable('TEMPORAL_NAMESPACE'),
  waitMs: 60_000,
});
console.log('✓ Temporal namespace');
