/** Schedules planned in a second on one core: as contracts of our funds are, and a harder one. */

import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { scheduleOf } from '#domain/interest/schedule';
import { satang } from '#domain/money/satang';
import type { Row } from '../figures.ts';

const SECONDS = 2;
/** Schedules between two looks at the clock. */
const BATCH = 50;

export function measureSchedules(): Row[] {
  return [30, 360].map((termMonths) => {
    const perSecond = planFor(SECONDS, termMonths);
    return {
      what: `schedules, one core, ${termMonths} months`,
      value: `${perSecond.toFixed(0)} /s`,
      remark: `${(perSecond * termMonths).toFixed(0)} instalments a second`,
    };
  });
}

function planFor(seconds: number, termMonths: number): number {
  plan(BATCH, termMonths);
  const startedAt = performance.now();
  const until = startedAt + seconds * 1000;
  let count = 0;
  for (; performance.now() < until; count += BATCH) plan(BATCH, termMonths);
  return count / ((performance.now() - startedAt) / 1000);
}

/** No two alike, so that nothing can be kept from the one before. */
function plan(count: number, termMonths: number): void {
  for (let at = 0; at < count; at += 1) {
    const principalSatang = satang(2_745_000n + BigInt(at));
    const firstDueOn = plainDate('2026-01-05');
    const rate = yearlyDecliningRate(600);
    const { rows } = scheduleOf({ principalSatang, rate, termMonths, firstDueOn });
    if (rows.at(-1)?.balanceSatang !== 0n) throw new Error('A schedule that does not end at zero');
  }
}
