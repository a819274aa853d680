import { describe, expect, it } from '@jest/globals';
import { ImportCase } from '#contracts/case-imports';
import { NewFund } from '#contracts/centres';
import { NewSeat } from '#contracts/people';
import { mayMove, PATH_STATIONS } from '#domain/case/case-statuses';
import type { CaseStatus, PathStation } from '#domain/case/case-statuses';
import { plainDate } from '#domain/dates/plain-date';
import { parseCitizenId } from '#domain/people/citizen-id';
import { AGENCIES, ROLES } from '#domain/people/roles';
import { demoCitizenId } from './build/citizen-ids.ts';
import { paperCaseOf } from './build/paper-case.ts';
import type { PaperCase } from './build/paper-case.ts';
import { ACCOUNT_ROWS, DEMO_PASSWORD, FIRST_ADMINISTRATOR } from './data/accounts.ts';
import { BUA_CHAI_CLEARED } from './data/buachai-cleared.ts';
import { BUA_CHAI_FUNDS } from './data/buachai-funds.ts';
import { BUA_CHAI_UNDER_WAY } from './data/buachai-under-way.ts';
import { BUA_CHAI } from './data/centres.ts';
import { CHIANG_YUEN_CLEARED } from './data/chiangyuen-cleared.ts';
import { CHIANG_YUEN_FUNDS } from './data/chiangyuen-funds.ts';
import { CHIANG_YUEN_UNDER_WAY } from './data/chiangyuen-under-way.ts';
import { fundOf } from './data/fund-rows.ts';
import type { HouseholdRow } from './data/household-row.ts';

const HOUSEHOLDS = [
  ...BUA_CHAI_CLEARED,
  ...BUA_CHAI_UNDER_WAY,
  ...CHIANG_YUEN_CLEARED,
  ...CHIANG_YUEN_UNDER_WAY,
];
const FUND_IDS = Object.fromEntries(
  [...BUA_CHAI_FUNDS, ...CHIANG_YUEN_FUNDS].map(({ key }) => [
    key,
    '0f1f1f1f-0000-4000-8000-000000000001',
  ]),
);

/** Where the household stands once the demonstration is loaded; beside the path, its station there. */
function stationNow({ stage, later }: HouseholdRow): PathStation {
  if (later?.do !== 'propose') return stage.at;
  const { meeting } = later;
  return meeting === 'none' || meeting === 'convened' ? 'proposed' : meeting;
}

function paperOn(today: string) {
  const place = {
    centreId: 'c1c1c1c1-0000-4000-8000-000000000001',
    villageNumber: 4,
    fundIds: FUND_IDS,
    today: plainDate(today),
  };
  return HOUSEHOLDS.map((row) => paperCaseOf(row, place));
}

describe('the funds of Ban Bua Chai', () => {
  it('are 27 of different kinds, seven of them without money', () => {
    expect(BUA_CHAI_FUNDS).toHaveLength(27);
    expect(new Set(BUA_CHAI_FUNDS.map(({ kind }) => kind)).size).toBeGreaterThan(9);
    expect(BUA_CHAI_FUNDS.filter(({ use }) => use === 'no-money')).toHaveLength(7);
  });

  it('sum to 3,000,000 baht in the headline', () => {
    const counted = BUA_CHAI_FUNDS.filter(({ isCounted }) => isCounted);
    expect(counted.reduce((sum, { capitalBaht }) => sum + capitalBaht, 0)).toBe(3_000_000);
  });

  it('lend at 6 % a year, and กข.คจ. without interest (Interior Ministry regulation 2553)', () => {
    const funds = BUA_CHAI_FUNDS.map((row) => NewFund.parse(fundOf(row, BUA_CHAI.foundedOn)));
    const lending = funds.filter(({ lends }) => lends);
    const rates = lending.map(({ kind, rateBasisPoints }) => [kind, rateBasisPoints]);
    expect(rates.filter(([kind]) => kind === 'poverty-fund')).toEqual([['poverty-fund', 0]]);
    expect(
      new Set(rates.filter(([kind]) => kind !== 'poverty-fund').map(([, rate]) => rate)),
    ).toEqual(new Set([600]));
    const keeping = funds.filter(({ hasMoney, lends }) => hasMoney && !lends);
    expect(keeping.map(({ kind }) => kind)).toContain('mother-of-the-land-fund');
  });
});

describe('the funds of Ban Chiang Yuen', () => {
  it('have savings group and village fund as their core, as published', () => {
    const funds = CHIANG_YUEN_FUNDS.map((row) => NewFund.parse(fundOf(row, '2018-10-01')));
    const core = funds.filter(({ isCore }) => isCore).map(({ kind }) => kind);
    expect(core).toEqual(['savings-group', 'village-fund']);
  });
});

describe('the households', () => {
  it.each(['2026-11-23', '2027-02-28', '2028-02-29', '2026-12-31'])(
    'can be taken over from paper on %s',
    (today) => {
      for (const paper of paperOn(today)) {
        expect(ImportCase.safeParse(paper).error).toBeUndefined();
        const statuses = paper.moves.map(({ status }) => status);
        expect(statuses.at(-1)).toBe(paper.startAt);
        expect(statuses.slice(1).every((to, at) => mayMove(statuses[at] ?? to, to))).toBe(true);
        const days = paper.moves.map(({ on }) => on);
        expect(days.toSorted()).toEqual(days);
        expect(days.every((day) => day <= today)).toBe(true);
      }
    },
  );

  it('are cleared in number as published: 4, and 14 that were honoured', () => {
    const papers = paperOn('2026-11-23');
    const [buaChai, chiangYuen] = [BUA_CHAI_CLEARED, CHIANG_YUEN_CLEARED].map((rows) => {
      const houses = new Set(rows.map(({ family }) => family));
      return papers.filter(({ household }) => houses.has(household.members[0]?.lastName ?? ''));
    });
    const isCleared = ({ moves }: PaperCase) => moves.some(({ status }) => status === 'cleared');
    expect(papers.filter(isCleared)).toHaveLength(18);
    expect(buaChai?.filter(isCleared)).toHaveLength(4);
    expect(chiangYuen?.filter(({ honour }) => honour !== null)).toHaveLength(14);
    expect(papers.some(({ moves }) => moves.some(({ status }) => status === 'relapsed'))).toBe(
      false,
    );
  });

  it('stand at every station of the path that waits for somebody', () => {
    // Nobody waits at 'enrolled' and 'honoured': the process passes both by itself.
    const passing: readonly CaseStatus[] = ['enrolled', 'honoured'];
    const stations = new Set(HOUSEHOLDS.map(stationNow));
    expect([...stations].toSorted()).toEqual(
      PATH_STATIONS.filter((station) => !passing.includes(station)).toSorted(),
    );
    expect(BUA_CHAI_CLEARED.filter((row) => stationNow(row) === 'cleared')).toHaveLength(1);
  });

  it('bring each agency of each centre an offer or a support to follow', () => {
    for (const rows of [BUA_CHAI_UNDER_WAY, CHIANG_YUEN_UNDER_WAY]) {
      const offers = rows.flatMap(({ later }) => (later?.do === 'offer-support' ? [later] : []));
      expect(new Set(offers.map(({ agency }) => agency))).toEqual(new Set(AGENCIES));
    }
  });

  it('have numbers of their own that pass as citizen ids', () => {
    const members = paperOn('2026-11-23').flatMap(({ household }) => household.members);
    const numbers = members.map(({ citizenId }) => citizenId ?? '');
    expect(new Set(numbers).size).toBe(members.length);
    for (const number of numbers) {
      expect(number).toMatch(/^09999/);
      expect(parseCitizenId(number)).toEqual({ citizenId: number });
    }
    expect(demoCitizenId(1)).toBe(demoCitizenId(1));
  });
});

describe('the accounts', () => {
  it('cover every role once or more and share a password of twelve letters or more', () => {
    const accounts = [FIRST_ADMINISTRATOR, ...ACCOUNT_ROWS];
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(ROLES));
    expect(new Set(accounts.map(({ username }) => username)).size).toBe(accounts.length);
    expect(DEMO_PASSWORD.length).toBeGreaterThanOrEqual(12);
    const { username } = NewSeat.shape;
    for (const account of accounts) expect(username.safeParse(account.username).success).toBe(true);
  });
});
