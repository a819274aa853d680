import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contentHash } from '../content-hash.ts';
import { Fund } from '../funds/fund.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { SeatRow } from '../people/seat.ts';
import { getRow, listRows } from '../rows.ts';
import { openTask } from '../tasks/task-steps.ts';
import { Task } from '../tasks/task.ts';
import { aDraft } from '../testing/minutes.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  AT,
  aVotingMeeting,
  aWorld,
  kept,
  ON,
  type World,
} from '../testing/money-world.ts';
import { leaveMeeting, returnToMeeting } from './attendance.ts';
import { castVote } from './cast-vote.ts';
import { conveneMeeting } from './convene-meeting.ts';
import { AgendaItem, Meeting } from './meeting-entities.ts';
import { findMeetingPage } from './meeting-page.ts';
import { lapseMeeting, moveMeeting } from './move-meeting.ts';
import { openMeeting } from './open-meeting.ts';
import { signMinutes } from './sign-minutes.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(3);
});
afterAll(() => world.close());

function vote(itemId: string, name: string, fundId: string) {
  const act = actOf(world, name);
  const choice = { kind: 'fund', fundId } as const;
  return world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act));
}

function plan(caseIds: readonly string[]) {
  const { centreId } = world;
  return { centreId, plannedOn: ON, plannedTime: '09:00', place: 'ศาลา', caseIds };
}

function convene(caseIds: readonly string[]) {
  return world.run((em) => conveneMeeting(em, plan(caseIds), actOf(world, 'secretary')));
}

async function anItem() {
  const household = await aProposedCase(world);
  const { itemIds, meetingId } = await aVotingMeeting(world, [household.caseId]);
  return { ...household, meetingId, itemId: itemIds[0] ?? '' };
}

describe('convening', () => {
  it('takes the case off its waiting list and starts the process of the meeting', async () => {
    const { caseId } = await aProposedCase(world);
    const taskKey = `case/${caseId}/put-on-agenda/1`;
    await world.run((em) =>
      openTask(em, {
        processId: `case/${caseId}`,
        centreId: world.centreId,
        areaCode: '55170401',
        caseId,
        taskKey,
        kind: 'put-on-agenda',
        cause: 'path',
        dueOn: ON,
        at: AT,
        agency: null,
        subjectId: null,
        subjectNumber: null,
      }),
    );
    const { meetingId, itemIds } = kept(await convene([caseId]));
    const em = world.database.fork();
    expect(await getRow(em, Task, { taskKey })).toMatchObject({
      status: 'done',
      outcome: 'on-agenda',
    });
    const processId = `meeting/${meetingId}`;
    expect(await getRow(em, OutboxRow, { processId })).toMatchObject({
      type: 'start',
      payload: { meetingId, itemIds, plannedOn: ON },
    });
  });

  it('refuses a case that is not proposed, or is on another open agenda', async () => {
    const enrolled = await aProposedCase(world, { status: 'enrolled' });
    const { caseId } = await anItem();
    expect(await convene([])).toEqual({ refused: 'no-items' });
    expect(await convene([enrolled.caseId])).toMatchObject({ refused: 'case-not-proposed' });
    expect(await convene([caseId])).toMatchObject({ refused: 'case-on-another-agenda' });
  });

  it('numbers the meetings of a Buddhist year without gaps, also at the same moment', async () => {
    const cases = await Promise.all(Array.from({ length: 5 }, () => aProposedCase(world)));
    const meetings = await Promise.all(cases.map(({ caseId }) => convene([caseId])));
    const rows = await listRows(world.database.fork(), Meeting, {
      where: { yearBe: 2564 },
      orderBy: { number: 'asc' },
    });
    expect(meetings.every((meeting) => 'meetingId' in meeting)).toBe(true);
    expect(rows.map((row) => row.number)).toEqual(rows.map((_, index) => index + 1));
  });
});

describe('opening', () => {
  it('is refused without half of the seats', async () => {
    const { caseId } = await aProposedCase(world);
    const { meetingId } = kept(await convene([caseId]));
    const seatsOf = (names: string[]) => names.map((name) => actOf(world, name).seatId);
    const open = (presentSeatIds: string[]) =>
      world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, actOf(world, 'chair')));
    expect(await open(seatsOf(['chair', 'secretary']))).toEqual({ refused: 'without-quorum' });
    expect(await open([randomUUID()])).toEqual({ refused: 'not-on-the-committee' });
    const present = seatsOf(['chair', 'secretary', 'treasurer']);
    expect(await open(present)).toEqual({ present: 3, committeeSeats: 6 });
    expect(await open(present)).toEqual({ refused: 'meeting-not-convened' });
  });

  it('freezes what the members see, with a hash that can be checked again', async () => {
    const fundId = await aFund(world);
    const { itemId } = await anItem();
    const em = world.database.fork();
    const { evidence, evidenceHash } = await getRow(em, AgendaItem, { id: itemId });
    expect(contentHash(evidence)).toBe(evidenceHash);
    expect(JSON.stringify(evidence)).toContain(fundId);
  });
});

describe('a vote is refused', () => {
  it('in the order of the rules', async () => {
    const fundId = await aFund(world);
    const poor = await aFund(world, { capitalSatang: 1n });
    const { itemId, meetingId, personId } = await anItem();
    const chair = actOf(world, 'chair');
    const stranger = { userId: 'user-stranger', seatId: randomUUID(), at: AT };
    const choice = { kind: 'fund', fundId } as const;
    const cast = (ballot: { itemId: string; seatId: string }, act = chair) =>
      world.run((em) => castVote(em, { ...ballot, choice }, act));

    expect(await cast({ itemId: randomUUID(), seatId: chair.seatId })).toEqual({
      refused: 'no-such-item',
    });
    expect(await cast({ itemId, seatId: stranger.seatId }, stranger)).toEqual({
      refused: 'not-on-the-committee',
    });
    const member = actOf(world, 'member1');
    await world.run((em) => leaveMeeting(em, { meetingId, seatId: member.seatId }, chair));
    expect(await vote(itemId, 'member1', fundId)).toEqual({ refused: 'not-present' });
    await world.run((em) => returnToMeeting(em, { meetingId, seatId: member.seatId }, chair));
    await world.run((em) => em.nativeUpdate(SeatRow, { id: member.seatId }, { personId }));
    expect(await vote(itemId, 'member1', fundId)).toEqual({ refused: 'own-household' });
    expect(await vote(itemId, 'chair', poor)).toEqual({ refused: 'fund-not-able-to-lend' });
    const setStatus = (status: 'member' | 'left') =>
      world.run((em) => em.nativeUpdate(Fund, { id: fundId }, { status }));
    await setStatus('left');
    expect(await vote(itemId, 'chair', fundId)).toEqual({ refused: 'fund-not-able-to-lend' });
    await setStatus('member');
    kept(await vote(itemId, 'chair', fundId));
    expect(await vote(itemId, 'chair', fundId)).toEqual({ refused: 'already-voted' });
    const page = await findMeetingPage(world.database.fork(), meetingId);
    expect(page?.items[0]?.recusedSeatIds).toEqual([member.seatId]);
    await world.run((em) => em.nativeUpdate(SeatRow, { id: member.seatId }, { personId: null }));
  });

  it('when too many have left the room', async () => {
    const fundId = await aFund(world);
    const { itemId, meetingId } = await anItem();
    const chair = actOf(world, 'chair');
    for (const name of ['member1', 'member2', 'member3', 'treasurer']) {
      const { seatId } = actOf(world, name);
      kept(await world.run((em) => leaveMeeting(em, { meetingId, seatId }, chair)));
    }
    expect(await vote(itemId, 'chair', fundId)).toEqual({ refused: 'without-quorum' });
  });

  it('once the session has ended', async () => {
    const fundId = await aFund(world);
    const { itemId, meetingId } = await anItem();
    await world.run(async (em) => {
      await lapseMeeting(em, { meetingId, at: AT });
      await moveMeeting(em, { meetingId, to: 'minutes-drafted', bySeatId: null, at: AT });
    });
    expect(await vote(itemId, 'chair', fundId)).toEqual({ refused: 'meeting-not-open' });
  });
});

describe('a meeting that nobody opens', () => {
  it('lapses once, and tells each case that it waits again', async () => {
    const { caseId } = await aProposedCase(world);
    const { meetingId } = kept(await convene([caseId]));
    for (let times = 0; times < 2; times += 1) {
      await world.run((em) => lapseMeeting(em, { meetingId, at: AT }));
    }
    const em = world.database.fork();
    expect((await getRow(em, Meeting, { id: meetingId })).status).toBe('lapsed');
    const told = await listRows(em, OutboxRow, {
      where: { processId: `case/${caseId}` },
      orderBy: { id: 'asc' },
    });
    expect(told.map((row) => row.payload)).toEqual([
      { type: 'resolution', outcome: 'postponed', reason: null, loanId: null },
    ]);
    kept(await convene([caseId]));
  });
});

describe('the minutes', () => {
  it('are not signed before they are drafted, nor by one person as both', async () => {
    const { meetingId } = await anItem();
    const chair = actOf(world, 'chair');
    const sign = (as: 'chair' | 'secretary', act = chair) =>
      world.run((em) =>
        signMinutes(em, { meetingId, as, signatureKind: 'signature', witnessNames: [] }, act),
      );
    expect(await sign('chair')).toEqual({ refused: 'minutes-not-drafted' });
    await world.run((em) =>
      moveMeeting(em, { meetingId, to: 'minutes-drafted', bySeatId: null, at: AT }),
    );
    expect(await sign('chair')).toEqual({ refused: 'minutes-not-drafted' });
    await world.run((em) => aDraft(em, meetingId));
    const print = (witnessNames: readonly string[]) =>
      world.run((em) =>
        signMinutes(
          em,
          { meetingId, as: 'chair', signatureKind: 'fingerprint', witnessNames },
          chair,
        ),
      );
    expect(await print(['หนึ่ง'])).toEqual({ refused: 'fingerprint-needs-two-witnesses' });
    expect(await print(['หนึ่ง', 'chair'])).toEqual({ refused: 'witness-is-the-signer' });
    expect(await sign('chair')).toEqual({ signed: true });
    await world.run((em) =>
      em.insert(Task, {
        id: randomUUID(),
        taskKey: `meeting/${meetingId}/sign-minutes-chair/1`,
        processId: `meeting/${meetingId}`,
        kind: 'sign-minutes-chair',
        cause: 'path',
        status: 'done',
        centreId: world.centreId,
        areaCode: '55170401',
        dueOn: ON,
        openedAt: AT,
        closedAt: AT,
        outcome: 'signed',
        doneByUserId: chair.userId,
      }),
    );
    expect(await sign('chair')).toEqual({ refused: 'signed-already' });
    expect(await sign('secretary')).toEqual({ refused: 'signed-by-you-already' });
    expect(await sign('secretary', actOf(world, 'secretary'))).toEqual({ signed: true });
  });
});
