/**
 * Corrections of drafted minutes (decision 0041). Only what somebody typed may be corrected: the place,
 * and the remarks that the secretary adds beside the record. Figures, votes, names and resolutions stand
 * as the record holds them, so no correction can name them. Corrections are added and never changed.
 */

import type { MinutesRecord } from './minutes-record.ts';

export const MINUTES_PARTS = ['place', 'remark'] as const;

export type MinutesPart = (typeof MINUTES_PARTS)[number];

export interface CorrectionWish {
  readonly part: MinutesPart;
  /** Of a new remark: the item it stands under; null under the meeting as a whole. */
  readonly itemId: string | null;
  /** The remark that is worded anew or struck out; null for a new one and for the place. */
  readonly amendsId: string | null;
  /** What the writer saw there; null for a new remark. */
  readonly oldText: string | null;
  /** Null strikes a remark out. */
  readonly newText: string | null;
}

export interface MinutesCorrection extends CorrectionWish {
  readonly id: string;
  readonly reason: string;
  readonly byName: string;
  /** ISO instant. */
  readonly at: string;
}

export interface Remark {
  readonly id: string;
  readonly itemId: string | null;
  /** Null once it is struck out. */
  readonly text: string | null;
  readonly byName: string;
  readonly at: string;
}

/** In the order in which they are checked. */
export const CORRECTION_REFUSALS = [
  'no-such-item',
  'no-such-remark',
  'changed-meanwhile',
  'correction-changes-nothing',
] as const;

export type CorrectionRefusal = (typeof CORRECTION_REFUSALS)[number];

/** Where the meeting was held, as last corrected. */
export function placeNow(
  record: Pick<MinutesRecord, 'place'>,
  corrections: readonly MinutesCorrection[],
): string {
  const last = corrections.findLast(({ part }) => part === 'place');
  return last?.newText ?? record.place;
}

/** Every remark with its present wording, in the order in which they were added. */
export function remarksNow(corrections: readonly MinutesCorrection[]): Remark[] {
  return corrections
    .filter(({ part, amendsId }) => part === 'remark' && amendsId === null)
    .map((first) => {
      const last = corrections.findLast(({ amendsId }) => amendsId === first.id) ?? first;
      const { id, itemId, byName, at } = first;
      return { id, itemId, text: last.newText, byName, at };
    });
}

/** Why a correction is not taken; undefined when it may stand. */
export function correctionRefusal(
  drafted: {
    readonly record: Pick<MinutesRecord, 'place' | 'items'>;
    readonly corrections: readonly MinutesCorrection[];
  },
  wish: CorrectionWish,
): CorrectionRefusal | undefined {
  const { record, corrections } = drafted;
  const { itemId, amendsId } = wish;
  if (itemId !== null && !record.items.some((item) => item.itemId === itemId))
    return 'no-such-item';
  const remark = remarksNow(corrections).find(({ id }) => id === amendsId);
  if (amendsId !== null && remark === undefined) return 'no-such-remark';
  const now = wish.part === 'place' ? placeNow(record, corrections) : (remark?.text ?? null);
  if (now !== wish.oldText) return 'changed-meanwhile';
  return now === wish.newText ? 'correction-changes-nothing' : undefined;
}
