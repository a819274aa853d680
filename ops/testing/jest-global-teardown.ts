import { runState } from './run-state.ts';

/** Stops what jest-global-setup.ts started. */
export default async function tearDownRun(): Promise<void> {
  await runState.postgres?.stop();
}
