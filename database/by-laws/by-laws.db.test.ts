import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ByLawSetting } from '#domain/funds/by-laws/by-law';
import { judgeFund } from '#domain/funds/eligibility/judge-fund';
import { FundMember } from '../books/book-entities.ts';
import { recordOutsideMoney } from '../fund-register/outside-money.ts';
import { readBorrowerFacts } from '../funds/borrower-facts.ts';
import type { FundOption } from '../funds/fund-options.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { AgendaItem } from '../meetings/meeting-entities.ts';
import { gatherEvidence, type Evidence } from '../meetings/open-voting.ts';
import { getRow } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  aVotingMeeting,
  aWorld,
  AT,
  kept,
  ON,
  voteFor,
  type World,
} from '../testing/money-world.ts';
import { listByLaws } from './read-by-laws.ts';
import { setByLaw, type ByLawPlan } from './set-by-law.ts';
import { stateMembership } from './state-membership.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const CEILING: ByLawSetting = { rule: 'ceiling-per-person', value: { mostSatang: 3_000_000n } };
const act = () => actOf(world, 'secretary');

const aPlan = (fundId: string, change: Partial<ByLawPlan> = {}): ByLawPlan => ({
  fundId,
  setting: CEILING,
  effectiveFrom: '2020-01-01',
  reason: 'มติที่ประชุมใหญ่',
  source: 'ระเบียบ ข้อ 23',
  ...change,
});

const set = (plan: ByLawPlan) => world.run((em) => setByLaw(em, plan, act()));

const setAll = async (fundId: string, settings: readonly ByLawSetting[]) => {
  for (const setting of settings) kept(await set(aPlan(fundId, { setting })));
};

async function evidenceOf(caseId: string, proposalId: string): Promise<Evidence> {
  const item = { id: randomUUID(), caseId, proposalId, centreId: world.centreId };
  return gatherEvidence(world.database.fork(), item, ON);
}

async function optionOf(caseId: string, proposalId: string, fundId: string): Promise<FundOption> {
  const { funds } = await evidenceOf(caseId, proposalId);
  const option = funds.find((fund) => fund.fundId === fundId);
  if (option === undefined) throw new Error('The fund is no member');
  return option;
}

describe('a by-law of a fund', () => {
  it('is a dated record: the same again is the same, another for its day is refused', async () => {
    const fundId = await aFund(world);
    const first = kept(await set(aPlan(fundId)));
    expect(await set(aPlan(fundId))).toEqual(first);
    const other: ByLawSetting = { rule: 'ceiling-per-person', value: { mostSatang: 1n } };
    expect(await set(aPlan(fundId, { setting: other }))).toEqual({
      refused: 'set-for-that-day-already',
    });
    kept(await set(aPlan(fundId, { setting: other, effectiveFrom: '2021-01-01' })));
    const written = await listByLaws(world.database.fork(), fundId);
    expect(written.map(({ setting }) => setting)).toEqual([other, CEILING]);
    expect(written[0]).toMatchObject({ decidedBy: 'secretary', row: { recordedAt: AT } });
  });

  it('is one when ten record it at the same moment', async () => {
    const fundId = await aFund(world);
    const sent = await Promise.all(Array.from({ length: 10 }, () => set(aPlan(fundId))));
    expect(new Set(sent.map((each) => kept(each).byLawId)).size).toBe(1);
  });

  it('is refused by name when it contradicts itself or says not why', async () => {
    const fundId = await aFund(world);
    const empty: ByLawSetting = { rule: 'guarantors', value: { steps: [] } };
    expect(await set(aPlan(fundId, { setting: empty }))).toEqual({ refused: 'no-steps' });
    expect(await set(aPlan(fundId, { reason: ' ' }))).toEqual({ refused: 'reason-missing' });
    expect(await set(aPlan(randomUUID()))).toEqual({ refused: 'no-such-fund' });
  });

  it('is neither changed nor deleted nor of another shape: the database refuses', async () => {
    const fundId = await aFund(world);
    kept(await set(aPlan(fundId)));
    for (const sql of [
      `update fund_by_law set reason = 'x' where fund_id = ?`,
      'delete from fund_by_law where fund_id = ?',
      `insert into fund_by_law select gen_random_uuid(), fund_id, centre_id, area_code, rule,
         '{"mostSatang": "-1"}', '2001-01-01', reason, source, decided_by_seat_id, recorded_at
         from fund_by_law where fund_id = ?`,
      `insert into fund_by_law select gen_random_uuid(), fund_id, centre_id, area_code, 'reserve',
         value, '2001-01-01', reason, source, decided_by_seat_id, recorded_at
         from fund_by_law where fund_id = ?`,
    ]) {
      await expect(world.run((em) => em.execute(sql, [fundId]))).rejects.toMatchObject({
        code: '23514',
      });
    }
  });
});

describe('evidence by the by-laws', () => {
  it('says every reason with its figures and record, and freezes what it was judged on', async () => {
    const fundId = await aFund(world, { capitalSatang: 2_000_000n });
    const ids = await aProposedCase(world);
    await setAll(fundId, [
      CEILING,
      { rule: 'ceiling-per-turn', value: { steps: [{ turn: 1, mostSatang: 1_000_000n }] } },
      { rule: 'membership', value: { of: 'borrower', months: 6 } },
      { rule: 'ceiling-by-shares', value: { hundredths: 300 } },
      { rule: 'longest-term', value: { months: 24 } },
      { rule: 'purposes', value: { allowed: ['occupation'] } },
    ]);
    const option = await optionOf(ids.caseId, ids.proposalId, fundId);
    expect(option.reasons).toEqual([
      'purpose-not-allowed',
      'membership-not-known',
      'term-too-long',
      'above-ceiling-per-turn',
      'shares-not-known',
      'not-enough-cash',
    ]);
    const written = await listByLaws(world.database.fork(), fundId);
    const turns = written.find(({ setting }) => setting.rule === 'ceiling-per-turn');
    expect(option.findings[3]).toEqual({
      reason: 'above-ceiling-per-turn',
      figures: { wishSatang: 2_745_000n, limitSatang: 1_000_000n, turn: 1 },
      source: {
        kind: 'by-law',
        rule: 'ceiling-per-turn',
        byLawId: turns?.row.id,
        effectiveFrom: '2020-01-01',
      },
    });
    const { facts: fund, borrower } = option;
    const wish = { amountSatang: 2_745_000n, termMonths: 30, purpose: 'old-debt', on: ON } as const;
    expect(judgeFund({ fund, borrower }, wish).findings).toEqual(option.findings);
  });

  it('knows a member by what the fund stated last, and shares by the day', async () => {
    const fundId = await aFund(world);
    const ids = await aProposedCase(world);
    const stated = {
      fundId,
      personId: ids.personId,
      memberNumber: '17',
      joinedOn: '2019-01-01',
      paidUpSatang: 600_000n,
      statedOn: '2021-01-31',
      source: 'ทะเบียนสมาชิก',
    };
    const state = (change: Partial<typeof stated> = {}) =>
      world.run((em) => stateMembership(em, { ...stated, ...change }, act()));
    expect(await state({ memberNumber: ' ' })).toEqual({ refused: 'member-number-missing' });
    kept(await state());
    kept(await state({ statedOn: '2021-02-28', paidUpSatang: 650_000n }));
    const other = await aProposedCase(world);
    expect(await state({ personId: other.personId })).toEqual({ refused: 'member-number-taken' });
    expect(await state({ statedOn: '2099-01-01' })).toEqual({ refused: 'date-in-the-future' });
    const factsOn = async (on: string) =>
      (await readBorrowerFacts(world.database.fork(), { caseId: ids.caseId, on }))(fundId);
    expect(await factsOn(ON)).toMatchObject({
      membership: { sinceOn: '2019-01-01' },
      hasMemberList: true,
      sharesSatang: 650_000n,
    });
    expect(await factsOn('2021-02-01')).toMatchObject({ sharesSatang: 600_000n });
    expect(await factsOn('2021-01-01')).toMatchObject({ sharesSatang: null });
    const member = await getRow(world.database.fork(), FundMember, { fundId });
    expect(member).toMatchObject({ personId: ids.personId, memberNumber: '17' });
  });

  it('counts in the months ahead what goes back outside and what else is on the agenda', async () => {
    const own = await aWorld(0);
    const fundId = await aFund(own, { capitalSatang: 9_000_000n });
    const [one, other] = [await aProposedCase(own), await aProposedCase(own)];
    const secretary = actOf(own, 'secretary');
    const money = {
      fundId,
      source: 'กองทุนนอกศูนย์',
      amountSatang: 500_000n,
      rateBasisPoints: 0,
      interestBorneBy: 'source',
      receivedOn: '2020-06-30',
      dueOn: '2021-06-30',
    } as const;
    kept(await own.run((em) => recordOutsideMoney(em, money, secretary)));
    const plan = { centreId: own.centreId, plannedOn: ON, plannedTime: '09:00', place: 'ศาลา' };
    const caseIds = [one.caseId, other.caseId];
    kept(await own.run((em) => conveneMeeting(em, { ...plan, caseIds }, secretary)));
    const item = { ...one, id: randomUUID(), centreId: own.centreId };
    const { funds } = await gatherEvidence(own.database.fork(), item, ON);
    const offer = funds[0]?.offer;
    expect(offer).toMatchObject({ agendaSatang: 2_745_000n, afford: null });
    const [april] = offer?.cashAhead ?? [];
    expect(april).toMatchObject({ cashSatang: 6_255_000n, ifAgendaSatang: 3_510_000n });
    expect(offer?.cashAhead[3]).toMatchObject({ on: '2021-07-25', backSatang: 500_000n });
    // Until 25 July three instalments of this loan, and half a million went back on 30 June.
    expect(offer?.cashAhead[3]?.cashSatang).toBe(6_255_000n + 3n * 98_762n - 500_000n);
    expect(offer?.cashAhead[2]).toMatchObject({ on: '2021-06-25', backSatang: 0n });
    await own.close();
  });
});

describe('a decision by the by-laws', () => {
  it('is refused when the by-law of today differs from what was shown', async () => {
    const fundId = await aFund(world);
    const { caseId } = await aProposedCase(world);
    const { itemIds } = await aVotingMeeting(world, [caseId]);
    const itemId = itemIds[0] ?? '';
    await voteFor(world, { itemId, fundId, names: ['chair', 'treasurer', 'member1'] });
    const low: ByLawSetting = { rule: 'ceiling-per-household', value: { mostSatang: 100n } };
    kept(await set(aPlan(fundId, { setting: low })));
    expect(await world.run((em) => decideItem(em, { itemId }, act()))).toEqual({
      refused: 'fund-not-able-to-lend',
    });
    const { evidence } = await getRow(world.database.fork(), AgendaItem, { id: itemId });
    const { funds } = evidence as Evidence;
    expect(funds.find((fund) => fund.fundId === fundId)).toMatchObject({ isAble: true });
  });
});
