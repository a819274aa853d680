/** What the process of a support asks and does; a repeat is the same success. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Agency } from '#domain/people/roles';
import { maySupportMove, type SupportStatus } from '#domain/support/support-statuses';
import { dayOf } from '../act.ts';
import { record } from '../audit/record.ts';
import { processIds } from '../outbox/process-ids.ts';
import { getLocked, getRow, listRows } from '../rows.ts';
import { Support, SupportEvent } from './support-entities.ts';

const ENDS: readonly SupportStatus[] = ['lasting-market', 'refused', 'lapsed', 'ended'];

/** The agency that the support was offered to. Throws when there is no such support. */
export async function readSupport(
  em: EntityManager,
  ask: { supportId: string },
): Promise<{ agency: Agency }> {
  const { agency } = await getRow(em, Support, { id: ask.supportId });
  return { agency };
}

/** Moves the support on; there already = same success, a forbidden move throws. */
export async function moveSupport(
  em: EntityManager,
  move: { supportId: string; to: SupportStatus; reason: string | null; at: string },
): Promise<void> {
  const { to, reason, at } = move;
  const support = await getLocked(em, Support, { id: move.supportId });
  if (support.status === to) return;
  if (!maySupportMove(support.status, to)) {
    throw new Error(`Support ${support.id} may not move from ${support.status} to ${to}`);
  }
  const endedOn = ENDS.includes(to) ? { endedOn: dayOf(at) } : {};
  const version = support.version + 1;
  await em.nativeUpdate(Support, { id: support.id }, { status: to, reason, ...endedOn, version });
  await record(em, {
    action: 'support-moved',
    at,
    actor: null,
    place: support,
    subject: { kind: 'support', id: support.id },
    caseId: support.caseId,
    processId: processIds.ofSupport(support.id),
    detail: { from: support.status, to, reason },
  });
}

/** The supports of a case with what was reported on each, oldest first. Shows no debt. */
export async function listSupportOfCase(
  em: EntityManager,
  caseId: string,
): Promise<{ support: Support; events: SupportEvent[] }[]> {
  const supports = await listRows(em, Support, {
    where: { caseId },
    orderBy: { offeredOn: 'asc', id: 'asc' },
  });
  const ids = supports.map((support) => support.id);
  const events = await listRows(em, SupportEvent, {
    where: { supportId: { $in: ids } },
    orderBy: { happenedOn: 'asc', id: 'asc' },
  });
  return supports.map((support) => ({
    support,
    events: events.filter((event) => event.supportId === support.id),
  }));
}
