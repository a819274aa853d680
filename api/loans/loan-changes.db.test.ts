/** From the request about a contract to the resolution, over HTTP, as the people of a centre see it. */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoanView } from '#contracts/loans';
import type { MeetingView } from '#contracts/meetings';
import { findLoanPage } from '#database/loans/loan-page';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { aRepayingLoan, does } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

const ASKED = { kind: 'waive-principal', amountSatang: '100000', reason: 'สามีป่วย' };

async function ask(loanId: string, body: object = ASKED) {
  return (await village.person('treasurer')).post('loanChanges', { loanId }, { body });
}

async function readLoan(loanId: string): Promise<LoanView> {
  return (await (await village.person('treasurer')).get('loan', { loanId })).body as LoanView;
}

async function readRoom(meetingId: string): Promise<MeetingView> {
  return (await (await village.person('secretary')).get('meeting', { meetingId }))
    .body as MeetingView;
}

async function anOpenMeetingOn(changeId: string): Promise<{ meetingId: string; itemId: string }> {
  const secretary = await village.person('secretary');
  for (const role of ['chair', 'treasurer', 'member'] as const) await village.person(role);
  const body = {
    centreId: village.centreId,
    plannedOn: '2026-11-23',
    plannedTime: '13:00',
    place: 'ศาลาประชาคม',
    caseIds: [],
    changeIds: [changeId],
  };
  const convened = await secretary.post('meetings', {}, { body });
  expect(convened).toMatchObject({ status: 201 });
  const meetingId = (convened.body as { id: string }).id;
  const { seats, items } = await readRoom(meetingId);
  const presentSeatIds = seats.map((seat) => seat.seatId);
  const form = { kind: 'open-meeting', outcome: 'opened', presentSeatIds };
  await does(village, { kind: 'open-meeting', by: 'secretary', subjectId: meetingId }, form);
  return { meetingId, itemId: items[0]?.itemId ?? '' };
}

describe('a change of a contract', () => {
  it('is asked for, voted on with both schedules in sight, and in force from the resolution on', async () => {
    const { loanId } = await aRepayingLoan(village);
    const before = await readLoan(loanId);
    expect(await ask(loanId)).toMatchObject({ status: 201, body: { status: 'asked' } });
    const [request] = (await readLoan(loanId)).changes;
    const changeId = request?.changeId ?? '';
    const secretary = await village.person('secretary');
    const waiting = await secretary.get('waitingLoanChanges', { centreId: village.centreId });
    expect(waiting.body).toMatchObject({ rows: [{ changeId, kind: 'waive-principal' }] });
    const at = await anOpenMeetingOn(changeId);
    expect(await secretary.post('openVoting', at)).toMatchObject({ status: 200 });
    const [item] = (await readRoom(at.meetingId)).items;
    expect(item).toMatchObject({ kind: 'waiver', proposal: null, options: [] });
    const change = item?.change;
    expect(change).toMatchObject({ reason: ASKED.reason, isPossible: true });
    const sum = (rows: readonly { principalSatang: string }[] = []) =>
      rows.reduce((all, row) => all + BigInt(row.principalSatang), 0n);
    expect(sum(change?.before) - sum(change?.after)).toBe(100_000n);
    const choice = { kind: 'fund', fundId: change?.fundId };
    for (const role of ['chair', 'secretary'] as const) {
      const voter = await village.person(role);
      const vote = { choice, onBehalfOfSeatId: null };
      expect(await voter.post('votes', at, { body: vote })).toMatchObject({ status: 200 });
    }
    const decided = await secretary.post('decideItem', at, { body: { reason: null } });
    expect(decided).toMatchObject({ status: 200, body: { status: 'approved' } });
    const after = await readLoan(loanId);
    expect(BigInt(before.outstandingSatang) - BigInt(after.outstandingSatang)).toBe(100_000n);
    expect(after.changes[0]).toMatchObject({ status: 'approved', effectiveOn: '2026-11-23' });
    expect(after.ledger.map(({ kind }) => kind)).toContain('write-off');
    const page = await findLoanPage(services.database.fork(), loanId);
    expect(page?.loan.loanChangeId).toBe(changeId);
  });

  it('is refused in words, with the most that may be waived', async () => {
    const { loanId } = await aRepayingLoan(village);
    expect((await readLoan(loanId)).prescription).toBeNull();
    const told = await ask(loanId, { ...ASKED, amountSatang: '999999999' });
    expect(told).toMatchObject({ status: 422, body: { code: 'waiver-above-owed' } });
    expect(JSON.stringify(told.body)).not.toMatch(/\{(amount|on)\}/);
    const spread = { kind: 'spread-arrears', amountSatang: null, reason: 'น้ำท่วม' };
    expect(await ask(loanId, spread)).toMatchObject({ body: { code: 'no-arrears-to-spread' } });
    expect(await ask(loanId, { ...ASKED, amountSatang: null })).toMatchObject({
      body: { fields: [{ path: 'amountSatang', code: 'amount-must-be-positive' }] },
    });
  });

  it('adds interest only by a paper of after a year, for just what it comes to (s.655)', async () => {
    const { loanId } = await aRepayingLoan(village);
    const paper = { paperReference: 'หต. 1/2571', signatureKind: 'signature', witnessNames: [] };
    const asking = { kind: 'add-interest', amountSatang: '1', reason: 'ตกลงกันแล้ว' };
    const agreed = (signedOn: string) => ({ ...asking, agreement: { ...paper, signedOn } });
    expect(await ask(loanId, asking)).toMatchObject({ body: { code: 'agreement-day-missing' } });
    expect(await ask(loanId, agreed('2026-11-23'))).toMatchObject({
      status: 422,
      body: { code: 'no-interest-overdue' },
    });
    services.setNow('2028-03-25T03:00:00.000Z');
    const early = await ask(loanId, agreed('2027-01-01'));
    expect(early).toMatchObject({ status: 422, body: { code: 'interest-not-overdue-until' } });
    expect(JSON.stringify(early.body)).toMatch(/2570|2571/);
    const { schedule } = await readLoan(loanId);
    const old = schedule.filter(({ dueOn }) => dueOn <= '2027-03-20');
    const amountSatang = String(old.reduce((sum, row) => sum + BigInt(row.interestSatang), 0n));
    const other = await ask(loanId, agreed('2028-03-20'));
    expect(other).toMatchObject({ status: 422, body: { code: 'agreement-amount-differs' } });
    expect(JSON.stringify([early.body, other.body])).not.toMatch(/\{(amount|on)\}/);
    const marked = { ...paper, signedOn: '2028-03-20', signatureKind: 'fingerprint' };
    expect(await ask(loanId, { ...asking, amountSatang, agreement: marked })).toMatchObject({
      body: {
        fields: [{ path: 'agreement.witnessNames', code: 'fingerprint-needs-two-witnesses' }],
      },
    });
    const right = { ...agreed('2028-03-20'), amountSatang };
    expect(await ask(loanId, right)).toMatchObject({ status: 201, body: { status: 'asked' } });
    const { witnessNames: _names, ...told } = paper;
    expect((await readLoan(loanId)).changes[0]).toMatchObject({
      kind: 'add-interest',
      amountSatang,
      agreement: { ...told, signedOn: '2028-03-20' },
    });
    services.setNow('2026-11-23T03:00:00.000Z');
  });
});
