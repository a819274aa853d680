/**
 * Lenders by chance, on a real Postgres: no order in which they meet takes a fund below nothing. The
 * same seed draws the same crowds.
 */

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { reserveEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { aFund, AT, aWorld, ON, type World } from '../testing/money-world.ts';
import { inTransaction } from '../transaction.ts';
import { readBalances } from './balances.ts';
import { postEntry } from './post-entry.ts';
import { findDamage } from './testing/find-damage.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterAll(() => world.close());

const SEED = 2569;
const CAPITAL = 1_000_000n;

interface Lender {
  readonly lendsSatang: bigint;
  /** Milliseconds before it begins, while it holds the books, and before it ends. */
  readonly pauses: readonly number[];
  /** Whether it commits; some think better of it. */
  readonly isKept: boolean;
  /** Past the rules, by an SQL of its own. */
  readonly isBare: boolean;
}

const lender: fc.Arbitrary<Lender> = fc.record({
  lendsSatang: fc.bigInt(1n, (CAPITAL * 2n) / 3n),
  pauses: fc.array(fc.nat({ max: 6 }), { minLength: 3, maxLength: 3 }),
  isKept: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  isBare: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
});

type Lent = 'lent' | 'taken-back' | 'refused';

/** One transaction with pauses in it, so that lenders meet in the middle of each other's. */
async function lend(fundId: string, { lendsSatang, pauses, ...how }: Lender): Promise<Lent> {
  const [before = 0, within = 0, after = 0] = pauses;
  await pause(before);
  const work = async (em: EntityManager): Promise<Lent> => {
    const isRefused = how.isBare
      ? await isRefusedBare(em, { fundId, lendsSatang })
      : 'refused' in (await postReserve(em, { fundId, lendsSatang, within }));
    await pause(after);
    if (isRefused) return 'refused';
    return how.isKept ? 'lent' : 'taken-back';
  };
  return inTransaction(world.database, work, (lent) => lent === 'lent');
}

async function postReserve(
  em: EntityManager,
  loan: { fundId: string; lendsSatang: bigint; within: number },
) {
  const { fundId, lendsSatang, within } = loan;
  const entry = reserveEntry({ amountSatang: satang(lendsSatang) });
  const postingKey = `lend/${randomUUID()}`;
  const posted = await postEntry(em, {
    fundId,
    ...entry,
    postingKey,
    businessOn: ON,
    recordedAt: AT,
  });
  await pause(within);
  return posted;
}

/** Cash to reserved without asking anybody; only the database's own check stands in the way. */
async function isRefusedBare(
  em: EntityManager,
  { fundId, lendsSatang }: { fundId: string; lendsSatang: bigint },
): Promise<boolean> {
  const id = randomUUID();
  await em.execute(
    `insert into journal_entry (id, fund_id, centre_id, area_code, kind, posting_key, content_hash,
       business_on, recorded_at) select ?, id, centre_id, area_code, 'reserve', ?, '-', ?, ?
       from fund where id = ?`,
    [id, `bare/${id}`, ON, AT, fundId],
  );
  const lines = em.execute(
    `insert into journal_line (entry_id, position, account_id, centre_id, area_code, debit_satang,
       credit_satang)
     select ?, case kind when 'cash' then 1 else 2 end, id, centre_id, area_code,
            case kind when 'reserved' then ?::bigint else 0 end,
            case kind when 'cash' then ?::bigint else 0 end
       from ledger_account where fund_id = ? and kind in ('cash', 'reserved') order by kind`,
    [id, lendsSatang, lendsSatang, fundId],
  );
  return lines.then(
    () => false,
    (error: unknown) => {
      expect(String(error)).toContain('ledger_account_not_below_zero');
      return true;
    },
  );
}

describe('lenders by chance', () => {
  it('never lend more than the fund has, and none is refused what is left', async () => {
    const crowds = fc.array(lender, { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(crowds, async (crowd) => {
        const fundId = await aFund(world, { capitalSatang: CAPITAL });
        const outcomes = await Promise.all(crowd.map((one) => lend(fundId, one)));
        const sumOf = (list: readonly Lender[]) =>
          list.reduce((sum, { lendsSatang }) => sum + lendsSatang, 0n);
        const lent = crowd.filter((_, at) => outcomes[at] === 'lent');
        const refused = crowd.filter((_, at) => outcomes[at] === 'refused');
        const { cash, reserved } = await readBalances(world.database.fork(), fundId);
        expect(cash).toBeGreaterThanOrEqual(0n);
        expect([cash, reserved]).toEqual([CAPITAL - sumOf(lent), sumOf(lent)]);
        for (const { lendsSatang } of refused) expect(lendsSatang).toBeGreaterThan(cash);
      }),
      { numRuns: 150, seed: SEED },
    );
    expect(await findDamage(world)).toEqual([]);
  }, 180_000);
});
