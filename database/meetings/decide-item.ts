import type { EntityManager } from '@mikro-orm/postgresql';
import type { RefusalReason } from '#domain/case/reasons';
import { judgeFund, type Judgement } from '#domain/funds/eligibility/judge-fund';
import { CASH_REASONS, type InabilityReason } from '#domain/funds/eligibility/reasons';
import { dayOf, type Act } from '../act.ts';
import { openChain } from '../approvals/open-chain.ts';
import { Proposal } from '../assessment/proposal.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { readBorrowerFacts } from '../funds/borrower-facts.ts';
import { factsOfLocked } from '../funds/fund-facts.ts';
import { Fund } from '../funds/fund.ts';
import { lockBooks } from '../ledger/balances.ts';
import { reserveLoan } from '../loans/reserve-loan.ts';
import { takeContractTurn } from '../one-contract/older-debts.ts';
import { tellResolution } from '../outbox/facts.ts';
import { getLocked, getRow } from '../rows.ts';
import { findRoomRefusal, type RoomRefusal } from './committee.ts';
import { decideChange } from './decide-change.ts';
import { lockItem } from './lock-item.ts';
import { proposalIdOf } from './meeting-entities.ts';
import { countVotes, writeResolution, type Sitting } from './resolve.ts';
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
  | 'not-enough-cash'
  | 'change-no-longer-fits';

/** `loanId`: the loan that was reserved, or the one that was changed. */
export type Decision =
  | { readonly outcome: 'approved'; readonly resolutionId: string; readonly loanId: string }
  | { readonly outcome: 'refused'; readonly resolutionId: string };

/**
 * Counts the votes of an item under the rule of the day and makes it a resolution: a loan reserved in
 * the chosen fund, a change of a contract that runs, or a refusal with its reason. Locks meeting, item,
 * case and the fund's books; with refusals nothing is kept, so the caller rolls back.
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
  if (item.kind !== 'lending') return decideChange(em, locked, { ...ask, act });
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

async function approve(
  em: EntityManager,
  sitting: Sitting,
  fundId: string,
): Promise<Decision | { refused: DecideRefusal }> {
  const { item, meeting, count, act } = sitting;
  const proposal = await getRow(em, Proposal, { id: proposalIdOf(item) });
  const older = await takeContractTurn(em, { caseId: item.caseId, on: dayOf(act.at) });
  if (older.isRefused) return { refused: 'another-contract-is-open' };
  const books = await lockBooks(em, fundId);
  const fund = await getRow(em, Fund, { id: fundId });
  const judged = { fund, proposal, cashSatang: books.balances.cash };
  const judgement = await judge(em, judged, act);
  const refused = refusalOf(judgement);
  if (refused !== undefined) return { refused };

  const chosen = { fundId, amountSatang: proposal.amountSatang, reason: null };
  const { resolutionId } = await writeResolution(em, sitting, { outcome: 'approved', ...chosen });
  const loan = await reserveLoan(em, { resolutionId, proposal, fund, older }, act);
  if ('refused' in loan) throw new Error(`Locked books refused loan: ${loan.refused}`);
  await settleItem(em, { item, outcome: 'approved' }, act);
  const { caseId } = item;
  const { loanId } = loan;
  const room = { present: count.present, committeeSeats: meeting.committeeSeats ?? 0 };
  const resolved = { resolutionId, loanId, caseId, place: item, needs: judgement.needs, room };
  // A larger loan stands once the further approvals of the fund's by-law are given.
  if (await openChain(em, resolved, act)) {
    const told = { caseId, place: item, loanId } as const;
    await tellResolution(em, { ...told, outcome: 'approved', reason: null });
  }
  return { outcome: 'approved', resolutionId, loanId };
}

/** The same engine as the evidence, on the locked books and the by-laws of today. */
async function judge(
  em: EntityManager,
  { fund, proposal, cashSatang }: { fund: Fund; proposal: Proposal; cashSatang: bigint },
  act: Act,
): Promise<Judgement> {
  const on = dayOf(act.at);
  const { caseId, amountSatang, termMonths } = proposal;
  const facts = await factsOfLocked(em, { fund, cashSatang, on });
  const borrower = (await readBorrowerFacts(em, { caseId, on }))(fund.id);
  const wish = { amountSatang, termMonths, purpose: 'old-debt', on } as const;
  return judgeFund({ fund: facts, borrower }, wish);
}

function refusalOf({
  isAble,
  findings,
}: Judgement): 'fund-not-able-to-lend' | 'not-enough-cash' | undefined {
  if (isAble) return undefined;
  const cash: readonly InabilityReason[] = CASH_REASONS;
  const isOnlyCash = findings.every(({ reason }) => cash.includes(reason));
  return isOnlyCash ? 'not-enough-cash' : 'fund-not-able-to-lend';
}

async function refuse(
  em: EntityManager,
  sitting: Sitting,
  reason: RefusalReason,
): Promise<Decision> {
  const { item, act } = sitting;
  const nothing = { fundId: null, amountSatang: null, reason };
  const { resolutionId } = await writeResolution(em, sitting, { outcome: 'refused', ...nothing });
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
