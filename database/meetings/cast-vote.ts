import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ballotRefusal, type BallotWay } from '#domain/meetings/ballot';
import type { VoteRefusal } from '#domain/meetings/meeting-statuses';
import type { Choice } from '#domain/meetings/tally';
import { COMMITTEE_ROLES, isSeatedOn } from '#domain/people/roles';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Fund } from '../funds/fund.ts';
import type { ChangeEvidence } from '../loan-changes/change-evidence.ts';
import { tellVoteCast } from '../outbox/facts.ts';
import { SeatRow } from '../people/seat.ts';
import { placeOf } from '../places/place.ts';
import { findRow } from '../rows.ts';
import { writeWord } from './interests/declare-interest.ts';
import { findEntitlement } from './interests/entitlement.ts';
import { lockItem } from './lock-item.ts';
import { Vote, type AgendaItem } from './meeting-entities.ts';
import type { Evidence } from './open-voting.ts';
import { SecretBallotVoter } from './secret-ballot-entities.ts';
import { markSecretVoter, takeSecretly } from './secret-ballot.ts';

export interface Ballot {
  readonly itemId: string;
  /** The seat whose vote it is; the act's own seat differs when the secretary records it. */
  readonly seatId: string;
  readonly choice: Choice;
  /** By name unless it is said; a paper in a box is only marked here, the box is counted as one. */
  readonly way?: BallotWay;
}

/**
 * Takes one vote, under the lock of its item. The secretary may record for a member in the room; the
 * permission for that is the caller's to check. Refuses in the order of `VOTE_REFUSALS`; each person
 * has one vote, whatever seats they hold. A vote states that its member has no interest, where they have not
 * said so before. A vote in a secret ballot has no id of its own.
 */
export async function castVote(
  em: EntityManager,
  ballot: Ballot,
  act: Act,
): Promise<{ voteId: string | null } | { refused: 'no-such-item' | VoteRefusal }> {
  const locked = await lockItem(em, ballot.itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  if (item.status !== 'voting') return { refused: 'item-not-open-for-votes' };
  const unfit = ballotRefusal(item, ballot.way ?? 'named');
  if (unfit !== null) return { refused: unfit };
  const on = dayOf(act.at);
  const seat = await findCommitteeSeat(em, { ...ballot, centreId: meeting.centreId });
  if (seat === undefined) return { refused: 'not-on-the-committee' };
  if (!isSeatedOn(seat, on)) return { refused: 'term-has-ended' };
  const entitled = await findEntitlement(em, { ...locked, seat, on });
  if ('refused' in entitled) return entitled;
  if (!isAskedFor(ballot.choice, item)) return { refused: 'choice-not-asked-here' };
  if (!(await isFundAble(em, ballot.choice, item))) return { refused: 'fund-not-able-to-lend' };
  const earlier = { itemId: item.id, userId: seat.userId };
  const hasVoted =
    (await findRow(em, Vote, earlier)) ?? (await findRow(em, SecretBallotVoter, earlier));
  if (hasVoted !== undefined) return { refused: 'already-voted' };
  if (!entitled.hasDeclared) {
    const none = { hasInterest: false, reason: null, how: 'with-vote' } as const;
    await writeWord(em, { item, seat, ...none }, act);
  }
  return { voteId: await take(em, { item, seat, ballot, act }) };
}

async function take(
  em: EntityManager,
  vote: { item: AgendaItem; seat: SeatRow; ballot: Ballot; act: Act },
): Promise<string | null> {
  const { item, seat, act } = vote;
  const { choice, way } = vote.ballot;
  if (item.ballot === 'open') return write(em, { item, seat, choice, act });
  if (way === 'box') await markSecretVoter(em, { item, seat }, act);
  else await takeSecretly(em, { item, seat, choice }, act);
  return null;
}

async function findCommitteeSeat(
  em: EntityManager,
  ask: { seatId: string; centreId: string },
): Promise<SeatRow | undefined> {
  return findRow(em, SeatRow, {
    id: ask.seatId,
    centreId: ask.centreId,
    role: { $in: [...COMMITTEE_ROLES] },
  });
}

/** A motion is voted for as such; lending and contracts by the name of the fund. */
function isAskedFor({ kind }: Choice, { motionId }: AgendaItem): boolean {
  if (kind === 'approve') return motionId !== null;
  return kind !== 'fund' || motionId === null;
}

/** Judged on the frozen evidence, for members vote on what they were shown; and still a member of the centre. */
async function isFundAble(em: EntityManager, choice: Choice, item: AgendaItem): Promise<boolean> {
  if (choice.kind === 'split') return isSplitAble(em, choice.motionId, item);
  if (choice.kind !== 'fund') return true;
  const evidence = item.evidence as Pick<Evidence | ChangeEvidence, 'funds'> | null;
  const option = evidence?.funds.find((fund) => fund.fundId === choice.fundId);
  if (option?.isAble !== true) return false;
  const fund = await findRow(em, Fund, { id: choice.fundId, status: 'member' });
  return fund !== undefined;
}

/** As frozen, too; and all its funds are still members. */
async function isSplitAble(
  em: EntityManager,
  motionId: string,
  { evidence }: AgendaItem,
): Promise<boolean> {
  const { split } = (evidence ?? {}) as Pick<Evidence, 'split'>;
  if (split?.motionId !== motionId || !split.isAble) return false;
  const ids = split.parts.map(({ fundId }) => fundId);
  return (await em.count(Fund, { id: { $in: ids }, status: 'member' })) === ids.length;
}

async function write(
  em: EntityManager,
  vote: { item: AgendaItem; seat: SeatRow; choice: Choice; act: Act },
): Promise<string> {
  const { item, seat, choice, act } = vote;
  const id = randomUUID();
  await em.insert(Vote, {
    id,
    itemId: item.id,
    seatId: seat.id,
    userId: seat.userId,
    ...placeOf(item),
    choice: choice.kind,
    fundId: choice.kind === 'fund' ? choice.fundId : null,
    splitMotionId: choice.kind === 'split' ? choice.motionId : null,
    recordedBySeatId: act.seatId,
    castAt: act.at,
  });
  await record(em, {
    action: 'vote-cast',
    at: act.at,
    actor: act,
    place: item,
    subject: { kind: 'agenda-item', id: item.id },
    caseId: item.caseId,
    detail: { seatId: seat.id, choice: choice.kind, isRecordedForMember: seat.id !== act.seatId },
  });
  await tellVoteCast(em, { meetingId: item.meetingId, itemId: item.id, place: item });
  return id;
}
