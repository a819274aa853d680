import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Danger } from '#domain/negotiations/matters';
import { dayOf, type Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { areMembers } from '../assessment/forms/form-call.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { Negotiation, NegotiationCreditor, NegotiationDebtor } from './negotiation-entities.ts';
import { noteMatter } from './on-matter.ts';
import { putCreditors, type CreditorChoice, type CreditorRefusal } from './put-creditors.ts';

export interface MatterPlan {
  readonly caseId: string;
  readonly debtId: string;
  readonly creditors: readonly CreditorChoice[];
  /** Who owes it beside the person of the survey. */
  readonly coDebtorIds: readonly string[];
  readonly dangers: readonly Danger[];
}

/** In the order in which they are checked. */
export type OpenMatterRefusal =
  | 'no-such-case'
  | 'no-such-debt'
  | 'debt-is-paid'
  | 'talks-begun-already'
  | 'not-a-member'
  | CreditorRefusal;

/** Opens the matter of one debt; whoever opens it is its negotiator. */
export async function openMatter(
  em: EntityManager,
  plan: MatterPlan,
  act: Act,
): Promise<{ negotiationId: string } | { refused: OpenMatterRefusal }> {
  const row = await findRow(em, HouseholdCase, { id: plan.caseId });
  if (row === undefined) return { refused: 'no-such-case' };
  // The lock of the debt: of two who begin at once the second sees the first.
  const debt = await findLocked(em, Debt, { id: plan.debtId, caseId: row.id, round: row.round });
  if (debt === undefined) return { refused: 'no-such-debt' };
  if (debt.paidOn !== null) return { refused: 'debt-is-paid' };
  if ((await findRow(em, Negotiation, { debtId: debt.id })) !== undefined) {
    return { refused: 'talks-begun-already' };
  }
  if (!(await areMembers(em, row.householdId, plan.coDebtorIds)))
    return { refused: 'not-a-member' };
  const place = placeOf(row);
  const put = await putCreditors(em, plan.creditors, { place, debt, act });
  if ('refused' in put) return put;
  const matter = await insertMatter(em, { debt, act, dangers: plan.dangers });
  for (const creditorId of put.creditorIds) {
    await em.insert(NegotiationCreditor, { negotiationId: matter.id, creditorId, ...place });
  }
  for (const personId of new Set([debt.personId, ...plan.coDebtorIds])) {
    const id = randomUUID();
    await em.insert(NegotiationDebtor, { id, negotiationId: matter.id, personId, ...place });
  }
  const detail = { creditors: put.creditorIds.length, dangers: plan.dangers.join(' ') };
  await noteMatter(em, matter, { action: 'negotiation-opened', at: act.at, act, detail });
  return { negotiationId: matter.id };
}

async function insertMatter(
  em: EntityManager,
  { debt, act, dangers }: { debt: Debt; act: Act; dangers: readonly Danger[] },
) {
  const matter = {
    id: randomUUID(),
    caseId: debt.caseId,
    ...placeOf(debt),
    round: debt.round,
    debtId: debt.id,
    source: debt.source,
    balanceSatang: debt.balanceSatang,
    status: 'open' as const,
    statusSince: dayOf(act.at),
    dangers: [...dangers],
    negotiatorSeatId: act.seatId,
    openedOn: dayOf(act.at),
    createdAt: act.at,
  };
  await em.insert(Negotiation, matter);
  return matter;
}

/** Marks what cannot wait; it is said in the trail who marked and who took the mark away. */
export async function markDangers(
  em: EntityManager,
  { negotiationId, dangers }: { negotiationId: string; dangers: readonly Danger[] },
  act: Act,
): Promise<{ marked: true } | { refused: 'no-such-negotiation' }> {
  const matter = await findLocked(em, Negotiation, { id: negotiationId });
  if (matter === undefined) return { refused: 'no-such-negotiation' };
  const version = matter.version + 1;
  await em.nativeUpdate(Negotiation, { id: matter.id }, { dangers: [...dangers], version });
  const detail = { dangers: dangers.join(' ') };
  await noteMatter(em, matter, { action: 'dangers-marked', at: act.at, act, detail });
  return { marked: true };
}
