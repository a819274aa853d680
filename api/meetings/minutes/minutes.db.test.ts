import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MinutesView } from '#contracts/minutes';
import { lapseMeeting, moveMeeting } from '#database/meetings/move-meeting';
import { aDraft } from '#database/testing/minutes';
import { inTransaction } from '#database/transaction';
import type { Role } from '#domain/people/roles';
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

async function told(role: Role) {
  const person = await village.person(role);
  return person.get('minutes', { meetingId: at.meetingId });
}

async function correct(role: Role, change: object = {}) {
  const person = await village.person(role);
  const nothing = { itemId: null, amendsId: null, oldText: null };
  const body = { part: 'remark', ...nothing, newText: 'หารือ', reason: 'ที่ประชุมขอ', ...change };
  return person.post('minutesCorrections', { meetingId: at.meetingId }, { body });
}

describe('minutes, over HTTP', () => {
  it('are nothing to read or to correct before they are drafted', async () => {
    expect(await told('secretary')).toMatchObject({ status: 404 });
    expect(await correct('secretary')).toMatchObject({
      status: 409,
      body: { code: 'minutes-not-drafted' },
    });
  });

  it('are read by the committee, corrected by the secretary, and are nothing to an agency', async () => {
    const { meetingId, itemId } = at;
    const now = new Date().toISOString();
    await inTransaction(services.database, async (em) => {
      await lapseMeeting(em, { meetingId, at: now });
      await moveMeeting(em, { meetingId, to: 'minutes-drafted', bySeatId: null, at: now });
      await aDraft(em, meetingId);
    });
    expect(await correct('chair')).toMatchObject({ status: 403 });
    expect(await correct('secretary', { itemId })).toMatchObject({ status: 201 });
    const minutes = MinutesView.parse((await told('member')).body);
    expect(minutes).toMatchObject({ seal: null, mayCorrect: false });
    expect(minutes.corrections).toMatchObject([{ part: 'remark', itemId, newText: 'หารือ' }]);
    expect(MinutesView.parse((await told('secretary')).body).mayCorrect).toBe(true);
    expect(await told('nfe-officer')).toMatchObject({ status: 404 });
  });

  it('take no correction of figures, votes or resolutions, nor one of what stands there no more', async () => {
    for (const part of ['votes', 'resolution', 'amountSatang']) {
      expect(await correct('secretary', { part })).toMatchObject({ status: 400 });
    }
    expect(await correct('secretary', { part: 'place', oldText: 'บ้าน' })).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile' },
    });
  });
});
