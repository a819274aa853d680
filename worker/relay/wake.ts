/** Listens to Postgres for news in the outbox. Losing the line costs a second at most, never a row. */

import pg from 'pg';
import type { Logger } from 'pino';

export interface Wake {
  /** Resolves at the next telling, or after so many milliseconds. */
  orAfter(milliseconds: number): Promise<void>;
  now(): void;
  close(): Promise<void>;
}

const LISTEN_AGAIN_MS = 2_000;

export function listenForOutbox(databaseUrl: string, log: Logger): Wake {
  let resolveWaiting: (() => void) | null = null;
  let isTold = false;
  let isClosed = false;
  let line: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;

  function now(): void {
    isTold = true;
    resolveWaiting?.();
  }

  async function listen(): Promise<void> {
    const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
    line = client;
    client.on('notification', now);
    client.on('error', () => lineLost(client));
    client.on('end', () => lineLost(client));
    try {
      await client.connect();
      await client.query('listen outbox');
    } catch {
      lineLost(client);
    }
  }

  function lineLost(client: pg.Client): void {
    if (isClosed || line !== client) return;
    line = null;
    log.warn('the line to the outbox is lost; looking every second meanwhile');
    retry = setTimeout(() => void listen(), LISTEN_AGAIN_MS);
  }

  void listen();

  return {
    now,
    orAfter: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(finish, isTold ? 0 : milliseconds);
        function finish(): void {
          clearTimeout(timer);
          resolveWaiting = null;
          isTold = false;
          resolve();
        }
        resolveWaiting = finish;
      }),
    close: async () => {
      isClosed = true;
      if (retry !== null) clearTimeout(retry);
      await line?.end();
    },
  };
}
