/** How the one who writes knows that two records which look alike are two people. */
export const DISTINCTION_REASONS = [
  'both-met',
  'different-birth',
  'different-parents',
  'shared-phone',
  'namesake',
] as const;

export type DistinctionReason = (typeof DISTINCTION_REASONS)[number];
