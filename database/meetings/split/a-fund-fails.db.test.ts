/**
 * Several funds lend by one resolution (decision 0037): they reserve in the order of the motion, and when
 * the k-th cannot, everything before it is taken back: no entry, no loan, no resolution, no news.
 */

import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { reserveEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { readBalances } from '../../ledger/balances.ts';
import { checkBooks } from '../../ledger/check-books.ts';
import { JournalEntry } from '../../ledger/ledger-entities.ts';
import { Loan } from '../../loans/loan-entities.ts';
import { postToLenders } from '../../loans/split/lenders.ts';
import { OutboxRow } from '../../outbox/outbox-row.ts';
import { findRow, getRow, listRows } from '../../rows.ts';
import { actOf, aFund, aWorld, ON, type World } from '../../testing/money-world.ts';
import { aMovedSplit, aReservedSplit, voteForSplit } from '../../testing/split-loan.ts';
import { decideItem } from '../decide-item.ts';
import { AgendaItem, Resolution } from '../meeting-entities.ts';

const CAPITAL = 10_000_000n;

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(em())).toEqual([]);
});
afterAll(() => world.close());

const em = () => world.database.fork();
const decide = (itemId: string) =>
  world.run((tx) => decideItem(tx, { itemId }, actOf(world, 'chair')));

async function fundsOf(count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(await aFund(world));
  return ids;
}

/** Parts that differ by a satang each, so that a part given to the wrong fund shows. */
const partsOf = (count: number) => Array.from({ length: count }, (_, at) => 100_000n + BigInt(at));

async function entriesOf(fundIds: readonly string[]): Promise<string[]> {
  const rows = await listRows(em(), JournalEntry, {
    where: { fundId: { $in: [...fundIds] } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id }) => id);
}

/** What a case and its meeting were told of an item. */
async function newsOf({ caseId, meetingId }: { caseId: string; meetingId: string }) {
  const rows = await listRows(em(), OutboxRow, {
    where: { processId: { $in: [`case/${caseId}`, `meeting/${meetingId}`] }, type: 'fact' },
    orderBy: { id: 'asc' },
  });
  return rows
    .map(({ payload }) => payload['type'])
    .filter((type) => type === 'resolution' || type === 'item-settled');
}

describe.each([
  { count: 2, failing: [2, 1] },
  { count: 27, failing: [27, 14, 1] },
])('of $count funds', ({ count, failing }) => {
  it.each(failing)(
    'when number %i has lost its cash between vote and decision, nothing is left anywhere',
    async (number) => {
      const fundIds = await fundsOf(count);
      const moved = await aMovedSplit(world, partsOf(count), { given: fundIds });
      await voteForSplit(world, moved);
      const failingId = fundIds[number - 1] ?? '';
      // Meanwhile another household is lent nearly all that this fund has.
      await aReservedSplit(world, [CAPITAL - 1n, 1n], [failingId, await aFund(world)]);
      const before = await entriesOf(fundIds);
      expect(await decide(moved.itemId)).toEqual({
        refused: 'not-enough-cash',
        fundId: failingId,
      });
      expect(await entriesOf(fundIds)).toEqual(before);
      for (const fundId of fundIds) {
        const reserved = fundId === failingId ? CAPITAL - 1n : 0n;
        expect(await readBalances(em(), fundId)).toMatchObject({
          cash: CAPITAL - reserved,
          reserved,
        });
      }
      const { itemId, caseId } = moved;
      expect(await findRow(em(), Loan, { caseId })).toBeUndefined();
      expect(await findRow(em(), Resolution, { itemId })).toBeUndefined();
      expect(await getRow(em(), AgendaItem, { id: itemId })).toMatchObject({ status: 'voting' });
      expect(await newsOf(moved)).toEqual([]);
    },
    60_000,
  );

  it('what was reserved before the one that fails stood in its order, and goes with it', async () => {
    const { loanId, fundIds } = await aReservedSplit(world, partsOf(count));
    const loan = await getRow(em(), Loan, { id: loanId });
    const before = await entriesOf(fundIds);
    const amounts = fundIds.map((_, at) => (at === count - 1 ? CAPITAL : 1_000n));
    const parts = fundIds.map((fundId, at) => ({
      fundId,
      entry: reserveEntry({ amountSatang: satang(amounts[at] ?? 0n) }),
    }));
    const postingKey = `again/${randomUUID()}`;
    const stood: string[] = [];
    const outcome = await world.run(async (tx) => {
      const posting = { loan, postingKey, businessOn: ON, parts };
      const posted = await postToLenders(tx, posting, actOf(world, 'chair'));
      const rows = await tx.execute<{ fundId: string }[]>(
        `select fund_id as "fundId" from journal_entry where starts_with(posting_key, ?) order by ctid`,
        [postingKey],
      );
      stood.push(...rows.map(({ fundId }) => fundId));
      return posted;
    });
    expect(outcome).toEqual({ refused: 'not-enough-cash', fundId: fundIds.at(-1) });
    expect(stood).toEqual(fundIds.slice(0, -1));
    expect(await entriesOf(fundIds)).toEqual(before);
  }, 60_000);

  it('all reserve once in the order of the motion when eight hands decide, and each is told once', async () => {
    const moved = await aMovedSplit(world, partsOf(count));
    await voteForSplit(world, moved);
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => decide(moved.itemId)));
    expect(outcomes.filter((outcome) => 'outcome' in outcome)).toHaveLength(1);
    const reserved = await em().execute<{ fundId: string }[]>(
      `select e.fund_id as "fundId" from journal_entry e join loan l on l.id = e.loan_id
        where l.case_id = ? and e.kind = 'reserve' order by e.ctid`,
      [moved.caseId],
    );
    expect(reserved.map(({ fundId }) => fundId)).toEqual(moved.fundIds);
    expect((await newsOf(moved)).toSorted()).toEqual(['item-settled', 'resolution']);
  }, 60_000);
});
