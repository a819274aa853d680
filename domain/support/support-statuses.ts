/** Career support: from the need of a household to an income that lasts, backed by one agency. */

export const SUPPORT_MOVES = {
  offered: ['accepted', 'refused', 'lapsed'],
  accepted: ['training', 'ended'],
  training: ['selling', 'ended'],
  selling: ['lasting-market', 'ended'],
  'lasting-market': [],
  refused: [],
  lapsed: [],
  ended: [],
} as const satisfies Record<string, readonly string[]>;

export type SupportStatus = keyof typeof SUPPORT_MOVES;

export const SUPPORT_STATUSES = Object.keys(SUPPORT_MOVES) as [SupportStatus, ...SupportStatus[]];

export function maySupportMove(from: SupportStatus, to: SupportStatus): boolean {
  const targets: readonly SupportStatus[] = SUPPORT_MOVES[from];
  return targets.includes(to);
}

export const OCCUPATIONS = [
  'basketry',
  'weaving',
  'rice-seed',
  'vegetables',
  'livestock',
  'food-processing',
  'repair-work',
  'other',
] as const;

export type Occupation = (typeof OCCUPATIONS)[number];

export const SUPPORT_REFUSAL_REASONS = [
  'no-budget-this-year',
  'outside-our-work',
  'no-trainer',
  'other',
] as const;

export type SupportRefusalReason = (typeof SUPPORT_REFUSAL_REASONS)[number];

/** Why a household takes no offer of support; its instalments go on as before. */
export const UNWANTED_SUPPORT_REASONS = [
  'has-enough-work',
  'no-time-now',
  'health-or-age',
  'no-fitting-occupation',
  'other',
] as const;

export type UnwantedSupportReason = (typeof UNWANTED_SUPPORT_REASONS)[number];
