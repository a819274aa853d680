import type { Logger } from 'pino';

const AGAIN_MS = 1_000;

/** Connects as soon as the server answers; a worker that starts first waits instead of dying. */
export async function connectPatiently<Connection>(
  connect: () => Promise<Connection>,
  log: Logger,
): Promise<Connection> {
  for (;;) {
    try {
      return await connect();
    } catch (error) {
      log.warn(
        { failure: error instanceof Error ? error.name : 'unknown' },
        'Temporal does not answer yet',
      );
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
