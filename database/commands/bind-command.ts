/**
 * A change of the plan is carried out by a process, not in a transaction of ours: its key is bound to
 * user, route and content before it is sent, and keeps the answer after. Repeats between the two are
 * sent again; the process knows the update by its id.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Command, CommandOutcome } from './run-once.ts';

/** Binds the key, or tells what is known of it; `bound` means: send it. */
export async function bindCommand(
  em: EntityManager,
  command: Command,
): Promise<CommandOutcome | 'bound'> {
  await em.execute(
    `insert into command (user_id, key, route, body_hash, received_at) values (?, ?, ?, ?, ?)
       on conflict (user_id, key) do nothing`,
    [command.userId, command.key, command.route, command.bodyHash, command.at],
  );
  const rows = await em.execute<
    { route: string; body_hash: string; status: number | null; response: unknown }[]
  >('select route, body_hash, status, response from command where user_id = ? and key = ?', [
    command.userId,
    command.key,
  ]);
  const first = rows[0];
  if (first === undefined) return 'bound';
  if (first.route !== command.route || first.body_hash !== command.bodyHash) {
    return { refused: 'idempotency-key-reused' };
  }
  if (first.status === null) return 'bound';
  return { status: first.status, response: first.response, isRepeat: true };
}

/** Keeps the answer for repeats. */
export async function keepAnswer(
  em: EntityManager,
  command: Command,
  answer: { readonly status: number; readonly response: unknown },
): Promise<void> {
  await em.execute(
    `update command set status = ?, response = ?::jsonb where user_id = ? and key = ?`,
    [answer.status, JSON.stringify(answer.response ?? null), command.userId, command.key],
  );
}

/** Lets the key go after a refusal: a refused command had no effect and may be tried again. */
export async function unbindCommand(em: EntityManager, command: Command): Promise<void> {
  await em.execute('delete from command where user_id = ? and key = ? and status is null', [
    command.userId,
    command.key,
  ]);
}
