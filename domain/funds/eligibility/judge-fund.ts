/**
 * Which member fund is able to lend, with every reason why another is not, its figures and the record it
 * comes from; and what a loan of this amount needs beside the committee's majority. The committee chooses
 * among the able ones at its discretion; the system only shows.
 */

import { APPROVALS, type Approval, type ByLawsInForce } from '../by-laws/by-law.ts';
import type { BorrowerFacts, FundFacts, LoanWish } from './facts.ts';
import { amountLimits, type AmountLimit } from './limits.ts';
import { INABILITY_REASONS, type Finding, type ReasonSource } from './reasons.ts';
import { standingFindings } from './standing.ts';

export interface Judgement {
  readonly isAble: boolean;
  /** Every reason, in the order of `INABILITY_REASONS`; empty when able. */
  readonly findings: readonly Finding[];
  /** Every bound on the amount, met or not; the solver's ceilings. */
  readonly limits: readonly AmountLimit[];
  readonly needs: LoanNeeds;
}

/** What a loan needs before its contract is signed. */
export interface LoanNeeds {
  /** Further approvals, in the order in which they are asked for. */
  readonly approvals: readonly Approval[];
  readonly approvalSource: ReasonSource | null;
  readonly guarantors: number;
  readonly guarantorSource: ReasonSource | null;
}

/** The facts of a fund about one household, against one wish. */
export function judgeFund(
  facts: { readonly fund: FundFacts; readonly borrower: BorrowerFacts },
  wish: LoanWish,
): Judgement {
  const { fund, borrower } = facts;
  const limits = amountLimits(fund, borrower);
  const exceeded = limits
    .filter(({ mostSatang }) => wish.amountSatang > mostSatang)
    .map(({ reason, figures, source }) => ({
      reason,
      figures: { wishSatang: wish.amountSatang, ...figures },
      source,
    }));
  const findings = [...standingFindings(fund, { borrower, wish }), ...exceeded].toSorted(
    (a, b) => INABILITY_REASONS.indexOf(a.reason) - INABILITY_REASONS.indexOf(b.reason),
  );
  const needs = needsOf(fund.byLaws, { borrower, wish });
  return { isAble: findings.length === 0, findings, limits, needs };
}

/**
 * The most the fund could lend to this household for this purpose and term, zero or more; null where
 * something else than the amount stands against it.
 */
export function mostLendable(judgement: Judgement): bigint | null {
  const { findings, limits } = judgement;
  const bounds = new Set(limits.map(({ reason }) => reason));
  if (findings.some(({ reason }) => !bounds.has(reason))) return null;
  const most = limits.map(({ mostSatang }) => mostSatang);
  const least = most.reduce((a, b) => (a < b ? a : b));
  return least > 0n ? least : 0n;
}

function needsOf(
  byLaws: ByLawsInForce,
  { borrower, wish }: { borrower: BorrowerFacts; wish: LoanWish },
): LoanNeeds {
  const approvals = approvalsOf(byLaws, { borrower, wish });
  const steps = byLaws.guarantors?.value.steps ?? [];
  const guarantors =
    steps.filter((step) => wish.amountSatang > step.aboveSatang).at(-1)?.count ?? 0;
  return {
    approvals,
    approvalSource: approvals.length === 0 ? null : sourceOrNull(byLaws, 'approval'),
    guarantors,
    guarantorSource: guarantors === 0 ? null : sourceOrNull(byLaws, 'guarantors'),
  };
}

/** Those of the step of the amount (above the last one, of the last), and those of a committee member. */
function approvalsOf(
  byLaws: ByLawsInForce,
  { borrower, wish }: { borrower: BorrowerFacts; wish: LoanWish },
): Approval[] {
  const law = byLaws.approval;
  if (law === undefined) return [];
  const { steps, ofCommittee } = law.value;
  const step =
    steps.find(({ upToSatang }) => upToSatang === null || wish.amountSatang <= upToSatang) ??
    steps.at(-1);
  const needed = [...(step?.needs ?? []), ...(borrower.sitsOnCommittee ? ofCommittee : [])];
  return APPROVALS.filter((approval) => needed.includes(approval));
}

function sourceOrNull(byLaws: ByLawsInForce, rule: 'approval' | 'guarantors'): ReasonSource | null {
  const law = byLaws[rule];
  if (law === undefined) return null;
  return { kind: 'by-law', rule, byLawId: law.id, effectiveFrom: law.effectiveFrom };
}
