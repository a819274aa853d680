/** Two funds lend one loan together, through the front door: motion, vote, contract, instalment, receipt. */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoanView } from '#contracts/loans';
import type { MeetingView } from '#contracts/meetings';
import { readBalances } from '#database/ledger/balances';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { aFund, openVillage, type Village } from '../testing/village.ts';
import { anOpenMeeting, aProposedCase, does, readFile } from '../testing/walk.ts';

jest.setTimeout(60_000);

let services: TestServices;
let village: Village;
/** 500,000 and 15,000 baht. */
let funds: readonly [string, string];

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  const chair = await village.person('chair');
  const { centreId } = village;
  const small = aFund({ nameTh: 'กองทุนแม่ของแผ่นดิน', capitalSatang: '1500000' });
  const made = await chair.post('centreFunds', { centreId }, { body: small });
  funds = [village.fundId, (made.body as { id: string }).id];
});
afterAll(async () => {
  await village.house.close();
  await services.close();
});

const DAY = '2026-11-23';

async function readRoom(meetingId: string): Promise<MeetingView['items'][number]> {
  const secretary = await village.person('secretary');
  const [item] = ((await secretary.get('meeting', { meetingId })).body as MeetingView).items;
  if (item === undefined) throw new Error('No item');
  return item;
}

async function move(at: { meetingId: string; itemId: string }, amounts: readonly [string, string]) {
  const secretary = await village.person('secretary');
  const parts = funds.map((fundId, index) => ({ fundId, amountSatang: amounts[index] }));
  return secretary.post('splitMotions', at, { body: { parts } });
}

async function voteTogether(at: { meetingId: string; itemId: string }, motionId: string) {
  for (const role of ['chair', 'secretary', 'treasurer'] as const) {
    const voter = await village.person(role);
    const body = { choice: { kind: 'split', motionId }, onBehalfOfSeatId: null };
    expect(await voter.post('votes', at, { body })).toMatchObject({ status: 200 });
  }
}

describe('a loan of two funds', () => {
  it('is moved, shown, voted for, lent and repaid, each fund its part', async () => {
    const caseId = await aProposedCase(village);
    const at = await anOpenMeeting(village, caseId);
    const secretary = await village.person('secretary');
    expect(await move(at, ['1745000', '999999'])).toMatchObject({
      status: 400,
      body: { fields: [{ path: 'parts', code: 'split-differs-from-amount' }] },
    });
    const moved = await move(at, ['1745000', '1000000']);
    expect(moved).toMatchObject({ status: 201 });
    const motionId = (moved.body as { id: string }).id;
    await secretary.post('openVoting', at);
    const shown = await readRoom(at.meetingId);
    expect(shown.split).toMatchObject({
      motionId,
      isAble: true,
      instalmentSatang: '98762',
      parts: [
        { fundId: funds[0], amountSatang: '1745000', cashAfterSatang: '48255000', reasons: [] },
        { fundId: funds[1], amountSatang: '1000000', cashAfterSatang: '500000', reasons: [] },
      ],
    });
    await voteTogether(at, motionId);
    const decided = await secretary.post('decideItem', at, { body: { reason: null } });
    expect(decided).toMatchObject({ status: 200, body: { status: 'approved' } });
    const { votes, resolution } = await readRoom(at.meetingId);
    expect(votes[0]).toMatchObject({ choice: 'split', fundId: null, motionId });
    expect(resolution?.lenders.map(({ amountSatang }) => amountSatang)).toEqual([
      '1745000',
      '1000000',
    ]);
    expect(resolution?.fundName?.th).toContain(' + กองทุนแม่ของแผ่นดิน');

    await village.moves(caseId, 'decided');
    const loanId = await repaying(caseId);
    const treasurer = await village.person('treasurer');
    const payment = { amountSatang: '98762', paidOn: DAY };
    const paid = await treasurer.post('repayments', { loanId }, { body: payment });
    expect(paid).toMatchObject({ status: 201 });
    const loan = (await treasurer.get('loan', { loanId })).body as LoanView;
    expect(loan.lenders.map(({ lentSatang }) => lentSatang)).toEqual(['1745000', '1000000']);
    expect(loan.receipts[0]?.shares.map(({ fundId }) => fundId)).toEqual(funds);
    expect((paid.body as { shares: unknown }).shares).toEqual(loan.receipts[0]?.shares);
    expect(loan.bankAccounts).toEqual([]);
    const late = { amountSatang: '100', paidOn: '2026-11-22' };
    expect(await treasurer.post('repayments', { loanId }, { body: late })).toMatchObject({
      status: 400,
    });
  });

  it('is refused at the decision with the name of the fund that cannot lend its part', async () => {
    const caseId = await aProposedCase(village);
    const at = await anOpenMeeting(village, caseId);
    const other = await anOpenMeeting(village, await aProposedCase(village));
    const secretary = await village.person('secretary');
    const motions: string[] = [];
    for (const item of [at, other]) {
      const { body } = await move(item, ['2445000', '300000']);
      motions.push((body as { id: string }).id);
      await secretary.post('openVoting', item);
    }
    await voteTogether(at, motions[0] ?? '');
    await voteTogether(other, motions[1] ?? '');
    expect(await secretary.post('decideItem', other, { body: { reason: null } })).toMatchObject({
      status: 200,
    });
    const before = await readBalances(services.database.fork(), funds[0]);
    const refused = await secretary.post('decideItem', at, { body: { reason: null } });
    expect(refused).toMatchObject({ status: 409, body: { code: 'split-fund-cannot-lend' } });
    const { sentence } = refused.body as { sentence: { th: string } };
    expect(sentence.th).toContain('กองทุนแม่ของแผ่นดินให้กู้ส่วนของตนไม่ได้แล้ว');
    expect(await readBalances(services.database.fork(), funds[0])).toEqual(before);
  });
});

/** Signed, creditors paid, receipts in. */
async function repaying(caseId: string): Promise<string> {
  const { debts, loans } = await readFile(village, caseId);
  const loanId = loans?.[0]?.loanId ?? '';
  const debtId = debts?.[0]?.debtId ?? '';
  const step = async (kind: TaskKind, form: object) => {
    const about = { kind, by: 'treasurer', caseId, subjectId: loanId } as const;
    expect(await does(village, about, { kind, ...form })).toMatchObject({ status: 200 });
  };
  const signing = { signedOn: DAY, signatureKind: 'signature', witnessNames: [] };
  await step('sign-contract', { outcome: 'signed', ...signing });
  await village.moves(caseId, 'contracted');
  const payments = [{ debtId, amountSatang: '2745000' }];
  await step('pay-creditors', { outcome: 'paid', paidOn: DAY, payments });
  const receipts = [{ debtId, receiptNumber: 'บ.1', receiptOn: DAY }];
  await step('collect-receipts', { outcome: 'complete', receipts });
  await village.moves(caseId, 'repaying');
  return loanId;
}
