/** What must hold of the whole house after every run, whatever was killed (I1–I6 of the checks). */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Client } from '@temporalio/client';
import { checkBooks } from '#database/ledger/check-books';
import type { Database } from '#database/orm';
import { compareAll } from '../../worker/reconcile/compare-all.ts';
import { describeDifference } from '../../worker/reconcile/difference.ts';
import { findPersonalRows } from './personal-rows.ts';
import { findBrokenRows } from './row-rules.ts';
import { findOpenHistories } from './sealed-histories.ts';

interface Needs {
  readonly database: Database;
  readonly client: Client;
}

/** Work under way settles by itself within so many milliseconds, also on a machine with much to do. */
const SETTLE_MS = 60_000;
const LOOK_AGAIN_MS = 3_000;

/** Every broken rule in words; an empty list means that all hold. */
export async function findBroken(needs: Needs): Promise<string[]> {
  const em = needs.database.fork();
  return [
    ...(await findUnsoundBooks(em)),
    ...(await findBrokenRows(em)),
    ...(await findDisagreements(needs, SETTLE_MS)),
    ...(await findOpenHistories(needs.client)),
    ...(await findPersonalRows(em)),
  ];
}

export async function findUnsoundBooks(em: EntityManager): Promise<string[]> {
  return (await checkBooks(em)).map(({ rule, id }) => `I1, I2 ${rule}: ${id}`);
}

/** Where rows and processes do not say the same, and still do not after so long. */
export async function findDisagreements(needs: Needs, settleMs: number): Promise<string[]> {
  const giveUpAt = Date.now() + settleMs;
  for (;;) {
    const at = new Date().toISOString();
    const look = { ...needs, at, settleMs: Math.min(settleMs, LOOK_AGAIN_MS) };
    const differences = await compareAll(look);
    if (differences.length === 0 || Date.now() > giveUpAt) {
      return differences.map((difference) => `I4 ${describeDifference(difference)}`);
    }
  }
}
