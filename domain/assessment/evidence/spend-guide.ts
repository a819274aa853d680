/**
 * What households of a size usually spend in a province, as a centre has set it from a source it names,
 * with the day from which it counts. The guide asks; it never blocks and never fills a field in.
 */

import { satang, type Satang } from '../../money/satang.ts';
import type { ExpenseKind } from '../code-lists.ts';

export interface GuideLine {
  /** Two digits. */
  readonly provinceCode: string;
  readonly householdSize: number;
  readonly kind: ExpenseKind;
  readonly monthSatang: Satang;
  readonly effectiveFrom: string;
}

export interface GuideQuestion {
  readonly kind: ExpenseKind;
  readonly toldSatang: Satang;
  readonly usualSatang: Satang;
  readonly is: 'below' | 'above';
}

/** From which share of the usual a figure is asked about, in basis points: under half, over double. */
const BELOW_BASIS_POINTS = 5_000n;
const ABOVE_BASIS_POINTS = 20_000n;

/** The line in force for a kind on a day: the newest that is not later; undefined where none is set. */
export function usualSpending(
  guide: readonly GuideLine[],
  ask: { provinceCode: string; householdSize: number; kind: ExpenseKind; on: string },
): GuideLine | undefined {
  return guide
    .filter(
      (line) =>
        line.provinceCode === ask.provinceCode &&
        line.householdSize === ask.householdSize &&
        line.kind === ask.kind &&
        line.effectiveFrom <= ask.on,
    )
    .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0];
}

/** Which figures to ask about once more; kinds that the survey left out count as nothing spent. */
export function spendQuestions(
  guide: readonly GuideLine[],
  told: readonly { readonly kind: ExpenseKind; readonly monthSatang: Satang }[],
  ask: { provinceCode: string; householdSize: number; on: string },
): GuideQuestion[] {
  const kinds = [...new Set(guide.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const usual = usualSpending(guide, { ...ask, kind })?.monthSatang;
    if (usual === undefined || usual === 0n) return [];
    const toldSatang = told.find((line) => line.kind === kind)?.monthSatang ?? satang(0);
    const is = standing(toldSatang, usual);
    return is === null ? [] : [{ kind, toldSatang, usualSatang: usual, is }];
  });
}

function standing(told: bigint, usual: bigint): GuideQuestion['is'] | null {
  if (told * 10_000n < usual * BELOW_BASIS_POINTS) return 'below';
  return told * 10_000n > usual * ABOVE_BASIS_POINTS ? 'above' : null;
}
