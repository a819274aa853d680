/** Kinds of member fund and the rule each carries with it (domain §1, §5.2, §5.3). */

export const FUND_KINDS = [
  'savings-group',
  'village-fund',
  'poverty-fund',
  'welfare-fund',
  'mother-of-the-land-fund',
  'occupation-group',
  'women-fund',
  'funeral-scheme',
  'rice-bank',
  'community-shop',
  'water-group',
  'other',
] as const;

export type FundKind = (typeof FUND_KINDS)[number];

/** กข.คจ. money may not pay old debt (Interior Ministry regulation 2553). */
export const NEVER_REFINANCES = ['poverty-fund'] as const satisfies readonly FundKind[];

export const FUND_STATUSES = ['member', 'left'] as const;

export type FundStatus = (typeof FUND_STATUSES)[number];
