import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

// Below the ports that systems give to outgoing connections (Linux from 32768, macOS and Windows from
// 49152): between our finding a port and a server's listening on it, no connection can take it.
const LOWEST = 20_000;
const HIGHEST = 32_000;
const TRIES = 200;

/** A port of 127.0.0.1 that nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isPortFree(port)) return port;
  }
  throw new Error(`No free port on 127.0.0.1 among ${TRIES} from ${LOWEST} to ${HIGHEST}.`);
}

/** True when a server could listen there now. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}

/** The port used last time if it is still free, else another. */
export async function choosePort(kept: number | undefined): Promise<number> {
  if (kept !== undefined && (await isPortFree(kept))) return kept;
  return findFreePort();
}
