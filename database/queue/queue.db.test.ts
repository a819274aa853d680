import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainDate } from '#domain/dates/plain-date';
import { daysWaited, type Placed } from '#domain/queue/waiting-line';
import { countReasons, whyAhead } from '#domain/queue/why-ahead';
import { Debt } from '../assessment/debt.ts';
import { aFund, aProposedCase, aWorld, ON, type World } from '../testing/money-world.ts';
import { lotOf, readMoney, readWaitingLine } from './waiting-line.ts';

let world: World;
/** Has defaulted before; saves most interest; saves least and has waited for two years. */
let pressed: string;
let saves: string;
let patient: string;

beforeAll(async () => {
  world = await aWorld();
  await aFund(world, { capitalSatang: 5_000_000n, reserveSatang: 1_000_000n });
  await aFund(world, { kind: 'poverty-fund', rateBasisPoints: 0, capitalSatang: 28_000_000n });
  // 27,450 baht at 20 % against 6 %: 3,843 baht less interest a year, but for what is changed here.
  patient = (await aProposedCase(world, { amountSatang: 1_000_000n })).caseId;
  saves = (await aProposedCase(world)).caseId;
  pressed = (await aProposedCase(world)).caseId;
  await aProposedCase(world, { status: 'negotiating' });
  await world.run(async (em) => {
    await em.nativeUpdate(Debt, { caseId: saves }, { rateBasisPoints: 2_600 });
    await em.nativeUpdate(Debt, { caseId: pressed }, { hasDefaulted: true });
    // A plan before the relapse counts for nothing; of those after it the first one counts.
    for (const [to, at] of [
      ['proposed', '2016-05-01T03:00:00.000Z'],
      ['relapsed', '2018-12-01T03:00:00.000Z'],
      ['proposed', '2019-01-10T03:00:00.000Z'],
      ['negotiating', '2019-06-01T03:00:00.000Z'],
      ['proposed', '2020-02-01T03:00:00.000Z'],
    ] as const) {
      await em.execute(
        `insert into case_move (id, case_id, centre_id, area_code, step_key, to_status, at)
         select gen_random_uuid(), id, centre_id, area_code, ?, ?, ?
           from household_case where id = ?`,
        [`${to} ${at}`, to, at, patient],
      );
    }
  });
});
afterAll(() => world.close());

const read = () => readWaitingLine(world.database.fork(), { centreId: world.centreId, on: ON });
const placeOf = (line: readonly Placed[], caseId: string) =>
  line.find(({ waiter }) => waiter.caseId === caseId)!;

describe('the waiting line', () => {
  it('is of those whose plan is ready, by the figures on file and the rule of the day', async () => {
    const { line, rule } = await read();
    expect(line.map(({ waiter }) => waiter.caseId)).toEqual([pressed, saves, patient]);
    expect(rule.rateBasisPoints).toBe(600);
    expect(line.map(({ savedSatang }) => savedSatang)).toEqual([384_300n, 549_000n, 140_000n]);
  });

  it('counts the waiting from the first plan since the last relapse', async () => {
    const { waiter } = placeOf((await read()).line, patient);
    expect(waiter.waitsSince).toBe('2019-01-10');
    expect([waiter.monthsWaited, daysWaited(waiter, plainDate(ON))]).toEqual([26, 805]);
  });

  it('says of each ahead in which reason it comes first', async () => {
    const { line } = await read();
    const own = placeOf(line, patient);
    const why = (caseId: string) => whyAhead(placeOf(line, caseId), own);
    expect([why(pressed), why(saves)]).toEqual([
      ['less-interest', 'more-hardship'],
      ['less-interest'],
    ]);
    expect(countReasons(line, own)).toEqual([
      { reason: 'less-interest', households: 2 },
      { reason: 'more-hardship', households: 1 },
    ]);
  });

  it('stands beside the money that may pay old debts, over the reserve', async () => {
    const { line } = await read();
    const money = await readMoney(world.database.fork(), {
      centreId: world.centreId,
      on: ON,
      line,
    });
    expect(money).toEqual({ lendableSatang: 4_000_000n, askedSatang: 6_490_000n });
  });
});

describe('the lot', () => {
  it('is the published one: SHA-256 of the case number', () => {
    // printf '12/2569' | sha256sum
    expect(lotOf('12/2569').slice(0, 16)).toBe('732e0fc531ee1c1b');
  });
});
