/**
 * The question in numbers: one pair for each household and fund that is able to lend to it, and the
 * room of each fund. Positions count from 0 in the order of the village.
 */

import { type Satang, ZERO_SATANG } from '../money/satang.ts';
import { pointsOf, roomOf, type Village } from './village.ts';

export interface Pair {
  readonly caseAt: number;
  readonly fundAt: number;
  readonly amountSatang: Satang;
  /** More than zero: a loan that helps nobody is not proposed. */
  readonly points: bigint;
}

export interface Model {
  /** By case, then by fund. */
  readonly pairs: readonly Pair[];
  readonly caseCount: number;
  readonly roomsSatang: readonly Satang[];
}

/** For each case, in order, the position of the fund that lends to it; null for one left out. */
export type Placement = readonly (number | null)[];

/** Able are the funds that may lend, that have the money, and whose loan would help the household. */
export function modelOf(village: Village): Model {
  const { cases, funds, weights } = village;
  const barred = new Set(village.barred.map(({ caseId, fundId }) => `${caseId} ${fundId}`));
  const roomsSatang = funds.map((fund) => roomOf(fund).satang);
  const pairs = cases.flatMap((one, caseAt) =>
    funds.flatMap((fund, fundAt) => {
      const { amountSatang } = one;
      const points = pointsOf(one, fund, weights);
      const isAble =
        points > 0n &&
        amountSatang <= (roomsSatang[fundAt] ?? ZERO_SATANG) &&
        !barred.has(`${one.caseId} ${fund.fundId}`);
      return isAble ? [{ caseAt, fundAt, amountSatang, points }] : [];
    }),
  );
  return { pairs, caseCount: cases.length, roomsSatang };
}

/** The pairs of each case, in the order of the cases. */
export function pairsByCase({ pairs, caseCount }: Model): readonly (readonly Pair[])[] {
  const lists = Array.from({ length: caseCount }, (): Pair[] => []);
  for (const pair of pairs) lists[pair.caseAt]?.push(pair);
  return lists;
}
