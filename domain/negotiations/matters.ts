/**
 * One debt under negotiation is one matter, and each ends in its own way: of four creditors of a house
 * one may settle, one refuse, one keep silent and one be brought before an office. An end is no wall:
 * talks may be taken up again until the debt is paid.
 */

import type { Satang } from '../money/satang.ts';
import { satang } from '../money/satang.ts';

export const MATTER_ENDS = ['settled', 'refused', 'silent', 'referred', 'left-out'] as const;
export type MatterEnd = (typeof MATTER_ENDS)[number];

export const MATTER_STATUSES = ['open', ...MATTER_ENDS] as const;
export type MatterStatus = (typeof MATTER_STATUSES)[number];

/** Why nobody speaks with a creditor. */
export const LEFT_OUT_REASONS = [
  'household-wishes',
  'cheaper-than-new-contract',
  'creditor-not-found',
  'paid-meanwhile',
  'surveyed-again',
  'other',
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Reasons that a person may give; the survey itself says when its debts were written anew. */
export const TYPED_LEFT_OUT_REASONS = LEFT_OUT_REASONS.filter(
  (reason) => reason !== 'surveyed-again',
) as Exclude<LeftOutReason, 'surveyed-again'>[];

/** Where one debt is taken to; the police only for threats. */
export const MATTER_FORUMS = [
  'district-mediation',
  'mediation-centre',
  'damrongtham-centre',
  'legal-aid',
  'police',
] as const;
export type MatterForum = (typeof MATTER_FORUMS)[number];

/**
 * The largest debt that a forum takes: a district office mediates up to 200,000 baht, a centre under the
 * Dispute Mediation Act 2562 up to 5,000,000 baht.
 */
const FORUM_LIMITS: Readonly<Partial<Record<MatterForum, Satang>>> = {
  'district-mediation': satang(20_000_000),
  'mediation-centre': satang(500_000_000),
};

/** What cannot wait, the gravest first. */
export const DANGERS = ['threats', 'seizure', 'daily-collection'] as const;
export type Danger = (typeof DANGERS)[number];

/** In the order in which they are checked. */
export type ReferralRefusal = 'forum-takes-smaller-debts' | 'police-only-for-threats';

/** Why the debt cannot go there, or undefined. `owedSatang`: what is owed in all on the day. */
export function refuseReferral(
  forum: MatterForum,
  { owedSatang, dangers }: { owedSatang: bigint; dangers: readonly Danger[] },
): ReferralRefusal | undefined {
  const limit = FORUM_LIMITS[forum];
  if (limit !== undefined && owedSatang > limit) return 'forum-takes-smaller-debts';
  return forum === 'police' && !dangers.includes('threats') ? 'police-only-for-threats' : undefined;
}

interface Ranked {
  readonly status: MatterStatus;
  readonly dangers: readonly Danger[];
  /** When the open offer runs out; null without one. */
  readonly offerUntilOn: string | null;
  readonly owedSatang: bigint;
}

/** Threats, seizure and daily collectors first; then offers that run out; then the larger debt. */
export function byUrgency(a: Ranked, b: Ranked): number {
  return (
    Number(a.status !== 'open') - Number(b.status !== 'open') ||
    dangerRank(a) - dangerRank(b) ||
    compare(a.offerUntilOn ?? '9999', b.offerUntilOn ?? '9999') ||
    compare(b.owedSatang, a.owedSatang)
  );
}

function dangerRank({ dangers }: Ranked): number {
  const worst = DANGERS.findIndex((danger) => dangers.includes(danger));
  return worst === -1 ? DANGERS.length : worst;
}

function compare<Value extends string | bigint>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
