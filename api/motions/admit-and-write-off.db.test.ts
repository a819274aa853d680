/** A fund admitted and a loan written off by a meeting, over HTTP as the people of a centre see them. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MeetingView } from '#contracts/meetings';
import type { MotionChoices } from '#contracts/motions';
import { aGroup, aJoining, aStep, BODIES } from '../testing/bodies.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { aRepayingLoan, does } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  for (const role of ['chair', 'treasurer', 'member'] as const) await village.person(role);
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function convene(motion: object) {
  const session = { plannedOn: '2026-11-23', plannedTime: '13:00', place: 'ศาลา' };
  const body = { centreId: village.centreId, ...session, caseIds: [], motions: [motion] };
  return (await village.person('secretary')).post('meetings', {}, { body });
}

async function readRoom(meetingId: string): Promise<MeetingView> {
  const told = await (await village.person('secretary')).get('meeting', { meetingId });
  return told.body as MeetingView;
}

async function choices(): Promise<MotionChoices> {
  const { centreId } = village;
  const told = await (await village.person('secretary')).get('motionChoices', { centreId });
  return told.body as MotionChoices;
}

/** Convened, opened, voted for by three and decided, the decision sent twice with one key. */
async function resolved(motion: object): Promise<MeetingView['items'][number]> {
  const convened = await convene(motion);
  expect(convened).toMatchObject({ status: 201 });
  const meetingId = (convened.body as { id: string }).id;
  const { seats, items } = await readRoom(meetingId);
  const presentSeatIds = seats.map((seat) => seat.seatId);
  const form = { kind: 'open-meeting', outcome: 'opened', presentSeatIds };
  await does(village, { kind: 'open-meeting', by: 'secretary', subjectId: meetingId }, form);
  const at = { meetingId, itemId: items[0]?.itemId ?? '' };
  const secretary = await village.person('secretary');
  expect(await secretary.post('openVoting', at)).toMatchObject({ status: 200 });
  for (const role of ['chair', 'secretary', 'treasurer'] as const) {
    const body = { choice: { kind: 'approve' }, onBehalfOfSeatId: null };
    const voter = await village.person(role);
    expect(await voter.post('votes', at, { body })).toMatchObject({ status: 200 });
  }
  const key = randomUUID();
  for (let time = 1; time <= 2; time += 1) {
    const decided = await secretary.post('decideItem', at, { body: { reason: null }, key });
    expect(decided).toMatchObject({ status: 200, body: { status: 'approved' } });
  }
  const [item] = (await readRoom(meetingId)).items;
  if (item === undefined) throw new Error('The meeting has lost its item');
  return item;
}

describe('a group that has agreed', () => {
  it('is offered, refused at its own field, admitted once, and then joins by no form', async () => {
    const secretary = await village.person('secretary');
    const { centreId } = village;
    const text = BODIES.agreementTexts?.();
    expect(await secretary.post('agreementTexts', { centreId }, { body: text })).toMatchObject({
      status: 201,
    });
    const listed = await secretary.post('accessions', { centreId }, { body: aGroup() });
    const accessionId = (listed.body as { id: string }).id;
    for (const to of ['approached', 'consulted', 'negotiating', 'agreed'])
      await secretary.post('accessionSteps', { accessionId }, { body: aStep(to) });
    expect((await choices()).groups).toMatchObject([{ accessionId, agreement: null }]);

    const { accededOn: _day, ...terms } = aJoining() as { accededOn: string };
    const motion = { kind: 'admit-fund', text: 'กลุ่มขอเข้าร่วม', accessionId, ...terms };
    expect(await convene({ ...motion, rateFromOn: '2026-11-24' })).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'motions.0.rateFromOn', code: 'rate-begins-after-joining' }] },
    });
    expect(await resolved(motion)).toMatchObject({
      kind: 'admit-fund',
      status: 'approved',
      motion: {
        admission: { capitalSatang: '4000000', rateBasisPoints: 600, memberCount: 35 },
        writeOff: null,
      },
    });
    const group = await secretary.get('accession', { accessionId });
    expect(group.body).toMatchObject({ status: 'acceded', memberships: [{ leftOn: null }] });
    expect((await choices()).groups).toEqual([]);
    const again = await secretary.post('accessionJoin', { accessionId }, { body: aJoining() });
    expect(again).toMatchObject({ status: 409, body: { code: 'joins-twice' } });
    expect(await convene(motion)).toMatchObject({
      body: { fields: [{ path: 'motions.0', code: 'joins-twice' }] },
    });
  });
});

describe('a loan beyond hope', () => {
  it('is offered in arrears, asks for a visit, and takes no payment once it is written off', async () => {
    const { caseId, loanId } = await aRepayingLoan(village);
    expect((await choices()).lostLoans).toEqual([]);
    const em = services.database.fork();
    await em.execute('update loan set is_in_arrears = true where id = ?', [loanId]);
    expect((await choices()).lostLoans).toMatchObject([{ loanId, owedSatang: '2745000' }]);
    const motion = { kind: 'write-off', text: 'หาตัวไม่พบ', loanId, reason: 'cannot-be-found' };
    expect(await convene(motion)).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'motions.0', code: 'no-visit-on-file' }] },
    });
    const about = { caseId, subjectId: loanId, subjectNumber: 1 };
    const visit = {
      kind: 'visit-arrears',
      outcome: 'visited',
      visitedOn: '2026-11-23',
      note: null,
    };
    const visited = await does(village, { kind: 'visit-arrears', by: 'member', ...about }, visit);
    expect(visited).toMatchObject({ status: 200 });

    expect(await resolved(motion)).toMatchObject({
      kind: 'write-off',
      status: 'approved',
      caseId,
      motion: { writeOff: { principalSatang: '2745000', visits: 1, refused: null } },
    });
    const treasurer = await village.person('treasurer');
    expect((await treasurer.get('loan', { loanId })).body).toMatchObject({
      status: 'written-off',
      isInArrears: false,
    });
    const payment = { amountSatang: '98762', paidOn: '2026-11-23', extraUse: null };
    const paid = await treasurer.post('repayments', { loanId }, { body: payment });
    expect(paid).toMatchObject({ status: 409, body: { code: 'loan-is-written-off' } });
  });
});
