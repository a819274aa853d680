import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moveCase } from '../cases/move-case.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Instalment, Loan } from '../loans/loan-entities.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import {
  actOf,
  aFund,
  aProposedCase,
  AT,
  aVotingMeeting,
  aWorld,
  kept,
  voteFor,
  type World,
} from '../testing/money-world.ts';
import { castVote } from './cast-vote.ts';
import { decideItem } from './decide-item.ts';
import { AgendaItem, Resolution, Vote } from './meeting-entities.ts';
import { postponeItem } from './settle-item.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(17);
});
afterAll(() => world.close());

const ALL = ['chair', 'secretary', 'treasurer'];

async function anItem(amountSatang?: bigint) {
  const household = await aProposedCase(world, amountSatang === undefined ? {} : { amountSatang });
  const { itemIds, meetingId } = await aVotingMeeting(world, [household.caseId]);
  const [itemId] = itemIds;
  if (itemId === undefined) throw new Error('no item');
  return { ...household, itemId, meetingId };
}

function decide(itemId: string) {
  return world.run((em) => decideItem(em, { itemId }, actOf(world, 'chair')));
}

function vote(itemId: string, name: string, choice: Parameters<typeof castVote>[1]['choice']) {
  const act = actOf(world, name);
  return world.run((em) => castVote(em, { itemId, seatId: act.seatId, choice }, act));
}

describe('a resolution that lends', () => {
  it('reserves the money and stores 27,450.00 over 30 months to the satang', async () => {
    const fundId = await aFund(world);
    const { itemId, caseId } = await anItem(2_745_000n);
    await voteFor(world, { itemId, fundId, names: ALL });
    const decision = kept(await decide(itemId));
    if (decision.outcome !== 'approved') throw new Error(decision.outcome);

    const em = world.database.fork();
    const rows = await listRows(em, Instalment, {
      where: { loanId: decision.loanId },
      orderBy: { number: 'asc' },
    });
    const payments = rows.map((row) => row.principalSatang + row.interestSatang);
    expect(payments).toEqual([...Array.from({ length: 29 }, () => 98_762n), 98_766n]);
    expect(rows[0]).toMatchObject({ principalSatang: 85_037n, interestSatang: 13_725n });
    expect(rows.reduce((sum, row) => sum + row.interestSatang, 0n)).toBe(217_864n);
    expect(rows.at(-1)?.dueOn).toBe('2023-10-05');
    const balances = await readBalances(em, fundId);
    expect(balances).toMatchObject({ cash: 7_255_000n, reserved: 2_745_000n });
    const resolution = await getRow(em, Resolution, { itemId });
    expect(resolution).toMatchObject({
      votesFor: 3,
      votesCast: 3,
      present: 20,
      ruleMet: 'majority',
    });
    const told = await listRows(em, OutboxRow, {
      where: { processId: `case/${caseId}` },
      orderBy: { id: 'desc' },
    });
    const { loanId } = decision;
    expect(told[0]?.payload).toEqual({
      type: 'resolution',
      outcome: 'approved',
      reason: null,
      loanId,
    });
    expect(await checkBooks(em)).toEqual([]);
  });

  it('is refused when the cash has gone since the vote, and the item stays open', async () => {
    const fundId = await aFund(world, { capitalSatang: 100_000n });
    const first = await anItem(60_000n);
    const second = await anItem(60_000n);
    for (const { itemId } of [first, second]) await voteFor(world, { itemId, fundId, names: ALL });
    kept(await decide(first.itemId));
    expect(await decide(second.itemId)).toEqual({ refused: 'not-enough-cash' });
    const item = await getRow(world.database.fork(), AgendaItem, { id: second.itemId });
    expect(item.status).toBe('voting');
  });

  it('lends the last baht once when two committees decide at the same moment, fifty times', async () => {
    for (let round = 0; round < 50; round += 1) {
      const fundId = await aFund(world, { capitalSatang: 100_000n });
      const items = await Promise.all([anItem(60_000n), anItem(60_000n)]);
      const names = ['chair'];
      await Promise.all(items.map(({ itemId }) => voteFor(world, { itemId, fundId, names })));
      const order = round % 2 === 0 ? items : items.toReversed();
      const outcomes = await Promise.all(order.map(({ itemId }) => decide(itemId)));
      const lent = outcomes.filter((outcome) => 'outcome' in outcome);
      expect(lent).toHaveLength(1);
      expect(outcomes).toContainEqual({ refused: 'not-enough-cash' });
      const balances = await readBalances(world.database.fork(), fundId);
      expect(balances).toMatchObject({ cash: 40_000n, reserved: 60_000n });
    }
    expect(await checkBooks(world.database.fork())).toEqual([]);
  }, 120_000);

  it('is made once when two hands decide the same item at the same moment', async () => {
    const fundId = await aFund(world);
    const { itemId, caseId } = await anItem();
    await voteFor(world, { itemId, fundId, names: ALL });
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => decide(itemId)));
    expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
    expect(outcomes).toContainEqual({ refused: 'item-not-open-for-votes' });
    const where = { where: { caseId }, orderBy: { id: 'asc' } } as const;
    expect(await listRows(world.database.fork(), Loan, where)).toHaveLength(1);
  });
});

describe('a household that leaves while it waits', () => {
  const leave = (caseId: string) =>
    world.run((em) =>
      moveCase(em, {
        caseId,
        stepKey: 'leaves',
        to: 'withdrawn',
        reason: 'household-asked',
        bySeatId: null,
        at: AT,
      }),
    );

  it('is lent nothing, and its item is put off', async () => {
    const fundId = await aFund(world);
    const { itemId, caseId } = await anItem(10_000n);
    await voteFor(world, { itemId, fundId, names: ['chair'] });
    kept(await leave(caseId));
    expect(await decide(itemId)).toEqual({ refused: 'case-not-proposed' });
    kept(await world.run((em) => postponeItem(em, { itemId }, actOf(world, 'chair'))));
  });

  it('has either left or a loan when both happen at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const fundId = await aFund(world);
      const { itemId, caseId } = await anItem(10_000n);
      await voteFor(world, { itemId, fundId, names: ['chair'] });
      const [left, decision] = await Promise.all([leave(caseId), decide(itemId)]);
      const outcomes = ['moved' in left, 'outcome' in decision];
      expect(outcomes.filter((isDone) => isDone)).toHaveLength(1);
    }
  });
});

describe('an item without a winner', () => {
  it('stays open without votes, on a tie, and without a majority', async () => {
    const [a, b] = [await aFund(world), await aFund(world)];
    const { itemId } = await anItem(10_000n);
    expect(await decide(itemId)).toEqual({ refused: 'no-votes' });
    await voteFor(world, { itemId, fundId: a, names: ['secretary'] });
    await voteFor(world, { itemId, fundId: b, names: ['treasurer'] });
    expect(await decide(itemId)).toEqual({ refused: 'tie' });
    await voteFor(world, { itemId, fundId: b, names: ['member1'] });
    await vote(itemId, 'member2', { kind: 'refuse' });
    expect(await decide(itemId)).toEqual({ refused: 'no-majority' });
  });

  it('is decided by the casting vote of the chair on a tie', async () => {
    const fundId = await aFund(world);
    const { itemId } = await anItem(10_000n);
    await voteFor(world, { itemId, fundId, names: ['secretary'] });
    await vote(itemId, 'chair', { kind: 'refuse' });
    expect(await decide(itemId)).toMatchObject({ outcome: 'refused' });
    const resolution = await getRow(world.database.fork(), Resolution, { itemId });
    expect(resolution).toMatchObject({
      ruleMet: 'casting-vote',
      reason: 'committee-not-convinced',
    });
  });

  it('goes to another meeting when it is postponed', async () => {
    const { itemId, caseId } = await anItem(10_000n);
    const secretary = actOf(world, 'secretary');
    kept(await world.run((em) => postponeItem(em, { itemId }, secretary)));
    const { itemIds } = await aVotingMeeting(world, [caseId]);
    expect(itemIds).toHaveLength(1);
    const again = await world.run((em) => postponeItem(em, { itemId }, secretary));
    expect(again).toEqual({ refused: 'item-settled-already' });
  });
});

describe('votes at the same moment', () => {
  it('are counted once each when twenty members vote at once', async () => {
    const fundId = await aFund(world);
    const { itemId } = await anItem();
    const names = Object.keys(world.seats);
    expect(names).toHaveLength(20);
    const choice = { kind: 'fund', fundId } as const;
    const outcomes = await Promise.all(names.map((name) => vote(itemId, name, choice)));
    expect(outcomes.every((outcome) => 'voteId' in outcome)).toBe(true);
    const where = { where: { itemId }, orderBy: { id: 'asc' } } as const;
    expect(await listRows(world.database.fork(), Vote, where)).toHaveLength(20);
    kept(await decide(itemId));
    const resolution = await getRow(world.database.fork(), Resolution, { itemId });
    expect(resolution).toMatchObject({ votesFor: 20, votesCast: 20 });
  });

  it('count one person once, however often they press', async () => {
    const fundId = await aFund(world);
    const { itemId } = await anItem();
    const choice = { kind: 'fund', fundId } as const;
    const tries = Array.from({ length: 10 }, () => vote(itemId, 'member1', choice));
    const outcomes = await Promise.all(tries);
    expect(outcomes.filter((outcome) => 'voteId' in outcome)).toHaveLength(1);
    expect(outcomes.filter((outcome) => 'refused' in outcome)).toEqual(
      Array.from({ length: 9 }, () => ({ refused: 'already-voted' })),
    );
  });

  it('are in the count or refused when the decision falls at the same instant', async () => {
    for (let round = 0; round < 20; round += 1) {
      const fundId = await aFund(world);
      const { itemId } = await anItem(10_000n);
      await voteFor(world, { itemId, fundId, names: ['chair'] });
      const choice = { kind: 'fund', fundId } as const;
      const [late, decision] = await Promise.all([vote(itemId, 'member1', choice), decide(itemId)]);
      kept(decision);
      const resolution = await findRow(world.database.fork(), Resolution, { itemId });
      const expected = 'voteId' in late ? 2 : 1;
      expect(resolution?.votesFor).toBe(expected);
      if ('refused' in late) expect(late).toEqual({ refused: 'item-not-open-for-votes' });
    }
  }, 60_000);
});
