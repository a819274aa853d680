/** A motion that several funds lend together, as the room shows it: of this moment, or as it was frozen. */

import type { z } from 'zod';
import type { AgendaItemView, SplitInRoom } from '#contracts/meetings';
import type { SplitOption } from '#database/meetings/split/split-option';

type Resolved = NonNullable<z.input<typeof AgendaItemView>['resolution']>;

/** In frozen evidence money is a decimal string of satang. */
type Stored<Value> = Value extends bigint
  ? bigint | string
  : Value extends readonly (infer Row)[]
    ? readonly Stored<Row>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Stored<Value[Key]> }
      : Value;

export function splitView(
  split: SplitOption | Stored<SplitOption> | undefined,
): z.input<typeof SplitInRoom> | null {
  if (split === undefined) return null;
  return {
    motionId: split.motionId,
    parts: split.parts.map((part) => ({
      fundId: part.fundId,
      fundName: { th: part.nameTh, en: part.nameEn },
      amountSatang: String(part.amountSatang),
      reasons: [...part.reasons],
      cashSatang: String(part.cashSatang),
      cashAfterSatang: String(part.cashAfterSatang),
    })),
    isAble: split.isAble,
    reasons: [...split.reasons],
    rateBasisPoints: split.rateBasisPoints,
    instalmentSatang: String(split.instalmentSatang),
    totalInterestSatang: String(split.totalInterestSatang),
    trueRateBasisPoints: split.trueRateBasisPoints,
  };
}

/** The funds of the resolution with their parts, and all their names in one; of one fund, nothing. */
export function lendersOf(
  split: z.input<typeof SplitInRoom> | null,
  splitMotionId: string | null,
): Pick<Resolved, 'lenders'> & { readonly joined: Resolved['fundName'] } {
  if (splitMotionId === null || split?.motionId !== splitMotionId)
    return { lenders: [], joined: null };
  const lenders = split.parts.map(({ fundName, amountSatang }) => ({ fundName, amountSatang }));
  const names = (language: 'th' | 'en') =>
    lenders.map(({ fundName }) => fundName[language]).join(' + ');
  return { lenders, joined: { th: names('th'), en: names('en') } };
}
