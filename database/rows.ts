/**
 * Reading rows as they stand in the database now. Money and votes are decided on fresh rows under a
 * lock, so nothing here goes through the identity map, which would give back what was read before.
 */

import { LockMode } from '@mikro-orm/core';
import type { EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

const FRESH = { disableIdentityMap: true } as const;

/** The row, or undefined when there is none. */
export async function findRow<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: FilterQuery<NoInfer<Row>>,
): Promise<Row | undefined> {
  const row = await em.findOne(entity, where, FRESH);
  return (row as Row | null) ?? undefined;
}

/** The row; throws when there is none. */
export async function getRow<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: FilterQuery<NoInfer<Row>>,
): Promise<Row> {
  return (await em.findOneOrFail(entity, where, FRESH)) as Row;
}

/** The row, locked until the caller's transaction ends; undefined when there is none. */
export async function findLocked<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: FilterQuery<NoInfer<Row>>,
): Promise<Row | undefined> {
  const row = await em.findOne(entity, where, { ...FRESH, lockMode: LockMode.PESSIMISTIC_WRITE });
  return (row as Row | null) ?? undefined;
}

/** The row, locked until the caller's transaction ends; throws when there is none. */
export async function getLocked<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  where: FilterQuery<NoInfer<Row>>,
): Promise<Row> {
  const row = await findLocked(em, entity, where);
  if (row === undefined) throw new Error(`No such row: ${JSON.stringify(where)}`);
  return row;
}

/** All rows that match, in the order given. */
export async function listRows<Row extends object>(
  em: EntityManager,
  entity: EntityName<Row>,
  ask: { where: FilterQuery<NoInfer<Row>>; orderBy: QueryOrderMap<NoInfer<Row>> },
): Promise<Row[]> {
  return (await em.find(entity, ask.where, { ...FRESH, orderBy: ask.orderBy })) as Row[];
}
