/** What a resolution to lend made: the contract with each instalment, and the money set aside in each fund. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { lendersOf, type DecidedAnew, type LendingCopy } from '#domain/decisions/decide-anew';
import { judgeFund, type LoanNeeds } from '#domain/funds/eligibility/judge-fund';
import { dayOf } from '../act.ts';
import { ApprovalStep } from '../approvals/approval-step.ts';
import { contractSchedule } from '../funds/contract-schedule.ts';
import { readLoanJournal } from '../ledger/journal.ts';
import { Loan } from '../loans/loan-entities.ts';
import { listLenders } from '../loans/split/lenders.ts';
import type { Resolution } from '../meetings/meeting-entities.ts';
import { strictest } from '../meetings/split/approve-split.ts';
import { findRow, listRows } from '../rows.ts';
import { DecidedSchedule, decidedRows } from './decided-schedule.ts';
import type { FrozenLending } from './frozen-evidence.ts';
import { postedAs } from './posted-as.ts';
import { byLawsKnown } from './replay-by-laws.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

export interface Lent {
  readonly resolution: Resolution;
  readonly frozen: FrozenLending;
  readonly matter: LendingCopy;
  readonly decided: DecidedAnew;
}

export async function replayLending(em: EntityManager, lent: Lent): Promise<ReplayedPart[]> {
  const { resolution, matter, decided } = lent;
  const loan = await findRow(em, Loan, { resolutionId: resolution.id });
  const lenders = lendersOf(decided.count.outcome, matter);
  if (loan === undefined) {
    return [comparePart('money', { stored: { lenders: [] }, recomputed: { lenders } })];
  }
  return [
    await replaySchedule(em, lent, loan),
    await replayMoney(em, lent, loan),
    ...(await replayApprovals(em, lent, loan)),
  ];
}

/** Whoever bears a part of the interest came after the resolution: the fund's rate is both together. */
async function replaySchedule(em: EntityManager, lent: Lent, loan: Loan): Promise<ReplayedPart> {
  const { resolution, frozen, decided } = lent;
  const { proposal, frozenOn: _frozen } = frozen;
  const fundId = decided.resolved?.fundId ?? null;
  const rateBasisPoints = frozen.funds.find((fund) => fund.fundId === fundId)?.rateBasisPoints;
  const kept = await findRow(em, DecidedSchedule, { resolutionId: resolution.id });
  const contract = {
    fundId: loan.fundId,
    principalSatang: loan.principalSatang,
    rateBasisPoints: loan.rateBasisPoints + loan.payerBasisPoints,
    termMonths: loan.termMonths,
    firstDueOn: loan.firstDueOn,
    reservedOn: loan.reservedOn,
    policyOn: loan.policyOn,
  };
  const decidedOn = dayOf(resolution.decidedAt);
  const { amountSatang: principalSatang, termMonths, firstDueOn } = proposal;
  const terms = { fundId, principalSatang, rateBasisPoints, termMonths, firstDueOn };
  return comparePart(
    'schedule',
    {
      stored: { contract, ...(kept === undefined ? {} : { rows: kept.rows }) },
      recomputed: {
        contract: { ...terms, reservedOn: decidedOn, policyOn: decidedOn },
        rows:
          rateBasisPoints === undefined
            ? []
            : decidedRows(contractSchedule(proposal, rateBasisPoints).rows),
      },
    },
    kept === undefined ? ['schedule-as-made'] : [],
  );
}

async function replayMoney(
  em: EntityManager,
  { resolution, matter, decided }: Lent,
  loan: Loan,
): Promise<ReplayedPart> {
  const journal = await readLoanJournal(em, loan.id);
  const reserved = journal.filter(({ kind }) => kind === 'reserve');
  const businessOn = dayOf(resolution.decidedAt);
  const lenders = await listLenders(em, loan);
  return comparePart('money', {
    stored: { lenders, posted: reserved.map((entry) => postedAs(entry)).toSorted(byFund) },
    recomputed: {
      lenders: lendersOf(decided.count.outcome, matter),
      posted: decided.posted
        .map(({ fundId, entry }) => postedAs({ fundId, businessOn, ...entry }))
        .toSorted(byFund),
    },
  });
}

/** None for evidence that does not say on what the funds were judged. */
async function replayApprovals(
  em: EntityManager,
  { resolution, frozen, matter, decided }: Lent,
  loan: Loan,
): Promise<ReplayedPart[]> {
  const lenders = lendersOf(decided.count.outcome, matter);
  const known = await byLawsKnown(em, {
    fundIds: lenders.map(({ fundId }) => fundId),
    on: dayOf(resolution.decidedAt),
    knownAt: resolution.decidedAt,
  });
  const needs = lenders.flatMap(({ fundId, lentSatang }): LoanNeeds[] => {
    const fund = frozen.funds.find((one) => one.fundId === fundId);
    if (fund?.facts === undefined || fund.borrower === undefined) return [];
    const facts = { ...fund.facts, byLaws: known.get(fundId) ?? {} };
    const { termMonths } = frozen.proposal;
    const wish = { amountSatang: lentSatang, termMonths, purpose: 'old-debt' } as const;
    const on = dayOf(resolution.decidedAt);
    return [judgeFund({ fund: facts, borrower: fund.borrower }, { ...wish, on }).needs];
  });
  if (needs.length === 0 || needs.length < lenders.length) return [];
  const { approvals, guarantors } = strictest(needs);
  const steps = await listRows(em, ApprovalStep, {
    where: { resolutionId: resolution.id },
    orderBy: { position: 'asc' },
  });
  const asked = steps.map(({ approval }) => approval);
  const { guarantorsNeeded } = loan;
  return [
    comparePart('approvals', {
      stored: { approvals: asked, guarantors: guarantorsNeeded },
      recomputed: { approvals, guarantors },
    }),
  ];
}

function byFund(a: { readonly fundId: string }, b: { readonly fundId: string }): number {
  return a.fundId < b.fundId ? -1 : 1;
}
