import { runState } from './run-state.ts';
import { getTestServerPath, getTestTemporalCli, startTestPostgres } from './start-services.ts';

/**
 * Starts one throw-away Postgres for the run and tells the tests where things are:
 * PLODNEE_TEST_DATABASE_URL (superuser), PLODNEE_TEMPORAL_CLI, PLODNEE_TEMPORAL_TEST_SERVER.
 */
export default async function setUpRun(): Promise<void> {
  process.env.PLODNEE_TEMPORAL_CLI ??= await getTestTemporalCli();
  process.env.PLODNEE_TEMPORAL_TEST_SERVER ??= await getTestServerPath();
  // A developer may point the run at a server of their own.
  if (process.env.PLODNEE_TEST_DATABASE_URL !== undefined) return;
  runState.postgres = await startTestPostgres();
  process.env.PLODNEE_TEST_DATABASE_URL = runState.postgres.adminUrl;
}
