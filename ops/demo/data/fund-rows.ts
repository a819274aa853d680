/** Funds as a table reads them: one line a fund. Rates follow one rule in both centres. */

import type { z } from 'zod';
import type { NewFund } from '#contracts/centres';

/** What the fund does with its money. */
type Use = 'lends' | 'keeps' | 'no-money';

export interface FundRow {
  readonly key: string;
  readonly kind: z.input<typeof NewFund>['kind'];
  readonly nameTh: string;
  readonly nameEn: string;
  readonly use: Use;
  /** Whole baht. */
  readonly capitalBaht: number;
  readonly reserveBaht?: number;
  /** Only a fund that stands in the headline sum of the centre. */
  readonly isCounted: boolean;
  /** One of the funds that the centre's work rests on, as published. */
  readonly isCore?: true;
}

const COMMON_RATE = 600;

/** 6 % a year in every fund that lends; กข.คจ. money is lent without interest by regulation. */
export function fundOf(row: FundRow, accededOn: string): z.input<typeof NewFund> {
  const { kind, nameTh, nameEn, use, capitalBaht } = row;
  const lends = use === 'lends';
  return {
    kind,
    nameTh,
    nameEn,
    hasMoney: use !== 'no-money',
    lends,
    rateBasisPoints: lends && kind !== 'poverty-fund' ? COMMON_RATE : 0,
    countsInHeadline: row.isCounted,
    isCore: row.isCore ?? false,
    reserveSatang: String((row.reserveBaht ?? 0) * 100),
    capitalSatang: String(capitalBaht * 100),
    accededOn,
    isDemo: true,
  };
}
