/** What a household asks the centre for, and that somebody has seen to it. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { CallTime, RequestKind } from '#domain/household/voice';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { openDuty } from '../duties/open-duty.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { Support } from '../support/support-entities.ts';
import { TaskComment } from '../tasks/task-comment.ts';
import { Task } from '../tasks/task.ts';
import { HouseholdRequest } from './voice-entities.ts';

interface Asked {
  readonly kind: RequestKind;
  readonly text: string | null;
  readonly callTime?: CallTime;
  readonly supportId?: string;
  readonly consentWithdrawalId?: string;
}

/** Please call me. One open wish a seat: pressed twice it is still one. */
export async function askForCall(
  em: EntityManager,
  wish: { readonly caseId: string; readonly callTime: CallTime; readonly text: string | null },
  act: Act,
): Promise<{ requestId: string } | { refused: 'no-such-case' | 'asked-already' }> {
  const found = await findLocked(em, HouseholdCase, { id: wish.caseId });
  if (found === undefined) return { refused: 'no-such-case' };
  const open = { caseId: found.id, bySeatId: act.seatId, kind: 'call', doneAt: null } as const;
  if ((await findRow(em, HouseholdRequest, open)) !== undefined) {
    return { refused: 'asked-already' };
  }
  const { callTime, text } = wish;
  return {
    requestId: await writeRequest(em, { found, asked: { kind: 'call', callTime, text } }, act),
  };
}

/** In the order in which they are checked. */
export type ReplyRefusal = 'no-such-support' | 'support-is-over' | 'accepted-already';

/**
 * The household's own answer to an offered support. Whoever holds the support's open task reads it
 * there as a remark, and the secretary finds it among what households say.
 */
export async function replyToSupport(
  em: EntityManager,
  reply: {
    readonly supportId: string;
    readonly answer: 'accept' | 'ask';
    readonly text: string | null;
    readonly remark: string;
  },
  act: Act,
): Promise<{ requestId: string } | { refused: ReplyRefusal }> {
  const { supportId, answer, text, remark } = reply;
  const support = await findLocked(em, Support, { id: supportId });
  if (support === undefined) return { refused: 'no-such-support' };
  if (support.endedOn !== null) return { refused: 'support-is-over' };
  const kind = answer === 'accept' ? 'support-accepted' : 'support-asked';
  const isSaid =
    kind === 'support-accepted' && (await findRow(em, HouseholdRequest, { supportId, kind }));
  if (isSaid) return { refused: 'accepted-already' };
  const task = await findRow(em, Task, { subjectId: supportId, status: 'open' });
  if (task !== undefined) {
    await em.insert(TaskComment, {
      id: randomUUID(),
      taskId: task.id,
      ...placeOf(task),
      bySeatId: act.seatId,
      text: remark,
      writtenAt: act.at,
    });
  }
  const found = { ...placeOf(support), id: support.caseId };
  return { requestId: await writeRequest(em, { found, asked: { kind, supportId, text } }, act) };
}

/** Writes the request with the duty to see to it; the words stay in the row, the trail knows only that it was made. */
export async function writeRequest(
  em: EntityManager,
  request: {
    readonly found: { readonly id: string; readonly centreId: string; readonly areaCode: string };
    readonly asked: Asked;
  },
  act: Act,
): Promise<string> {
  const { found, asked } = request;
  const id = randomUUID();
  await em.insert(HouseholdRequest, {
    id,
    caseId: found.id,
    ...placeOf(found),
    kind: asked.kind,
    supportId: asked.supportId ?? null,
    consentWithdrawalId: asked.consentWithdrawalId ?? null,
    callTime: asked.callTime ?? null,
    text: asked.text,
    bySeatId: act.seatId,
    askedAt: act.at,
    doneAt: null,
    doneBySeatId: null,
    doneNote: null,
  });
  await record(em, {
    action: 'household-asked',
    at: act.at,
    actor: act,
    place: found,
    subject: { kind: 'household-request', id },
    // Who wants to be called is nothing for the others of the house, who read the case's trail.
    caseId: asked.kind === 'call' ? null : found.id,
    detail: { kind: asked.kind },
  });
  await openDuty(
    em,
    {
      kind: 'hear-household',
      subjectId: id,
      place: found,
      caseId: found.id,
      opensOn: dayOf(act.at),
    },
    act,
  );
  return id;
}

/** Somebody of the centre has seen to it; of two at the same moment the second is told. */
export async function finishRequest(
  em: EntityManager,
  done: { readonly requestId: string; readonly note: string | null },
  act: Act,
): Promise<{ requestId: string } | { refused: 'no-such-request' | 'request-done-already' }> {
  const request = await findLocked(em, HouseholdRequest, { id: done.requestId });
  if (request === undefined) return { refused: 'no-such-request' };
  if (request.doneAt !== null) return { refused: 'request-done-already' };
  await em.nativeUpdate(
    HouseholdRequest,
    { id: request.id },
    { doneAt: act.at, doneBySeatId: act.seatId, doneNote: done.note },
  );
  await record(em, {
    action: 'household-request-done',
    at: act.at,
    actor: act,
    place: request,
    subject: { kind: 'household-request', id: request.id },
    caseId: request.kind === 'call' ? null : request.caseId,
    detail: { kind: request.kind },
  });
  return { requestId: request.id };
}
