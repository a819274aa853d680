/**
 * Somebody leaves a household with a last day and a reason. The membership moves to what was; nothing
 * is deleted, and the person can come back. A household is never without a head.
 */

import type { MemberRelation } from '../../assessment/code-lists.ts';

export const LEAVING_REASONS = [
  'moved-away',
  'own-household',
  'separated',
  'died',
  'noted-by-mistake',
] as const;

export type LeavingReason = (typeof LEAVING_REASONS)[number];

export interface Leaving {
  /** The last day in the household. */
  readonly leftOn: string;
  /** Who is the head from then on; only when the head leaves. */
  readonly successorId: string | null;
}

interface Membership {
  readonly personId: string;
  readonly relation: MemberRelation;
  /** The day on which they came or came back; empty when nobody knows. */
  readonly sinceOn: string | null;
}

/** In the order in which they are checked. */
export type LeavingRefusal =
  | 'left-before-coming'
  | 'left-in-the-future'
  | 'head-needs-successor'
  | 'successor-for-head-only'
  | 'successor-not-of-household';

/** Why the member cannot leave so, or null. `otherIds`: who stays; `on`: today in Bangkok. */
export function leavingRefusal(
  { leftOn, successorId }: Leaving,
  member: Membership,
  { otherIds, on }: { readonly otherIds: readonly string[]; readonly on: string },
): LeavingRefusal | null {
  if (member.sinceOn !== null && leftOn < member.sinceOn) return 'left-before-coming';
  if (leftOn > on) return 'left-in-the-future';
  const isHead = member.relation === 'head';
  if (successorId === null) return isHead ? 'head-needs-successor' : null;
  if (!isHead) return 'successor-for-head-only';
  return otherIds.includes(successorId) ? null : 'successor-not-of-household';
}
