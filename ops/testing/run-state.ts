import type { EmbeddedPostgres } from '../embedded/postgres.ts';

// Jest loads set-up and tear-down as two modules of one process; a global joins them whatever
// loader it uses for each.
const holder = globalThis as typeof globalThis & {
  plodneeTestRun?: { postgres?: EmbeddedPostgres };
};

/** What the running test run has started. */
export const runState = (holder.plodneeTestRun ??= {});
