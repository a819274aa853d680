/** What the committee sees before it votes: each member fund, able or not, and what lending would do. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { BorrowerFacts, FundFacts } from '#domain/funds/eligibility/facts';
import { judgeFund, type LoanNeeds } from '#domain/funds/eligibility/judge-fund';
import { reserveOf } from '#domain/funds/eligibility/limits';
import type { Finding, InabilityReason } from '#domain/funds/eligibility/reasons';
import type { FundKind } from '#domain/funds/fund-kinds';
import type { PoliciesInForce } from '../centres/policies.ts';
import { listAgendaWishes } from './agenda-wishes.ts';
import { readBorrowerFacts } from './borrower-facts.ts';
import { readExpectedPayments, readMoneyToGiveBack } from './cash-ahead.ts';
import { readFundFacts, type FundWithFacts } from './fund-facts.ts';
import { readMeans, type HouseholdMeans } from './household-means.ts';
import { offerOf, type FundOffer, type Lending, type MoneyKnown } from './offer.ts';

export interface LoanWish {
  readonly centreId: string;
  readonly caseId: string;
  readonly amountSatang: bigint;
  readonly termMonths: number;
  readonly firstDueOn: string;
  /** The day on which the committee looks, in Bangkok. */
  readonly on: string;
}

/** Frozen with the evidence: whoever reads it years later judges again from `facts` and `borrower`. */
export interface FundOption {
  readonly fundId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly kind: FundKind;
  readonly isAble: boolean;
  /** Why not, all reasons in their order; empty when able. */
  readonly reasons: readonly InabilityReason[];
  /** The same with figures and the record behind each. */
  readonly findings: readonly Finding[];
  /** What a loan of this amount needs beside the majority. */
  readonly needs: LoanNeeds;
  readonly facts: FundFacts;
  readonly borrower: BorrowerFacts;
  readonly rateBasisPoints: number;
  readonly cashSatang: bigint;
  /** Set aside for contracts that are resolved and not paid out; off the cash already. */
  readonly reservedSatang: bigint;
  /** By its by-law, else by its register. */
  readonly reserveSatang: bigint;
  /** What it costs the household at this fund's rate, and the fund's cash; null when not able. */
  readonly offer: FundOffer | null;
}

export interface FundEvidence {
  readonly funds: readonly FundOption[];
  /** What the household lives on; null where its figures were never frozen. */
  readonly means: HouseholdMeans | null;
  /** What the months ahead of each fund were counted from. */
  readonly ahead: MoneyKnown;
}

/**
 * Every member fund of the centre, able or refused with reasons. Ranked: able funds first, and among
 * them the one that keeps the most cash above its own reserve once the loan's share has left; equal
 * funds by name, so that the same books always give the same order. The committee is free to choose.
 */
export async function fundOptions(
  em: EntityManager,
  wish: LoanWish,
  policies: PoliciesInForce,
): Promise<FundEvidence> {
  const judged = await judgeAll(em, wish);
  const means = await readMeans(em, wish.caseId);
  const ahead: MoneyKnown = {
    expected: await readExpectedPayments(em, wish),
    back: await readMoneyToGiveBack(em, wish),
    agenda: await listAgendaWishes(em, wish),
  };
  const lending: Lending = { wish, policies, means, ...ahead };
  const funds = judged.map((each, index): FundOption => {
    const { fund, facts, reservedSatang, borrower, judgement } = each;
    const { isAble, findings, needs } = judgement;
    return {
      fundId: fund.id,
      nameTh: fund.nameTh,
      nameEn: fund.nameEn,
      kind: fund.kind,
      isAble,
      reasons: findings.map(({ reason }) => reason),
      findings,
      needs,
      facts,
      borrower,
      rateBasisPoints: fund.rateBasisPoints,
      cashSatang: facts.cashSatang,
      reservedSatang,
      reserveSatang: reserveOf(facts),
      offer: isAble ? offerOf(lending, { fund, facts, rank: index + 1 }) : null,
    };
  });
  return { funds, means, ahead };
}

/** All funds, the able ones first, by what each keeps above its reserve. */
async function judgeAll(em: EntityManager, wish: LoanWish) {
  const borrowerAt = await readBorrowerFacts(em, wish);
  const judged = (await readFundFacts(em, wish)).map((one) => {
    const { fund, facts } = one;
    const borrower = borrowerAt(fund.id);
    const judgement = judgeFund({ fund: facts, borrower }, { ...wish, purpose: 'old-debt' });
    return { ...one, borrower, judgement };
  });
  const leftOf = ({ facts }: FundWithFacts) => facts.cashSatang - reserveOf(facts);
  const able = judged.filter(({ judgement }) => judgement.isAble);
  able.sort((a, b) => compare(leftOf(b), leftOf(a)));
  return [...able, ...judged.filter(({ judgement }) => !judgement.isAble)];
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
