/** What a household is told of a meeting's decision about its loan, and of what has become of it since. */
export const TOLD_DECISIONS = [
  'refused',
  'waits-for-approval',
  'reserved',
  'signed',
  'paid-out',
  'undone',
  'cancelled',
  'ended-unsigned',
] as const;

export type ToldDecision = (typeof TOLD_DECISIONS)[number];
