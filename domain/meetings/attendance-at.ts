/** Who was in the room at a moment of a meeting, by who came and who went. */

export interface Movement {
  /** The order in which the movements of a meeting were written down. */
  readonly sequence: bigint;
  readonly seatId: string;
  readonly isPresent: boolean;
  /** ISO instant. */
  readonly at: string;
}

/** Up to a movement, or, where nobody kept which was the last, up to an instant. */
export type Until = { readonly sequence: bigint } | { readonly at: string };

/** The seats that were there, each once. */
export function presentAt(movements: readonly Movement[], until: Until): Set<string> {
  const isBefore = (one: Movement) =>
    'sequence' in until ? one.sequence <= until.sequence : one.at <= until.at;
  const before = movements.filter(isBefore).toSorted(bySequence);
  const last = new Map(before.map(({ seatId, isPresent }) => [seatId, isPresent]));
  return new Set([...last].flatMap(([seatId, isPresent]) => (isPresent ? [seatId] : [])));
}

/** Who was there at any time up to the end; also who came and went before. */
export function everPresent(movements: readonly Movement[]): Set<string> {
  return new Set(movements.flatMap(({ seatId, isPresent }) => (isPresent ? [seatId] : [])));
}

function bySequence(a: Movement, b: Movement): number {
  return a.sequence < b.sequence ? -1 : 1;
}
