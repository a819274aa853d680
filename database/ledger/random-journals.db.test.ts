/**
 * Journals by chance, on a real Postgres: what the books say is what their entries add up to. The same
 * seed draws the same runs.
 */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_BALANCES, type Balances } from '#domain/ledger/accounts';
import {
  counterEntry,
  disburseEntry,
  importedLoanEntry,
  reallocateEntry,
  releaseEntry,
  repayEntry,
  reserveEntry,
  type Entry,
} from '#domain/ledger/entry';
import { post } from '#domain/ledger/posting';
import { satang } from '#domain/money/satang';
import { aFund, AT, aWorld, ON, type World } from '../testing/money-world.ts';
import { readBalances } from './balances.ts';
import { readFundJournal } from './journal.ts';
import { postEntry } from './post-entry.ts';
import { findDamage } from './testing/find-damage.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const SEED = 2569;
const CAPITAL = 1_000_000n;

const amount = fc.bigInt(1n, CAPITAL / 2n).map((value) => ({ amountSatang: satang(value) }));
const small = fc.bigInt(0n, 20_000n).map(satang);
const entries = fc.oneof(
  amount.map(reserveEntry),
  amount.map(releaseEntry),
  amount.map(disburseEntry),
  amount.map(importedLoanEntry),
  small.map((toInterestSatang) => reallocateEntry({ toInterestSatang })),
  fc.tuple(amount, small).map(([{ amountSatang: principalSatang }, interestSatang]) => {
    return repayEntry({ principalSatang, interestSatang });
  }),
);
/** An entry of its own, or one before it undone: the one at that share of the way, once at most. */
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ entry: entries }) },
    fc.record({ undoes: fc.nat({ max: 99 }) }),
  ),
  { minLength: 5, maxLength: 30 },
);

function postTo(fundId: string, entry: Entry) {
  const posting = { fundId, ...entry, businessOn: ON, recordedAt: AT };
  return world.run((em) => postEntry(em, { ...posting, postingKey: `random/${randomUUID()}` }));
}

/** The balances that the journal adds up to, entry by entry, under the rules of posting. */
async function replay(fundId: string): Promise<Balances> {
  const ask = { fundId, limit: 1000, offset: 0 };
  const journal = await readFundJournal(world.database.fork(), ask);
  return journal.toReversed().reduce<Balances>((balances, { kind, lines }) => {
    const sound = lines.map(({ account, debitSatang, creditSatang }) => {
      return { account, debitSatang: satang(debitSatang), creditSatang: satang(creditSatang) };
    });
    const outcome = post(balances, { kind, lines: sound });
    if ('refused' in outcome) throw new Error(`The journal holds what is refused: ${kind}`);
    return outcome.posted;
  }, EMPTY_BALANCES);
}

describe('a journal by chance', () => {
  it('posts and refuses as the rules say, and replayed gives the balances', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const fundId = await aFund(world, { capitalSatang: CAPITAL });
        let expected = await readBalances(world.database.fork(), fundId);
        const standing: Entry[] = [];
        for (const step of list) {
          const at = 'undoes' in step ? Math.floor((step.undoes / 100) * standing.length) : -1;
          const undone = standing[at];
          if ('undoes' in step && undone === undefined) continue;
          const entry = 'entry' in step ? step.entry : counterEntry(undone as Entry);
          const outcome = post(expected, entry);
          const posted = await postTo(fundId, entry);
          if ('refused' in outcome) {
            expect(posted).toEqual(outcome);
            continue;
          }
          expected = outcome.posted;
          if (undone === undefined) standing.push(entry);
          else standing.splice(at, 1);
        }
        expect(await readBalances(world.database.fork(), fundId)).toEqual(expected);
        expect(await replay(fundId)).toEqual(expected);
      }),
      { numRuns: 40, seed: SEED },
    );
    expect(await findDamage(world)).toEqual([]);
  }, 120_000);

  it('replayed gives the balances, in whatever order ten writers wrote it', async () => {
    const lists = fc.array(entries, { minLength: 10, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const fundId = await aFund(world, { capitalSatang: CAPITAL });
        await Promise.all(list.map((entry) => postTo(fundId, entry)));
        const balances = await readBalances(world.database.fork(), fundId);
        const sums = await sumOfLines(fundId);
        expect(balances).toMatchObject(sums);
      }),
      { numRuns: 25, seed: SEED },
    );
    expect(await findDamage(world)).toEqual([]);
  }, 120_000);
});

/** Accounts that moved, by their lines alone; writers at once share an instant, so no order is asked. */
async function sumOfLines(fundId: string): Promise<Record<string, bigint>> {
  const rows = await world.database.fork().execute<{ kind: string; sum: string }[]>(
    `select a.kind, sum(case when a.is_debit_normal then l.debit_satang - l.credit_satang
                             else l.credit_satang - l.debit_satang end)::text as sum
       from journal_line l join ledger_account a on a.id = l.account_id
      where a.fund_id = ? group by a.kind`,
    [fundId],
  );
  return Object.fromEntries(rows.map(({ kind, sum }) => [kind, BigInt(sum)]));
}
