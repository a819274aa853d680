import { join } from 'node:path';

/** The folder of the checkout. */
export const ROOT = join(import.meta.dirname, '..');

/** Everything Plodnee keeps on this machine; `npm run reset-demo` deletes it. */
export const DATA_FOLDER = join(ROOT, '.plodnee');

/** Where the parts of the data folder lie. */
export const DATA = {
  postgres: join(DATA_FOLDER, 'postgres'),
  temporalDatabase: join(DATA_FOLDER, 'temporal', 'temporal.db'),
  programs: join(DATA_FOLDER, 'bin'),
  logs: join(DATA_FOLDER, 'logs'),
  lock: join(DATA_FOLDER, 'up.lock'),
  secrets: join(DATA_FOLDER, 'secrets.json'),
  ports: join(DATA_FOLDER, 'ports.json'),
  webHash: join(DATA_FOLDER, 'web-build.hash'),
  demoMark: join(DATA_FOLDER, 'demo.json'),
  partsMark: join(DATA_FOLDER, 'parts.json'),
} as const;
