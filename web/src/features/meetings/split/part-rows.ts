/** The rows of the form that moves a split, while it is filled in. */

import type { MoveSplit } from '#contracts/meeting-forms';
import { satangFromJson, sumSatang } from '#domain/money/satang';

export interface PartRow {
  readonly key: number;
  readonly fundId: string | undefined;
  readonly amountSatang: string | undefined;
}

export function emptyRow(key: number): PartRow {
  return { key, fundId: undefined, amountSatang: undefined };
}

/** What the parts are short of the amount in satang; below zero where they are more. */
export function leftOf(rows: readonly PartRow[], amountSatang: string): bigint {
  const parts = rows.flatMap((row) => (row.amountSatang === undefined ? [] : [row.amountSatang]));
  return satangFromJson(amountSatang) - sumSatang(parts.map(satangFromJson));
}

/** The rows that are filled in, in their order. */
export function partsOf(rows: readonly PartRow[]): MoveSplit['parts'] {
  return rows.flatMap(({ fundId, amountSatang }) =>
    fundId === undefined || amountSatang === undefined ? [] : [{ fundId, amountSatang }],
  );
}
