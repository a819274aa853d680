import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { putBack } from '../loan-changes/take-to-meeting.ts';
import { tellItemSettled, tellResolution } from '../outbox/facts.ts';
import { lockItem } from './lock-item.ts';
import { AgendaItem, caseIdOf } from './meeting-entities.ts';

/** In the order in which they are checked. */
export type PostponeRefusal = 'no-such-item' | 'meeting-not-open' | 'item-settled-already';

/** Puts an item off: the case waits for another meeting. Votes already cast stay with the item. */
export async function postponeItem(
  em: EntityManager,
  { itemId }: { itemId: string },
  act: Act,
): Promise<{ outcome: 'postponed' } | { refused: PostponeRefusal }> {
  const locked = await lockItem(em, itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  if (item.status !== 'waiting' && item.status !== 'voting')
    return { refused: 'item-settled-already' };
  await settleItem(em, { item, outcome: 'postponed' }, act);
  await waitAgain(em, item);
  return { outcome: 'postponed' };
}

/** Closes an item in its meeting and tells the meeting's process. The caller tells the case. */
export async function settleItem(
  em: EntityManager,
  settled: { item: AgendaItem; outcome: 'approved' | 'refused' | 'postponed' },
  by: Act | { at: string },
): Promise<void> {
  const { item, outcome } = settled;
  const change = { status: outcome, settledAt: by.at, version: item.version + 1 };
  await em.nativeUpdate(AgendaItem, { id: item.id }, change);
  await record(em, {
    action: 'item-settled',
    at: by.at,
    actor: 'userId' in by ? by : null,
    place: item,
    subject: { kind: 'agenda-item', id: item.id },
    caseId: item.caseId,
    detail: { meetingId: item.meetingId, outcome },
  });
  await tellItemSettled(em, { meetingId: item.meetingId, itemId: item.id, place: item, outcome });
}

/** What was put off waits for another meeting: the case hears of its proposal, a request is put back. */
export async function waitAgain(em: EntityManager, item: AgendaItem): Promise<void> {
  const { loanChangeId, motionId } = item;
  // A motion waits by itself: none of its items is open or decided.
  if (motionId !== null) return;
  if (loanChangeId !== null) {
    await putBack(em, loanChangeId);
    return;
  }
  await tellResolution(em, {
    caseId: caseIdOf(item),
    place: item,
    outcome: 'postponed',
    reason: null,
    loanId: null,
  });
}
