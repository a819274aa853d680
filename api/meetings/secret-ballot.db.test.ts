import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { MeetingView } from '#contracts/meetings';
import type { Role } from '#domain/people/roles';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenMeeting, aProposedCase } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
let at: { meetingId: string; itemId: string };

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  at = await anOpenMeeting(village, await aProposedCase(village));
  const secretary = await village.person('secretary');
  const opened = await secretary.post('openVoting', at, { body: { ballot: 'secret' } });
  expect(opened).toMatchObject({ status: 200 });
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

const refuse = { kind: 'refuse' } as const;

async function votes(role: Role, choice: object, key: string = randomUUID()) {
  const person = await village.person(role);
  return person.post('secretVotes', at, { body: { choice }, key });
}

async function seenBy(role: Role) {
  const person = await village.person(role);
  const told = await person.get('meeting', { meetingId: at.meetingId });
  return (told.body as MeetingView).items[0];
}

describe('a secret vote through the front door', () => {
  it('leaves nothing of the choice beside the key, and a repeat counts once', async () => {
    const fund = { kind: 'fund', fundId: village.fundId };
    const key = randomUUID();
    expect(await votes('chair', fund, key)).toMatchObject({ status: 200, body: { votes: 1 } });
    expect(await votes('chair', fund, key)).toMatchObject({ status: 200, body: { votes: 1 } });
    expect(await votes('chair', fund)).toMatchObject({ body: { code: 'already-voted' } });
    expect(await votes('member', refuse)).toMatchObject({ status: 200, body: { votes: 2 } });
    expect(await votes('treasurer', { kind: 'abstain' })).toMatchObject({ status: 200 });
    const em = services.database.fork();
    const rows = await em.execute<{ body_hash: string; response: object }[]>(
      `select body_hash, response from command where route like '%/secret-votes'`,
    );
    expect(rows).toHaveLength(3);
    // The same hash for another choice: it knows the item, not what was chosen.
    expect(new Set(rows.map((row) => row.body_hash)).size).toBe(1);
    expect(JSON.stringify(rows)).not.toMatch(/fund|refuse|abstain/);
  });

  it('is seen by nobody before the count, and as sums after it', async () => {
    for (const role of ['chair', 'secretary', 'auditor', 'district-officer'] as const) {
      const item = await seenBy(role);
      expect(item).toMatchObject({ ballot: 'secret', isCounted: false, votes: [], counts: null });
      expect(item?.votedSeatIds).toHaveLength(3);
    }
    expect(await seenBy('member')).toMatchObject({ youVoted: true });
    expect(await seenBy('secretary')).toMatchObject({ youVoted: false });
    const secretary = await village.person('secretary');
    expect(await secretary.post('ballotCount', at)).toMatchObject({ status: 200 });
    const counted = await seenBy('auditor');
    expect(counted).toMatchObject({ isCounted: true, votes: [] });
    expect(counted?.counts).toHaveLength(3);
    expect(await votes('secretary', refuse)).toMatchObject({ body: { code: 'ballot-is-counted' } });
  });

  it('is decided by the open casting vote of the chair when it is level', async () => {
    const secretary = await village.person('secretary');
    const chair = await village.person('chair');
    const decided = () => chair.post('decideItem', at, { body: { reason: null } });
    expect(await decided()).toMatchObject({ body: { code: 'tie' } });
    const casting = { body: { choice: refuse } };
    expect(await secretary.post('castingVote', at, casting)).toMatchObject({ status: 403 });
    expect(await chair.post('castingVote', at, casting)).toMatchObject({ status: 200 });
    expect(await seenBy('member')).toMatchObject({ castingChoice: 'refuse' });
    expect(await decided()).toMatchObject({ status: 200, body: { status: 'refused' } });
  });
});
