/**
 * Money leaves a bank account of a fund: one of its three signatories asks, another one signs and the
 * money moves, or the request is declined. Whoever asked may take it back, not sign it twice.
 */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { refusalOfSecondSignature, type SignatureRefusal } from '#domain/ledger/cash-places';
import { withdrawEntry } from '#domain/ledger/fund-entries';
import { satang } from '#domain/money/satang';
import type { Act } from '../act.ts';
import type { AuditAction } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, listRows } from '../rows.ts';
import { BankSignatory, CashWithdrawal } from './cash-place.ts';
import { findRoute, type CashMovePlan, type RouteRefusal } from './move-cash.ts';

export interface WithdrawalPlan extends Omit<CashMovePlan, 'moveId'> {
  readonly purpose: string;
}

/** In the order in which they are checked. */
export type AskWithdrawalRefusal =
  | RouteRefusal
  | 'only-banks-need-signatures'
  | 'not-a-signatory'
  | 'amount-must-be-positive'
  | 'purpose-missing';

/** The first signature. Nothing moves yet, and nothing is kept back for it. */
export async function askWithdrawal(
  em: EntityManager,
  plan: WithdrawalPlan,
  act: Act,
): Promise<{ withdrawalId: string } | { refused: AskWithdrawalRefusal }> {
  const route = await findRoute(em, plan, act);
  if ('refused' in route) return route;
  if (route.from.kind !== 'bank') return { refused: 'only-banks-need-signatures' };
  const signatories = await listSignatories(em, plan.fromPlaceId);
  if (!signatories.includes(act.userId)) return { refused: 'not-a-signatory' };
  if (plan.amountSatang <= 0n) return { refused: 'amount-must-be-positive' };
  const purpose = plan.purpose.trim();
  if (purpose === '') return { refused: 'purpose-missing' };
  const id = randomUUID();
  const { movedOn, ...columns } = plan;
  await em.insert(CashWithdrawal, {
    id,
    ...columns,
    ...placeOf(route.fund),
    businessOn: movedOn,
    purpose,
    status: 'asked',
    askedByUserId: act.userId,
    askedBySeatId: act.seatId,
    askedAt: act.at,
    decidedByUserId: null,
    decidedBySeatId: null,
    decidedAt: null,
    entryId: null,
  });
  await note(
    em,
    { withdrawal: { ...columns, ...placeOf(route.fund), id }, act },
    'withdrawal-asked',
  );
  return { withdrawalId: id };
}

export interface WithdrawalDecision {
  readonly withdrawalId: string;
  readonly outcome: 'paid' | 'declined';
}

/** In the order in which they are checked. */
export type DecideWithdrawalRefusal =
  | 'no-such-withdrawal'
  | 'withdrawal-decided-already'
  | SignatureRefusal
  | EntryRefusal;

/** The second signature moves the money, in the caller's transaction; or nothing moves for good. */
export async function decideWithdrawal(
  em: EntityManager,
  { withdrawalId, outcome }: WithdrawalDecision,
  act: Act,
): Promise<{ withdrawalId: string } | { refused: DecideWithdrawalRefusal }> {
  const asked = await findLocked(em, CashWithdrawal, { id: withdrawalId });
  if (asked === undefined) return { refused: 'no-such-withdrawal' };
  if (asked.status !== 'asked') return { refused: 'withdrawal-decided-already' };
  const signed = { withdrawal: asked, act };
  if (outcome === 'declined') {
    const signatories = await listSignatories(em, asked.fromPlaceId);
    if (!signatories.includes(act.userId)) return { refused: 'not-a-signatory' };
    await close(em, { ...signed, status: 'declined', entryId: null });
    await note(em, signed, 'withdrawal-declined');
    return { withdrawalId };
  }
  const refused = refusalOfSecondSignature({
    signatories: await listSignatories(em, asked.fromPlaceId),
    first: asked.askedByUserId,
    second: act.userId,
  });
  if (refused !== undefined) return { refused };
  const posted = await postWithdrawal(em, signed);
  if ('refused' in posted) return posted;
  await close(em, { ...signed, status: 'paid', entryId: posted.entryId });
  await note(em, signed, 'withdrawal-paid');
  return { withdrawalId };
}

async function postWithdrawal(em: EntityManager, { withdrawal, act }: Signed<CashWithdrawal>) {
  const { id, fundId, fromPlaceId, toPlaceId, amountSatang, businessOn } = withdrawal;
  return postEntry(em, {
    fundId,
    ...withdrawEntry({ fromPlaceId, toPlaceId, amountSatang: satang(amountSatang) }),
    postingKey: `withdraw/${id}`,
    businessOn,
    recordedAt: act.at,
    bySeatId: act.seatId,
  });
}

interface Signed<Row> {
  readonly withdrawal: Row;
  readonly act: Act;
}

async function close(
  em: EntityManager,
  end: Signed<CashWithdrawal> & { status: 'paid' | 'declined'; entryId: string | null },
): Promise<void> {
  const { withdrawal, act, status, entryId } = end;
  const decided = {
    decidedByUserId: act.userId,
    decidedBySeatId: act.seatId,
    decidedAt: act.at,
  };
  await em.nativeUpdate(CashWithdrawal, { id: withdrawal.id }, { status, entryId, ...decided });
}

async function listSignatories(em: EntityManager, placeId: string): Promise<string[]> {
  const rows = await listRows(em, BankSignatory, {
    where: { placeId },
    orderBy: { userId: 'asc' },
  });
  return rows.map(({ userId }) => userId);
}

type Noted = Pick<CashWithdrawal, 'id' | 'fundId' | 'centreId' | 'areaCode' | 'amountSatang'>;

async function note(
  em: EntityManager,
  { withdrawal, act }: Signed<Noted>,
  action: AuditAction,
): Promise<void> {
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: placeOf(withdrawal),
    subject: { kind: 'fund', id: withdrawal.fundId },
    detail: { withdrawalId: withdrawal.id, amountSatang: String(withdrawal.amountSatang) },
  });
}
