// Real servers for tests: thrown away after the run, and stopped by the watchman when the run is
// killed.

import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { findFreePort } from '../embedded/free-port.ts';
import { startPostgres } from '../embedded/postgres.ts';
import type { EmbeddedPostgres } from '../embedded/postgres.ts';
import { getTemporalCli, getTemporalTestServer } from '../embedded/temporal-programs.ts';
import { startTemporal } from '../embedded/temporal.ts';
import type { EmbeddedTemporal } from '../embedded/temporal.ts';
import { removeFolderAtEnd } from '../processes/guarded-child.ts';

const PROGRAMS_FOLDER = join(import.meta.dirname, '..', '..', '.plodnee', 'bin');

/** A cluster in a temp folder. Give `isDurable: true` when the test kills it on purpose. */
export async function startTestPostgres(
  options: { isDurable?: boolean } = {},
): Promise<EmbeddedPostgres> {
  const folder = makeTestFolder('postgres');
  return startPostgres({
    folder: join(folder, 'data'),
    port: await findFreePort(),
    password: randomBytes(16).toString('hex'),
    logPath: join(folder, 'postgres.log'),
    isDurable: options.isDurable ?? false,
  });
}

export type TestTemporalOptions = { databasePath?: string; port?: number; namespace?: string };

/** A Temporal server on a free port; with `databasePath` its workflows survive a restart. */
export async function startTestTemporal(
  options: TestTemporalOptions = {},
): Promise<EmbeddedTemporal> {
  const { databasePath } = options;
  return startTemporal({
    cli: await getTestTemporalCli(),
    port: options.port ?? (await findFreePort()),
    namespace: options.namespace ?? 'plodnee',
    logPath: join(makeTestFolder('temporal'), 'temporal.log'),
    ...(databasePath === undefined ? {} : { databasePath }),
  });
}

/** The SDK's test environment whose clock jumps over waiting time. Call `teardown()` at the end. */
export async function timeSkippingEnvironment(): Promise<TestWorkflowEnvironment> {
  const path = await getTestServerPath();
  return TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
}

/** The `temporal` CLI for tests: from the run's environment, else found or fetched. */
export async function getTestTemporalCli(): Promise<string> {
  return process.env.PLODNEE_TEMPORAL_CLI ?? (await getTemporalCli({ folder: PROGRAMS_FOLDER }));
}

/** The time-skipping server for tests: from the run's environment, else found or fetched. */
export async function getTestServerPath(): Promise<string> {
  const given = process.env.PLODNEE_TEMPORAL_TEST_SERVER;
  return given ?? (await getTemporalTestServer({ folder: PROGRAMS_FOLDER }));
}

/** A folder of this run that is deleted once the process is gone, however it ends. */
export function makeTestFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `plodnee-test-${name}-`));
  removeFolderAtEnd(folder);
  return folder;
}
