// `npm run migrate`: brings the database of DATABASE_URL, or the embedded one, to the newest shape.

import { migrate } from '#database/migrate';
import { loadEnvFile, readConfiguration } from './configuration.ts';
import { DATA, ROOT } from './house.ts';
import { takeLock } from './start/lock.ts';
import { chooseServicePorts } from './start/ports.ts';
import { createProgress } from './start/progress.ts';
import { getSecrets } from './start/secrets.ts';
import { openDatabase } from './start/services.ts';
import { createShutdown } from './start/shutdown.ts';

const progress = createProgress();
let letGo = (): void => {};
const shutdown = createShutdown({ say: progress.say, letGo: () => letGo() });
try {
  loadEnvFile(ROOT);
  const configuration = readConfiguration(process.env);
  // The embedded database can be open once only; a server of one's own needs no lock.
  if (configuration.databaseUrl === undefined) {
    letGo = takeLock(DATA.lock, { pid: process.pid, address: 'npm run migrate' });
  }
  const secrets = getSecrets(DATA.secrets);
  const ports = await chooseServicePorts(DATA.ports);
  await progress.step({ th: 'ฐานข้อมูล', en: 'Database' }, async () => {
    await migrate(await openDatabase({ configuration, secrets, ports, progress, shutdown }));
  });
  await shutdown.stop(0);
} catch (error) {
  shutdown.fail((error as Error).message);
}
