import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MeetingView } from '#contracts/meetings';
import { PersonRelations } from '#contracts/person-relations';
import type { Role } from '#domain/people/roles';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenMeeting, aProposedCase, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let at: { meetingId: string; itemId: string };
let personId: string;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const caseId = await aProposedCase(village);
  personId = (await readFile(village, caseId)).members[0]?.personId ?? '';
  at = await anOpenMeeting(village, caseId);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function roomOf(role: Role): Promise<MeetingView> {
  const person = await village.person(role);
  return MeetingView.parse((await person.get('meeting', at)).body);
}

async function itemOf(role: Role) {
  const { items } = await roomOf(role);
  return items[0]!.room;
}

async function declares(role: Role, body: object) {
  const person = await village.person(role);
  return person.post('interestDeclarations', at, { body });
}

const NONE = { hasInterest: false, reason: null, onBehalfOfSeatId: null };

describe('who leaves an item, over HTTP', () => {
  it('is found once the secretary has said which person on file holds a seat', async () => {
    const member = await village.person('member');
    const seatId = await village.seatIdOf(member);
    expect(await itemOf('member')).toMatchObject({ leaving: [], needed: 2, counted: 4 });
    const secretary = await village.person('secretary');
    const named = await secretary.post(
      'personSeats',
      { personId },
      { body: { seatId, isTheirs: true } },
    );
    expect(named).toMatchObject({ status: 200 });
    const page = PersonRelations.parse((await secretary.get('personRelations', { personId })).body);
    expect(page.seats.find((seat) => seat.seatId === seatId)?.holder).toBe('this-person');
    expect(await itemOf('member')).toMatchObject({
      counted: 3,
      voters: 3,
      isMet: true,
      leaving: [
        {
          isYou: true,
          grounds: [
            { ground: 'own-household', text: { th: 'เป็นคนในครัวเรือนของวาระนี้' } },
            { ground: 'own-debt-in-item' },
          ],
        },
      ],
    });
    const { seats } = await roomOf('chair');
    expect(seats.filter(({ isOnFile }) => isOnFile)).toHaveLength(1);
  });

  it('is asked of each member, and the secretary writes it down for one without a phone', async () => {
    const chair = await village.person('chair');
    const onBehalfOfSeatId = await village.seatIdOf(chair);
    const some = { hasInterest: true, reason: '', onBehalfOfSeatId: null };
    expect(await declares('treasurer', some)).toMatchObject({
      status: 400,
      body: { code: 'invalid-form', fields: [{ path: 'reason' }] },
    });
    expect(await declares('treasurer', NONE)).toMatchObject({ status: 200 });
    expect(await declares('secretary', { ...NONE, onBehalfOfSeatId })).toMatchObject({
      status: 200,
    });
    expect(await declares('treasurer', { ...NONE, onBehalfOfSeatId })).toMatchObject({
      status: 403,
    });
    expect(await itemOf('treasurer')).toMatchObject({ yourWord: 'none' });
    expect((await itemOf('secretary')).declaredSeatIds).toHaveLength(2);
  });

  it('refuses the vote of who leaves by name, and says the reason', async () => {
    const secretary = await village.person('secretary');
    expect(await secretary.post('openVoting', at)).toMatchObject({ status: 200 });
    const member = await village.person('member');
    const body = { choice: { kind: 'refuse' }, onBehalfOfSeatId: null };
    expect(await member.post('votes', at, { body })).toMatchObject({
      status: 409,
      body: { code: 'own-household' },
    });
    expect(
      await declares('chair', { ...NONE, hasInterest: true, reason: 'เป็นนายจ้าง' }),
    ).toMatchObject({ status: 200 });
    const chair = await village.person('chair');
    expect(await chair.post('votes', at, { body })).toMatchObject({
      status: 409,
      body: { code: 'declared-interest' },
    });
    const { leaving } = await itemOf('auditor');
    expect(leaving.flatMap(({ grounds }) => grounds.map(({ text }) => text.th))).toContain(
      'แจ้งว่ามีส่วนได้เสีย: เป็นนายจ้าง',
    );
  });

  it('leaves the count as it was frozen when the item is resolved', async () => {
    const body = { choice: { kind: 'refuse' }, onBehalfOfSeatId: null };
    for (const role of ['secretary', 'treasurer'] as const) {
      const voter = await village.person(role);
      expect(await voter.post('votes', at, { body })).toMatchObject({ status: 200 });
    }
    const secretary = await village.person('secretary');
    const decided = await secretary.post('decideItem', at, {
      body: { reason: 'committee-not-convinced' },
    });
    expect(decided).toMatchObject({ status: 200 });
    expect(await itemOf('auditor')).toMatchObject({ counted: 2, needed: 2, seats: 4 });
  });
});

describe('proxies over HTTP', () => {
  it('are refused by name while the by-law knows none', async () => {
    const secretary = await village.person('secretary');
    const chair = await village.person('chair');
    const member = await village.person('member');
    const giverSeatId = await village.seatIdOf(member);
    const paper = {
      giverSeatId,
      holderSeatId: await village.seatIdOf(chair),
      signedOn: '2026-11-22',
      paperReference: 'แฟ้มประชุม 1/2569',
    };
    const gave = await secretary.post('meetingProxies', at, { body: paper });
    expect(gave).toMatchObject({ status: 409, body: { code: 'proxies-not-allowed' } });
    expect(await roomOf('chair')).toMatchObject({ proxies: [], proxiesPerHolder: 0 });
  });
});
