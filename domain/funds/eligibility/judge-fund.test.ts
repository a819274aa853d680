import { describe, expect, it } from '@jest/globals';
import type { ByLawSetting } from '../by-laws/by-law.ts';
import type { InabilityReason } from './reasons.ts';
import {
  judge,
  by,
  CEILING,
  OF_HOUSE,
  MEMBER,
  OF_FAMILY,
  SHARES,
  TERM,
  PURPOSES,
  TURNS,
  APPROVAL,
  type Change,
} from './testing/judged.ts';

const reasonsOf = (change: Change) => judge(change).findings.map(({ reason }) => reason);

type Row = [what: string, change: Change, reasons: InabilityReason[]];

const ROWS: Row[] = [
  ['a fund that lends', {}, []],
  ['one that left', { fund: { status: 'left' } }, ['left-the-centre']],
  ['a group without money', { fund: { hasMoney: false, lends: false } }, ['fund-without-money']],
  ['one that does not lend', { fund: { lends: false } }, ['does-not-lend']],
  ['กข.คจ. and old debt (2553)', { fund: { kind: 'poverty-fund' } }, ['may-not-refinance']],
  [
    'กข.คจ. and the dwelling (2553)',
    { fund: { kind: 'poverty-fund' }, wish: { purpose: 'dwelling' } },
    ['may-not-refinance'],
  ],
  [
    'กข.คจ. and an occupation',
    { fund: { kind: 'poverty-fund' }, wish: { purpose: 'occupation' } },
    [],
  ],
  [
    'กข.คจ. before its regulation',
    { fund: { kind: 'poverty-fund' }, wish: { on: '2009-12-31' } },
    [],
  ],
  ['a purpose of no by-law', { fund: by(PURPOSES) }, ['purpose-not-allowed']],
  ['a purpose of the by-law', { fund: by(PURPOSES), wish: { purpose: 'education' } }, []],
  ['a member long enough', { fund: by(MEMBER) }, []],
  ['no member', { fund: by(MEMBER), borrower: { membership: null } }, ['not-a-member']],
  [
    'a fund whose members nobody wrote down',
    { fund: by(MEMBER), borrower: { membership: null, hasMemberList: false } },
    ['membership-not-known'],
  ],
  [
    'a member since nobody knows when',
    { fund: by(MEMBER), borrower: { membership: { sinceOn: null } } },
    ['member-since-not-known'],
  ],
  [
    'a member for six months less a day',
    { fund: by(MEMBER), borrower: { membership: { sinceOn: '2026-05-28' } } },
    ['member-too-short'],
  ],
  [
    'a member for six months to the day',
    { fund: by(MEMBER), borrower: { membership: { sinceOn: '2026-05-27' } } },
    [],
  ],
  ['somebody else of the house', { fund: by(OF_FAMILY), borrower: { membership: null } }, []],
  ['the longest term', { fund: by(TERM), wish: { termMonths: 24 } }, []],
  ['a month beyond', { fund: by(TERM), wish: { termMonths: 25 } }, ['term-too-long']],
  ['30,000 by the ceiling', { fund: by(CEILING), wish: { amountSatang: 3_000_000n } }, []],
  [
    'a satang above it',
    { fund: by(CEILING), wish: { amountSatang: 3_000_001n } },
    ['above-ceiling-per-person'],
  ],
  [
    'what is owed counts',
    { fund: by(CEILING), borrower: { personOwesSatang: 300_001n } },
    ['above-ceiling-per-person'],
  ],
  [
    'what the household owes counts for the household',
    { fund: by(CEILING, OF_HOUSE), borrower: { householdOwesSatang: 1_300_001n } },
    ['above-ceiling-per-household'],
  ],
  ['the first turn', { fund: by(TURNS) }, ['above-ceiling-per-turn']],
  ['the second turn', { fund: by(TURNS), borrower: { loansBefore: 1 } }, []],
  ['the last step goes on', { fund: by(TURNS), borrower: { loansBefore: 7 } }, []],
  ['five times 6,000 of shares', { fund: by(SHARES) }, []],
  [
    'a little less in shares',
    { fund: by(SHARES), borrower: { sharesSatang: 539_999n } },
    ['above-ceiling-by-shares'],
  ],
  [
    'shares that nobody wrote down',
    { fund: by(SHARES), borrower: { sharesSatang: null } },
    ['shares-not-known'],
  ],
  [
    'above every approval',
    { fund: by(APPROVAL), wish: { amountSatang: 7_500_001n } },
    ['above-every-approval'],
  ],
  ['the reserve of the register', { fund: { reserveSatang: 47_300_001n } }, ['breaks-reserve']],
  [
    'the reserve of the by-law instead',
    { fund: { reserveSatang: 50_000_000n, ...by({ rule: 'reserve', value: { keptSatang: 0n } }) } },
    [],
  ],
  ['no cash', { fund: { cashSatang: 2_699_999n } }, ['not-enough-cash']],
  [
    'everything at once',
    {
      fund: {
        status: 'left',
        lends: false,
        cashSatang: 1n,
        ...by(PURPOSES, TERM, CEILING, SHARES),
      },
      borrower: { personOwesSatang: 3_000_000n, sharesSatang: null },
      wish: { termMonths: 60 },
    },
    [
      'left-the-centre',
      'does-not-lend',
      'purpose-not-allowed',
      'term-too-long',
      'above-ceiling-per-person',
      'shares-not-known',
      'not-enough-cash',
    ],
  ],
];

describe('judgeFund', () => {
  it.each(ROWS)('%s', (_what, change, reasons) => {
    expect(reasonsOf(change)).toEqual(reasons);
    expect(judge(change).isAble).toBe(reasons.length === 0);
  });

  it('says of a reason its figures and the by-law that it comes from', () => {
    const fund = by(CEILING);
    expect(judge({ fund, borrower: { personOwesSatang: 1_000_000n } }).findings).toEqual([
      {
        reason: 'above-ceiling-per-person',
        figures: {
          wishSatang: 2_700_000n,
          limitSatang: 3_000_000n,
          owedSatang: 1_000_000n,
          mostSatang: 2_000_000n,
        },
        source: {
          kind: 'by-law',
          rule: 'ceiling-per-person',
          byLawId: 'law-0',
          effectiveFrom: '2020-01-01',
        },
      },
    ]);
  });

  it.each([
    [2_000_000n, false, []],
    [2_000_001n, false, ['members-meeting']],
    [5_000_001n, false, ['members-meeting', 'cdd-endorsement']],
    [2_000_000n, true, ['full-committee']],
    [5_000_001n, true, ['full-committee', 'members-meeting', 'cdd-endorsement']],
  ])('asks at %d satang (of the committee: %s) for %j', (amountSatang, sitsOnCommittee, needed) => {
    const { needs } = judge({
      fund: by(APPROVAL),
      borrower: { sitsOnCommittee },
      wish: { amountSatang },
    });
    expect(needs.approvals).toEqual(needed);
    expect(needs.approvalSource === null).toBe(needed.length === 0);
  });

  it.each([
    [3_000_000n, 0],
    [3_000_001n, 2],
  ])('needs two guarantors above 30,000 baht (domain §5.2): %d satang → %d', (amount, count) => {
    const guarantors = {
      rule: 'guarantors',
      value: { steps: [{ aboveSatang: 3_000_000n, count: 2 }] },
    };
    const fund = by(guarantors as ByLawSetting);
    expect(judge({ fund, wish: { amountSatang: amount } }).needs.guarantors).toBe(count);
  });
});
