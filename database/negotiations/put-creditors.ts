import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtSource } from '#domain/assessment/code-lists';
import { isUndescribed } from '#domain/negotiations/creditors';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import type { RowPlace } from '../places/place.ts';
import { findRow } from '../rows.ts';
import { Creditor } from './creditor.ts';

/** A creditor known already by its id, or else one written down now. */
export interface CreditorChoice {
  readonly creditorId: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly phone: string | null;
}

/** In the order in which they are checked. */
export type CreditorRefusal = 'no-such-creditor' | 'creditor-without-description';

interface Lent {
  readonly source: DebtSource;
  readonly creditorFundId: string | null;
}

/**
 * The creditors of a debt as records of the centre: known ones, new ones, and the fund of the centre
 * that the survey names. A debt of nobody is refused.
 */
export async function putCreditors(
  em: EntityManager,
  choices: readonly CreditorChoice[],
  to: { place: RowPlace; debt: Lent; act: Act },
): Promise<{ creditorIds: string[] } | { refused: CreditorRefusal }> {
  const { place, debt } = to;
  const ids = new Set<string>();
  for (const { creditorId } of choices) {
    if (creditorId === null) continue;
    const known = await findRow(em, Creditor, { id: creditorId, centreId: place.centreId });
    if (known === undefined) return { refused: 'no-such-creditor' };
    ids.add(known.id);
  }
  const added = choices.filter(({ creditorId }) => creditorId === null);
  const undescribed = added.some((words) => isUndescribed({ ...words, fundId: null }));
  const isNobody = choices.length === 0 && debt.creditorFundId === null;
  if (undescribed || isNobody) return { refused: 'creditor-without-description' };
  if (debt.creditorFundId !== null) ids.add(await putFund(em, debt.creditorFundId, to));
  for (const { name, description, phone } of added) {
    ids.add(await putCreditor(em, { name, description, phone, fundId: null }, to));
  }
  return { creditorIds: [...ids] };
}

async function putFund(
  em: EntityManager,
  fundId: string,
  to: { place: RowPlace; debt: Lent; act: Act },
): Promise<string> {
  const known = await findRow(em, Creditor, { centreId: to.place.centreId, fundId });
  if (known !== undefined) return known.id;
  return putCreditor(em, { name: null, description: null, phone: null, fundId }, to);
}

async function putCreditor(
  em: EntityManager,
  words: Pick<Creditor, 'name' | 'description' | 'phone' | 'fundId'>,
  { place, debt, act }: { place: RowPlace; debt: Lent; act: Act },
): Promise<string> {
  const id = randomUUID();
  const { source } = debt;
  await em.insert(Creditor, {
    id,
    ...place,
    ...words,
    source,
    bySeatId: act.seatId,
    createdAt: act.at,
  });
  await record(em, {
    action: 'creditor-recorded',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'creditor', id },
    detail: { source, isNamed: words.name !== null },
  });
  return id;
}
