/** How talks end, and how they are taken up again. What is settled stands in writing. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  refuseReferral,
  type LeftOutReason,
  type MatterForum,
  type ReferralRefusal,
} from '#domain/negotiations/matters';
import { holdsOn } from '#domain/negotiations/offers';
import { refuseSettlement, type SettlementRefusal } from '#domain/negotiations/settlements';
import { dayOf, type Act } from '../act.ts';
import { Debt } from '../assessment/debt.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, listRows } from '../rows.ts';
import { readMandatesOfMatter } from './mandates.ts';
import { Negotiation, NegotiationMove, NegotiationTalk } from './negotiation-entities.ts';
import { noteMatter, readOwed } from './on-matter.ts';
import { endAwaiting, findOpenOffer } from './talks.ts';

interface Common {
  readonly endedOn: string;
  readonly note: string | null;
}

export type MatterEnding = Common &
  (
    | {
        readonly as: 'settled';
        readonly amountSatang: bigint;
        readonly payByOn: string | null;
        readonly documentReference: string;
        readonly documentOn: string;
        /** Who signed for the creditor. */
        readonly signedBy: string;
        /** Account or other way of payment; null where the paper names none. */
        readonly payTo: string | null;
      }
    | { readonly as: 'refused' | 'silent' }
    | { readonly as: 'referred'; readonly forum: MatterForum }
    | { readonly as: 'left-out'; readonly reason: LeftOutReason }
  );

/** In the order in which they are checked. */
export type EndMatterRefusal =
  | 'no-such-negotiation'
  | 'talks-have-ended'
  | 'nothing-was-tried'
  | 'offer-is-open'
  | SettlementRefusal
  | ReferralRefusal;

/** Ends the talks of one debt; an offer still open is withdrawn only where another office takes over. */
export async function endMatter(
  em: EntityManager,
  { negotiationId, ending }: { negotiationId: string; ending: MatterEnding },
  act: Act,
): Promise<{ ended: true } | { refused: EndMatterRefusal }> {
  const matter = await findLocked(em, Negotiation, { id: negotiationId });
  if (matter === undefined) return { refused: 'no-such-negotiation' };
  if (matter.status !== 'open') return { refused: 'talks-have-ended' };
  const refused = await refuseEnding(em, matter, ending);
  if (refused !== undefined) return { refused };
  await writeEnd(em, matter, { ending, act });
  return { ended: true };
}

async function refuseEnding(
  em: EntityManager,
  matter: Negotiation,
  ending: MatterEnding,
): Promise<EndMatterRefusal | undefined> {
  const hasOffer = (await findOpenOffer(em, matter.id)) !== undefined;
  switch (ending.as) {
    case 'settled': {
      if (hasOffer) return 'offer-is-open';
      const owedSatang = await readOwed(em, matter, ending.documentOn);
      const mandates = await readMandatesOfMatter(em, matter.id);
      const hasMandate = mandates.some((mandate) => holdsOn(mandate, ending.documentOn));
      return refuseSettlement(ending, { owedSatang, hasMandate });
    }
    case 'refused':
    case 'silent':
      if ((await em.count(NegotiationTalk, { negotiationId: matter.id })) === 0) {
        return 'nothing-was-tried';
      }
      return hasOffer ? 'offer-is-open' : undefined;
    case 'referred': {
      const owedSatang = await readOwed(em, matter, ending.endedOn);
      return refuseReferral(ending.forum, { owedSatang, dangers: matter.dangers });
    }
    case 'left-out':
      return undefined;
  }
}

/** The caller holds the lock of the matter. */
async function writeEnd(
  em: EntityManager,
  matter: Negotiation,
  { ending, act }: { ending: MatterEnding; act: Act },
): Promise<void> {
  const open = { negotiationId: matter.id, status: 'open' as const };
  await em.nativeUpdate(NegotiationTalk, open, { status: 'withdrawn' });
  await endAwaiting(em, matter.id, act);
  const settled = ending.as === 'settled' ? ending : null;
  await writeMove(em, matter, {
    toStatus: ending.as,
    movedOn: ending.endedOn,
    settledSatang: settled?.amountSatang ?? null,
    payByOn: settled?.payByOn ?? null,
    documentReference: settled?.documentReference ?? null,
    documentOn: settled?.documentOn ?? null,
    signedBy: settled?.signedBy ?? null,
    payTo: settled?.payTo ?? null,
    forum: ending.as === 'referred' ? ending.forum : null,
    reason: ending.as === 'left-out' ? ending.reason : null,
    note: ending.note,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const forum = ending.as === 'referred' ? ending.forum : null;
  const reason = ending.as === 'left-out' ? ending.reason : null;
  const detail = { as: ending.as, endedOn: ending.endedOn, forum, reason };
  await noteMatter(em, matter, { action: 'negotiation-ended', at: act.at, act, detail });
}

/** In the order in which they are checked. */
export type ResumeRefusal =
  | 'no-such-negotiation'
  | 'talks-are-open'
  | 'debt-was-surveyed-anew'
  | 'debt-is-paid';

/** The creditor has come back, or a settlement has lapsed: talks go on, and what was settled falls. */
export async function resumeMatter(
  em: EntityManager,
  plan: { negotiationId: string; resumedOn: string; note: string | null },
  act: Act,
): Promise<{ resumed: true } | { refused: ResumeRefusal }> {
  const matter = await findLocked(em, Negotiation, { id: plan.negotiationId });
  if (matter === undefined) return { refused: 'no-such-negotiation' };
  if (matter.status === 'open') return { refused: 'talks-are-open' };
  // Under its lock: the debt may be on its way to be paid.
  const debt = await findLocked(em, Debt, { id: matter.debtId });
  if (debt === undefined) return { refused: 'debt-was-surveyed-anew' };
  if (debt.paidOn !== null) return { refused: 'debt-is-paid' };
  await writeMove(em, matter, {
    toStatus: 'open',
    movedOn: plan.resumedOn,
    settledSatang: null,
    payByOn: null,
    documentReference: null,
    documentOn: null,
    signedBy: null,
    payTo: null,
    forum: null,
    reason: null,
    note: plan.note,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const detail = { from: matter.status, resumedOn: plan.resumedOn };
  await noteMatter(em, matter, { action: 'negotiation-resumed', at: act.at, act, detail });
  return { resumed: true };
}

/** A survey made again writes the debts anew: talks still open on the old ones end by that. */
export async function leaveOutSurveyedAnew(
  em: EntityManager,
  { caseId, round }: { caseId: string; round: number },
  act: Act,
): Promise<void> {
  const where = { caseId, round, status: 'open' as const };
  const reason = 'surveyed-again' as const;
  for (const { id } of await listRows(em, Negotiation, { where, orderBy: { id: 'asc' } })) {
    const ending = { as: 'left-out' as const, endedOn: dayOf(act.at), note: null, reason };
    await endMatter(em, { negotiationId: id, ending }, act);
  }
}

type NewMove = Omit<NegotiationMove, 'id' | 'negotiationId' | 'centreId' | 'areaCode' | 'number'>;

async function writeMove(em: EntityManager, matter: Negotiation, move: NewMove): Promise<void> {
  const number = (await em.count(NegotiationMove, { negotiationId: matter.id })) + 1;
  const belongs = { negotiationId: matter.id, ...placeOf(matter), number };
  await em.insert(NegotiationMove, { id: randomUUID(), ...belongs, ...move });
  const { toStatus: status, movedOn: statusSince, settledSatang, payByOn } = move;
  const version = matter.version + 1;
  const now = { status, statusSince, settledSatang, payByOn, version };
  await em.nativeUpdate(Negotiation, { id: matter.id }, now);
}
