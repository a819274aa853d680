/** Debts that a member keeps from the others of the house. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { Household } from '../people/household.ts';
import { placeOf } from '../places/place.ts';
import { findRow, getLocked, getRow, listRows } from '../rows.ts';
import { DebtPrivacy } from './own-entities.ts';

export interface HiddenDebts {
  readonly debtIds: ReadonlySet<string>;
  /** Whose debts they are. */
  readonly personIds: ReadonlySet<string>;
}

/**
 * What of a case's debts a reader of the house does not see. `eyes`: the people whose things show to
 * the reader. The mark stands on person and source, so it outlives a survey that is written anew.
 */
export async function findHiddenDebts(
  em: EntityManager,
  ask: { readonly caseId: string; readonly eyes: ReadonlySet<string> },
): Promise<HiddenDebts> {
  const rows = await em.execute<{ id: string; personId: string }[]>(
    `select d.id, d.person_id as "personId" from debt d
       join household_case c on c.id = d.case_id
       join debt_privacy p on p.household_id = c.household_id and p.person_id = d.person_id
                          and p.source = d.source and p.ended_at is null
      where d.case_id = ?`,
    [ask.caseId],
  );
  const hidden = rows.filter(({ personId }) => !ask.eyes.has(personId));
  return {
    debtIds: new Set(hidden.map(({ id }) => id)),
    personIds: new Set(hidden.map(({ personId }) => personId)),
  };
}

/** The sources of debt that members of the household keep to themselves, as `person/source`. */
export async function listPrivacies(em: EntityManager, householdId: string): Promise<Set<string>> {
  const rows = await listRows(em, DebtPrivacy, {
    where: { householdId, endedAt: null },
    orderBy: { sinceAt: 'asc' },
  });
  return new Set(rows.map(({ personId, source }) => `${personId}/${source}`));
}

/** Whose debt it is and of which household; undefined when there is none. */
export async function findDebtOwner(
  em: EntityManager,
  debtId: string,
): Promise<{ debt: Debt; householdId: string } | undefined> {
  const debt = await findRow(em, Debt, { id: debtId });
  if (debt === undefined) return undefined;
  const { householdId } = await getRow(em, HouseholdCase, { id: debt.caseId });
  return { debt, householdId };
}

/** Keeps the debt, and its owner's others of the same source, from the house, or shows them again. */
export async function keepDebtPrivate(
  em: EntityManager,
  wish: { readonly debt: Debt; readonly householdId: string; readonly isPrivate: boolean },
  act: Act,
): Promise<{ debtId: string } | { refused: 'already-so' }> {
  const { debt, householdId, isPrivate } = wish;
  const household = await getLocked(em, Household, { id: householdId });
  const { personId, source } = debt;
  const standing = await findRow(em, DebtPrivacy, { householdId, personId, source, endedAt: null });
  if ((standing !== undefined) === isPrivate) return { refused: 'already-so' };
  if (isPrivate) {
    await em.insert(DebtPrivacy, {
      id: randomUUID(),
      householdId,
      personId,
      ...placeOf(household),
      source,
      bySeatId: act.seatId,
      sinceAt: act.at,
      endedAt: null,
      endedBySeatId: null,
    });
  } else {
    const where = { householdId, personId, source, endedAt: null };
    await em.nativeUpdate(DebtPrivacy, where, { endedAt: act.at, endedBySeatId: act.seatId });
  }
  await record(em, {
    action: isPrivate ? 'debt-kept-private' : 'debt-shown-again',
    at: act.at,
    actor: act,
    place: household,
    subject: { kind: 'person', id: personId },
  });
  return { debtId: debt.id };
}
