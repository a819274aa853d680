import type { EntityManager } from '@mikro-orm/postgresql';
import { judgeFund, type LoanNeeds } from '#domain/funds/eligibility/judge-fund';
import { CASH_REASONS, type InabilityReason } from '#domain/funds/eligibility/reasons';
import { dayOf, type Act } from '../act.ts';
import type { Proposal } from '../assessment/proposal.ts';
import { readBorrowerFacts } from '../funds/borrower-facts.ts';
import { factsOfLocked } from '../funds/fund-facts.ts';
import type { Fund } from '../funds/fund.ts';

/**
 * Whether the chosen fund may lend now, by the engine of the evidence on the locked books and the by-laws of
 * today, and what the loan needs besides. The caller holds the locks of the books and of the household.
 */
export async function judgeLender(
  em: EntityManager,
  { fund, proposal, cashSatang }: { fund: Fund; proposal: Proposal; cashSatang: bigint },
  act: Act,
): Promise<{ needs: LoanNeeds } | { refused: 'fund-not-able-to-lend' | 'not-enough-cash' }> {
  const on = dayOf(act.at);
  const { caseId, amountSatang, termMonths } = proposal;
  const facts = await factsOfLocked(em, { fund, cashSatang, on });
  const borrower = (await readBorrowerFacts(em, { caseId, on }))(fund.id);
  const wish = { amountSatang, termMonths, purpose: 'old-debt', on } as const;
  const { isAble, findings, needs } = judgeFund({ fund: facts, borrower }, wish);
  if (isAble) return { needs };
  const cash: readonly InabilityReason[] = CASH_REASONS;
  const isOnlyCash = findings.every(({ reason }) => cash.includes(reason));
  return { refused: isOnlyCash ? 'not-enough-cash' : 'fund-not-able-to-lend' };
}
