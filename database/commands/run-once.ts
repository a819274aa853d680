/**
 * One request, one effect, however often it arrives: the key is a row in the same transaction as the
 * effect, and a second request with the same key waits for the first and then gets its answer.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../orm.ts';
import type { RowPlace } from '../places/place.ts';
import { inTransaction } from '../transaction.ts';

export interface Command {
  readonly userId: string;
  /** The client's Idempotency-Key, 8 to 200 characters. */
  readonly key: string;
  /** Method and route pattern: the same key on another route is a mistake of the client. */
  readonly route: string;
  /** Hash of the path's ids and the body. */
  readonly bodyHash: string;
  readonly at: string;
}

/** An answer in JSON's own types (money as strings). */
export interface Answer {
  readonly status: number;
  readonly response: unknown;
  readonly place?: RowPlace;
}

export type CommandOutcome =
  | { readonly status: number; readonly response: unknown; readonly isRepeat: boolean }
  | { readonly refused: 'idempotency-key-reused' };

/**
 * Runs `work` unless the command ran before; must be called inside the transaction of its effect.
 * Refusals (status 400 and above) are not kept: a refused command had no effect, so it may be tried
 * again under its key. The caller must roll back after one; `runCommand` does.
 */
async function runOnce(
  em: EntityManager,
  command: Command,
  work: () => Promise<Answer>,
): Promise<CommandOutcome> {
  // While another transaction holds the same key this insert waits for its end.
  const inserted = await em.execute<unknown[]>(
    `insert into command (user_id, key, route, body_hash, received_at) values (?, ?, ?, ?, ?)
       on conflict (user_id, key) do nothing returning 1`,
    [command.userId, command.key, command.route, command.bodyHash, command.at],
  );
  if (inserted.length === 0) return repeat(em, command);
  const answer = await work();
  await em.execute(
    `update command set status = ?, response = ?::jsonb, centre_id = ?, area_code = ?
      where user_id = ? and key = ?`,
    [
      answer.status,
      JSON.stringify(answer.response ?? null),
      answer.place?.centreId ?? null,
      answer.place?.areaCode ?? null,
      command.userId,
      command.key,
    ],
  );
  return { status: answer.status, response: answer.response, isRepeat: false };
}

/** `runOnce` in a transaction of its own that keeps an accepted command and rolls back a refused one. */
export async function runCommand(
  database: Database,
  command: Command,
  work: (em: EntityManager) => Promise<Answer>,
): Promise<CommandOutcome> {
  return inTransaction(
    database,
    (em) => runOnce(em, command, () => work(em)),
    (outcome) => !('refused' in outcome) && outcome.status < 400,
  );
}

async function repeat(em: EntityManager, command: Command): Promise<CommandOutcome> {
  const rows = await em.execute<
    { route: string; body_hash: string; status: number; response: unknown }[]
  >('select route, body_hash, status, response from command where user_id = ? and key = ?', [
    command.userId,
    command.key,
  ]);
  const first = rows[0];
  if (first === undefined) throw new Error(`The command of ${command.route} has vanished`);
  if (first.route !== command.route || first.body_hash !== command.bodyHash) {
    return { refused: 'idempotency-key-reused' };
  }
  return { status: first.status, response: first.response, isRepeat: true };
}
