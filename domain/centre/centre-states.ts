/** Whether a centre works, rests or has ended, and the moves between; and what it was chosen as. */

export const CENTRE_MOVES = {
  active: ['dormant', 'merged', 'closed'],
  dormant: ['active', 'merged', 'closed'],
  merged: [],
  closed: [],
} as const satisfies Record<string, readonly string[]>;

export type CentreState = keyof typeof CENTRE_MOVES;

export const CENTRE_STATES = Object.keys(CENTRE_MOVES) as [CentreState, ...CentreState[]];

/** What a centre was chosen as in a year, by the Community Development Department. */
export const DISTINCTIONS = ['model', 'outstanding'] as const;

export type Distinction = (typeof DISTINCTIONS)[number];

export interface CentreStanding {
  readonly centreId: string;
  readonly state: CentreState;
  /** ISO date; null while it has been active since its founding. */
  readonly stateSince: string | null;
  readonly openCases: number;
  readonly openLoans: number;
}

export interface CentreMove {
  readonly to: CentreState;
  readonly on: string;
  /** How what was common has been settled; of a centre that ends. */
  readonly settlement: string | null;
  /** The centre that it goes into; of a merger. */
  readonly intoCentreId: string | null;
}

/** In the order in which they are checked. */
export type CentreMoveRefusal =
  | 'centre-cannot-move-so'
  | 'before-the-last-change'
  | 'cases-are-open'
  | 'loans-are-open'
  | 'settlement-missing'
  | 'merged-into-itself'
  | 'merged-into-nobody';

/**
 * Why the centre cannot move so, or undefined. A centre ends only when no household waits for it and
 * every loan is settled, and says how what was common has been settled.
 */
export function refuseCentreMove(
  from: CentreStanding,
  move: CentreMove,
): CentreMoveRefusal | undefined {
  const targets: readonly CentreState[] = CENTRE_MOVES[from.state];
  if (!targets.includes(move.to)) return 'centre-cannot-move-so';
  if (from.stateSince !== null && move.on < from.stateSince) return 'before-the-last-change';
  if (move.to === 'active' || move.to === 'dormant') return undefined;
  if (from.openCases > 0) return 'cases-are-open';
  if (from.openLoans > 0) return 'loans-are-open';
  if (move.settlement === null) return 'settlement-missing';
  if (move.to === 'closed') return undefined;
  if (move.intoCentreId === null) return 'merged-into-nobody';
  return move.intoCentreId === from.centreId ? 'merged-into-itself' : undefined;
}
