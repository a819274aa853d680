/**
 * The press makes the papers that no process orders (`#database/documents/document-order`), one after
 * the other. It needs Postgres alone, so paper is printed while Temporal is away. What fails comes again
 * later; logs name the kind only.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { closeOrder, takeOrder } from '#database/documents/document-order';
import type { Database } from '#database/orm';
import { inTransaction } from '#database/transaction';
import { writeDocument } from '../activities/documents.ts';

const LOOK_AGAIN_MS = 1_000;

export interface Press {
  /** Runs until `stop`; an outage of Postgres only makes it wait. */
  run(): Promise<void>;
  stop(): void;
}

export function createPress({ database, log }: { database: Database; log: Logger }): Press {
  const stopping = new AbortController();
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const hasPrinted = await printNext(database, log).catch((error: unknown) => {
        log.warn({ failure: error instanceof Error ? error.name : 'unknown' }, 'no paper written');
        return false;
      });
      if (!hasPrinted) await pause(LOOK_AGAIN_MS, undefined, stopping).catch(() => {});
    }
  }
  return { run, stop: () => stopping.abort() };
}

/** Makes the paper that is due longest; false when none is due. */
export async function printNext(database: Database, log: Logger): Promise<boolean> {
  const order = await inTransaction(database, takeOrder);
  if (order === undefined) return false;
  try {
    await writeDocument(database, order);
    await inTransaction(database, (em) => closeOrder(em, order));
  } catch (error) {
    const failure = error instanceof Error ? error.name : 'unknown';
    log.warn({ kind: order.kind, failure }, 'a paper was not written; it is tried again');
  }
  return true;
}
