/** The members have resolved that several funds lend together: each reserves its part, or none does. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoanNeeds } from '#domain/funds/eligibility/judge-fund';
import { CASH_REASONS, type InabilityReason } from '#domain/funds/eligibility/reasons';
import { satang } from '#domain/money/satang';
import { dayOf } from '../../act.ts';
import { Proposal } from '../../assessment/proposal.ts';
import { lockBooksOf } from '../../ledger/balances.ts';
import { takeContractTurn } from '../../one-contract/older-debts.ts';
import { getRow } from '../../rows.ts';
import type { Decision, DecideRefusal } from '../decide-item.ts';
import { lend } from '../lend.ts';
import { caseIdOf, proposalIdOf } from '../meeting-entities.ts';
import type { Evidence } from '../open-voting.ts';
import type { Sitting } from '../resolve.ts';
import { findReasons, judgeParts, listFunds, listParts } from './split-option.ts';

const CASH: readonly InabilityReason[] = CASH_REASONS;

/** The first fund in the order of the motion that cannot lend its part. */
export type SplitRefused = { readonly refused: DecideRefusal; readonly fundId?: string };

/**
 * Reserves in the order of the motion under the locks of all the books, in one transaction: when a fund
 * cannot lend its part the refusal names it, and Postgres takes back what was reserved before it,
 * the last first. Nobody ever sees a part of the loan without the others.
 */
export async function approveSplit(
  em: EntityManager,
  sitting: Sitting,
  motionId: string,
): Promise<Decision | SplitRefused> {
  const { item, act } = sitting;
  const on = dayOf(act.at);
  const proposal = await getRow(em, Proposal, { id: proposalIdOf(item) });
  const older = await takeContractTurn(em, { caseId: caseIdOf(item), on });
  if (older.isRefused) return { refused: 'another-contract-is-open' };
  const moved = await listParts(em, motionId);
  const ids = moved.map(({ fundId }) => fundId);
  await lockBooksOf(em, ids);
  const funds = await listFunds(em, ids, on);
  const judged = await judgeParts(em, { moved, funds, proposal, on });
  for (const { fundId, reasons } of judged) {
    if (reasons.length === 0) continue;
    const isOnlyCash = reasons.every((reason) => CASH.includes(reason));
    return { refused: isOnlyCash ? 'not-enough-cash' : 'fund-not-able-to-lend', fundId };
  }
  const [lead] = funds;
  const against = await findReasons(em, { caseId: caseIdOf(item), funds, on });
  const isAsShown = (item.evidence as Evidence).split?.rateBasisPoints === lead?.rateBasisPoints;
  if (lead === undefined || !isAsShown || against.length > 0)
    return { refused: 'fund-not-able-to-lend' };
  const lenders = moved.map(({ fundId, amountSatang }) => ({
    fundId,
    lentSatang: satang(amountSatang),
  }));
  const lent = await lend(em, sitting, {
    proposal,
    fund: lead,
    older,
    needs: strictest(judged.map(({ needs }) => needs)),
    split: { motionId, lenders },
  });
  if ('outcome' in lent) return lent;
  return { refused: 'not-enough-cash', fundId: lent.fundId };
}

/** The longest chain of approvals that one of the funds asks for, and the most guarantors. */
export function strictest(needs: readonly LoanNeeds[]): LoanNeeds {
  const [longest] = needs.toSorted((a, b) => b.approvals.length - a.approvals.length);
  const [most] = needs.toSorted((a, b) => b.guarantors - a.guarantors);
  if (longest === undefined || most === undefined) throw new Error('No fund lends');
  const { guarantors, guarantorSource } = most;
  return { ...longest, guarantors, guarantorSource };
}
