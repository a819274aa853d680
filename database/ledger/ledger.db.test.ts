import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openingCapitalEntry, reserveEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { aFund, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { readBalances } from './balances.ts';
import { checkBooks } from './check-books.ts';
import { readFundJournal } from './journal.ts';
import { postEntry, type Posting } from './post-entry.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const amount = { amountSatang: satang(50_000) };

function deposit(fundId: string, more: Partial<Posting> = {}): Posting {
  return {
    fundId,
    ...openingCapitalEntry(amount),
    postingKey: `deposit/${randomUUID()}`,
    businessOn: ON,
    recordedAt: AT,
    ...more,
  };
}

describe('the journal of a fund', () => {
  it('opens with the capital the fund stated', async () => {
    const fundId = await aFund(world, { capitalSatang: 123_456n, accededOn: '2018-05-01' });
    const em = world.database.fork();
    expect(await readBalances(em, fundId)).toMatchObject({ cash: 123_456n, capital: 123_456n });
    const [opening] = await readFundJournal(em, { fundId, limit: 10, offset: 0 });
    expect(opening).toMatchObject({ kind: 'opening-capital', businessOn: '2018-05-01' });
    expect(opening?.lines).toEqual([
      { account: 'cash', debitSatang: 123_456n, creditSatang: 0n },
      { account: 'capital', debitSatang: 0n, creditSatang: 123_456n },
    ]);
  });

  it('takes the same key with the same content as the same success, once', async () => {
    const fundId = await aFund(world, { capitalSatang: 0n });
    const posting = deposit(fundId);
    const first = kept(await world.run((em) => postEntry(em, posting)));
    const later = { ...posting, recordedAt: '2021-03-26T00:00:00.000Z' };
    expect(await world.run((em) => postEntry(em, later))).toEqual(first);
    expect((await readBalances(world.database.fork(), fundId)).cash).toBe(50_000n);
  });

  it('refuses the same key with other content', async () => {
    const fundId = await aFund(world, { capitalSatang: 0n });
    const posting = deposit(fundId);
    await world.run((em) => postEntry(em, posting));
    const other = { ...posting, businessOn: '2021-03-24' };
    const refused = { refused: 'posting-key-reused' };
    expect(await world.run((em) => postEntry(em, other))).toEqual(refused);
  });

  it('posts one key once when twenty send it at the same moment', async () => {
    const fundId = await aFund(world, { capitalSatang: 0n });
    const posting = deposit(fundId);
    const twenty = Array.from({ length: 20 }, () => world.run((em) => postEntry(em, posting)));
    const entries = (await Promise.all(twenty)).map((outcome) => kept(outcome).entryId);
    expect(new Set(entries).size).toBe(1);
    expect((await readBalances(world.database.fork(), fundId)).cash).toBe(50_000n);
  });

  it('refuses to promise more than the cash', async () => {
    const fundId = await aFund(world, { capitalSatang: 49_999n });
    const posting = deposit(fundId, reserveEntry(amount));
    expect(await world.run((em) => postEntry(em, posting))).toEqual({ refused: 'not-enough-cash' });
  });

  it('also posts inside a savepoint', async () => {
    const fundId = await aFund(world, { capitalSatang: 0n });
    const posting = deposit(fundId);
    await world.run((em) => em.transactional((inner) => postEntry(inner, posting)));
    expect((await readBalances(world.database.fork(), fundId)).cash).toBe(50_000n);
  });
});

describe('the database itself', () => {
  const inSql = (statement: string) => world.run((em) => em.execute(statement));

  async function entryOf(fundId: string): Promise<string> {
    const [entry] = await readFundJournal(world.database.fork(), { fundId, limit: 1, offset: 0 });
    if (entry === undefined) throw new Error('no entry');
    return entry.entryId;
  }

  it('refuses an entry that does not balance', async () => {
    const fundId = await aFund(world);
    const id = randomUUID();
    const write = world.run(async (em) => {
      await em.execute(
        `insert into journal_entry (id, fund_id, centre_id, area_code, kind, posting_key, content_hash,
           business_on, recorded_at) select ?, id, centre_id, area_code, 'repay', ?, 'x', ?, ? from fund
           where id = ?`,
        [id, id, ON, AT, fundId],
      );
      await em.execute(
        `insert into journal_line (entry_id, position, account_id, centre_id, area_code, debit_satang)
           select ?, 1, id, centre_id, area_code, 100 from ledger_account
           where fund_id = ? and kind = 'cash'`,
        [id, fundId],
      );
    });
    await expect(write).rejects.toThrow(`journal entry ${id} does not balance`);
  });

  it('never changes or deletes what is posted', async () => {
    const id = await entryOf(await aFund(world));
    const tries = [
      `update journal_entry set business_on = '2020-01-01' where id = '${id}'`,
      `delete from journal_entry where id = '${id}'`,
      `update journal_line set debit_satang = 1 where entry_id = '${id}' and position = 1`,
      `delete from journal_line where entry_id = '${id}'`,
      'truncate journal_line',
      'truncate journal_entry cascade',
    ];
    for (const statement of tries) {
      await expect(inSql(statement)).rejects.toThrow('is append-only');
    }
  });

  it('takes no line for an entry of an earlier transaction', async () => {
    const id = await entryOf(await aFund(world));
    const join =
      inSql(`insert into journal_line (entry_id, position, account_id, centre_id, area_code,
        debit_satang) select '${id}', 9, account_id, centre_id, area_code, 1 from journal_line
        where entry_id = '${id}' and position = 1`);
    await expect(join).rejects.toThrow('is posted already');
  });

  it('keeps cash from sinking below zero', async () => {
    const fundId = await aFund(world);
    const damage = `update ledger_account set balance_satang = -1 where fund_id = '${fundId}'`;
    await expect(inSql(damage)).rejects.toThrow('ledger_account_not_below_zero');
  });
});

describe('checkBooks', () => {
  it('finds nothing in sound books, and planted damage at once', async () => {
    const fundId = await aFund(world);
    expect(await checkBooks(world.database.fork())).toEqual([]);
    await world.run((em) =>
      em.execute(
        `update ledger_account set balance_satang = balance_satang + 1 where fund_id = ? and kind = 'cash'`,
        [fundId],
      ),
    );
    const found = await checkBooks(world.database.fork());
    expect(found.map(({ rule }) => rule)).toEqual(['balance-is-sum-of-lines', 'fund-balances']);
    await world.run((em) =>
      em.execute(
        `update ledger_account set balance_satang = balance_satang - 1 where fund_id = ? and kind = 'cash'`,
        [fundId],
      ),
    );
    expect(await checkBooks(world.database.fork())).toEqual([]);
  });
});
