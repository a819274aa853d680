import { join } from 'node:path';
import { watch } from 'chokidar';
import type { FSWatcher } from 'chokidar';
import type { UpConfiguration } from '../configuration.ts';
import { ROOT } from '../house.ts';
import type { Supervised } from '../processes/supervise.ts';
import { waitWhileRestarting } from './readiness.ts';
import type { Shutdown } from './shutdown.ts';

export type Watched = {
  worker: Supervised;
  api: Supervised;
  report: (line: string) => void;
};

const SETTLE_MS = 250;
// Workflows are bundled, not imported, by the worker: `node --watch` would not see them change.
const ROOMS = {
  worker: ['worker', 'printing', 'workflows', 'database', 'domain'],
  api: ['api', 'printing', 'workflows', 'database', 'domain'],
} as const;

/** Starts worker and API anew when one of their files changes. */
export function watchPrograms({ worker, api, report }: Watched): void {
  const within = (rooms: readonly string[]) => rooms.map((room) => join(ROOT, room));
  watchFolders(within(ROOMS.worker), () => {
    report('↻ worker');
    void worker.restart();
  });
  watchFolders(within(ROOMS.api), () => {
    report('↻ api');
    void api.restart();
  });
}

/** Calls once the code in these folders has changed and settled; tests are no code that runs. */
export function watchFolders(folders: readonly string[], onChange: () => void): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  // Node's own recursive watch loses files that editors and git replace by renaming.
  const watcher = watch([...folders], { ignoreInitial: true });
  return watcher.on('all', (_event, path) => {
    if (!path.endsWith('.ts') || path.endsWith('.test.ts')) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}

export type ViteServerPlan = { apiUrl: string; configuration: UpConfiguration; shutdown: Shutdown };

/** Serves the screens from their sources, passing what belongs to the API on to it. */
export async function startViteServer(plan: ViteServerPlan): Promise<void> {
  const { createServer } = await import('vite');
  const { host, port } = plan.configuration;
  // After an edit the API is away for a moment: what a screen asks meanwhile waits and does not fail.
  const passOn = { target: plan.apiUrl, bypass: () => waitWhileRestarting(plan.apiUrl) };
  const toApi = Object.fromEntries(['/api', '/healthz', '/readyz'].map((at) => [at, passOn]));
  const server = await createServer({
    configFile: join(ROOT, 'web', 'vite.config.ts'),
    server: { host, port, strictPort: true, proxy: toApi },
    clearScreen: false,
    logLevel: 'warn',
  });
  await server.listen();
  plan.shutdown.own({ stop: () => server.close() });
}
