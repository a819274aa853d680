import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { z } from 'zod';
import type { MeetingPulse, ProjectorView } from '#contracts/meeting-live';
import type { MeetingView } from '#contracts/meetings';
import { openTestServices, type TestServices } from '../../testing/open-test-services.ts';
import { openVillage, type Village } from '../../testing/village.ts';
import { anOpenMeeting, aProposedCase } from '../../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let at: { meetingId: string; itemId: string };

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  at = await anOpenMeeting(village, await aProposedCase(village));
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function pulse(known?: string): Promise<string> {
  const member = await village.person('member');
  const { meetingId } = at;
  const query = known === undefined ? '' : `?known=${known}`;
  const told = await member.get('meetingPulse', { meetingId }, query);
  expect(told).toMatchObject({ status: 200 });
  return (told.body as z.output<typeof MeetingPulse>).pulse;
}

async function onTheWall(): Promise<ProjectorView> {
  const secretary = await village.person('secretary');
  const { meetingId } = at;
  const told = await secretary.get('meetingProjector', { meetingId });
  expect(told).toMatchObject({ status: 200 });
  return told.body as ProjectorView;
}

describe('the pulse of a meeting', () => {
  it('stands still while nothing happens, and is the one of the room', async () => {
    const member = await village.person('member');
    const room = await member.get('meeting', { meetingId: at.meetingId });
    expect(await pulse()).toBe(await pulse());
    expect((room.body as MeetingView).pulse).toBe(await pulse());
  });

  it('answers who waits as soon as a vote is opened, cast or counted', async () => {
    const secretary = await village.person('secretary');
    const choice = { kind: 'refuse' };
    const steps = [
      () => secretary.post('openVoting', at, { body: { ballot: 'secret' } }),
      () => secretary.post('secretVotes', at, { body: { choice } }),
      ...(['chair', 'treasurer'] as const).map((role) => async () => {
        const voter = await village.person(role);
        return voter.post('secretVotes', at, { body: { choice } });
      }),
      () => secretary.post('ballotCount', at),
    ];
    for (const step of steps) {
      const known = await pulse();
      const waiting = pulse(known);
      expect(await step()).toMatchObject({ status: 200 });
      expect(await waiting).not.toBe(known);
    }
  });
});

describe('the projector', () => {
  it('shows the item, what is asked and how far it is, and nobody by name', async () => {
    const view = await onTheWall();
    expect(view).toMatchObject({ status: 'opened', present: 4, hasQuorum: true, itemCount: 1 });
    expect(view.item).toMatchObject({
      ballot: 'secret',
      isCounted: true,
      amountSatang: '2745000',
      voted: 3,
      voters: 4,
      counts: [{ choice: 'refuse', votes: 3 }],
    });
    const secretary = await village.person('secretary');
    const room = (await secretary.get('meeting', { meetingId: at.meetingId })).body as MeetingView;
    const names = [...room.seats.map((seat) => seat.name), room.items[0]?.household ?? ''];
    expect(names).toHaveLength(5);
    for (const name of names) expect(JSON.stringify(view)).not.toContain(name);
  });

  it('shows the result once it is decided', async () => {
    const chair = await village.person('chair');
    const decided = await chair.post('decideItem', at, { body: { reason: null } });
    expect(decided).toMatchObject({ status: 200 });
    const { item, settledCount } = await onTheWall();
    expect(settledCount).toBe(1);
    expect(item?.resolution).toMatchObject({ outcome: 'refused', votesFor: 3, votesCast: 3 });
  });

  it('is opened by those who run the meeting, and by nobody else', async () => {
    const { meetingId } = at;
    for (const [role, status] of [
      ['chair', 200],
      ['member', 403],
      ['auditor', 403],
      ['nfe-officer', 404],
    ] as const) {
      const person = await village.person(role);
      expect(await person.get('meetingProjector', { meetingId })).toMatchObject({ status });
    }
  });
});
