import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccessionStep } from '#domain/funds/accession';
import { leaveFund } from '../funds/leave-fund.ts';
import { actOf, aFund, aWorld, AT, kept, type World } from '../testing/money-world.ts';
import { setAgreementText } from './agreement-text.ts';
import { joinFund, type JoinPlan } from './join-fund.ts';
import { listGroup, type ListedGroup } from './list-group.ts';
import { findGroupPage, listGroups } from './read-accessions.ts';
import { recordContact } from './record-contact.ts';
import { takeStep, type StepPlan } from './step.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
  const text = { text: 'ข้อ 1 กองทุนสมาชิกใช้อัตราเดียวกัน', decidedOn: '2018-02-01' };
  kept(
    await world.run((em) =>
      setAgreementText(
        em,
        { ...text, centreId: world.centreId, effectiveFrom: '2018-02-14' },
        secretary(),
      ),
    ),
  );
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');

let groups = 0;

const list = (change: Partial<ListedGroup> = {}) =>
  world.run((em) =>
    listGroup(
      em,
      {
        centreId: world.centreId,
        kind: 'rice-bank',
        nameTh: `ธนาคารข้าว ${(groups += 1)}`,
        nameEn: 'Rice bank',
        foundedYearBe: 2555,
        memberCount: 40,
        listedOn: '2020-01-10',
        isDemo: false,
        ...change,
      },
      secretary(),
    ),
  );

const aGroup = async (change: Partial<ListedGroup> = {}) => kept(await list(change)).accessionId;

const step = (accessionId: string, to: AccessionStep, change: Partial<StepPlan> = {}) => {
  const plan = { reason: null, note: null, nextTryOn: null, movedOn: '2020-02-01', ...change };
  return world.run((em) => takeStep(em, { accessionId, to, ...plan }, secretary()));
};

async function anAgreedGroup(change: Partial<ListedGroup> = {}): Promise<string> {
  const accessionId = await aGroup(change);
  for (const to of ['approached', 'consulted', 'negotiating', 'agreed'] as const) {
    kept(await step(accessionId, to));
  }
  return accessionId;
}

const join = (accessionId: string, change: Partial<JoinPlan> = {}) => {
  const fund = {
    hasMoney: true,
    lends: true,
    countsInHeadline: true,
    isCore: false,
    reserveSatang: 0n,
    capitalSatang: 5_000_000n,
  };
  const plan: JoinPlan = {
    accessionId,
    accededOn: '2020-03-01',
    fund,
    rateBasisPoints: 600,
    rateFromOn: '2020-03-01',
    dataSignedOn: '2020-02-20',
    dataSignedBy: 'ประธานธนาคารข้าว',
    ...change,
  };
  return world.run((em) => joinFund(em, plan, secretary()));
};

describe('a group of the area', () => {
  it('is listed once by its name, and not before it was founded', async () => {
    const accessionId = await aGroup({ nameTh: 'กลุ่มทอผ้า' });
    expect(await list({ nameTh: 'กลุ่มทอผ้า' })).toEqual({ refused: 'group-listed-already' });
    expect(await list({ foundedYearBe: 2564 })).toEqual({ refused: 'founded-after-listing' });
    const rows = await listGroups(world.database.fork(), world.centreId);
    expect(rows.find(({ id }) => id === accessionId)).toMatchObject({ status: 'listed' });
  });

  it('goes step by step, and the database itself lets it skip none', async () => {
    const accessionId = await aGroup();
    expect(await step(accessionId, 'agreed')).toEqual({ refused: 'group-not-at-this-step' });
    kept(await step(accessionId, 'approached'));
    const skip = world.run((em) =>
      em.execute(`update accession set status = 'acceded' where id = ?`, [accessionId]),
    );
    await expect(skip).rejects.toMatchObject({ code: '23514' });
  });

  it('that declines gives a reason and a day to be asked again', async () => {
    const accessionId = await aGroup();
    kept(await step(accessionId, 'approached'));
    const decline = (change: Partial<StepPlan>) => step(accessionId, 'declined', change);
    expect(await decline({ reason: 'keeps-its-own-rate' })).toEqual({
      refused: 'next-try-missing',
    });
    expect(await decline({ nextTryOn: '2020-06-01' })).toEqual({ refused: 'reason-missing' });
    kept(await decline({ reason: 'keeps-its-own-rate', nextTryOn: '2020-06-01' }));
    const page = await findGroupPage(world.database.fork(), accessionId);
    expect(page?.group).toMatchObject({ nextTryOn: '2020-06-01', declines: 1 });
  });

  it('keeps what was tried, and none of it can be changed', async () => {
    const accessionId = await aGroup();
    kept(
      await world.run((em) =>
        recordContact(
          em,
          {
            accessionId,
            metOn: '2020-01-20',
            channel: 'letter',
            who: 'ประธานกลุ่ม',
            said: 'ขอนำเรื่องเข้าที่ประชุมสมาชิก',
            letterNumber: 'ศจก 3/2563',
            nextTryOn: null,
          },
          secretary(),
        ),
      ),
    );
    const page = await findGroupPage(world.database.fork(), accessionId);
    expect(page?.contacts).toMatchObject([{ channel: 'letter', byName: 'secretary' }]);
    for (const table of ['accession_contact', 'agreement_text', 'accession_move']) {
      const change = world.run((em) => em.execute(`delete from ${table}`));
      await expect(change).rejects.toMatchObject({ code: '23514' });
    }
  });
});

describe('a fund', () => {
  it('joins with the agreements it signed, under the version of the text in force', async () => {
    const accessionId = await anAgreedGroup();
    const { fundId } = kept(await join(accessionId));
    const page = await findGroupPage(world.database.fork(), accessionId);
    expect(page?.group).toMatchObject({ status: 'acceded', fundId });
    expect(page?.memberships).toMatchObject([
      { fundId, agreement: { rateBasisPoints: 600, textNumber: 1, dataSignedOn: '2020-02-20' } },
    ]);
  });

  it('does not join twice, nor before it or its centre was founded', async () => {
    const accessionId = await anAgreedGroup({ foundedYearBe: 2563 });
    const early = { accededOn: '2019-12-31', rateFromOn: '2019-01-01' };
    expect(await join(accessionId, early)).toEqual({ refused: 'before-its-own-founding' });
    const unknown = await anAgreedGroup({ foundedYearBe: null });
    expect(await join(unknown, { ...early, accededOn: '2017-12-31' })).toEqual({
      refused: 'before-the-centre-was-founded',
    });
    kept(await join(accessionId));
    expect(await join(accessionId)).toEqual({ refused: 'joins-twice' });
  });

  it('joins once when ten people press at the same moment', async () => {
    const accessionId = await anAgreedGroup();
    const told = await Promise.all(Array.from({ length: 10 }, () => join(accessionId)));
    expect(told.filter((one) => 'fundId' in one)).toHaveLength(1);
    expect(told.filter((one) => 'refused' in one && one.refused === 'joins-twice')).toHaveLength(9);
  });

  it('needs a text of the agreement in force on the day', async () => {
    const other = await anAgreedGroup({ listedOn: '2018-01-05' });
    await world.run((em) =>
      em.execute(`update accession set status_since = '2018-01-10' where id = ?`, [other]),
    );
    const early = { accededOn: '2018-02-01', rateFromOn: '2018-02-01', dataSignedOn: '2018-01-20' };
    expect(await join(other, early)).toEqual({ refused: 'no-agreement-text' });
  });

  it('that was a member before is listed as one, leaves, and may be approached again', async () => {
    const fundId = await aFund(world, { nameTh: 'กลุ่มเดิม' });
    const group = async () => {
      const rows = await listGroups(world.database.fork(), world.centreId);
      return rows.find(({ nameTh }) => nameTh === 'กลุ่มเดิม');
    };
    expect(await group()).toMatchObject({ status: 'acceded', fundId });
    const leave = { fundId, leftOn: '2021-03-25' };
    kept(await world.run((em) => leaveFund(em, leave, { ...secretary(), at: AT })));
    const left = await group();
    expect(left).toMatchObject({ status: 'left', fundId: null });
    kept(await step(left?.id ?? '', 'approached', { movedOn: '2021-03-25' }));
  });
});

describe('the text of the agreement', () => {
  it('has versions that follow each other', async () => {
    const set = (decidedOn: string, effectiveFrom: string) => {
      const plan = { centreId: world.centreId, text: 'ข้อ 1 แก้ไข', decidedOn, effectiveFrom };
      return world.run((em) => setAgreementText(em, plan, secretary()));
    };
    expect(await set('2022-01-02', '2022-01-01')).toEqual({ refused: 'effective-before-decided' });
    expect(await set('2018-01-01', '2018-02-14')).toEqual({
      refused: 'not-after-the-version-before',
    });
    kept(await set('2022-01-01', '2022-01-01'));
  });
});
