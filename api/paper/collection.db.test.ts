/** A collection day and a vote, entered from paper in one go. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoanView } from '#contracts/loans';
import type { MeetingView } from '#contracts/meetings';
import type { EnteredPayments, SheetCollection } from '#contracts/paper';
import type { Problem } from '#contracts/problem';
import type { Person } from '../testing/http.ts';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { findByCode, paperOf, printed } from '../testing/paper.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenMeeting, aProposedCase, aRepayingLoan } from '../testing/walk.ts';

jest.setTimeout(120_000);

let services: TestServices;
let village: Village;
let secretary: Person;
let treasurer: Person;
let loans: string[];

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
  secretary = await village.person('secretary');
  treasurer = await village.person('treasurer');
  loans = [];
  for (let count = 0; count < 3; count += 1) loans.push((await aRepayingLoan(village)).loanId);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

async function aCollection() {
  const { centreId, fundId } = village;
  const collectOn = '2026-12-25';
  const { sheetCodes } = await printed(secretary, centreId, {
    what: 'collection',
    fundId,
    collectOn,
  });
  const { sheetId } = await findByCode(secretary, sheetCodes[0] ?? '');
  const { sheetCode: _code, ...paper } = paperOf('') as { sheetCode: string };
  const pay = (payments: readonly object[], key?: string) =>
    treasurer.post(
      'paperPayments',
      { sheetId },
      { body: { paper, payments }, ...(key === undefined ? {} : { key }) },
    );
  return { sheetId, pay };
}

const payment = (loanId: string | undefined, amountSatang = '98762') => ({
  loanId,
  amountSatang,
  extraUse: null,
});

async function receiptsOf(loanId: string | undefined) {
  const told = await treasurer.get('loan', { loanId: loanId ?? '' });
  return (told.body as LoanView).receipts;
}

describe('a collection sheet', () => {
  it('lists the contracts of the fund with what is due until its day', async () => {
    const { sheetId } = await aCollection();
    const told = await treasurer.get('paperCollection', { sheetId });
    const { lines, mayEnter } = told.body as SheetCollection;
    expect(mayEnter).toBe(true);
    expect(lines.map(({ loanId }) => loanId).toSorted()).toEqual(loans.toSorted());
    for (const line of lines) {
      expect(line).toMatchObject({ dueSatang: '98762', overdueSatang: '0', isOnSheet: true });
    }
  });

  it('is entered in one go: a receipt for each, dated by the paper, shown in each case', async () => {
    const { pay } = await aCollection();
    const before = (await receiptsOf(loans[0])).length;
    const told = await pay([payment(loans[0]), payment(loans[1], '50000')]);
    expect(told.status).toBe(201);
    const { payments, totalSatang } = told.body as EnteredPayments;
    expect(totalSatang).toBe('148762');
    expect(new Set(payments.map(({ receiptNumber }) => receiptNumber)).size).toBe(2);
    const after = await receiptsOf(loans[0]);
    expect(after).toHaveLength(before + 1);
    expect(after[0]).toMatchObject({ paidOn: '2026-11-23', amountSatang: '98762' });
    const { caseId } = (await treasurer.get('loan', { loanId: loans[0] ?? '' })).body as LoanView;
    const papers = await secretary.get('casePapers', { caseId });
    expect(papers.body).toMatchObject({ rows: [{ kind: 'collection', paperOn: '2026-11-23' }] });
  });

  it('with one line that cannot be leaves all of them out and says which', async () => {
    const { pay } = await aCollection();
    const before = (await receiptsOf(loans[0])).length;
    const pathsOf = async (payments: readonly object[]) =>
      ((await pay(payments)).body as Problem).fields?.map(({ path, code }) => `${path} ${code}`);
    expect(await pathsOf([payment(loans[0]), payment(loans[2], '999999999')])).toEqual([
      'payments.1.amountSatang more-than-owed',
    ]);
    expect(await pathsOf([payment(loans[0]), payment(loans[0])])).toEqual([
      'payments.1.loanId loan-named-twice',
    ]);
    expect(await pathsOf([payment(loans[0]), payment(randomUUID())])).toEqual([
      'payments.1.loanId loan-of-another-fund',
    ]);
    expect(await receiptsOf(loans[0])).toHaveLength(before);
  });

  it('sent many times under one key, and by two people at once, takes each payment once', async () => {
    const { pay } = await aCollection();
    const before = (await receiptsOf(loans[2])).length;
    const key = randomUUID();
    const lines = [payment(loans[2], '10000'), payment(loans[1], '10000')];
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => pay(lines, key)),
      ...Array.from({ length: 3 }, () => pay(lines)),
    ]);
    const taken = answers.filter(({ status }) => status === 201);
    expect(taken.length).toBeGreaterThan(0);
    for (const { body } of taken) expect(body).toEqual(taken[0]?.body);
    const refused = answers.filter(({ status }) => status !== 201);
    for (const { body } of refused) expect(body).toMatchObject({ code: 'sheet-entered-already' });
    expect(await receiptsOf(loans[2])).toHaveLength(before + 1);
  });

  it('never blocks payments at the counter that come at the same moment', async () => {
    const { pay } = await aCollection();
    const counter = (loanId: string | undefined) =>
      treasurer.post(
        'repayments',
        { loanId: loanId ?? '' },
        { body: { amountSatang: '100', paidOn: '2026-11-23' } },
      );
    const answers = await Promise.all([
      pay([payment(loans[1], '200'), payment(loans[0], '200'), payment(loans[2], '200')]),
      ...loans.map(counter),
      ...loans.toReversed().map(counter),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  });
});

describe('a vote sheet', () => {
  it('gives attendance and one vote sheet for each item, and takes all votes in one go', async () => {
    const caseId = await aProposedCase(village);
    const at = await anOpenMeeting(village, caseId);
    const { sheetCodes } = await printed(secretary, village.centreId, {
      what: 'meeting',
      meetingId: at.meetingId,
    });
    expect(sheetCodes).toHaveLength(2);
    const [attendance = '', vote = ''] = sheetCodes;
    expect(await findByCode(secretary, attendance)).toMatchObject({ kind: 'attendance' });
    expect(await findByCode(secretary, vote)).toMatchObject({ kind: 'vote', itemId: at.itemId });
    await secretary.post('openVoting', at);
    const room = (await secretary.get('meeting', { meetingId: at.meetingId })).body as MeetingView;
    const choice = { kind: 'fund', fundId: village.fundId };
    const votes = room.seats.map(({ seatId }) => ({ seatId, choice }));
    const enter = (body: object) => secretary.post('paperVotes', at, { body });
    const twice = [...votes, { seatId: votes[0]?.seatId, choice }];
    const refused = await enter({ paper: paperOf(vote), votes: twice });
    expect((refused.body as Problem).fields).toMatchObject([
      { path: `votes.${votes.length}`, code: 'already-voted' },
    ]);
    expect(await enter({ paper: paperOf(vote), votes })).toMatchObject({
      status: 200,
      body: { votes: votes.length },
    });
    expect(await enter({ paper: paperOf(vote), votes })).toMatchObject({
      status: 409,
      body: { code: 'sheet-entered-already' },
    });
  });
});
