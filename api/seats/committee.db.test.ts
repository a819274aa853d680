import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CommitteeTerms } from '#contracts/committee';
import { BODIES } from '../testing/bodies.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function terms() {
  const secretary = await village.person('secretary');
  const { body } = await secretary.get('committee', { centreId: village.centreId });
  return CommitteeTerms.parse(body);
}

describe('the committee over time', () => {
  it('lets a member resign early, and shows them out at once after the last day', async () => {
    const member = await village.person('member');
    const seatId = await village.seatIdOf(member);
    const { administrator } = village;
    const end = (change: object) =>
      administrator.post('seatEnd', { seatId }, { body: { ...BODIES.seatEnd?.(), ...change } });
    expect(await member.get('fund', { fundId: village.fundId })).toMatchObject({ status: 200 });
    expect(await end({ untilOn: '2017-12-31' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'untilOn', code: 'term-ends-before-it-begins' }] },
    });
    const handoverNote = 'มอบสมุดประชุมให้เลขานุการ';
    expect(await end({ untilOn: '2026-11-22', handoverNote })).toMatchObject({ status: 200 });
    expect(await end({ untilOn: '2026-11-22' })).toMatchObject({
      status: 409,
      body: { code: 'seat-ended-already' },
    });
    expect(await member.get('fund', { fundId: village.fundId })).toMatchObject({ status: 404 });
    const seat = (await terms()).seats.find((row) => row.seatId === seatId);
    expect(seat).toMatchObject({ untilOn: '2026-11-22', endedReason: 'resigned', handoverNote });
  });

  it('seats representatives of member funds, and keeps reserves beside them', async () => {
    const { administrator, centreId, fundId } = village;
    const seat = {
      username: 'representative',
      displayName: 'ผู้แทนกลุ่มออมทรัพย์',
      password: 'bua-chai-2564',
      role: 'member',
      centreId,
      areaCode: '55010101',
      householdId: null,
      personId: null,
      fromOn: '2026-01-01',
      untilOn: '2026-12-31',
    };
    const given = await administrator.post('seats', {}, { body: { ...seat, fundId } });
    expect(given).toMatchObject({ status: 201 });
    const foreign = { ...seat, username: 'foreign', fundId: centreId };
    expect(await administrator.post('seats', {}, { body: foreign })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'fundId', code: 'not-a-fund-of-the-centre' }] },
    });
    const secretary = await village.person('secretary');
    const reserve = { body: { ...BODIES.committeeReserves?.(), fundId } };
    const named = await secretary.post('committeeReserves', { centreId }, reserve);
    expect(named).toMatchObject({ status: 201 });
    const { seats, reserves } = await terms();
    expect(seats.find(({ name }) => name === seat.displayName)).toMatchObject({ fundId });
    expect(reserves).toMatchObject([{ fundId, untilOn: null }]);
  });

  it('lets nobody end a seat of their own', async () => {
    const { administrator } = village;
    const seatId = await village.seatIdOf(administrator);
    const told = await administrator.post('seatEnd', { seatId }, { body: BODIES.seatEnd?.() });
    expect(told).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});
