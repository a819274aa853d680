/** Several funds lend together: moved, shown, voted for, and reserved in each fund's books or in none. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Debt } from '../../assessment/debt.ts';
import { setDefaultInterest } from '../../default-interest/by-law.ts';
import { leaveFund } from '../../funds/leave-fund.ts';
import { readBalances } from '../../ledger/balances.ts';
import { checkBooks } from '../../ledger/check-books.ts';
import { JournalEntry } from '../../ledger/ledger-entities.ts';
import { Loan } from '../../loans/loan-entities.ts';
import { releaseReservation } from '../../loans/loan-plan.ts';
import { LoanLender } from '../../loans/split/split-entities.ts';
import { findRow, getRow, listRows } from '../../rows.ts';
import { actOf, aFund, AT, aWorld, kept, ON, type World } from '../../testing/money-world.ts';
import {
  aMovedSplit,
  aReservedSplit,
  aWaitingItem,
  voteForSplit,
} from '../../testing/split-loan.ts';
import { castVote } from '../cast-vote.ts';
import { countBallot } from '../count-ballot.ts';
import { decideItem } from '../decide-item.ts';
import { AgendaItem, Resolution } from '../meeting-entities.ts';
import { openVoting, type Evidence } from '../open-voting.ts';
import { moveSplit } from './move-split.ts';
import { SplitMotion } from './split-motion.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(world.database.fork())).toEqual([]);
});
afterAll(() => world.close());

const secretary = () => actOf(world, 'secretary');

function move(itemId: string, ...parts: (readonly [string, bigint])[]) {
  const named = parts.map(([fundId, amountSatang]) => ({ fundId, amountSatang }));
  return world.run((em) => moveSplit(em, { itemId, parts: named }, secretary()));
}

function decide(itemId: string) {
  return world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair')));
}

function entriesOf(fundIds: readonly string[]): Promise<JournalEntry[]> {
  return listRows(world.database.fork(), JournalEntry, {
    where: { fundId: { $in: [...fundIds] }, kind: { $in: ['reserve', 'release'] } },
    orderBy: { recordedAt: 'asc' },
  });
}

describe('a motion that several funds lend together', () => {
  it('is refused by name', async () => {
    const [a, b] = [await aFund(world), await aFund(world)];
    const { itemId } = await aWaitingItem(world, 100n);
    expect(await move(itemId, [a, 100n])).toEqual({ refused: 'split-needs-two-funds' });
    expect(await move(itemId, [a, 50n], [a, 50n])).toEqual({ refused: 'split-names-fund-twice' });
    expect(await move(itemId, [a, 100n], [b, 0n])).toEqual({
      refused: 'split-part-must-be-positive',
    });
    expect(await move(itemId, [a, 50n], [b, 49n])).toEqual({
      refused: 'split-differs-from-amount',
    });
    expect(await move(itemId, [a, 50n], [world.centreId, 50n])).toEqual({
      refused: 'no-such-fund',
    });
    const dear = await aFund(world, { rateBasisPoints: 500 });
    expect(await move(itemId, [a, 50n], [dear, 50n])).toEqual({ refused: 'split-rates-differ' });
    const strict = await aFund(world);
    const rule = { fundId: strict, rule: 'statutory', effectiveFrom: ON, reason: 'มติ' } as const;
    kept(await world.run((em) => setDefaultInterest(em, rule, secretary())));
    expect(await move(itemId, [a, 50n], [strict, 50n])).toEqual({
      refused: 'split-default-interest-differs',
    });
  });

  it('is refused where the loan pays off a debt to a fund of the centre: one fund settles it', async () => {
    const [a, b] = [await aFund(world), await aFund(world)];
    const { itemId, debtId } = await aWaitingItem(world, 100n);
    await world.run((em) => em.nativeUpdate(Debt, { id: debtId }, { creditorFundId: b }));
    expect(await move(itemId, [a, 50n], [b, 50n])).toEqual({ refused: 'split-pays-a-fund' });
  });

  it('stands in place of an earlier one, and of none once the vote is open', async () => {
    const { itemId, fundIds, motionId } = await aMovedSplit(world, [60n, 40n]);
    const [a = '', b = ''] = fundIds;
    expect(await move(itemId, [a, 50n], [b, 50n])).toEqual({ refused: 'item-not-waiting' });
    const changing = world.run((em) =>
      em.nativeUpdate(SplitMotion, { id: motionId }, { replacedAt: AT }),
    );
    await expect(changing).rejects.toThrow(/takes no motion/);

    const other = await aWaitingItem(world, 100n);
    const first = kept(await move(other.itemId, [a, 50n], [b, 50n]));
    const second = kept(await move(other.itemId, [b, 30n], [a, 70n]));
    kept(await world.run((em) => openVoting(em, { itemId: other.itemId }, secretary())));
    const { evidence } = await getRow(world.database.fork(), AgendaItem, { id: other.itemId });
    const { split } = evidence as Evidence;
    expect(split?.motionId).toBe(second.motionId);
    expect(split?.parts.map(({ fundId, amountSatang }) => [fundId, String(amountSatang)])).toEqual([
      [b, '30'],
      [a, '70'],
    ]);
    const act = actOf(world, 'chair');
    const stale = { kind: 'split', motionId: first.motionId } as const;
    const voting = { itemId: other.itemId, seatId: act.seatId, choice: stale };
    expect(await world.run((em) => castVote(em, voting, act))).toEqual({
      refused: 'fund-not-able-to-lend',
    });
  });

  it('takes no vote while a fund cannot lend its part; a fund in it does not leave meanwhile', async () => {
    const [rich, poor] = [await aFund(world), await aFund(world, { capitalSatang: 10n })];
    const moved = await aMovedSplit(world, [60n, 40n], { given: [rich, poor] });
    await expect(voteForSplit(world, moved)).rejects.toThrow(/fund-not-able-to-lend/);
    const able = await aMovedSplit(world, [60n, 10n], { given: [rich, poor] });
    await voteForSplit(world, able);
    const leave = { fundId: poor, leftOn: ON };
    expect(await world.run((em) => leaveFund(em, leave, secretary()))).toEqual({
      refused: 'voting-is-open',
    });
  });
});

describe('a resolution that several funds lend together', () => {
  it('is one loan, reserved in the books of each fund in the order of the motion', async () => {
    const amounts = [1_000_000n, 1_700_000n, 45_000n];
    const { loanId, fundIds, itemId, motionId } = await aReservedSplit(world, amounts);
    const em = world.database.fork();
    const [lead = '', second = ''] = fundIds;
    expect(await getRow(em, Loan, { id: loanId })).toMatchObject({
      fundId: lead,
      lenderCount: 3,
      principalSatang: 2_745_000n,
      status: 'reserved',
    });
    const lenders = await listRows(em, LoanLender, {
      where: { loanId },
      orderBy: { position: 'asc' },
    });
    expect(lenders.map(({ fundId, lentSatang }) => [fundId, lentSatang])).toEqual(
      fundIds.map((fundId, index) => [fundId, amounts[index]]),
    );
    expect(await readBalances(em, second)).toMatchObject({
      cash: 8_300_000n,
      reserved: 1_700_000n,
    });
    expect(await getRow(em, Resolution, { itemId })).toMatchObject({
      fundId: lead,
      splitMotionId: motionId,
      amountSatang: 2_745_000n,
      votesFor: 3,
    });
    const act = secretary();
    expect(await world.run((own) => leaveFund(own, { fundId: second, leftOn: ON }, act))).toEqual({
      refused: 'loans-are-open',
    });
  });

  it('is counted in a secret ballot too', async () => {
    const moved = await aMovedSplit(world, [60n, 40n], { ballot: 'secret' });
    const { itemId, motionId } = moved;
    const choice = { kind: 'split', motionId } as const;
    for (const name of ['chair', 'secretary', 'treasurer']) {
      const act = actOf(world, name);
      const ballot = { itemId, seatId: act.seatId, choice, way: 'secret' } as const;
      kept(await world.run((em) => castVote(em, ballot, act)));
    }
    kept(await world.run((em) => countBallot(em, { itemId }, secretary())));
    kept(await decide(itemId));
    const resolution = await getRow(world.database.fork(), Resolution, { itemId });
    expect(resolution).toMatchObject({ splitMotionId: motionId, votesFor: 3, votesCast: 3 });
  });

  it('reserves nothing anywhere when one fund is short, and names that fund', async () => {
    const funds = [await aFund(world), await aFund(world), await aFund(world)];
    const [first = '', second = '', third = ''] = funds;
    const moved = await aMovedSplit(world, [2_000_000n, 6_000_000n, 3_000_000n], { given: funds });
    await voteForSplit(world, moved);
    // Meanwhile another household is lent most of what the second fund has.
    await aReservedSplit(world, [5_000_000n, 1n], [second, first]);
    const before = await entriesOf(funds);
    expect(await decide(moved.itemId)).toEqual({ refused: 'not-enough-cash', fundId: second });
    expect(await entriesOf(funds)).toEqual(before);
    const em = world.database.fork();
    expect(await readBalances(em, first)).toMatchObject({ cash: 9_999_999n, reserved: 1n });
    expect(await readBalances(em, third)).toMatchObject({ cash: 10_000_000n, reserved: 0n });
    expect(await findRow(em, Loan, { caseId: moved.caseId })).toBeUndefined();
    expect(await findRow(em, Resolution, { itemId: moved.itemId })).toBeUndefined();
    expect(await getRow(em, AgendaItem, { id: moved.itemId })).toMatchObject({ status: 'voting' });
  });

  it('gives every fund its money back when the contract is not signed, the last reserved first', async () => {
    const { loanId, fundIds } = await aReservedSplit(world, [300n, 200n, 100n]);
    const release = { loanId, because: 'declined', at: AT } as const;
    expect(await world.run((em) => releaseReservation(em, release))).toBe('released');
    expect(await world.run((em) => releaseReservation(em, release))).toBe('released');
    const em = world.database.fork();
    const released = await em.execute<{ fundId: string }[]>(
      `select e.fund_id as "fundId" from journal_entry e
        where e.loan_id = ? and e.kind = 'release' order by e.ctid`,
      [loanId],
    );
    expect(released.map(({ fundId }) => fundId)).toEqual(fundIds.toReversed());
    for (const fundId of fundIds) {
      expect(await readBalances(em, fundId)).toMatchObject({ cash: 10_000_000n, reserved: 0n });
    }
  });

  it('of two at once on the last baht of the same funds one is lent whole, the other not at all', async () => {
    const funds = [await aFund(world), await aFund(world), await aFund(world)];
    const amounts = [6_000_000n, 6_000_000n, 6_000_000n];
    const one = await aMovedSplit(world, amounts, { given: funds });
    const other = await aMovedSplit(world, amounts, { given: funds.toReversed() });
    await voteForSplit(world, one);
    await voteForSplit(world, other);
    const outcomes = await Promise.all([decide(one.itemId), decide(other.itemId)]);
    const refused = outcomes.filter((outcome) => 'refused' in outcome);
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ refused: 'not-enough-cash' });
    for (const fundId of funds) {
      const balances = await readBalances(world.database.fork(), fundId);
      expect(balances).toMatchObject({ cash: 4_000_000n, reserved: 6_000_000n });
    }
  });

  it('is moved once by the same two at once: one motion stands', async () => {
    const [a, b] = [await aFund(world), await aFund(world)];
    const { itemId } = await aWaitingItem(world, 100n);
    const both = await Promise.all([
      move(itemId, [a, 40n], [b, 60n]),
      move(itemId, [a, 60n], [b, 40n]),
    ]);
    expect(both.filter((one) => 'refused' in one)).toEqual([]);
    const standing = await listRows(world.database.fork(), SplitMotion, {
      where: { itemId, replacedAt: null },
      orderBy: { id: 'asc' },
    });
    expect(standing).toHaveLength(1);
  });
});

describe('the database', () => {
  it('lets no loan be lent in part, and no lender change', async () => {
    const { loanId, fundIds } = await aReservedSplit(world, [300n, 200n]);
    const [lead = ''] = fundIds;
    const write = (sql: string, params: readonly string[]) =>
      world.run((em) => em.execute(sql, [...params]));
    await expect(write('update loan set lender_count = 1 where id = ?', [loanId])).rejects.toThrow(
      /keeps its lenders/,
    );
    await expect(
      write('update loan set principal_satang = 501 where id = ?', [loanId]),
    ).rejects.toThrow(/not lent whole/);
    await expect(
      write('delete from loan_lender where loan_id = ? and fund_id = ?', [loanId, lead]),
    ).rejects.toThrow(/append-only/);
    const third = await aFund(world);
    await expect(
      write(
        `insert into loan_lender select loan_id, 3, ?, centre_id, area_code, 1 from loan_lender
          where loan_id = ? and position = 1`,
        [third, loanId],
      ),
    ).rejects.toThrow(/not lent whole/);
  });
});
