/** `/healthz`: the process lives. `/readyz`: what it stands on answers; else which part does not. */

import type { Express } from 'express';
import type { Readiness } from '#contracts/health';
import type { Services } from '../services.ts';

const WAIT_MS = 2_000;

export function setUpHealth(app: Express, services: Services): void {
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' });
  });
  app.get('/readyz', async (_request, response) => {
    const parts = {
      postgres: await answers(() => services.database.fork().execute('select 1')),
      temporal: await answers(() => askTemporal(services)),
    };
    const isReady = parts.postgres && parts.temporal;
    const told: Readiness = { status: isReady ? 'ready' : 'not-ready', parts };
    response
      .status(isReady ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json(told);
  });
}

function askTemporal({ temporal }: Services): Promise<unknown> {
  return temporal.withDeadline(Date.now() + WAIT_MS, () =>
    temporal.connection.workflowService.getSystemInfo({}),
  );
}

async function answers(ask: () => Promise<unknown>): Promise<boolean> {
  const tooLate = new AbortController();
  try {
    const late = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), WAIT_MS);
      tooLate.signal.addEventListener('abort', () => clearTimeout(timer));
    });
    return await Promise.race([ask().then(() => true), late]);
  } catch {
    return false;
  } finally {
    tooLate.abort();
  }
}
