/**
 * Why a member of the committee leaves an item: what the system finds on file, in the order in which it is
 * named, and what the member declares. Each is also the name under which a vote is refused.
 */

import type { KinStep } from './kin.ts';

/** Found on file. */
export const FOUND_GROUNDS = [
  'own-household',
  'left-household-during-case',
  'own-debt-in-item',
  'guarantor-in-item',
  'creditor-in-item',
  'represents-paid-fund',
  'kin-in-item',
] as const;

export type FoundGround = (typeof FOUND_GROUNDS)[number];

export const INTEREST_GROUNDS = [...FOUND_GROUNDS, 'declared-interest'] as const;

export type InterestGround = (typeof INTEREST_GROUNDS)[number];

/** One thing the system found about one seat. */
export interface FoundInterest {
  readonly seatId: string;
  readonly ground: FoundGround;
  /** Of kin: births between the two, and the way from the member to the party. */
  readonly degree: number | null;
  readonly path: readonly KinStep[] | null;
}

/** A member's own word about an item; the newest of a member counts. */
export interface DeclaredInterest {
  readonly seatId: string;
  readonly hasInterest: boolean;
  readonly reason: string | null;
}

/** How a word came in: by the member, written down by the secretary, or given with the vote itself. */
export const DECLARED_HOW = ['by-member', 'for-member', 'with-vote'] as const;

export type DeclaredHow = (typeof DECLARED_HOW)[number];

/** Why a declaration is not taken, in the order in which it is checked. */
export type DeclarationRefusal =
  | 'no-such-item'
  | 'meeting-not-open'
  | 'item-settled-already'
  | 'not-on-the-committee'
  | 'term-has-ended'
  | 'voted-before-declaring'
  | 'declared-interest-stands'
  | 'reason-missing';

/**
 * Whether the word is taken. Before the vote a member may think again; once it is open, an interest that was
 * declared stands, and whoever has voted no longer leaves the item.
 */
export function declarationRefusal(
  said: Pick<DeclaredInterest, 'hasInterest' | 'reason'>,
  now: {
    readonly isVoting: boolean;
    readonly hasVoted: boolean;
    readonly earlier: Pick<DeclaredInterest, 'hasInterest'> | undefined;
  },
): DeclarationRefusal | null {
  if (now.hasVoted && said.hasInterest) return 'voted-before-declaring';
  if (now.isVoting && now.earlier?.hasInterest === true && !said.hasInterest) {
    return 'declared-interest-stands';
  }
  return said.hasInterest && (said.reason ?? '').trim() === '' ? 'reason-missing' : null;
}
