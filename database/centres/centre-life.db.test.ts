import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { actOf, aFund, aProposedCase, aWorld, kept, type World } from '../testing/money-world.ts';
import {
  moveCentre,
  readCentreLife,
  recordDistinction,
  recordFounding,
  type MovePlan,
} from './centre-life.ts';
import { findCentrePage } from './centre-page.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const officer = () => actOf(world, 'secretary');

const move = (to: MovePlan['to'], change: Partial<MovePlan> = {}) => {
  const { centreId } = world;
  const plan = { centreId, to, on: '2021-03-25', reason: 'มติที่ประชุม' };
  const none = { settlement: null, intoCentreId: null };
  return world.run((em) => moveCentre(em, { ...plan, ...none, ...change }, officer()));
};

describe('a centre', () => {
  it('keeps decision and target fiscal year apart from its founding', async () => {
    const founding = { foundedYearBe: 2561, decidedOn: '2017-09-01', targetFiscalYearBe: 2561 };
    const { centreId } = world;
    await aFund(world, { accededOn: '2018-02-14' });
    const late = { ...founding, foundedYearBe: 2562 };
    expect(await world.run((em) => recordFounding(em, { centreId, ...late }, officer()))).toEqual({
      refused: 'funds-joined-before',
    });
    kept(await world.run((em) => recordFounding(em, { centreId, ...founding }, officer())));
    const page = await findCentrePage(world.database.fork(), { centreId, on: '2021-03-25' });
    expect(page?.centre).toMatchObject(founding);
  });

  it('is chosen as model or outstanding once a year', async () => {
    const { centreId } = world;
    const choose = (kind: 'model' | 'outstanding', yearBe: number) => {
      const plan = { centreId, kind, yearBe, givenBy: 'จังหวัดน่าน' };
      return world.run((em) => recordDistinction(em, plan, officer()));
    };
    kept(await choose('model', 2562));
    kept(await choose('outstanding', 2562));
    expect(await choose('model', 2562)).toEqual({ refused: 'chosen-already' });
    const { distinctions } = await readCentreLife(world.database.fork(), centreId);
    expect(distinctions).toHaveLength(2);
  });

  it('that rests convenes no meeting and works again', async () => {
    const { caseId } = await aProposedCase(world);
    kept(await move('dormant'));
    const plan = { centreId: world.centreId, plannedTime: '09:00', place: 'ศาลา' };
    const meeting = { ...plan, plannedOn: '2021-03-25', caseIds: [caseId] };
    expect(await world.run((em) => conveneMeeting(em, meeting, officer()))).toEqual({
      refused: 'centre-not-active',
    });
    kept(await move('active'));
    expect(await move('active')).toEqual({ refused: 'centre-cannot-move-so' });
  });

  it('closes only when every case and loan is settled, and then takes nobody in', async () => {
    const settled = { settlement: 'คืนเงินกองกลางให้กองทุนตามสัดส่วน' };
    expect(await move('closed', settled)).toEqual({ refused: 'cases-are-open' });
    const force = world.run((em) => em.execute(`update centre set state = 'closed'`));
    await expect(force).rejects.toMatchObject({ code: '23514' });
    await world.run((em) => em.execute(`update household_case set closed_on = '2021-03-25'`));
    expect(await move('merged', { ...settled, intoCentreId: world.centreId })).toEqual({
      refused: 'merged-into-itself',
    });
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await move('merged', { ...settled, intoCentreId: nobody })).toEqual({
      refused: 'no-such-working-centre',
    });
    kept(await move('closed', settled));
    await expect(aProposedCase(world)).rejects.toMatchObject({ code: '23514' });
    expect(await move('active')).toEqual({ refused: 'centre-cannot-move-so' });
    const { moves } = await readCentreLife(world.database.fork(), world.centreId);
    expect(moves.map(({ toState }) => toState)).toEqual(['closed', 'active', 'dormant']);
  });
});
