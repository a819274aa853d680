/**
 * Early signs that a cleared household may fall back into debt. Signs are words for a kind talk,
 * never a score of a person. What counts as relapse is the centre's policy (domain §2.10).
 */

export const EARLY_SIGNS = [
  'new-informal-debt',
  'income-lost',
  'illness',
  'market-stopped',
  'saving-stopped',
  'family-expense',
] as const;

export type EarlySign = (typeof EARLY_SIGNS)[number];
