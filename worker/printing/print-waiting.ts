/**
 * Writes the PDFs of ordered sheets. It needs Postgres alone, so paper is printed while Temporal is away;
 * it looks every second, and an order that fails is tried again later.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { storeDocument } from '#database/documents/document-store';
import type { Database } from '#database/orm';
import {
  markPrintWritten,
  takeWaitingPrint,
  type WaitingPrint,
} from '#database/paper/waiting-prints';
import { inTransaction } from '#database/transaction';
import { renderPdf } from '../documents/render-pdf.ts';
import { collectSheets } from './collect-sheets.ts';

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
  // Outside of any transaction: rendering keeps the processor busy for a while.
  const content = await renderPdf(
    'paper-sheets',
    await collectSheets(database.fork(), print.printId),
  );
  await inTransaction(database, async (em) => {
    const documentId = await storeDocument(em, documentOf(print, content));
    await markPrintWritten(em, { printId: print.printId, documentId });
  });
  return true;
}

function documentOf(print: WaitingPrint, content: Uint8Array) {
  const { printId, centreId, areaCode, caseId, number, yearBe } = print;
  return {
    kind: 'paper-sheets',
    subjectId: printId,
    place: { centreId, areaCode },
    caseId,
    fileName: `paper-sheets-${number}-${yearBe}.pdf`,
    content,
    at: new Date(print.printedAt).toISOString(),
  } as const;
}
