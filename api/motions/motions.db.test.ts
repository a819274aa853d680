/** Matters decided yes or no, and a resolution undone by two, over HTTP as the people of a centre see them. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MeetingView } from '#contracts/meetings';
import type { MotionChoices } from '#contracts/motions';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { aProposedCase, aReservedLoan, does } from '../testing/walk.ts';

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

const FREE = { kind: 'free', title: 'ซ่อมศาลา', text: 'ให้ใช้ศาลาหลังใหม่เป็นที่ทำการ' };
const RATE = {
  kind: 'common-rate',
  text: 'ดอกเบี้ยธนาคารลดลง',
  rateBasisPoints: 550,
  effectiveFrom: '2026-12-01',
};

function agendaOf(motions: readonly object[], motionIds: readonly string[] = []) {
  const { centreId } = village;
  const session = { plannedOn: '2026-11-23', plannedTime: '13:00', place: 'ศาลา' };
  return { centreId, ...session, caseIds: [], motions, motionIds };
}

async function convene(motions: readonly object[], motionIds: readonly string[] = []) {
  const body = agendaOf(motions, motionIds);
  return (await village.person('secretary')).post('meetings', {}, { body });
}

async function readRoom(meetingId: string): Promise<MeetingView> {
  const told = await (await village.person('secretary')).get('meeting', { meetingId });
  return told.body as MeetingView;
}

async function anOpenMeetingAbout(motions: readonly object[]): Promise<MeetingView> {
  const convened = await convene(motions);
  expect(convened).toMatchObject({ status: 201 });
  const meetingId = (convened.body as { id: string }).id;
  const { seats } = await readRoom(meetingId);
  const presentSeatIds = seats.map((seat) => seat.seatId);
  const form = { kind: 'open-meeting', outcome: 'opened', presentSeatIds };
  await does(village, { kind: 'open-meeting', by: 'secretary', subjectId: meetingId }, form);
  return readRoom(meetingId);
}

describe('matters of a meeting', () => {
  it('are convened, voted yes or no, and decided, each with its effect', async () => {
    const room = await anOpenMeetingAbout([FREE, RATE]);
    const { meetingId } = room;
    const secretary = await village.person('secretary');
    expect(room.items).toMatchObject([
      { kind: 'free', caseId: null, caseNumber: null, household: null, motion: FREE, options: [] },
      {
        kind: 'common-rate',
        motion: { title: null, rate: { rateNowBasisPoints: 600, rateBasisPoints: 550 } },
      },
    ]);
    for (const { itemId } of room.items) {
      const at = { meetingId, itemId };
      expect(await secretary.post('openVoting', at)).toMatchObject({ status: 200 });
      const forFund = { kind: 'fund', fundId: village.fundId };
      const wrong = { body: { choice: forFund, onBehalfOfSeatId: null } };
      expect(await secretary.post('votes', at, wrong)).toMatchObject({
        status: 409,
        body: { code: 'choice-not-asked-here' },
      });
      for (const role of ['chair', 'secretary', 'treasurer'] as const) {
        const voter = await village.person(role);
        const body = { choice: { kind: 'approve' }, onBehalfOfSeatId: null };
        expect(await voter.post('votes', at, { body })).toMatchObject({ status: 200 });
      }
      const key = randomUUID();
      const decide = () => secretary.post('decideItem', at, { body: { reason: null }, key });
      const done = { status: 200, body: { itemId, status: 'approved' } };
      expect(await decide()).toMatchObject(done);
      expect(await decide()).toMatchObject(done);
    }
    const after = await readRoom(meetingId);
    expect(after.items).toMatchObject([
      { status: 'approved', resolution: { votesFor: 3, mayUndo: false, undo: null } },
      { status: 'approved', resolution: { outcome: 'approved', fundId: null } },
    ]);
    const em = services.database.fork();
    const policies = await em.execute(
      `select value, effective_from::text as "from" from policy
        where centre_id = ? and key = 'common-rate-basis-points'`,
      [village.centreId],
    );
    expect(policies).toEqual([{ value: 550, from: '2026-12-01' }]);
  });

  it('say at their own fields what is missing or too early', async () => {
    const early = { ...RATE, effectiveFrom: '2026-11-23' };
    expect(await convene([FREE, early])).toMatchObject({
      status: 400,
      body: {
        fields: [{ path: 'motions.1.effectiveFrom', code: 'rate-starts-before-the-meeting' }],
      },
    });
    expect(await convene([{ ...RATE, rateBasisPoints: 1501 }])).toMatchObject({ status: 400 });
    expect(await convene([], [randomUUID()])).toMatchObject({
      body: { fields: [{ path: 'motionIds', code: 'motion-not-waiting' }] },
    });
  });

  it('that are put off are offered to the next meeting, to those who convene it', async () => {
    const room = await anOpenMeetingAbout([{ ...FREE, title: 'เรื่องที่เลื่อน' }]);
    const at = { meetingId: room.meetingId, itemId: room.items[0]?.itemId ?? '' };
    const secretary = await village.person('secretary');
    expect(await secretary.post('postponeItem', at)).toMatchObject({ status: 200 });
    const { centreId } = village;
    const choices = (await secretary.get('motionChoices', { centreId })).body as MotionChoices;
    expect(choices.waiting).toMatchObject([{ kind: 'free', title: 'เรื่องที่เลื่อน' }]);
    const motionIds = choices.waiting.map(({ motionId }) => motionId);
    expect(await convene([], motionIds)).toMatchObject({ status: 201 });
    const member = await village.person('member');
    expect(await member.get('motionChoices', { centreId })).toMatchObject({ status: 404 });
  });
});

describe('a resolution that lends', () => {
  it('is undone by chair and secretary before the household signs, and by a counter-decision never', async () => {
    const caseId = await aProposedCase(village);
    const loanId = await aReservedLoan(village, caseId);
    await village.opens('sign-contract', { caseId, subjectId: loanId });
    const em = services.database.fork();
    const [loan] = await em.execute<{ resolution_id: string; meeting_id: string }[]>(
      `select l.resolution_id, r.meeting_id from loan l join resolution r on r.id = l.resolution_id
        where l.id = ?`,
      [loanId],
    );
    const { resolution_id: resolutionId = '', meeting_id: meetingId = '' } = loan ?? {};
    const counter = { kind: 'counter-decision', text: 'ทบทวน', resolutionId };
    expect(await convene([counter])).toMatchObject({
      body: {
        fields: [{ path: 'motions.0.resolutionId', code: 'resolution-can-still-be-undone' }],
      },
    });
    const shown = async () => (await readRoom(meetingId)).items[0]?.resolution;
    expect(await shown()).toMatchObject({ mayUndo: true, undo: null });
    const secretary = await village.person('secretary');
    const body = { reason: 'ลงชื่อกองทุนผิด' };
    const asked = await secretary.post('resolutionUndos', { resolutionId }, { body });
    expect(asked).toMatchObject({ status: 201, body: { status: 'asked' } });
    const { undoId } = asked.body as { undoId: string };
    const confirm = { body: { outcome: 'confirmed' } };
    expect(await secretary.post('answerResolutionUndo', { undoId }, confirm)).toMatchObject({
      status: 409,
      body: { code: 'undo-by-another' },
    });
    const chair = await village.person('chair');
    const key = randomUUID();
    const undo = () => chair.post('answerResolutionUndo', { undoId }, { ...confirm, key });
    expect(await undo()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(await undo()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(await shown()).toMatchObject({
      mayUndo: false,
      undo: { status: 'confirmed', reason: 'ลงชื่อกองทุนผิด', isAskedByYou: true },
    });
    const done = await em.execute(`select outcome from task where kind = 'sign-contract'`);
    expect(done).toEqual([{ outcome: 'declined' }]);
  });
});
