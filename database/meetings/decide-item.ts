import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RefusalReason } from '#domain/case/reasons';
import { inabilityReasons } from '#domain/funds/eligibility';
import { choiceKey, decide, tally, type Choice, type Outcome } from '#domain/meetings/tally';
import { buddhistYearOf, dayOf, type Act } from '../act.ts';
import { Proposal } from '../assessment/proposal.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { Fund } from '../funds/fund.ts';
import { lockBooks } from '../ledger/balances.ts';
import { reserveLoan } from '../loans/reserve-loan.ts';
import { nextNumber } from '../numbers/next.ts';
import { takeContractTurn } from '../one-contract/older-debts.ts';
import { tellResolution } from '../outbox/facts.ts';
import { SeatRow } from '../people/seat.ts';
import { placeOf } from '../places/place.ts';
import { getLocked, getRow, listRows } from '../rows.ts';
import {
  findRoomRefusal,
  peopleIn,
  readPresentSeats,
  ruleOf,
  type RoomRefusal,
} from './committee.ts';
import { lockItem } from './lock-item.ts';
import { Resolution, Vote, type AgendaItem, type Meeting } from './meeting-entities.ts';
import { settleItem } from './settle-item.ts';

/** In the order in which they are checked; after each the item stays open for votes. */
export type DecideRefusal =
  | 'no-such-item'
  | 'meeting-not-open'
  | 'item-not-open-for-votes'
  | 'case-not-proposed'
  | RoomRefusal
  | 'no-votes'
  | 'no-majority'
  | 'tie'
  | 'another-contract-is-open'
  | 'fund-not-able-to-lend'
  | 'not-enough-cash';

export type Decision =
  | { readonly outcome: 'approved'; readonly resolutionId: string; readonly loanId: string }
  | { readonly outcome: 'refused'; readonly resolutionId: string };

interface Sitting {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly act: Act;
  readonly count: Count;
}

interface Count {
  readonly outcome: Outcome;
  readonly votesFor: number;
  readonly votesCast: number;
  readonly abstentions: number;
  readonly ruleMet: 'majority' | 'casting-vote';
  readonly present: number;
}

/**
 * Counts the votes of an item under the rule of the day and makes it a resolution: a loan reserved in
 * the chosen fund, or a refusal with its reason. Locks meeting, item, case and the fund's books; with
 * refusals nothing is kept, so the caller rolls back.
 */
export async function decideItem(
  em: EntityManager,
  ask: { itemId: string; refusalReason?: RefusalReason },
  act: Act,
): Promise<Decision | { refused: DecideRefusal }> {
  const locked = await lockItem(em, ask.itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  if (item.status !== 'voting') return { refused: 'item-not-open-for-votes' };
  // A household may have left while it waited; the lock keeps it from leaving during the decision.
  const household = await getLocked(em, HouseholdCase, { id: item.caseId });
  if (household.status !== 'proposed') return { refused: 'case-not-proposed' };
  const refused = await findRoomRefusal(em, meeting, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const count = await countVotes(em, locked);
  const { outcome } = count;
  if (outcome.outcome === 'undecided') return { refused: outcome.because };
  const sitting = { ...locked, act, count };
  return outcome.outcome === 'refused'
    ? refuse(em, sitting, ask.refusalReason ?? 'committee-not-convinced')
    : approve(em, sitting, outcome.fundId);
}

async function countVotes(
  em: EntityManager,
  { item, meeting }: { item: AgendaItem; meeting: Meeting },
): Promise<Count> {
  const votes = await listRows(em, Vote, {
    where: { itemId: item.id },
    orderBy: { castAt: 'asc' },
  });
  const seatIds = votes.map((vote) => vote.seatId);
  const chairs = await listRows(em, SeatRow, {
    where: { id: { $in: seatIds }, role: 'chair' },
    orderBy: { id: 'asc' },
  });
  const chairVote = votes.find((vote) => chairs.some(({ id }) => id === vote.seatId));
  const choices = votes.map(choiceOf);
  const outcome = decide(
    choices,
    ruleOf(meeting),
    chairVote === undefined ? null : choiceOf(chairVote),
  );
  const { counts, votesCast, abstentions } = tally(choices);
  const won = winnerKey(outcome);
  return {
    outcome,
    votesFor: counts.find(({ choice }) => choice === won)?.votes ?? 0,
    votesCast,
    abstentions,
    ruleMet: counts[0]?.votes === counts[1]?.votes ? 'casting-vote' : 'majority',
    present: peopleIn(await readPresentSeats(em, meeting.id)),
  };
}

async function approve(
  em: EntityManager,
  sitting: Sitting,
  fundId: string,
): Promise<Decision | { refused: DecideRefusal }> {
  const { item, act } = sitting;
  const proposal = await getRow(em, Proposal, { id: item.proposalId });
  const older = await takeContractTurn(em, { caseId: item.caseId, on: dayOf(act.at) });
  if (older.isRefused) return { refused: 'another-contract-is-open' };
  const books = await lockBooks(em, fundId);
  const fund = await getRow(em, Fund, { id: fundId });
  const facts = { ...fund, cashSatang: books.balances.cash };
  const reasons = inabilityReasons(facts, proposal.amountSatang);
  const isOnlyCash = reasons.every((reason) => reason === 'not-enough-cash');
  if (!isOnlyCash) return { refused: 'fund-not-able-to-lend' };
  if (reasons.length > 0) return { refused: 'not-enough-cash' };

  const chosen = { fundId, amountSatang: proposal.amountSatang, reason: null };
  const resolutionId = await writeResolution(em, sitting, { outcome: 'approved', ...chosen });
  const loan = await reserveLoan(em, { resolutionId, proposal, fund, older }, act);
  if ('refused' in loan) throw new Error(`Locked books refused loan: ${loan.refused}`);
  await settleItem(em, { item, outcome: 'approved' }, act);
  await tellResolution(em, {
    caseId: item.caseId,
    place: item,
    outcome: 'approved',
    reason: null,
    loanId: loan.loanId,
  });
  return { outcome: 'approved', resolutionId, loanId: loan.loanId };
}

async function refuse(
  em: EntityManager,
  sitting: Sitting,
  reason: RefusalReason,
): Promise<Decision> {
  const { item, act } = sitting;
  const nothing = { fundId: null, amountSatang: null, reason };
  const resolutionId = await writeResolution(em, sitting, { outcome: 'refused', ...nothing });
  await settleItem(em, { item, outcome: 'refused' }, act);
  await tellResolution(em, {
    caseId: item.caseId,
    place: item,
    outcome: 'refused',
    reason,
    loanId: null,
  });
  return { outcome: 'refused', resolutionId };
}

async function writeResolution(
  em: EntityManager,
  { item, meeting, count, act }: Sitting,
  what: Pick<Resolution, 'outcome' | 'fundId' | 'amountSatang' | 'reason'>,
): Promise<string> {
  const id = randomUUID();
  const place = placeOf(item);
  const yearBe = buddhistYearOf(dayOf(act.at));
  const number = await nextNumber(em, { series: 'resolution', yearBe, place });
  const { present, votesFor, votesCast, abstentions, ruleMet } = count;
  const counted = { present, votesFor, votesCast, abstentions, ruleMet };
  await em.insert(Resolution, {
    id,
    meetingId: meeting.id,
    itemId: item.id,
    caseId: item.caseId,
    ...place,
    number,
    yearBe,
    ...what,
    ...counted,
    decidedAt: act.at,
    bySeatId: act.seatId,
  });
  await record(em, {
    action: 'resolution-passed',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'resolution', id },
    caseId: item.caseId,
    detail: { outcome: what.outcome, fundId: what.fundId, reason: what.reason, ...counted },
  });
  return id;
}

function choiceOf(vote: Vote): Choice {
  if (vote.choice !== 'fund') return { kind: vote.choice };
  if (vote.fundId === null) throw new Error(`Vote ${vote.id} names no fund`);
  return { kind: 'fund', fundId: vote.fundId };
}

function winnerKey(outcome: Outcome): string | null {
  switch (outcome.outcome) {
    case 'approved':
      return choiceKey({ kind: 'fund', fundId: outcome.fundId });
    case 'refused':
      return 'refuse';
    case 'undecided':
      return null;
  }
}
