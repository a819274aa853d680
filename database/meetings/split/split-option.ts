/** What the members see of a motion that several funds lend together, before and while they vote. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { judgeFund, type LoanNeeds } from '#domain/funds/eligibility/judge-fund';
import type { InabilityReason } from '#domain/funds/eligibility/reasons';
import { trueRateBasisPoints } from '#domain/interest/true-rate';
import {
  reasonsAgainstSplit,
  type SplitReason,
  type TogetherFacts,
} from '#domain/meetings/split-motion';
import { satang } from '#domain/money/satang';
import { Debt } from '../../assessment/debt.ts';
import type { Proposal } from '../../assessment/proposal.ts';
import { HouseholdCase } from '../../cases/household-case.ts';
import { readPolicyRecords } from '../../centres/policies.ts';
import { defaultInterestOn } from '../../default-interest/by-law.ts';
import { readBorrowerFacts } from '../../funds/borrower-facts.ts';
import { contractRateOn } from '../../funds/contract-rate.ts';
import { contractSchedule } from '../../funds/contract-schedule.ts';
import { factsOfLocked } from '../../funds/fund-facts.ts';
import { Fund } from '../../funds/fund.ts';
import { readBalancesOfFunds } from '../../ledger/balances.ts';
import { findRow, getRow, listRows } from '../../rows.ts';
import { SplitMotion, SplitMotionPart } from './split-motion.ts';

export interface SplitPartOption {
  readonly position: number;
  readonly fundId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly amountSatang: bigint;
  /** Why the fund cannot lend its part, all reasons; empty when able. */
  readonly reasons: readonly InabilityReason[];
  readonly cashSatang: bigint;
  readonly cashAfterSatang: bigint;
}

export interface SplitOption {
  readonly motionId: string;
  readonly movedBySeatId: string;
  readonly parts: readonly SplitPartOption[];
  /** Every part is able, and nothing stands against all together. */
  readonly isAble: boolean;
  readonly reasons: readonly SplitReason[];
  readonly rateBasisPoints: number;
  /** What `reasons` were found by; not in evidence from before decision 0044. */
  readonly together?: TogetherFacts;
  /** The one schedule of the household. */
  readonly instalmentSatang: bigint;
  readonly totalInterestSatang: bigint;
  readonly trueRateBasisPoints: number;
}

/** The motion that stands on the item by the books of the day; undefined where there is none. */
export async function findSplitOption(
  em: EntityManager,
  ask: { readonly itemId: string; readonly proposal: Proposal; readonly on: string },
): Promise<SplitOption | undefined> {
  const { itemId, proposal, on } = ask;
  const motion = await findRow(em, SplitMotion, { itemId, replacedAt: null });
  if (motion === undefined) return undefined;
  const moved = await listParts(em, motion.id);
  const funds = await listFunds(
    em,
    moved.map(({ fundId }) => fundId),
    on,
  );
  const judged = await judgeParts(em, { moved, funds, proposal, on });
  const parts = judged.map(({ needs: _needs, ...part }) => part);
  const together = await findTogether(em, { caseId: proposal.caseId, funds, on });
  const reasons = reasonsAgainstSplit(together);
  const [lead] = funds;
  if (lead === undefined) throw new Error(`Motion ${motion.id} names no fund`);
  const { rateBasisPoints } = lead;
  const schedule = contractSchedule(proposal, rateBasisPoints);
  return {
    motionId: motion.id,
    movedBySeatId: motion.movedBySeatId,
    parts,
    isAble: reasons.length === 0 && parts.every((part) => part.reasons.length === 0),
    reasons,
    together,
    rateBasisPoints,
    instalmentSatang: schedule.instalmentSatang,
    totalInterestSatang: schedule.totals.interestSatang,
    trueRateBasisPoints: trueRateBasisPoints({
      principalSatang: satang(proposal.amountSatang),
      paymentsSatang: schedule.rows.map((row) => row.paymentSatang),
    }),
  };
}

export async function listParts(em: EntityManager, motionId: string): Promise<SplitMotionPart[]> {
  return listRows(em, SplitMotionPart, { where: { motionId }, orderBy: { position: 'asc' } });
}

/** The funds as they lend on the day, in the order of the ids given. Throws when one does not exist. */
export async function listFunds(
  em: EntityManager,
  ids: readonly string[],
  on: string,
): Promise<Fund[]> {
  const rows = await listRows(em, Fund, {
    where: { id: { $in: [...ids] } },
    orderBy: { id: 'asc' },
  });
  const [first] = rows;
  const records = first === undefined ? [] : await readPolicyRecords(em, first.centreId);
  return ids.map((id) => {
    const fund = rows.find((row) => row.id === id);
    if (fund === undefined) throw new Error(`No fund ${id}`);
    return { ...fund, rateBasisPoints: contractRateOn(fund, records, on) };
  });
}

/** Each fund for its own part, by the balances as they stand now. */
export async function judgeParts(
  em: EntityManager,
  it: {
    readonly moved: readonly SplitMotionPart[];
    readonly funds: readonly Fund[];
    readonly proposal: Proposal;
    readonly on: string;
  },
): Promise<(SplitPartOption & { readonly needs: LoanNeeds })[]> {
  const { moved, funds, proposal, on } = it;
  const { caseId, termMonths } = proposal;
  const borrowerOf = await readBorrowerFacts(em, { caseId, on });
  const balances = await readBalancesOfFunds(
    em,
    funds.map(({ id }) => id),
  );
  const judged: (SplitPartOption & { readonly needs: LoanNeeds })[] = [];
  for (const { position, fundId, amountSatang } of moved) {
    const fund = funds.find(({ id }) => id === fundId);
    if (fund === undefined) throw new Error(`No fund ${fundId}`);
    const cashSatang = balances.get(fundId)?.cash ?? 0n;
    const facts = {
      fund: await factsOfLocked(em, { fund, cashSatang, on }),
      borrower: borrowerOf(fundId),
    };
    const wish = { amountSatang, termMonths, purpose: 'old-debt', on } as const;
    const { findings, needs } = judgeFund(facts, wish);
    judged.push({
      position,
      fundId,
      nameTh: fund.nameTh,
      nameEn: fund.nameEn,
      amountSatang,
      reasons: findings.map(({ reason }) => reason),
      cashSatang,
      cashAfterSatang: cashSatang - amountSatang,
      needs,
    });
  }
  return judged;
}

/** What stands against these funds lending together to the household of a case on a day. */
export async function findReasons(em: EntityManager, ask: Together): Promise<SplitReason[]> {
  return reasonsAgainstSplit(await findTogether(em, ask));
}

interface Together {
  readonly caseId: string;
  readonly funds: readonly Fund[];
  readonly on: string;
}

async function findTogether(em: EntityManager, ask: Together): Promise<TogetherFacts> {
  const lenders: { rateBasisPoints: number; defaultInterestRule: string }[] = [];
  for (const { id: fundId, rateBasisPoints } of ask.funds) {
    const defaultInterestRule = await defaultInterestOn(em, { fundId, on: ask.on });
    lenders.push({ rateBasisPoints, defaultInterestRule });
  }
  return { lenders, paysAFund: await paysAFund(em, ask.caseId) };
}

/** Whether a debt that the loan pays off is owed to a fund whose books are kept here. */
async function paysAFund(em: EntityManager, caseId: string): Promise<boolean> {
  const { round, centreId } = await getRow(em, HouseholdCase, { id: caseId });
  const debts = await listRows(em, Debt, {
    where: { caseId, round, treatment: 'refinance', creditorFundId: { $ne: null } },
    orderBy: { position: 'asc' },
  });
  const ids = debts.flatMap(({ creditorFundId }) => creditorFundId ?? []);
  const payees = await listRows(em, Fund, {
    where: { id: { $in: ids }, centreId, status: 'member', hasMoney: true },
    orderBy: { id: 'asc' },
  });
  return payees.length > 0;
}
