import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

// Below the ports that systems give to outgoing connections (Linux from 32768, macOS and Windows from
// 49152): between our finding a port and a server's listening on it, no connection can take it.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 200;
/** The watchman's grace for what a killed start left, and some more. */
const GOES_WITHIN_MS = 4000;

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isPortFree(port)) return port;
  }
  throw new Error(`No free port on 127.0.0.1 among ${TRIES} from ${LOWEST} to ${HIGHEST}.`);
}

/** Why no server could listen there now, as the system's own code (EADDRINUSE, EACCES …), or undefined. */
export function findPortRefusal(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}

async function isPortFree(port: number): Promise<boolean> {
  return (await findPortRefusal(port, '127.0.0.1')) === undefined;
}

/**
 * The port used last time if it is free, else another. A server of a start that was killed may take some
 * seconds to go; two of them must not open the same data.
 */
export async function choosePort(kept: number | undefined): Promise<number> {
  const giveUpAt = Date.now() + GOES_WITHIN_MS;
  while (kept !== undefined) {
    if (await isPortFree(kept)) return kept;
    if (Date.now() > giveUpAt) break;
    await pause(100);
  }
  return findFreePort();
}
