import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentOrderRow } from '#database/documents/document-order';
import { getPrintedMeeting } from '#database/documents/meeting-documents';
import { MeetingCall } from '#database/meetings/call-entities';
import { castVote } from '#database/meetings/cast-vote';
import { conveneMeeting } from '#database/meetings/convene-meeting';
import { countBallot } from '#database/meetings/count-ballot';
import { decideItem } from '#database/meetings/decide-item';
import { moveSession } from '#database/meetings/move-session';
import { openMeeting } from '#database/meetings/open-meeting';
import { openVoting } from '#database/meetings/open-voting';
import { getRow, listRows } from '#database/rows';
import { openTask } from '#database/tasks/task-steps';
import {
  actOf,
  aProposedCase,
  AT,
  aWorld,
  kept,
  ON,
  type World,
} from '#database/testing/money-world';
import { collectNotice } from './meeting.ts';
import { minutesRecord } from './minutes-record.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(2);
});
afterAll(() => world.close());

async function convene() {
  const { caseId } = await aProposedCase(world);
  const when = { plannedOn: ON, plannedTime: '09:00', place: 'ศาลา' };
  const plan = { centreId: world.centreId, ...when, caseIds: [caseId] };
  return kept(await world.run((em) => conveneMeeting(em, plan, actOf(world, 'secretary'))));
}

describe('the minutes of a secret ballot', () => {
  it('state the sums and that it was secret, and nobody beside a choice', async () => {
    const { meetingId, itemIds } = await convene();
    const secretary = actOf(world, 'secretary');
    const presentSeatIds = Object.values(world.seats).map(({ seatId }) => seatId);
    kept(await world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, secretary)));
    const itemId = itemIds[0] ?? '';
    kept(await world.run((em) => openVoting(em, { itemId, ballot: 'secret' }, secretary)));
    for (const name of ['chair', 'secretary', 'treasurer', 'member1']) {
      const act = actOf(world, name);
      const choice = { kind: name === 'member1' ? 'abstain' : 'refuse' } as const;
      const ballot = { itemId, seatId: act.seatId, choice, way: 'secret' } as const;
      kept(await world.run((em) => castVote(em, ballot, act)));
    }
    kept(await world.run((em) => countBallot(em, { itemId }, secretary)));
    kept(await world.run((em) => decideItem(em, { itemId }, secretary)));
    const printed = await getPrintedMeeting(world.database.fork(), meetingId);
    const { items } = minutesRecord(printed, AT);
    expect(items[0]?.votes.map(({ count }) => count)).toEqual([3, 1]);
    expect(items[0]?.votes.flatMap(({ voters }) => voters)).toEqual([]);
    expect(items[0]?.motion).toContain('ลงคะแนนลับ');
  });
});

describe('the notice of a meeting that was moved', () => {
  it('is ordered for the new call; that of the first says what it said', async () => {
    const { meetingId } = await convene();
    const processId = `meeting/${meetingId}`;
    await world.run((em) =>
      openTask(em, {
        processId,
        centreId: world.centreId,
        areaCode: '55170401',
        caseId: null,
        taskKey: `${processId}#open-meeting#1`,
        kind: 'open-meeting',
        cause: 'path',
        dueOn: ON,
        at: AT,
        agency: null,
        subjectId: meetingId,
        subjectNumber: null,
      }),
    );
    const session = { plannedOn: '2021-04-02', plannedTime: '10:30', place: 'วัด' };
    const move = { meetingId, session, reason: 'ฝนตก' };
    kept(await world.run((em) => moveSession(em, move, actOf(world, 'chair'))));
    const em = world.database.fork();
    const call = await getRow(em, MeetingCall, { meetingId, round: 2 });
    const ordered = { kind: 'meeting-notice', subjectId: call.id } as const;
    const where = { where: ordered, orderBy: { subjectId: 'asc' } } as const;
    expect(await listRows(em, DocumentOrderRow, where)).toHaveLength(1);
    const notice = (subjectId: string) => collectNotice(em, { subjectId, at: AT });
    expect(await notice(call.id)).toMatchObject({
      heldOn: '2021-04-02',
      startsAt: '10:30',
      place: 'วัด',
    });
    expect(await notice(meetingId)).toMatchObject({ heldOn: ON, startsAt: '09:00', place: 'ศาลา' });
  });
});
