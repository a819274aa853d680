import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { WriteOffReason } from '#domain/loans/write-off';
import type { Motion } from '#domain/meetings/motion-kinds';
import { isDebtNil } from '../clearance/confirm-clearance.ts';
import { contentHash } from '../content-hash.ts';
import { leaveFund } from '../funds/leave-fund.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { JournalEntry } from '../ledger/ledger-entities.ts';
import { askChange } from '../loan-changes/ask-change.ts';
import { Instalment, Loan } from '../loans/loan-entities.ts';
import { AgendaItem, Resolution } from '../meetings/meeting-entities.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { readRateProof } from '../rate-proof/read-rate-proof.ts';
import { postRepayment } from '../repayments/post-repayment.ts';
import { Repayment } from '../repayments/repayment.ts';
import { askReversal } from '../reversals/ask-reversal.ts';
import { getRow, listRows } from '../rows.ts';
import { readMemberStatement } from '../statements/member-statement.ts';
import { aRepayingLoan } from '../testing/lent-loan.ts';
import { aLostLoan, type LostLoan } from '../testing/lost-loan.ts';
import { actOf, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import {
  aVotingMotion,
  carried,
  conveneAbout,
  decideAndDie,
  decideOn,
  voteOn,
} from '../testing/motion-world.ts';
import { aRepayingSplit } from '../testing/split-loan.ts';
import { LoanWriteOff } from '../write-offs/loan-write-off.ts';
import { listLostLoans } from './list-lost-loans.ts';

/** 27,450.00 less the principal of the first instalment. */
const OWED = 2_659_963n;

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const em = () => world.database.fork();

const writeOff = (loanId: string, reason: WriteOffReason = 'cannot-be-found'): Motion => ({
  kind: 'write-off',
  text: 'ไปหาที่บ้านแล้วสองครั้ง ไม่มีผู้ใดทราบที่อยู่',
  loanId,
  reason,
});

async function votedYes({ loanId }: LostLoan): Promise<string> {
  const { itemId } = await aVotingMotion(world, writeOff(loanId));
  kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'approve' } }));
  return itemId;
}

function pay(loanId: string, amountSatang: bigint) {
  const plan = { loanId, amountSatang, paidOn: ON };
  return world.run((tx) => postRepayment(tx, plan, actOf(world, 'treasurer')));
}

const asked = (loanId: string, reason?: WriteOffReason) =>
  conveneAbout(world, { motions: [writeOff(loanId, reason)] });

describe('a loan written off by resolution', () => {
  it('leaves the receivables for a loss of the day, in one entry, and is told to its process once', async () => {
    const lost = await aLostLoan(world);
    const { loanId, fundId, caseId } = lost;
    const before = await readBalances(em(), fundId);
    const itemId = await votedYes(lost);
    const item = await getRow(em(), AgendaItem, { id: itemId });
    expect(contentHash(item.evidence)).toBe(item.evidenceHash);
    expect(item).toMatchObject({ caseId, kind: 'write-off' });
    expect(item.evidence).toMatchObject({
      writeOff: {
        reason: 'cannot-be-found',
        principalSatang: String(OWED),
        overdueSince: '2020-12-05',
        visits: 1,
        lastVisitOn: ON,
        guarantors: 0,
        refused: null,
      },
    });

    const outcomes = await Promise.all(Array.from({ length: 8 }, () => decideOn(world, itemId)));
    expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
    const resolution = await getRow(em(), Resolution, { itemId });
    expect(resolution).toMatchObject({ caseId, outcome: 'approved' });
    expect(await getRow(em(), Loan, { id: loanId })).toMatchObject({
      status: 'written-off',
      isInArrears: false,
      paidOn: null,
    });
    const { interestSatang, ...row } = await getRow(em(), LoanWriteOff, { loanId });
    expect(row).toMatchObject({
      resolutionId: resolution.id,
      fundId,
      writtenOffOn: ON,
      principalSatang: OWED,
    });
    expect(interestSatang).toBeGreaterThan(0n);
    const entries = await em().count(JournalEntry, { loanId, kind: 'write-off' });
    expect(entries).toBe(1);
    const after = await readBalances(em(), fundId);
    expect(after).toEqual({
      ...before,
      'loans-receivable': before['loans-receivable'] - OWED,
      'principal-written-off': OWED,
    });
    const where = { where: { processId: `loan/${loanId}` }, orderBy: { id: 'asc' } } as const;
    const told = (await listRows(em(), OutboxRow, where)).map(({ payload }) => payload);
    expect(told.filter((fact) => JSON.stringify(fact).includes('written-off'))).toEqual([
      { type: 'loan-written-off' },
    ]);
  });

  it('keeps books, statement and the proof of one rate sound, and its household is not cleared', async () => {
    const { loanId, caseId, householdId, fundId } = await aLostLoan(world);
    await carried(world, writeOff(loanId));
    expect(await checkBooks(em())).toEqual([]);
    const proof = await readRateProof(em(), { centreId: world.centreId, on: ON });
    expect(proof.isProven).toBe(true);
    const { contracts } = await readMemberStatement(em(), {
      householdId,
      fromOn: undefined,
      toOn: ON,
    });
    expect(contracts[0]?.rows.at(-1)).toMatchObject({
      kind: 'principal-waived',
      lentSatang: -OWED,
      balanceSatang: 0n,
    });
    expect(await isDebtNil(em(), caseId)).toBe(false);
    expect(await em().count(Instalment, { loanId, settledOn: null })).toBe(29);
    const leaving = { fundId, leftOn: ON };
    expect(await world.run((tx) => leaveFund(tx, leaving, actOf(world, 'chair')))).toEqual({
      left: true,
    });
  });

  it('takes no payment, no change, no reversal and no second write-off, each by name', async () => {
    const { loanId } = await aLostLoan(world);
    await carried(world, writeOff(loanId));
    expect(await pay(loanId, 98_762n)).toEqual({ refused: 'loan-is-written-off' });
    const treasurer = actOf(world, 'treasurer');
    const change = { loanId, kind: 'spread-arrears', amountSatang: null, reason: 'ขอผ่อน' } as const;
    expect(await world.run((tx) => askChange(tx, change, treasurer))).toEqual({
      refused: 'loan-does-not-run',
    });
    const { id: repaymentId } = await getRow(em(), Repayment, { loanId });
    const undo = { loanId, repaymentId, reason: 'พิมพ์ผิด' };
    expect(await world.run((tx) => askReversal(tx, undo, treasurer))).toEqual({
      refused: 'resolution-stands-on-it',
    });
    expect(await asked(loanId)).toEqual({ refused: 'loan-is-written-off', at: 0 });
  });

  it('is what the members saw and nothing else: a payment meanwhile puts it off', async () => {
    const lost = await aLostLoan(world);
    const itemId = await votedYes(lost);
    kept(await pay(lost.loanId, 98_762n));
    expect(await decideOn(world, itemId)).toEqual({ refused: 'owed-has-changed' });
    expect((await getRow(em(), Loan, { id: lost.loanId })).status).toBe('repaying');
    expect(await em().count(Resolution, { itemId })).toBe(0);
  });

  it('and a payment at the same moment are one of the two, never both', async () => {
    for (let round = 0; round < 5; round += 1) {
      const lost = await aLostLoan(world);
      const itemId = await votedYes(lost);
      const [decided, paid] = await Promise.all([
        decideOn(world, itemId),
        pay(lost.loanId, 98_762n),
      ]);
      const isWrittenOff = 'outcome' in decided;
      if (isWrittenOff) expect(paid).toEqual({ refused: 'loan-is-written-off' });
      else expect(decided).toEqual({ refused: 'owed-has-changed' });
      const { status } = await getRow(em(), Loan, { id: lost.loanId });
      expect(status).toBe(isWrittenOff ? 'written-off' : 'repaying');
    }
    expect(await checkBooks(em())).toEqual([]);
  });

  it('leaves nothing when its connection is killed before the commit, and is made whole afterwards', async () => {
    const lost = await aLostLoan(world);
    const { loanId } = lost;
    const itemId = await votedYes(lost);
    await expect(decideAndDie(world, itemId)).rejects.toThrow(/terminat/iu);
    expect((await getRow(em(), Loan, { id: loanId })).status).toBe('repaying');
    expect(await em().count(JournalEntry, { loanId, kind: 'write-off' })).toBe(0);
    expect(await em().count(Resolution, { itemId })).toBe(0);
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'carried' });
    expect(await em().count(JournalEntry, { loanId, kind: 'write-off' })).toBe(1);
  });

  it('stays as it was when the members do not agree', async () => {
    const { loanId } = await aLostLoan(world);
    const { itemId } = await aVotingMotion(world, writeOff(loanId));
    kept(await voteOn(world, { itemId, name: 'chair', choice: { kind: 'refuse' } }));
    expect(await decideOn(world, itemId)).toMatchObject({ outcome: 'refused' });
    expect((await getRow(em(), Loan, { id: loanId })).status).toBe('repaying');
    expect('motions' in kept(await asked(loanId))).toBe(false);
  });
});

describe('a loan that is put before a meeting to be written off', () => {
  it('is offered once, and stands on one open agenda', async () => {
    const { loanId } = await aLostLoan(world);
    const offered = async () =>
      (await listLostLoans(em(), world.centreId)).map((loan) => loan.loanId);
    expect(await offered()).toContain(loanId);
    const both = await Promise.all([asked(loanId), asked(loanId)]);
    expect(both.filter((outcome) => 'refused' in outcome)).toEqual([
      { refused: 'case-on-another-agenda', at: 0 },
    ]);
    expect(await offered()).not.toContain(loanId);
  });

  it('is in arrears, of one fund, without an open change, and was visited unless the borrower died', async () => {
    const running = await aRepayingLoan(world);
    expect(await asked(running.loanId)).toEqual({ refused: 'loan-not-in-arrears', at: 0 });
    const unseen = await aLostLoan(world, { visits: 0 });
    expect(await asked(unseen.loanId)).toEqual({ refused: 'no-visit-on-file', at: 0 });
    expect(kept(await asked(unseen.loanId, 'borrower-died'))).toHaveProperty('meetingId');
    const changing = await aLostLoan(world);
    const plan = { kind: 'spread-arrears', amountSatang: null, reason: 'ขอผ่อน' } as const;
    const change = { ...plan, loanId: changing.loanId };
    kept(await world.run((tx) => askChange(tx, change, actOf(world, 'treasurer'))));
    expect(await asked(changing.loanId)).toEqual({ refused: 'change-is-open', at: 0 });
  });

  it('of several funds is refused by name', async () => {
    const quiet = await aWorld();
    try {
      const { loanId } = await aRepayingSplit(quiet, [100_000n, 200_000n]);
      await quiet.run((tx) =>
        tx.execute(`update loan set is_in_arrears = true, status = 'repaying' where id = ?`, [
          loanId,
        ]),
      );
      expect(await conveneAbout(quiet, { motions: [writeOff(loanId)] })).toEqual({
        refused: 'split-loan-no-write-off',
        at: 0,
      });
    } finally {
      await quiet.close();
    }
  });
});

describe('the database itself', () => {
  it('writes no loan off without a resolution, and undoes none', async () => {
    const { loanId } = await aLostLoan(world);
    const bare = world.run((tx) =>
      tx.execute(`update loan set status = 'written-off' where id = ?`, [loanId]),
    );
    await expect(bare).rejects.toMatchObject({ code: '23514' });
    await carried(world, writeOff(loanId));
    const back = world.run((tx) =>
      tx.execute(`update loan set status = 'repaying' where id = ?`, [loanId]),
    );
    await expect(back).rejects.toMatchObject({ code: '23514' });
  });
});
