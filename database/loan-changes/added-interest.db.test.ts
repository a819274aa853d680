/** Interest that a written agreement makes principal, from the request to the books (s.655). */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { setPolicy } from '../centres/policies.ts';
import { Fund } from '../funds/fund.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { castVote } from '../meetings/cast-vote.ts';
import { conveneMeeting } from '../meetings/convene-meeting.ts';
import { decideItem } from '../meetings/decide-item.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { openMeeting } from '../meetings/open-meeting.ts';
import { openVoting } from '../meetings/open-voting.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { findPayoff } from '../repayments/payoff.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { decideReversal } from '../reversals/decide-reversal.ts';
import { getRow } from '../rows.ts';
import { readMemberStatement } from '../statements/member-statement.ts';
import { aLateLoan } from '../testing/changed-loan.ts';
import { actOf, aWorld, kept, type World } from '../testing/money-world.ts';
import type { Agreement } from './agreement.ts';
import { askChange, type ChangePlan } from './ask-change.ts';
import { LoanChange } from './loan-change.ts';

/** The instalments of June and July 2564 were missed; on this day both are a year overdue. */
const NOW = '2022-07-20';
const AGREED = '2022-07-15';
const LATER = '2022-12-01';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  const em = world.database.fork();
  expect(await checkBooks(em)).toEqual([]);
  const proof = await readRateProof(em, { centreId: world.centreId, on: LATER });
  expect(proof.loans.filter(({ differences }) => differences.length > 0)).toEqual([]);
  expect(proof.isProven).toBe(true);
});
afterAll(() => world.close());

const at = (name: string, day = NOW) => actOf(world, name, `${day}T05:00:00.000Z`);
const pageOf = async (loanId: string) => (await findLoanPage(world.database.fork(), loanId))!;
const pay = (loanId: string, amountSatang: bigint, paidOn: string) =>
  world.run((em) => postRepayment(em, { loanId, amountSatang, paidOn }, at('treasurer', LATER)));

const PAPER: Agreement = {
  signedOn: AGREED,
  paperReference: 'หต. 1/2565',
  signatureKind: 'signature',
  witnessNames: [],
};

function ask(loanId: string, change: Partial<ChangePlan> = {}) {
  const plan = { loanId, kind: 'add-interest' as const, agreement: PAPER, reason: 'ตกลงกันแล้ว' };
  return world.run((em) =>
    askChange(em, { ...plan, amountSatang: null, ...change }, at('treasurer')),
  );
}

/** What was a year overdue on the day of the paper: of June and July. */
async function oldInterest(loanId: string): Promise<bigint> {
  const { schedule } = await pageOf(loanId);
  return schedule.slice(1, 3).reduce((sum, row) => sum + row.interestSatang, 0n);
}

async function anOpenItem(changeId: string): Promise<string> {
  const secretary = at('secretary');
  const plan = { plannedOn: NOW, plannedTime: '09:00', place: 'ศาลา', caseIds: [] };
  const convening = { ...plan, centreId: world.centreId, changeIds: [changeId] };
  const meeting = kept(await world.run((em) => conveneMeeting(em, convening, secretary)));
  const presentSeatIds = Object.values(world.seats).map(({ seatId }) => seatId);
  const { meetingId } = meeting;
  kept(await world.run((em) => openMeeting(em, { meetingId, presentSeatIds }, secretary)));
  const itemId = meeting.itemIds[0] ?? '';
  kept(await world.run((em) => openVoting(em, { itemId }, secretary)));
  return itemId;
}

async function voteAndDecide({ itemId, fundId }: { itemId: string; fundId: string }) {
  for (const name of ['chair', 'secretary']) {
    const act = at(name);
    const vote = { itemId, seatId: act.seatId, choice: { kind: 'fund' as const, fundId } };
    kept(await world.run((em) => castVote(em, vote, act)));
  }
  return world.run((em) => decideItem(em, { itemId }, at('chair')));
}

async function anAddedLoan() {
  const loan = await aLateLoan(world);
  const before = await pageOf(loan.loanId);
  const amountSatang = await oldInterest(loan.loanId);
  const { changeId } = kept(await ask(loan.loanId, { amountSatang }));
  const itemId = await anOpenItem(changeId);
  const decision = kept(await voteAndDecide({ itemId, fundId: loan.fundId }));
  if (decision.outcome !== 'approved') throw new Error(decision.outcome);
  return { ...loan, before, amountSatang, changeId, decision };
}

describe('interest made principal by a resolution on a written agreement', () => {
  it('is income and principal in one entry without cash; the old instalments are kept', async () => {
    const { loanId, fundId, householdId, before, amountSatang, ...made } = await anAddedLoan();
    const page = await pageOf(loanId);
    expect(page.principalOwedSatang).toBe(before.principalOwedSatang + amountSatang);
    expect(page.schedule.slice(1, 3).map((row) => row.interestSatang)).toEqual([0n, 0n]);
    expect(page.schedule.slice(3, 15)).toMatchObject(
      before.schedule.slice(3, 15).map(({ interestSatang }) => ({ interestSatang })),
    );
    const em = world.database.fork();
    // 137.25 came with the receipt of May.
    expect(await readBalances(em, fundId)).toMatchObject({
      'interest-income': 13_725n + amountSatang,
      'loans-receivable': page.principalOwedSatang,
    });
    const change = await getRow(em, LoanChange, { id: made.changeId });
    expect(change).toMatchObject({ status: 'approved', effectiveOn: NOW, agreementOn: AGREED });
    expect(change.entryId).not.toBeNull();
    expect(change.rowsBefore?.map((row) => row.interestSatang)).toEqual(
      before.schedule.map((row) => String(row.interestSatang)),
    );
    const { resolutionId } = made.decision;
    expect(await getRow(em, Resolution, { id: resolutionId })).toMatchObject({ amountSatang });
    const period = { householdId, fromOn: NOW, toOn: NOW };
    const { contracts } = await readMemberStatement(em, period);
    expect(contracts[0]).toMatchObject({
      rows: [{ kind: 'interest-added', lentSatang: amountSatang, paidSatang: 0n }],
      closingSatang: page.principalOwedSatang,
    });
  });

  it('is paid like any instalment, also late, also undone; nothing comes before or under it', async () => {
    const { loanId } = await anAddedLoan();
    expect(await pay(loanId, 1_000n, '2022-07-19')).toEqual({
      refused: 'before-the-last-resolution',
    });
    const [first] = (await pageOf(loanId)).repayments;
    const under = { loanId, repaymentId: first!.id, reason: 'พิมพ์ผิด' };
    expect(await world.run((em) => askReversal(em, under, at('treasurer')))).toEqual({
      refused: 'resolution-stands-on-it',
    });
    const { repaymentId } = kept(await pay(loanId, 900_000n, '2022-08-05'));
    kept(await pay(loanId, 700_000n, '2022-10-05'));
    kept(await pay(loanId, 50_000n, '2022-08-01'));
    const wrong = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
    const asked = kept(await world.run((em) => askReversal(em, wrong, at('treasurer', LATER))));
    const confirming = { ...asked, outcome: 'confirmed' } as const;
    kept(await world.run((em) => decideReversal(em, confirming, at('chair', LATER))));
    const figure = await findPayoff(world.database.fork(), { loanId, on: LATER });
    expect(kept(await pay(loanId, figure!.payoff.totalSatang, LATER)).isPaidOff).toBe(true);
  });
});

describe('a request to add interest is refused', () => {
  it('without a paper, before a year is over and for another amount, with the day and the amount', async () => {
    const { loanId } = await aLateLoan(world);
    expect(await ask(loanId, { agreement: null })).toEqual({ refused: 'agreement-day-missing' });
    const agreedOn = (signedOn: string) => ask(loanId, { agreement: { ...PAPER, signedOn } });
    expect(await agreedOn('2022-07-21')).toEqual({ refused: 'agreement-in-the-future' });
    expect(await agreedOn('2022-06-04')).toEqual({
      refused: 'interest-not-overdue-until',
      from: '2022-06-05',
    });
    expect(await ask(loanId, { amountSatang: 1n })).toEqual({
      refused: 'agreement-amount-differs',
      amountSatang: await oldInterest(loanId),
    });
  });

  it('for a fingerprint without two witnesses (s.9)', async () => {
    const { loanId } = await aLateLoan(world);
    const amountSatang = await oldInterest(loanId);
    const marked = (witnessNames: string[]) =>
      ask(loanId, {
        amountSatang,
        agreement: { ...PAPER, signatureKind: 'fingerprint', witnessNames },
      });
    expect(await marked(['หนึ่ง'])).toEqual({ refused: 'fingerprint-needs-two-witnesses' });
    const { changeId } = kept(await marked(['พยาน หนึ่ง', 'พยาน สอง']));
    expect(await getRow(world.database.fork(), LoanChange, { id: changeId })).toMatchObject({
      agreementSignature: 'fingerprint',
      agreementWitnessNames: ['พยาน หนึ่ง', 'พยาน สอง'],
    });
  });

  it('on a กข.คจ. fund (MOI regulation 2553)', async () => {
    const { loanId, fundId } = await aLateLoan(world);
    const be = (kind: Fund['kind']) =>
      world.run((em) => em.nativeUpdate(Fund, { id: fundId }, { kind }));
    await be('poverty-fund');
    expect(await ask(loanId, { amountSatang: await oldInterest(loanId) })).toEqual({
      refused: 'fund-adds-no-interest',
    });
    await be('savings-group');
  });

  it('when it was paid since the paper: the item is put off, the agreement is made anew', async () => {
    const { loanId, fundId } = await aLateLoan(world);
    const { changeId } = kept(await ask(loanId, { amountSatang: await oldInterest(loanId) }));
    const itemId = await anOpenItem(changeId);
    const plan = { loanId, amountSatang: 20_000n, paidOn: NOW };
    kept(await world.run((em) => postRepayment(em, plan, at('treasurer'))));
    expect(await voteAndDecide({ itemId, fundId })).toEqual({ refused: 'change-no-longer-fits' });
  });

  it('by the database itself: no paper, another paper afterwards, approved without its entry', async () => {
    const { loanId } = await aLateLoan(world);
    const { changeId } = kept(await ask(loanId, { amountSatang: await oldInterest(loanId) }));
    const run = (sql: string) => world.run((em) => em.execute(sql, [changeId]));
    const copy = (columns: string) => `
      insert into loan_change (id, loan_id, case_id, centre_id, area_code, kind, amount_satang,
        reason, status, asked_by_user_id, asked_by_seat_id, asked_at, agreement_on, agreement_paper,
        agreement_signature)
      select gen_random_uuid(), loan_id, case_id, centre_id, area_code, kind, amount_satang, reason,
        'withdrawn', asked_by_user_id, asked_by_seat_id, asked_at, ${columns}
        from loan_change where id = ?`;
    for (const columns of [
      `null, 'x', 'signature'`,
      `'2022-07-15', ' ', 'signature'`,
      `'2022-07-21', 'x', 'signature'`,
    ]) {
      await expect(run(copy(columns))).rejects.toThrow('added_interest_is_agreed_in_writing');
    }
    const unseen = copy(`'2022-07-15', 'x', 'fingerprint'`);
    await expect(run(unseen)).rejects.toThrow('loan_change_fingerprint_before_two');
    const other = `update loan_change set agreement_on = '2022-07-14' where id = ?`;
    await expect(run(other)).rejects.toThrow('stays as it was signed');
  });

  it('where the by-law of the centre forbids it', async () => {
    const { loanId } = await aLateLoan(world);
    const plan = {
      centreId: world.centreId,
      key: 'interest-may-be-added' as const,
      value: 0,
      effectiveFrom: NOW,
      reason: 'มติที่ประชุมใหญ่',
    };
    kept(await world.run((em) => setPolicy(em, plan, at('secretary'))));
    expect(await ask(loanId, { amountSatang: await oldInterest(loanId) })).toEqual({
      refused: 'by-law-forbids-added-interest',
    });
  });
});
