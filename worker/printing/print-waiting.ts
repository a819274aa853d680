/**
 * Writes the PDFs of ordered sheets. It needs Postgres alone, so paper is printed while Temporal is away;
 * it looks every second, and an order that fails is tried again later.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { toInstant } from '#database/columns';
import type { Database } from '#database/orm';
import { markPrintWritten, takeWaitingPrint } from '#database/paper/waiting-prints';
import { inTransaction } from '#database/transaction';
import { writeDocument } from '../activities/documents.ts';

const LOOK_AGAIN_MS = 1_000;

export interface Printer {
  /** Runs until `stop`. */
  run(): Promise<void>;
  stop(): void;
}

export function createPrinter({ database, log }: { database: Database; log: Logger }): Printer {
  const stopping = new AbortController();
  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const isWritten = await printNext(database).catch((error: unknown) => {
        log.warn({ failure: error instanceof Error ? error.name : 'unknown' }, 'printing failed');
        return false;
      });
      if (!isWritten) await pause(LOOK_AGAIN_MS, undefined, stopping).catch(() => {});
    }
  }
  return { run, stop: () => stopping.abort() };
}

/** Writes the PDF of one waiting order; false when none waits. */
export async function printNext(database: Database): Promise<boolean> {
  const print = await inTransaction(database, takeWaitingPrint);
  if (print === undefined) return false;
  const { printId, printedAt } = print;
  const order = { kind: 'paper-sheets', subjectId: printId, at: toInstant(printedAt) } as const;
  const { documentId } = await writeDocument(database, order);
  await inTransaction(database, (em) => markPrintWritten(em, { printId, documentId }));
  return true;
}
