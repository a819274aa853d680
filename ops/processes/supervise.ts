import { setTimeout as pause } from 'node:timers/promises';
import type { ChildEnd } from './guarded-child.ts';

export type Running = { ended: Promise<ChildEnd>; stop: () => Promise<void> };

export type Supervision = {
  name: string;
  start: () => Promise<Running>;
  report: (sentence: string) => void;
  /** Called once when it died quickly too often; `why` is for a person. */
  giveUp: (why: string) => void;
  /** First pause before starting again; doubles with each quick death. */
  backOffMs?: number;
  /** A life at least this long makes earlier deaths forgotten. */
  steadyMs?: number;
};

export type Supervised = { stop: () => Promise<void>; restart: () => Promise<void> };

const QUICK_DEATHS = 5;

/** Starts something and starts it again whenever it ends by itself. A failing first start throws. */
export async function supervise(plan: Supervision): Promise<Supervised> {
  let running: Running | undefined = await plan.start();
  let isStopping = false;
  let isRestartAsked = false;
  const sleep = { stop: new AbortController() };
  const countDeath = createDeathCount(plan.steadyMs ?? 15_000);
  const life = keepAlive();

  async function keepAlive(): Promise<void> {
    for (;;) {
      const bornAt = Date.now();
      const why = await liveOnce();
      if (isStopping) return;
      const deaths = isRestartAsked ? 0 : countDeath(Date.now() - bornAt);
      isRestartAsked = false;
      if (deaths > QUICK_DEATHS) {
        plan.giveUp(`${plan.name} ended ${deaths} times in a row (${why})`);
        return;
      }
      if (deaths > 0) await waitBeforeStart(deaths, why);
      if (isStopping) return;
    }
  }

  async function liveOnce(): Promise<string> {
    try {
      running ??= await plan.start();
      // A stop that came while it was still starting found nothing to stop.
      if (isStopping) await running.stop();
      const end = await running.ended;
      return end.signal === null ? `exit code ${end.code}` : `signal ${end.signal}`;
    } catch (error) {
      return (error as Error).message;
    } finally {
      running = undefined;
    }
  }

  async function waitBeforeStart(deaths: number, why: string): Promise<void> {
    const waitMs = (plan.backOffMs ?? 500) * 2 ** (deaths - 1);
    plan.report(`${plan.name} ended (${why}); starting it again in ${waitMs / 1000} s`);
    sleep.stop = new AbortController();
    await pause(waitMs, undefined, { signal: sleep.stop.signal }).catch(() => {});
  }

  return {
    async stop() {
      isStopping = true;
      sleep.stop.abort();
      await running?.stop();
      await life;
    },
    async restart() {
      isRestartAsked = running !== undefined;
      sleep.stop.abort();
      await running?.stop();
    },
  };
}

function createDeathCount(steadyMs: number): (livedMs: number) => number {
  let deaths = 0;
  return (livedMs) => {
    deaths = livedMs < steadyMs ? deaths + 1 : 1;
    return deaths;
  };
}
