/** From the question about an agenda to the answer and its reasons, over HTTP, as a committee sees it. */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import type { AllocationList, AllocationView } from '#contracts/allocations';
import type { MeetingView } from '#contracts/meetings';
import { solveNext } from '../../worker/solver/solve-waiting.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenMeeting, aProposedCase } from '../testing/walk.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;
let caseId: string;
let meetingId: string;
beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  caseId = await aProposedCase(village);
  meetingId = (await anOpenMeeting(village, caseId)).meetingId;
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

const solve = () =>
  solveNext(
    { database: services.database, log: pino({ level: 'silent' }) },
    new AbortController().signal,
  );

async function readList(): Promise<AllocationList> {
  const secretary = await village.person('secretary');
  return (await secretary.get('allocationProposals', { meetingId })).body as AllocationList;
}

async function readNewest(): Promise<AllocationView> {
  const proposalId = (await readList()).rows[0]?.proposalId ?? '';
  const member = await village.person('member');
  return (await member.get('allocationProposal', { meetingId, proposalId })).body as AllocationView;
}

describe('a proposed allocation', () => {
  it('asked for by several at once is asked for once', async () => {
    const chair = await village.person('chair');
    const member = await village.person('member');
    const asked = await Promise.all([
      chair.post('allocationProposals', { meetingId }),
      member.post('allocationProposals', { meetingId }),
    ]);
    expect(asked.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(asked.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'allocation-under-way',
    });
    const { rows, mayAsk } = await readList();
    expect(rows).toMatchObject([{ number: 1, state: 'under-way' }]);
    expect(mayAsk).toBe(false);
  });

  it('says who would be lent to by whom, why, and that it is checked', async () => {
    expect(await solve()).toBe(true);
    const { answer, weights, households, on } = await readNewest();
    expect([households, on]).toEqual([1, '2026-11-23']);
    expect(weights).toHaveLength(4);
    expect(answer).toMatchObject({
      loans: [{ caseId, fund: { fundId: village.fundId } }],
      leftOut: [],
      isBest: true,
      gapBasisPoints: 0,
      areTiesSettled: true,
      replay: {
        isSameModel: true,
        stands: true,
        isWorthIt: true,
        isBestOfAll: true,
        isSealed: true,
      },
    });
    expect(answer?.worth).toBe(answer?.loans[0]?.points);
    expect(answer?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('selects nothing in the room: no vote is cast, nothing is opened', async () => {
    const secretary = await village.person('secretary');
    const room = (await secretary.get('meeting', { meetingId })).body as MeetingView;
    expect(room.items).toMatchObject([{ status: 'waiting', votes: [], youVoted: false }]);
  });

  it('is read by who sees debts, in its own meeting only', async () => {
    const proposalId = (await readList()).rows[0]?.proposalId ?? '';
    const at = { meetingId, proposalId };
    const auditor = await village.person('auditor');
    expect(await auditor.get('allocationProposal', at)).toMatchObject({ status: 200 });
    const agency = await village.person('nfe-officer');
    expect(await agency.get('allocationProposal', at)).toMatchObject({ status: 404 });
    const administrator = await village.person('administrator');
    expect(await administrator.get('allocationProposals', at)).toMatchObject({ status: 404 });
    const elsewhere = { meetingId: proposalId, proposalId };
    expect(await auditor.get('allocationProposal', elsewhere)).toMatchObject({ status: 404 });
  });

  it('stands beside a later one, which sees the money that has gone meanwhile', async () => {
    const before = await readNewest();
    await services.database
      .fork()
      .execute('update fund set reserve_satang = ? where id = ?', ['999999999999', village.fundId]);
    const secretary = await village.person('secretary');
    expect(await secretary.post('allocationProposals', { meetingId })).toMatchObject({
      status: 201,
    });
    expect(await solve()).toBe(true);
    const { answer, number } = await readNewest();
    expect(number).toBe(2);
    expect(answer?.loans).toEqual([]);
    expect(answer?.leftOut).toMatchObject([
      {
        caseId,
        reason: 'more-than-any-fund-has',
        lacking: [{ fund: { fundId: village.fundId }, endedBy: 'reserve' }],
        instead: null,
      },
    ]);
    const at = { meetingId, proposalId: before.proposalId };
    expect((await secretary.get('allocationProposal', at)).body).toEqual(before);
  });
});
