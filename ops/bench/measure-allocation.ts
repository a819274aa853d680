/**
 * How long the solver takes for agendas of forty households and twenty-seven funds, how far its answer can
 * be from the best, and whether this thread goes on beating while the other one works.
 */

import { modelOf } from '#domain/allocation/model';
import { weigh } from '#domain/allocation/verify';
import { HARMS, type Village } from '#domain/allocation/village';
import { satang } from '#domain/money/satang';
import { proposeOnThread } from '../../worker/solver/propose-on-thread.ts';
import { writeDuration } from './figures.ts';
import type { Row } from './figures.ts';

const CASES = 40;
const FUNDS = 27;
const BEAT_MS = 20;
/** Money of all funds over their reserves, as a share of what all households ask for. */
const MONEY = [0.3, 0.6, 0.9, 1.3] as const;

export async function measureAllocation(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [at, money] of MONEY.entries()) {
    const model = modelOf(aVillage(money, at + 1));
    const beats = countBeats();
    const startedAt = performance.now();
    const { proposed } = await proposeOnThread(model, new AbortController().signal);
    const took = performance.now() - startedAt;
    const longest = beats.stop();
    const { placement, worth, bound, areTiesSettled, instead } = proposed;
    const weighed = weigh(model, placement);
    if ('fault' in weighed || weighed.worth !== worth) throw new Error('An answer does not stand');
    const placed = placement.filter((fundAt) => fundAt !== null).length;
    const gap = (Number(bound - worth) / Number(bound)) * 100;
    rows.push({
      what: `allocation, ${CASES} × ${FUNDS}, money for ${money * 100} %`,
      value: writeDuration(took),
      remark: [
        `${model.pairs.length} pairs, ${placed} households placed, gap ${gap.toFixed(2)} %`,
        areTiesSettled ? 'ties settled' : 'ties open',
        `${instead.length} of ${CASES - placed} left out priced`,
        `longest silence ${writeDuration(longest)}`,
      ].join(', '),
    });
  }
  return rows;
}

/** Beats every few milliseconds, as heartbeats do; `stop` gives the longest time between two. */
function countBeats(): { stop: () => number } {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, BEAT_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return longest;
    },
  };
}

/** The same village for the same seed: amounts of 10,000 to 80,000 baht, one fund in four without money. */
function aVillage(money: number, seed: number): Village {
  const random = seeded(seed);
  const baht = (least: number, most: number) =>
    satang(BigInt(Math.round((least + random() * (most - least)) / 100) * 10_000));
  const cases = Array.from({ length: CASES }, (_, at) => {
    const amountSatang = baht(10_000, 80_000);
    const yearly = BigInt(Math.round(700 + random() * 11_000));
    return {
      caseId: `case-${at}`,
      amountSatang,
      interestNowSatang: satang((amountSatang * yearly) / 10_000n),
      harms: HARMS.filter(() => random() < 0.4),
      monthsWaited: Math.floor(random() * 18),
    };
  });
  const shares = Array.from({ length: FUNDS }, () => (random() < 0.25 ? 0 : 0.3 + random()));
  const asked = Number(cases.reduce((sum, { amountSatang }) => sum + amountSatang, 0n));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const funds = shares.map((share, at) => ({
    fundId: `fund-${at}`,
    rateBasisPoints: 600,
    reserveSatang: satang(1_000_000),
    cashSatang: satang(1_000_000n + BigInt(Math.round((share / whole) * asked * money))),
    ceilingSatang: null,
  }));
  const barred = cases.flatMap(({ caseId }) =>
    funds
      .filter(() => random() < 0.2)
      .map(({ fundId }) => ({ caseId, fundId, reasons: ['does-not-lend'] })),
  );
  const weights = {
    interestBasisPoints: 10_000,
    harmBaht: 2_000,
    waitingMonthBaht: 100,
    householdBaht: 1_000,
  };
  return { weights, cases, funds, barred };
}

/** Numbers from 0 to 1 that are the same in every run (the generator of Park and Miller). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
