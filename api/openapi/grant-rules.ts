import type { FundGrantRefusal } from '#domain/funds/grant';

/** Why a grant that was voted for is not awarded. */
export const GRANT_RULES = {
  'grant-from-poverty-fund': true,
  'grant-fund-has-left': true,
  'grant-above-set-aside': true,
  'grant-breaks-reserve': true,
  'grant-not-in-hand': true,
} as const satisfies Record<FundGrantRefusal, true>;
