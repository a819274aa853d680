/** What followed from a change that was granted or a motion that was carried, as far as it left a row. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DecidedAnew } from '#domain/decisions/decide-anew';
import { dayOf } from '../act.ts';
import { ClearanceConfirmation } from '../clearance/clearance-confirmation.ts';
import { Fund } from '../funds/fund.ts';
import { Honour } from '../honours/honour.ts';
import { readLoanJournal } from '../ledger/journal.ts';
import { LoanChange } from '../loan-changes/loan-change.ts';
import { caseIdOf, Vote, type AgendaItem, type Resolution } from '../meetings/meeting-entities.ts';
import { MotionRow } from '../motions/motion-entity.ts';
import { firstDayOf, type MotionEvidence } from '../motions/motion-evidence.ts';
import { Policy } from '../places/policy.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { postedAs } from './posted-as.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

interface Resolved {
  readonly item: AgendaItem;
  readonly resolution: Resolution;
  readonly decided: DecidedAnew;
}

/** The entry of a change, and that the change was answered as the votes say. */
export async function replayChangeMoney(
  em: EntityManager,
  { item, resolution, decided }: Resolved,
): Promise<ReplayedPart> {
  const change = await getRow(em, LoanChange, { id: item.loanChangeId });
  const journal = await readLoanJournal(em, change.loanId);
  const posted = journal.filter(({ entryId }) => entryId === change.entryId);
  const businessOn = dayOf(resolution.decidedAt);
  return comparePart('money', {
    stored: { status: change.status, posted: posted.map((entry) => postedAs(entry)) },
    recomputed: {
      status: decided.resolved?.outcome ?? 'undecided',
      posted: decided.posted.map(({ fundId, entry }) => postedAs({ fundId, businessOn, ...entry })),
    },
  });
}

/** Undefined for a motion with no effect but the minutes, or one that was not carried. */
export async function replayEffect(
  em: EntityManager,
  { item, resolution, decided }: Resolved,
): Promise<ReplayedPart | undefined> {
  if (decided.resolved?.outcome !== 'approved' || item.motionId === null) return undefined;
  const motion = await getRow(em, MotionRow, { id: item.motionId });
  const on = dayOf(resolution.decidedAt);
  switch (motion.kind) {
    case 'common-rate':
      return replayRate(em, motion, on);
    case 'release-fund':
      return replayRelease(em, motion, on);
    case 'honours':
      return replayHonour(em, motion);
    case 'clearance':
      return replayClearance(em, { item, motion, on });
    default:
      return undefined;
  }
}

async function replayRate(
  em: EntityManager,
  { centreId, rateBasisPoints, effectiveFrom }: MotionRow,
  on: string,
): Promise<ReplayedPart> {
  const from = effectiveFrom === null ? null : firstDayOf(effectiveFrom, on);
  const key = 'common-rate-basis-points';
  const set =
    from === null ? undefined : await findRow(em, Policy, { centreId, key, effectiveFrom: from });
  return comparePart('effect', {
    stored: { rateBasisPoints: set?.value ?? null, effectiveFrom: set?.effectiveFrom ?? null },
    recomputed: { rateBasisPoints, effectiveFrom: from },
  });
}

async function replayRelease(
  em: EntityManager,
  { fundId }: MotionRow,
  on: string,
): Promise<ReplayedPart> {
  const { status, leftOn } = await getRow(em, Fund, { id: fundId });
  const recomputed = { status: 'left', leftOn: on };
  return comparePart('effect', { stored: { status, leftOn }, recomputed });
}

async function replayHonour(em: EntityManager, motion: MotionRow): Promise<ReplayedPart> {
  const { ceremonyOn, mayBeNamed } = motion;
  const honours = await listRows(em, Honour, {
    where: { caseId: caseIdOf(motion), ceremonyOn },
    orderBy: { round: 'asc' },
  });
  const given = honours.map((honour) => ({ ceremonyOn, mayBeNamed: honour.mayBeNamed }));
  const recomputed = { honours: [{ ceremonyOn, mayBeNamed }] };
  return comparePart('effect', { stored: { honours: given }, recomputed });
}

/** As many of those who voted yes have confirmed as were still asked when the vote was opened. */
async function replayClearance(
  em: EntityManager,
  { item, motion, on }: { item: AgendaItem; motion: MotionRow; on: string },
): Promise<ReplayedPart> {
  const yes = await listRows(em, Vote, {
    where: { itemId: item.id, choice: 'approve' },
    orderBy: { castAt: 'asc' },
  });
  const confirmed = await em.count(ClearanceConfirmation, {
    caseId: caseIdOf(motion),
    confirmedOn: on,
    isConfirmed: true,
    userId: { $in: yes.map(({ userId }) => userId) },
  });
  const { household } = item.evidence as MotionEvidence;
  const asked = household?.confirmationsLeft ?? 0;
  const stored = { confirmations: Math.min(confirmed, asked) };
  return comparePart('effect', { stored, recomputed: { confirmations: asked } });
}
