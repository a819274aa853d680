/**
 * Answers the questions about agendas that wait in Postgres, one after the other (decision 0038). While
 * the thread of the solver works, this one says so every few seconds; whoever stops saying so, because it
 * was killed, leaves the order to the next. Logs name ids and times only.
 */

import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';
import { AllocationProposal } from '#database/allocation/allocation-entities';
import { readFacts } from '#database/allocation/allocation-facts';
import { answerAllocation } from '#database/allocation/answer-allocation';
import {
  giveAllocationBack,
  keepAllocation,
  takeAllocation,
} from '#database/allocation/waiting-allocations';
import type { Database } from '#database/orm';
import { getRow } from '#database/rows';
import { inTransaction } from '#database/transaction';
import { modelOf } from '#domain/allocation/model';
import { proposeOnThread } from './propose-on-thread.ts';

const LOOK_AGAIN_MS = 1_000;
const BEAT_MS = 3_000;

export interface SolverDesk {
  /** Runs until `stop`; what is being worked on then is given back. */
  run(): Promise<void>;
  stop(): void;
}

interface Tools {
  readonly database: Database;
  readonly log: Logger;
}

export function createSolverDesk(tools: Tools): SolverDesk {
  const stopping = new AbortController();
  const { signal } = stopping;
  async function run(): Promise<void> {
    while (!signal.aborted) {
      const hasAnswered = await solveNext(tools, signal).catch((error: unknown) => {
        tools.log.warn({ failure: nameOf(error) }, 'no allocation worked out');
        return false;
      });
      if (!hasAnswered) await pause(LOOK_AGAIN_MS, undefined, { signal }).catch(() => {});
    }
  }
  return { run, stop: () => stopping.abort() };
}

/** Answers the question that is due longest; false when none is due or it could not be answered. */
export async function solveNext({ database, log }: Tools, stopping: AbortSignal): Promise<boolean> {
  const proposalId = await inTransaction(database, takeAllocation);
  if (proposalId === undefined) return false;
  const question = await getRow(database.fork(), AllocationProposal, { id: proposalId });
  const model = modelOf(readFacts(question.facts).village);
  const unwanted = new AbortController();
  const beat = setInterval(() => {
    void sayWorking(database, proposalId).then(
      (isWanted) => isWanted || unwanted.abort(),
      // Postgres is away: the work goes on, and what comes of it is written if the order still stands.
      (error: unknown) => log.warn({ failure: nameOf(error) }, 'could not say that work goes on'),
    );
  }, BEAT_MS);
  try {
    const calledOff = AbortSignal.any([stopping, unwanted.signal]);
    const answered = await proposeOnThread(model, calledOff);
    await inTransaction(database, (em) => answerAllocation(em, { proposalId, ...answered }));
    log.info({ proposalId, tookMs: answered.tookMs }, 'an allocation was worked out');
    return true;
  } catch (error) {
    if (stopping.aborted) await inTransaction(database, (em) => giveAllocationBack(em, proposalId));
    else log.warn({ proposalId, failure: nameOf(error) }, 'an allocation was not worked out');
    return false;
  } finally {
    clearInterval(beat);
  }
}

function sayWorking(database: Database, proposalId: string): Promise<boolean> {
  return inTransaction(database, (em) => keepAllocation(em, proposalId));
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
