/** A fund, a household and a wish that agree, and by-laws to judge them by. */

import { byLawsOn, type ByLawRecord, type ByLawSetting } from '../../by-laws/by-law.ts';
import type { BorrowerFacts, FundFacts, LoanWish } from '../facts.ts';
import { judgeFund } from '../judge-fund.ts';

const ON = '2026-11-27';

const laws = (...settings: ByLawSetting[]) =>
  byLawsOn(
    settings.map((setting, at): ByLawRecord => ({
      ...setting,
      id: `law-${at}`,
      effectiveFrom: '2020-01-01',
    })),
    ON,
  );

const FUND: FundFacts = {
  kind: 'savings-group',
  status: 'member',
  hasMoney: true,
  lends: true,
  cashSatang: 50_000_000n,
  reserveSatang: 0n,
  byLaws: {},
};

const BORROWER: BorrowerFacts = {
  personOwesSatang: 0n,
  householdOwesSatang: 0n,
  loansBefore: 0,
  membership: { sinceOn: '2020-01-01' },
  householdMembership: { sinceOn: '2015-01-01' },
  hasMemberList: true,
  sharesSatang: 600_000n,
  sitsOnCommittee: false,
};

const WISH: LoanWish = { amountSatang: 2_700_000n, termMonths: 18, purpose: 'old-debt', on: ON };

export interface Change {
  fund?: Partial<FundFacts>;
  borrower?: Partial<BorrowerFacts>;
  wish?: Partial<LoanWish>;
}

export const judge = ({ fund, borrower, wish }: Change = {}) =>
  judgeFund(
    { fund: { ...FUND, ...fund }, borrower: { ...BORROWER, ...borrower } },
    { ...WISH, ...wish },
  );

export const CEILING: ByLawSetting = {
  rule: 'ceiling-per-person',
  value: { mostSatang: 3_000_000n },
};
export const OF_HOUSE: ByLawSetting = {
  rule: 'ceiling-per-household',
  value: { mostSatang: 4_000_000n },
};
export const MEMBER: ByLawSetting = { rule: 'membership', value: { of: 'borrower', months: 6 } };
export const OF_FAMILY: ByLawSetting = {
  rule: 'membership',
  value: { of: 'household', months: 6 },
};
export const SHARES: ByLawSetting = { rule: 'ceiling-by-shares', value: { hundredths: 500 } };
export const TERM: ByLawSetting = { rule: 'longest-term', value: { months: 24 } };
export const PURPOSES: ByLawSetting = {
  rule: 'purposes',
  value: { allowed: ['occupation', 'education'] },
};
export const TURNS: ByLawSetting = {
  rule: 'ceiling-per-turn',
  value: {
    steps: [
      { turn: 1, mostSatang: 2_000_000n },
      { turn: 2, mostSatang: 3_000_000n },
    ],
  },
};
export const APPROVAL: ByLawSetting = {
  rule: 'approval',
  value: {
    steps: [
      { upToSatang: 2_000_000n, needs: [] },
      { upToSatang: 5_000_000n, needs: ['members-meeting'] },
      { upToSatang: 7_500_000n, needs: ['cdd-endorsement', 'members-meeting'] },
    ],
    ofCommittee: ['full-committee'],
  },
};

export const by = (...settings: ByLawSetting[]) => ({ byLaws: laws(...settings) });
