import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accedeFund, type FundPlan } from '../funds/accede-fund.ts';
import { leaveFund } from '../funds/leave-fund.ts';
import { recordGroup, recordScheme, type GroupPlan } from '../groups/record-group.ts';
import { actOf, aFund, aWorld, AT, kept, ON, type World } from '../testing/money-world.ts';
import { findCentrePage } from './centre-page.ts';
import { createCentre } from './create-centre.ts';
import { readPoliciesOn, setPolicy } from './policies.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');

describe('a centre', () => {
  const plan = {
    areaCode: '55170402',
    level: 'village' as const,
    nameTh: 'ศจก. ใหม่',
    nameEn: 'New centre',
    villageNumber: 2,
    foundedYearBe: 2561,
    modelYearBe: null,
    publishedHeadlineTh: null,
    publishedHeadlineEn: null,
    isDemo: false,
  };
  const create = (more: Partial<Parameters<typeof createCentre>[1]> = {}) =>
    world.run((em) => createCentre(em, { ...plan, ...more }, secretary()));

  it('stands in a known tambon, once by its name', async () => {
    expect(await create({ level: 'tambon' })).toEqual({ refused: 'area-code-does-not-fit-level' });
    expect(await create({ areaCode: '55179901' })).toEqual({ refused: 'no-such-tambon' });
    kept(await create());
    expect(await create()).toEqual({ refused: 'centre-exists' });
  });

  it('shows its funds, and counts those that belong to the headline', async () => {
    await aFund(world, { capitalSatang: 200_000_000n, isCore: true });
    await aFund(world, { capitalSatang: 100_000_000n });
    await aFund(world, { capitalSatang: 7n, countsInHeadline: false });
    const group: GroupPlan = {
      centreId: world.centreId,
      nameTh: 'กลุ่มจักสาน',
      nameEn: 'Basketry group',
      occupation: 'basketry',
      memberCount: 12,
      grantSourceTh: null,
      grantSourceEn: null,
      grantSatang: 2_000_000n,
      grantedOn: '2020-06-01',
      marketTh: 'ตลาด',
      marketEn: 'Market',
      isMarketLasting: true,
      isDemo: false,
    };
    kept(await world.run((em) => recordGroup(em, group, secretary())));
    const again = await world.run((em) => recordGroup(em, group, secretary()));
    expect(again).toEqual({ refused: 'name-is-taken' });
    const { centreId } = world;
    const scheme = { centreId, nameTh: 'ฌาปนกิจ', nameEn: 'Funeral', isDemo: false };
    const benefit = { benefitTh: 'ค่าทำศพ', benefitEn: 'Funeral costs' };
    kept(await world.run((em) => recordScheme(em, { ...scheme, ...benefit }, secretary())));

    const page = await findCentrePage(world.database.fork(), { centreId, on: ON });
    expect(page?.totals).toMatchObject({
      countedSatang: 300_000_000n,
      outsideSatang: 7n,
      allSatang: 300_000_007n,
      recordedOneByOne: 3,
    });
    expect(page?.funds).toHaveLength(3);
    const core = page?.funds.filter(({ isCore }) => isCore).map(({ balances }) => balances.capital);
    expect(core).toEqual([200_000_000n]);
    expect(page?.groups.map(({ nameEn }) => nameEn)).toEqual(['Basketry group']);
    expect(page?.schemes).toHaveLength(1);
    expect(page?.committee.map(({ role }) => role)).toEqual([
      'chair',
      'secretary',
      'treasurer',
      'member',
      'member',
    ]);
  });
});

describe('a fund', () => {
  const { centreId: _none, ...fund } = {
    centreId: '',
    kind: 'village-fund',
    nameTh: 'กองทุนหมู่บ้าน',
    nameEn: 'Village fund',
    hasMoney: true,
    lends: true,
    rateBasisPoints: 600,
    countsInHeadline: true,
    reserveSatang: 0n,
    capitalSatang: 0n,
    accededOn: '2018-01-01',
    isDemo: false,
  } as const satisfies FundPlan;
  const join = (more: Partial<FundPlan>) =>
    world.run((em) => accedeFund(em, { ...fund, centreId: world.centreId, ...more }, secretary()));

  it('joins under a lawful rate, with money only when it has money (Code s.654)', async () => {
    expect(await join({ rateBasisPoints: 1501 })).toEqual({ refused: 'rate-is-above-lawful' });
    expect(await join({ capitalSatang: -1n })).toEqual({ refused: 'amount-is-negative' });
    expect(await join({ hasMoney: false, lends: false, capitalSatang: 1n })).toEqual({
      refused: 'fund-without-money',
    });
    expect(await join({ standsForGroups: 19 })).toEqual({
      refused: 'row-of-groups-lends-nothing',
    });
    kept(await join({ rateBasisPoints: 1500 }));
    expect(await join({})).toEqual({ refused: 'fund-exists' });
  });

  it('leaves once', async () => {
    const fundId = await aFund(world);
    const leave = (leftOn: string) =>
      world.run((em) => leaveFund(em, { fundId, leftOn }, secretary()));
    expect(await leave('2017-12-31')).toEqual({ refused: 'before-it-joined' });
    expect(await leave(ON)).toEqual({ left: true });
    expect(await leave(ON)).toEqual({ refused: 'left-already' });
  });
});

describe('a by-law value', () => {
  const set = (value: number, effectiveFrom: string, reason = 'มติที่ประชุม') => {
    const plan = {
      centreId: world.centreId,
      key: 'grace-days' as const,
      value,
      effectiveFrom,
      reason,
    };
    return world.run((em) => setPolicy(em, plan, { ...secretary(), at: AT }));
  };
  const graceOn = async (on: string) => {
    const ask = { centreId: world.centreId, on };
    return (await readPoliciesOn(world.database.fork(), ask))['grace-days'];
  };

  it('is in force from its day, and before it the one before', async () => {
    const first = kept(await set(10, '2021-01-01'));
    kept(await set(15, '2021-07-01'));
    expect([
      await graceOn('2020-12-31'),
      await graceOn('2021-06-30'),
      await graceOn('2021-07-01'),
    ]).toEqual([7, 10, 15]);
    expect(await set(10, '2021-01-01')).toEqual(first);
    expect(await set(11, '2021-01-01')).toEqual({ refused: 'set-for-that-day-already' });
  });

  it('stays in its range and has a reason', async () => {
    expect(await set(91, '2022-01-01')).toEqual({ refused: 'value-out-of-range' });
    expect(await set(5, '2022-01-01', ' ')).toEqual({ refused: 'reason-missing' });
  });
});
