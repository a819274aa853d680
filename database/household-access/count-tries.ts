/**
 * Wrong tries of a code, counted before the PIN is looked at, so that a thousand guesses sent at once
 * are a thousand tries. A code that does not exist is counted and rests like one that does.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { REST_MINUTES, WRONG_TRIES } from '#domain/household/access';

/** Hours after which wrong tries are forgotten. */
const FORGET_HOURS = 24;

/** Counts one more try; false while the code rests after too many. `at`: ISO instant. */
export async function countTry(
  em: EntityManager,
  which: { readonly codeHash: string; readonly at: string },
): Promise<boolean> {
  const { codeHash, at } = which;
  await em.execute(
    `delete from auth.household_try where last_at < ?::timestamptz - interval '${FORGET_HOURS} hours'`,
    [at],
  );
  const rows = await em.execute<unknown[]>(
    `insert into auth.household_try as t (code_hash, wrong_tries, last_at) values (?, 1, ?)
       on conflict (code_hash) do update set
         wrong_tries = t.wrong_tries + 1,
         last_at = excluded.last_at,
         rests_until = case when (t.wrong_tries + 1) % ${WRONG_TRIES} = 0
           then excluded.last_at + interval '${REST_MINUTES} minutes' end
       where t.rests_until is null or t.rests_until <= excluded.last_at
     returning 1`,
    [codeHash, at],
  );
  return rows.length > 0;
}

/** A right PIN wipes the slate clean. */
export async function forgetTries(em: EntityManager, codeHash: string): Promise<void> {
  await em.execute('delete from auth.household_try where code_hash = ?', [codeHash]);
}
