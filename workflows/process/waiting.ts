/** Waiting that ends by itself: with what was awaited, on a day, or because the process stops. */

import { condition } from '@temporalio/workflow';
import type { PlainDate } from '#domain/dates/plain-date';
import { msUntilStartOf } from '../clock.ts';
import type { Process } from './process.ts';

/** Ends a line of the story where it waits. It never leaves the process: `runProcess` catches it. */
export class Interruption extends Error {
  readonly because: 'ended' | 'turn-over';

  constructor(because: 'ended' | 'turn-over') {
    super(`The line of the story stops here: ${because}`);
    this.because = because;
  }
}

/** Makes every wait of the process give up. */
export function stop(process: Process): void {
  process.isStopping = true;
}

/**
 * Waits until `isSo`, or until the day begins that `untilOn` gives. The day is asked again whenever
 * a task's dates change. Returns whether it is so.
 */
export async function waitUntil(
  process: Process,
  isSo: () => boolean,
  untilOn: () => PlainDate | null = () => null,
): Promise<boolean> {
  for (;;) {
    if (process.isStopping) throw new Interruption('ended');
    if (isSo()) return true;
    const day = untilOn();
    const milliseconds = day === null ? undefined : msUntilStartOf(day);
    if (milliseconds === 0) return false;
    const { revision } = process;
    const isNews = () => process.isStopping || process.revision !== revision || isSo();
    await (milliseconds === undefined ? condition(isNews) : condition(isNews, milliseconds));
  }
}

/** Waits until there is something, and gives it. */
export async function waitFor<Found>(
  process: Process,
  find: () => Found | undefined,
): Promise<Found> {
  for (;;) {
    await waitUntil(process, () => find() !== undefined);
    const found = find();
    if (found !== undefined) return found;
  }
}

/** Waits until the day begins in Bangkok; at once when it has. */
export async function sleepUntil(process: Process, date: PlainDate): Promise<void> {
  await waitUntil(
    process,
    () => false,
    () => date,
  );
}
