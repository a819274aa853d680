/** Start-up of the API and its orderly end. */

import { createServer } from 'node:http';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { readConfiguration } from './configuration.ts';
import { openServices } from './open-services.ts';

/** What is still being answered may take this long after the signal to stop. */
const GRACE_MS = 2_000;

const log = pino({ name: 'api', base: null });
const configuration = readConfiguration(process.env);
const services = await openServices(configuration, { log });
const server = createServer(
  { requestTimeout: 30_000, headersTimeout: 10_000 },
  createApp(services),
);

let isStopping = false;
function stop(): void {
  if (isStopping) return;
  isStopping = true;
  log.info('api is stopping');
  server.close(() => void close());
  server.closeIdleConnections();
  setTimeout(() => {
    server.closeAllConnections();
  }, GRACE_MS).unref();
}

async function close(): Promise<void> {
  // A pool that waits for a dead server must not hold the process back.
  setTimeout(() => process.exit(), 1_000).unref();
  await services.close();
  // A retry of a call to Temporal may still wait for its time: it would throw on the closed connection.
  process.exit();
}

process.on('SIGTERM', stop);
process.on('SIGINT', stop);
server.on('error', (error) => {
  log.fatal(
    { code: (error as NodeJS.ErrnoException).code, port: configuration.PORT },
    'cannot listen',
  );
  process.exitCode = 1;
  void close();
});
server.listen(configuration.PORT, configuration.HOST, () => {
  log.info({ address: server.address() }, 'api is ready');
});
