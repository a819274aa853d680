/**
 * The relay carries what the database accepted to the processes, in order per process. It sleeps
 * until Postgres tells of new rows, and looks by itself every second in case a telling got lost.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '#database/orm';
import {
  markFailed,
  markSent,
  takeWaiting,
  type WaitingMessage,
} from '#database/outbox/relay-queue';
import { inTransaction } from '#database/transaction';
import { deliver } from './deliver.ts';
import type { Wake } from './wake.ts';

const BATCH = 20;
const LOOK_AGAIN_MS = 1_000;
/** A process that is not there after so many tries (about four minutes) has ended. */
const TRIES_UNTIL_ENDED = 8;

export interface Relay {
  /** Runs until `stop`; an outage of Postgres or Temporal only makes it wait. */
  run(): Promise<void>;
  stop(): void;
}

export interface RelayNeeds {
  readonly database: Database;
  readonly client: Client;
  readonly wake: Wake;
  readonly log: Logger;
}

export function createRelay({ database, client, wake, log }: RelayNeeds): Relay {
  let isStopping = false;

  async function deliverBatch(): Promise<number> {
    return inTransaction(database, async (em) => {
      const messages = await takeWaiting(em, BATCH);
      const notes = await Promise.all(messages.map((message) => attempt(message)));
      for (const note of notes) await note(em);
      return messages.length;
    });
  }

  async function attempt(message: WaitingMessage): Promise<(em: EntityManager) => Promise<void>> {
    const { id, processId, attempts } = message;
    try {
      const delivery = await deliver(client, message);
      if (delivery === 'delivered') return (em) => markSent(em, id);
      if (attempts < TRIES_UNTIL_ENDED) return (em) => markFailed(em, id, new Error(delivery));
      log.warn(
        { outboxId: id, processId },
        'the process has ended; its news is kept in the outbox only',
      );
      return (em) => markSent(em, id);
    } catch (error) {
      log.warn({ outboxId: id, processId, failure: nameOf(error) }, 'delivery failed');
      return (em) => markFailed(em, id, error);
    }
  }

  async function run(): Promise<void> {
    while (!isStopping) {
      const delivered = await deliverBatch().catch((error: unknown) => {
        log.warn(
          { failure: error instanceof Error ? error.name : 'unknown' },
          'outbox not readable',
        );
        return 0;
      });
      if (delivered === 0 && !isStopping) await wake.orAfter(LOOK_AGAIN_MS);
    }
  }

  return {
    run,
    stop: () => {
      isStopping = true;
      wake.now();
    },
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
