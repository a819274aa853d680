/** What the agency reports on its way: the answer, the training, the first sale, the income after. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SupportRefusalReason, SupportStatus } from '#domain/support/support-statuses';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { processIds } from '../outbox/process-ids.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { Support, SupportEvent, type SupportEventKind } from './support-entities.ts';

export type SupportAnswer =
  | { readonly supportId: string; readonly answer: 'accepted' }
  | {
      readonly supportId: string;
      readonly answer: 'refused';
      readonly reason: SupportRefusalReason;
    };

/** In the order in which they are checked. */
export type AnswerRefusal = 'no-such-support' | 'answered-already';

/** In the order in which they are checked. */
export type ReportRefusal =
  | 'no-such-support'
  | 'not-in-this-state'
  | 'reported-already'
  | 'happened-in-the-future'
  | 'before-the-offer'
  | 'amount-is-negative';

interface Report {
  readonly supportId: string;
  /** The task whose form this is; a task reports once. */
  readonly taskId: string;
  readonly happenedOn: string;
  readonly note: string | null;
}

/**
 * Checks and records the agency's answer. The row moves with the process (`moveSupport`), which learns
 * the answer and its reason by the finished task `answer-offer`.
 */
export async function answerOffer(
  em: EntityManager,
  answer: SupportAnswer,
  act: Act,
): Promise<{ answered: true } | { refused: AnswerRefusal }> {
  const support = await findLocked(em, Support, { id: answer.supportId });
  if (support === undefined) return { refused: 'no-such-support' };
  if (support.status !== 'offered') return { refused: 'answered-already' };
  const reason = answer.answer === 'refused' ? answer.reason : null;
  await note(em, support, { act, detail: { answer: answer.answer, reason } });
  return { answered: true };
}

/** Reports a finished training. */
export function reportTraining(em: EntityManager, report: Report, act: Act) {
  const states = ['accepted', 'training'] as const;
  return write(em, { ...report, kind: 'training', states, ...NO_AMOUNTS }, act);
}

/** Records the first sale: its amount in satang, and where it was sold. */
export function recordFirstSale(
  em: EntityManager,
  report: Report & { saleSatang: bigint; market: string | null },
  act: Act,
) {
  const states = ['training', 'selling'] as const;
  return write(em, { ...NO_AMOUNTS, ...report, kind: 'first-sale', states }, act);
}

/** Follows the income from the occupation, satang a month. */
export function followIncome(
  em: EntityManager,
  report: Report & { monthIncomeSatang: bigint; market: string | null },
  act: Act,
) {
  const states = ['selling', 'lasting-market'] as const;
  return write(em, { ...NO_AMOUNTS, ...report, kind: 'income', states }, act);
}

const NO_AMOUNTS = { saleSatang: null, monthIncomeSatang: null, market: null } as const;

interface Written extends Report {
  readonly kind: SupportEventKind;
  readonly states: readonly SupportStatus[];
  readonly saleSatang: bigint | null;
  readonly monthIncomeSatang: bigint | null;
  readonly market: string | null;
}

async function write(
  em: EntityManager,
  event: Written,
  act: Act,
): Promise<{ eventId: string } | { refused: ReportRefusal }> {
  const support = await findLocked(em, Support, { id: event.supportId });
  if (support === undefined) return { refused: 'no-such-support' };
  if (!event.states.includes(support.status)) return { refused: 'not-in-this-state' };
  const earlier = await findRow(em, SupportEvent, { taskId: event.taskId });
  if (earlier !== undefined) return { refused: 'reported-already' };
  if (event.happenedOn > dayOf(act.at)) return { refused: 'happened-in-the-future' };
  if (event.happenedOn < support.offeredOn) return { refused: 'before-the-offer' };
  const amount = event.saleSatang ?? event.monthIncomeSatang;
  if (amount !== null && amount < 0n) return { refused: 'amount-is-negative' };

  const { states: _states, ...columns } = event;
  const eventId = randomUUID();
  await em.insert(SupportEvent, {
    id: eventId,
    ...columns,
    ...placeOf(support),
    bySeatId: act.seatId,
  });
  await note(em, support, { act, detail: { kind: event.kind, happenedOn: event.happenedOn } });
  return { eventId };
}

async function note(
  em: EntityManager,
  support: Support,
  { act, detail }: { act: Act; detail: Record<string, string | null> },
): Promise<void> {
  await record(em, {
    action: 'support-reported',
    at: act.at,
    actor: act,
    place: support,
    subject: { kind: 'support', id: support.id },
    caseId: support.caseId,
    processId: processIds.ofSupport(support.id),
    detail,
  });
}
