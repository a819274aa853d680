/** The few facts that cross from one row to a process, each with its shape in one place. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { ItemStatus } from '#domain/meetings/meeting-statuses';
import { placeOf, type RowPlace } from '../places/place.ts';
import { processIds } from './process-ids.ts';
import { restartProcess, tellProcess } from './tell.ts';

type Settled = Extract<ItemStatus, 'approved' | 'refused' | 'postponed'>;

/** Tells a case what the committee made of its proposal. */
export async function tellResolution(
  em: EntityManager,
  news: {
    caseId: string;
    place: RowPlace;
    outcome: Settled;
    reason: string | null;
    loanId: string | null;
  },
): Promise<void> {
  const { outcome, reason, loanId } = news;
  await tellProcess(em, {
    processId: processIds.ofCase(news.caseId),
    processKind: 'household-case',
    place: placeOf(news.place),
    fact: { type: 'resolution', outcome, reason, loanId },
  });
}

/** Tells a meeting that an item needs nothing more. */
export async function tellItemSettled(
  em: EntityManager,
  news: { meetingId: string; itemId: string; place: RowPlace; outcome: Settled },
): Promise<void> {
  await tellMeeting(em, news, { type: 'item-settled', itemId: news.itemId, outcome: news.outcome });
}

/** Tells a meeting that one more vote was taken; whose and for what stays in the database. */
export async function tellVoteCast(
  em: EntityManager,
  news: { meetingId: string; itemId: string; place: RowPlace },
): Promise<void> {
  await tellMeeting(em, news, { type: 'vote-cast', itemId: news.itemId });
}

/** Tells a meeting that was called and not opened of its new day. */
export async function tellSessionMoved(
  em: EntityManager,
  news: { meetingId: string; place: RowPlace; plannedOn: string },
): Promise<void> {
  await tellMeeting(em, news, { type: 'session-moved', plannedOn: news.plannedOn });
}

interface PaymentNews {
  readonly loanId: string;
  readonly repaymentId: string;
  readonly place: RowPlace;
  readonly paidThrough: number;
  readonly isPaidOff: boolean;
}

/** Tells a loan of a payment: instalments up to `paidThrough` are settled in full. */
export async function tellPaymentPosted(em: EntityManager, news: PaymentNews): Promise<void> {
  const { repaymentId, paidThrough, isPaidOff } = news;
  await tellProcess(em, {
    processId: processIds.ofLoan(news.loanId),
    processKind: 'loan',
    place: placeOf(news.place),
    fact: { type: 'payment-posted', repaymentId, paidThrough, isPaidOff },
  });
}

/** Has a loan collected again whose process ended when it was paid; one that still runs is left alone. */
export async function restartLoanProcess(
  em: EntityManager,
  loan: RowPlace & { readonly id: string; readonly caseId: string },
): Promise<void> {
  const { id: loanId, caseId } = loan;
  await restartProcess(em, {
    processId: processIds.ofLoan(loanId),
    processKind: 'loan',
    place: placeOf(loan),
    input: { loanId, caseId, ...placeOf(loan), startAt: 'repaying' },
  });
}

/** Tells a loan that a payment was undone: it reads its books again. */
export async function tellPaymentReversed(
  em: EntityManager,
  news: Omit<PaymentNews, 'isPaidOff'>,
): Promise<void> {
  const { repaymentId, paidThrough } = news;
  await tellProcess(em, {
    processId: processIds.ofLoan(news.loanId),
    processKind: 'loan',
    place: placeOf(news.place),
    fact: { type: 'payment-reversed', repaymentId, paidThrough },
  });
}

/** Tells a loan that a resolution changed its instalments: it reads its books again. */
export async function tellLoanChanged(
  em: EntityManager,
  news: { loanId: string; place: RowPlace; paidThrough: number },
): Promise<void> {
  const { paidThrough } = news;
  await tellProcess(em, {
    processId: processIds.ofLoan(news.loanId),
    processKind: 'loan',
    place: placeOf(news.place),
    fact: { type: 'loan-changed', paidThrough },
  });
}

/** Tells a loan that a resolution has written it off: nothing is collected any more. */
export async function tellLoanWrittenOff(
  em: EntityManager,
  loan: RowPlace & { readonly id: string },
): Promise<void> {
  await tellProcess(em, {
    processId: processIds.ofLoan(loan.id),
    processKind: 'loan',
    place: placeOf(loan),
    fact: { type: 'loan-written-off' },
  });
}

/** Tells a loan that both sides cancelled its contract; its money is back and nobody is asked to pay. */
export async function tellContractCancelled(
  em: EntityManager,
  news: { loanId: string; place: RowPlace },
): Promise<void> {
  await tellProcess(em, {
    processId: processIds.ofLoan(news.loanId),
    processKind: 'loan',
    place: placeOf(news.place),
    fact: { type: 'contract-cancelled' },
  });
}

async function tellMeeting(
  em: EntityManager,
  to: { meetingId: string; place: RowPlace },
  fact: object,
): Promise<void> {
  const processId = processIds.ofMeeting(to.meetingId);
  await tellProcess(em, {
    processId,
    processKind: 'committee-meeting',
    place: placeOf(to.place),
    fact,
  });
}
