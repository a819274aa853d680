/**
 * The question as LP text, the form that solvers of many makers read (CPLEX LP). Amounts of one fund are
 * divided by what all of them share and its room rounded down to it, which changes nothing that is whole.
 */

import type { Model, Pair } from './model.ts';

export interface Asked {
  /** What a pair counts in this question; its points where absent. */
  readonly countOf?: (pair: Pair) => bigint;
  /** Of points: an answer must be worth as much. */
  readonly atLeast?: bigint;
  /** By position: households whose fund (or being left out) is settled, or who are to be lent to. */
  readonly settled?: ReadonlyMap<number, number | null | 'lent-to'>;
}

export const columnOf = ({ caseAt, fundAt }: Pick<Pair, 'caseAt' | 'fundAt'>): string =>
  `x_${caseAt + 1}_${fundAt + 1}`;

/** One row a household (one fund at most) and one row a fund (never more than its room). */
export function lpText(model: Model, asked: Asked = {}): string {
  const { countOf = pointsIn, atLeast, settled = new Map<number, number>() } = asked;
  const { pairs } = model;
  const rows = [...caseRows(model, settled), ...fundRows(model)];
  if (atLeast !== undefined) rows.push(`worth: ${sumOf(pairs, pointsIn)} >= ${atLeast}`);
  return [
    'Maximize',
    ` points: ${sumOf(pairs, countOf)}`,
    'Subject To',
    ...rows.map((row) => ` ${row}`),
    'Binaries',
    ` ${pairs.map(columnOf).join(' ')}`,
    'End',
    '',
  ].join('\n');
}

function caseRows(model: Model, settled: NonNullable<Asked['settled']>): string[] {
  return Array.from({ length: model.caseCount }, (_, caseAt) => {
    const own = model.pairs.filter((pair) => pair.caseAt === caseAt);
    if (own.length === 0) return [];
    const row = `case_${caseAt + 1}: ${own.map(columnOf).join(' + ')}`;
    const fixed = settled.get(caseAt);
    if (fixed === undefined) return [`${row} <= 1`];
    if (fixed === null) return [`${row} = 0`];
    if (fixed === 'lent-to') return [`${row} = 1`];
    return [`${row} = 1`, `fund_of_${caseAt + 1}: ${columnOf({ caseAt, fundAt: fixed })} = 1`];
  }).flat();
}

function fundRows({ pairs, roomsSatang }: Model): string[] {
  return roomsSatang.flatMap((room, fundAt) => {
    const own = pairs.filter((pair) => pair.fundAt === fundAt);
    if (own.length === 0) return [];
    const shared = own.reduce((divisor, pair) => shareOf(divisor, pair.amountSatang), 0n);
    const sum = sumOf(own, ({ amountSatang }) => amountSatang / shared);
    return [`fund_${fundAt + 1}: ${sum} <= ${room / shared}`];
  });
}

function sumOf(pairs: readonly Pair[], countOf: (pair: Pair) => bigint): string {
  return pairs.map((pair) => `${countOf(pair)} ${columnOf(pair)}`).join(' + ');
}

function pointsIn({ points }: Pair): bigint {
  return points;
}

/** The greatest whole number that divides both. */
function shareOf(a: bigint, b: bigint): bigint {
  return b === 0n ? a : shareOf(b, a % b);
}
