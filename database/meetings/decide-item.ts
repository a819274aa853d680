import type { EntityManager } from '@mikro-orm/postgresql';
import type { RefusalReason } from '#domain/case/reasons';
import { inabilityReasons } from '#domain/funds/eligibility';
import { dayOf, type Act } from '../act.ts';
import { Proposal } from '../assessment/proposal.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { Fund } from '../funds/fund.ts';
import { lockBooks } from '../ledger/balances.ts';
import { reserveLoan } from '../loans/reserve-loan.ts';
import { takeContractTurn } from '../one-contract/older-debts.ts';
import { tellResolution } from '../outbox/facts.ts';
import { getLocked, getRow } from '../rows.ts';
import { decideChange } from './decide-change.ts';
import { findDecisionRefusal, type ItemRefusal } from './interests/item-refusal.ts';
import { lockItem } from './lock-item.ts';
import { proposalIdOf } from './meeting-entities.ts';
import { countVotes, writeResolution, type Sitting } from './resolve.ts';
import { settleItem } from './settle-item.ts';

/** In the order in which they are checked; after each the item stays open for votes. */
export type DecideRefusal =
  | 'no-such-item'
  | 'meeting-not-open'
  | 'item-not-open-for-votes'
  | 'ballot-not-counted'
  | 'case-not-proposed'
  | ItemRefusal
  | 'vote-of-who-leaves'
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
  if (item.ballot === 'secret' && item.countedAt === null) return { refused: 'ballot-not-counted' };
  if (item.kind !== 'lending') return decideChange(em, locked, { ...ask, act });
  // A household may have left while it waited; the lock keeps it from leaving during the decision.
  const household = await getLocked(em, HouseholdCase, { id: item.caseId });
  if (household.status !== 'proposed') return { refused: 'case-not-proposed' };
  const refused = await findDecisionRefusal(em, locked, dayOf(act.at));
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
  const { item, act } = sitting;
  const proposal = await getRow(em, Proposal, { id: proposalIdOf(item) });
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
  const { resolutionId } = await writeResolution(em, sitting, { outcome: 'approved', ...chosen });
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
