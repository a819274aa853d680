import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listGroup } from '../accessions/list-group.ts';
import { takeStep } from '../accessions/step.ts';
import { moveCentre } from '../centres/centre-life.ts';
import { nameReserve } from '../people/committee-reserve.ts';
import { endSeat } from '../people/end-seat.ts';
import { actOf, aFund, aWorld, kept, type World } from '../testing/money-world.ts';
import { changeFund } from './change-fund.ts';
import { nameSignatory } from './signatories.ts';
import { stateCapital } from './statements.ts';

const PRESSES = 8;

let world: World;
let fundId: string;
beforeAll(async () => {
  world = await aWorld();
  fundId = await aFund(world);
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');

/** The same work pressed by many at once: how often it had an effect, and what the others were told. */
async function press(work: Parameters<typeof world.run<object>>[0]) {
  const told = await Promise.all(Array.from({ length: PRESSES }, () => world.run(work)));
  const refusals = told.flatMap((one) => ('refused' in one ? [one.refused] : []));
  return { effects: PRESSES - refusals.length, refusals: [...new Set(refusals)] };
}

describe('pressed by many at the same moment, each has one effect', () => {
  const group = {
    kind: 'rice-bank',
    nameTh: 'ธนาคารข้าว',
    nameEn: 'Rice bank',
    foundedYearBe: null,
    memberCount: null,
    listedOn: '2020-01-01',
    isDemo: false,
  } as const;

  it('listing a group, and its step', async () => {
    const { centreId } = world;
    expect(await press((em) => listGroup(em, { ...group, centreId }, secretary()))).toEqual({
      effects: 1,
      refusals: ['group-listed-already'],
    });
    const other = { ...group, centreId, nameTh: 'กลุ่มทอผ้า' };
    const { accessionId } = kept(await world.run((em) => listGroup(em, other, secretary())));
    const nothing = { reason: null, note: null, nextTryOn: null };
    const step = { accessionId, to: 'approached', movedOn: '2020-02-01', ...nothing } as const;
    expect(await press((em) => takeStep(em, step, secretary()))).toEqual({
      effects: 1,
      refusals: ['group-not-at-this-step'],
    });
  });

  it('what is written in the register of a fund', async () => {
    const facts = { lends: true, noLendingReason: null, countsInHeadline: true, isCore: true };
    const change = { fundId, ...facts, registryCode: null, reason: 'มติ' };
    expect(await press((em) => changeFund(em, change, secretary()))).toEqual({
      effects: 1,
      refusals: ['nothing-changed'],
    });
    const stated = { amountSatang: 1n, precision: 'about', source: 'มติ' } as const;
    const capital = { fundId, statedOn: '2021-01-01', ...stated };
    expect(await press((em) => stateCapital(em, capital, secretary()))).toEqual({
      effects: 1,
      refusals: ['stated-already'],
    });
    const signatory = { fundId, name: 'ก', position: 'ประธาน', fromOn: '2021-01-01' };
    expect(await press((em) => nameSignatory(em, signatory, secretary()))).toEqual({
      effects: 1,
      refusals: ['signs-already'],
    });
  });

  it('a reserve, the end of a seat, and the rest of a centre', async () => {
    const { centreId } = world;
    const reserve = { centreId, fundId, name: 'ข', fromOn: '2021-01-01' };
    expect(await press((em) => nameReserve(em, reserve, secretary()))).toEqual({
      effects: 1,
      refusals: ['in-reserve-already'],
    });
    const { seatId } = actOf(world, 'member1');
    const end = { seatId, untilOn: '2021-12-31', reason: 'resigned', handoverNote: null } as const;
    const by = { actor: null, at: secretary().at };
    expect(await press((em) => endSeat(em, end, by))).toEqual({
      effects: 1,
      refusals: ['seat-ended-already'],
    });
    const rest = { centreId, to: 'dormant', on: '2021-03-25', reason: 'มติ' } as const;
    const nothing = { settlement: null, intoCentreId: null };
    const move = { ...rest, ...nothing };
    expect(await press((em) => moveCentre(em, move, secretary()))).toEqual({
      effects: 1,
      refusals: ['centre-cannot-move-so'],
    });
  });
});
