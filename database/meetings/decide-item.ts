import type { EntityManager } from '@mikro-orm/postgresql';
import type { RefusalReason } from '#domain/case/reasons';
import { refusedMatter } from '#domain/meetings/resolution-of';
import { dayOf, type Act } from '../act.ts';
import { Proposal } from '../assessment/proposal.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { readPolicyRecords } from '../centres/policies.ts';
import { contractRateOn } from '../funds/contract-rate.ts';
import { Fund } from '../funds/fund.ts';
import { lockBooks } from '../ledger/balances.ts';
import { decideMotion, type MotionRefusal } from '../motions/decide-motion.ts';
import { takeContractTurn } from '../one-contract/older-debts.ts';
import { tellResolution } from '../outbox/facts.ts';
import { getLocked, getRow } from '../rows.ts';
import { decideChange } from './decide-change.ts';
import { findDecisionRefusal, type ItemRefusal } from './interests/item-refusal.ts';
import { judgeLender } from './judge-lender.ts';
import { lend } from './lend.ts';
import { lockItem } from './lock-item.ts';
import { caseIdOf, proposalIdOf, type AgendaItem } from './meeting-entities.ts';
import type { Evidence } from './open-voting.ts';
import { countVotes, writeResolution, type Sitting } from './resolve.ts';
import { settleItem } from './settle-item.ts';
import { approveSplit, type SplitRefused } from './split/approve-split.ts';

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
  | 'change-no-longer-fits'
  | MotionRefusal;

/** `loanId`: the loan that was reserved, or the one that was changed; a motion that is carried has none. */
export type Decision =
  | { readonly outcome: 'approved'; readonly resolutionId: string; readonly loanId: string }
  | { readonly outcome: 'carried'; readonly resolutionId: string }
  | { readonly outcome: 'refused'; readonly resolutionId: string };

/**
 * Counts the votes of an item under the rule of the day and makes it a resolution: a loan reserved in
 * the chosen fund or funds, a change of a contract that runs, a motion carried, or a refusal with its reason. Locks meeting, item,
 * case and the fund's books; with refusals nothing is kept, so the caller rolls back.
 */
export async function decideItem(
  em: EntityManager,
  ask: { itemId: string; refusalReason?: RefusalReason },
  act: Act,
): Promise<Decision | SplitRefused> {
  const locked = await lockItem(em, ask.itemId);
  if (locked === undefined) return { refused: 'no-such-item' };
  const { item, meeting } = locked;
  if (meeting.status !== 'opened') return { refused: 'meeting-not-open' };
  if (item.status !== 'voting') return { refused: 'item-not-open-for-votes' };
  if (item.ballot === 'secret' && item.countedAt === null) return { refused: 'ballot-not-counted' };
  if (item.motionId !== null) return decideMotion(em, locked, act);
  if (item.kind !== 'lending') return decideChange(em, locked, { ...ask, act });
  // A household may have left while it waited; the lock keeps it from leaving during the decision.
  const household = await getLocked(em, HouseholdCase, { id: caseIdOf(item) });
  if (household.status !== 'proposed') return { refused: 'case-not-proposed' };
  const refused = await findDecisionRefusal(em, locked, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const count = await countVotes(em, locked);
  const { outcome } = count;
  if (outcome.outcome === 'undecided') return { refused: outcome.because };
  const sitting = { ...locked, act, count };
  switch (outcome.outcome) {
    case 'approved':
      return approve(em, sitting, outcome.fundId);
    case 'approved-split':
      return approveSplit(em, sitting, outcome.motionId);
    case 'carried':
    case 'refused':
      return refuse(em, sitting, ask.refusalReason ?? 'committee-not-convinced');
  }
}

async function approve(
  em: EntityManager,
  sitting: Sitting,
  fundId: string,
): Promise<Decision | { refused: DecideRefusal }> {
  const { item, act } = sitting;
  const proposal = await getRow(em, Proposal, { id: proposalIdOf(item) });
  const older = await takeContractTurn(em, { caseId: caseIdOf(item), on: dayOf(act.at) });
  if (older.isRefused) return { refused: 'another-contract-is-open' };
  const books = await lockBooks(em, fundId);
  const fund = await getLender(em, { fundId, on: dayOf(act.at) });
  const judged = { fund, proposal, cashSatang: books.balances.cash };
  const lender = await judgeLender(em, judged, act);
  if ('refused' in lender) return lender;
  if (!isAtRateShown(item, fund)) return { refused: 'fund-not-able-to-lend' };

  const lent = await lend(em, sitting, { proposal, fund, older, needs: lender.needs });
  if ('refused' in lent) throw new Error(`Locked books refused loan: ${lent.refused}`);
  return lent;
}

/** The fund as it lends on the day. */
async function getLender(
  em: EntityManager,
  { fundId, on }: { fundId: string; on: string },
): Promise<Fund> {
  const fund = await getRow(em, Fund, { id: fundId });
  const records = await readPolicyRecords(em, fund.centreId);
  return { ...fund, rateBasisPoints: contractRateOn(fund, records, on) };
}

/** Members vote on what they were shown: a common rate that began since then makes it another loan. */
function isAtRateShown(item: AgendaItem, { id, rateBasisPoints }: Fund): boolean {
  const { funds } = item.evidence as Evidence;
  return funds.find(({ fundId }) => fundId === id)?.rateBasisPoints === rateBasisPoints;
}

async function refuse(
  em: EntityManager,
  sitting: Sitting,
  reason: RefusalReason,
): Promise<Decision> {
  const { item, act } = sitting;
  const { resolutionId } = await writeResolution(em, sitting, refusedMatter(reason));
  await settleItem(em, { item, outcome: 'refused' }, act);
  await tellResolution(em, {
    caseId: caseIdOf(item),
    place: item,
    outcome: 'refused',
    reason,
    loanId: null,
  });
  return { outcome: 'refused', resolutionId };
}
