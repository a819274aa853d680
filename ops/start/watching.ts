import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { UpConfiguration } from '../configuration.ts';
import { ROOT } from '../house.ts';
import type { Supervised } from '../processes/supervise.ts';
import { waitWhileRestarting } from './readiness.ts';
import type { Shutdown } from './shutdown.ts';

export type Watched = { worker: Supervised; api: Supervised; report: (line: string) => void };

const SETTLE_MS = 250;
// Workflows are bundled, not imported, by the worker: `node --watch` would not see them change.
const ROOMS = {
  worker: ['worker', 'workflows', 'database', 'domain'],
  api: ['api', 'workflows', 'database', 'domain'],
} as const;

/** Starts worker and API anew when one of their files changes. */
export function watchPrograms({ worker, api, report }: Watched): void {
  watchRooms(ROOMS.worker, () => {
    report('↻ worker');
    void worker.restart();
  });
  watchRooms(ROOMS.api, () => {
    report('↻ api');
    void api.restart();
  });
}

function watchRooms(rooms: readonly string[], onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  for (const folder of rooms.map((room) => join(ROOT, room)).filter((path) => existsSync(path))) {
    watch(folder, { recursive: true }, (_event, name) => {
      if (name === null || !name.endsWith('.ts') || name.endsWith('.test.ts')) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, SETTLE_MS);
    });
  }
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
