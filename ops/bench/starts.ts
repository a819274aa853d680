/** How long a person waits after `npm start`: once with an empty data folder, then as on every day. */

import type { HouseCopy, StartedCopy } from '../testing/house-copy.ts';
import { median, writeDuration } from './figures.ts';
import type { Row } from './figures.ts';

const WARM_STARTS = 3;

export interface MeasuredStarts {
  readonly rows: readonly Row[];
  /** The last start, still running. */
  readonly running: StartedCopy;
}

export async function measureStarts(copy: HouseCopy): Promise<MeasuredStarts> {
  let running = await copy.start();
  const cold = running;
  const warm: StartedCopy[] = [];
  for (let start = 0; start < WARM_STARTS; start += 1) {
    await running.stop();
    running = await copy.start();
    warm.push(running);
  }
  const coldRemark = `database, screens and demo made; answers after ${writeDuration(cold.answeredMs)}`;
  const warmMs = warm.map(({ readyMs }) => readyMs);
  const answeredMs = median(warm.map((start) => start.answeredMs));
  return {
    running,
    rows: [
      { what: 'start, empty data folder', value: writeDuration(cold.readyMs), remark: coldRemark },
      {
        what: `start, warm (median of ${WARM_STARTS})`,
        value: writeDuration(median(warmMs)),
        remark: `answers after ${writeDuration(answeredMs)}; ${warmMs.map(writeDuration).join(', ')}`,
      },
    ],
  };
}
