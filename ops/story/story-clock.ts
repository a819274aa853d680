/** The single clock of the story: the time-skipping server's own. Commands are dated by it. */

import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bangkokDateOf, startOfBangkokDay } from '#domain/dates/bangkok';
import { addDays } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';

export interface StoryClock {
  now(): Date;
  today(): PlainDate;
  /** Skips to nine in the morning of the day, in Bangkok; does nothing when that is past. */
  skipTo(day: PlainDate): Promise<void>;
  skipDays(days: number): Promise<void>;
}

const MORNING_MS = 9 * 60 * 60 * 1000;

export async function openStoryClock(env: TestWorkflowEnvironment): Promise<StoryClock> {
  let serverMs = await env.currentTimeMs();
  let readAt = performance.now();

  // Between two skips the server's clock walks at the usual pace.
  const nowMs = (): number => Math.floor(serverMs + (performance.now() - readAt));

  async function skipTo(day: PlainDate): Promise<void> {
    const aheadMs = startOfBangkokDay(day) + MORNING_MS - nowMs();
    if (aheadMs <= 0) return;
    await env.sleep(aheadMs);
    serverMs = Math.max(nowMs(), await env.currentTimeMs());
    readAt = performance.now();
  }

  const today = (): PlainDate => bangkokDateOf(nowMs());
  return {
    now: () => new Date(nowMs()),
    today,
    skipTo,
    skipDays: (days) => skipTo(addDays(today(), days)),
  };
}
