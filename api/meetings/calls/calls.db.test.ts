import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MeetingMessageView } from '#contracts/meeting-calls';
import type { MeetingView } from '#contracts/meetings';
import { getRow } from '#database/rows';
import { Task } from '#database/tasks/task';
import type { Role } from '#domain/people/roles';
import { openTestServices, type TestServices } from '../../testing/open-test-services.ts';
import { openVillage, type Village } from '../../testing/village.ts';
import { aProposedCase } from '../../testing/walk.ts';

jest.setTimeout(60_000);

const COMMITTEE = ['chair', 'secretary', 'treasurer', 'member'] as const;
const MOVE = { plannedOn: '2026-11-25', plannedTime: '14:00', place: 'วัด', reason: 'ฝนตกหนัก' };

let services: TestServices;
let village: Village;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  for (const role of COMMITTEE) await village.person(role);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function convene(): Promise<{ meetingId: string; taskId: string }> {
  const secretary = await village.person('secretary');
  const caseIds = [await aProposedCase(village)];
  const when = { plannedOn: '2026-11-24', plannedTime: '13:00', place: 'ศาลา' };
  const body = { centreId: village.centreId, ...when, caseIds };
  const convened = await secretary.post('meetings', {}, { body });
  expect(convened).toMatchObject({ status: 201 });
  const meetingId = (convened.body as { id: string }).id;
  return { meetingId, taskId: await village.opens('open-meeting', { subjectId: meetingId }) };
}

async function messagesOf(role: Role, meetingId: string): Promise<MeetingMessageView[]> {
  const told = await (await village.person(role)).get('meetingMessages');
  expect(told).toMatchObject({ status: 200 });
  const { rows } = told.body as { rows: MeetingMessageView[] };
  return rows.filter((row) => row.meetingId === meetingId);
}

async function move(meetingId: string, by: Role = 'chair', body: object = MOVE) {
  const person = await village.person(by);
  return person.post('moveMeeting', { meetingId }, { body });
}

describe('a call to a meeting', () => {
  it('reaches every member once, and is gone when it is read', async () => {
    const { meetingId } = await convene();
    for (const role of ['chair', 'treasurer', 'member'] as const) {
      const [message, ...more] = await messagesOf(role, meetingId);
      expect(more).toEqual([]);
      expect(message).toMatchObject({
        plannedOn: '2026-11-24',
        plannedTime: '13:00',
        place: 'ศาลา',
        isChange: false,
        reason: null,
        agenda: [{ position: 1, kind: 'lending' }],
      });
    }
    // Whoever called knows of it; who is not on the committee is not called.
    expect(await messagesOf('secretary', meetingId)).toEqual([]);
    expect(await messagesOf('auditor', meetingId)).toEqual([]);
    const member = await village.person('member');
    const twice = [0, 1].map(() => member.post('meetingMessageRead', { meetingId }));
    for (const told of await Promise.all(twice)) expect(told).toMatchObject({ status: 200 });
    expect(await messagesOf('member', meetingId)).toEqual([]);
    expect(await messagesOf('chair', meetingId)).toHaveLength(1);
  });
});

describe('moving a meeting', () => {
  it('tells every member anew, moves the task and tells the process', async () => {
    const { meetingId, taskId } = await convene();
    const member = await village.person('member');
    await member.post('meetingMessageRead', { meetingId });
    expect(await move(meetingId)).toMatchObject({ status: 200, body: { round: 2 } });
    for (const role of ['secretary', 'treasurer', 'member'] as const) {
      const { reason, ...session } = MOVE;
      const messages = await messagesOf(role, meetingId);
      expect(messages).toMatchObject([{ ...session, reason, isChange: true }]);
    }
    expect(await messagesOf('chair', meetingId)).toEqual([]);
    const room = (await member.get('meeting', { meetingId })).body as MeetingView;
    expect(room).toMatchObject({ plannedOn: '2026-11-25', place: 'วัด' });
    const em = services.database.fork();
    expect(await getRow(em, Task, { id: taskId })).toMatchObject({ dueOn: '2026-11-25' });
    const facts = await em.execute<{ payload: object }[]>(
      `select payload from outbox where process_id = ? and payload ->> 'type' = 'session-moved'`,
      [`meeting/${meetingId}`],
    );
    expect(facts.map(({ payload }) => payload)).toEqual([
      { type: 'session-moved', plannedOn: '2026-11-25' },
    ]);
  });

  it('is refused by name', async () => {
    const { meetingId } = await convene();
    const past = { ...MOVE, plannedOn: '2026-11-20' };
    expect(await move(meetingId, 'chair', past)).toMatchObject({ body: { code: 'invalid-form' } });
    const same = { plannedOn: '2026-11-24', plannedTime: '13:00', place: 'ศาลา', reason: 'ก' };
    expect(await move(meetingId, 'chair', same)).toMatchObject({
      body: { code: 'session-stays-the-same' },
    });
    expect(await move(meetingId, 'member')).toMatchObject({ status: 403 });
    const silent = { ...MOVE, reason: '' };
    expect(await move(meetingId, 'chair', silent)).toMatchObject({
      body: { code: 'invalid-form' },
    });
  });

  it('by chair and secretary in the same moment calls once or twice, never in between', async () => {
    const { meetingId } = await convene();
    const other = { ...MOVE, place: 'โรงเรียน' };
    const told = await Promise.all([
      move(meetingId, 'chair'),
      move(meetingId, 'secretary', other),
      move(meetingId, 'chair'),
    ]);
    const rounds = told.flatMap((one) =>
      one.status === 200 ? [(one.body as { round: number }).round] : [],
    );
    expect(rounds.toSorted((a, b) => a - b)).toEqual(rounds.map((_, at) => at + 2));
    const [message] = await messagesOf('member', meetingId);
    const room = await (await village.person('member')).get('meeting', { meetingId });
    expect((room.body as MeetingView).place).toBe(message?.place);
  });
});
