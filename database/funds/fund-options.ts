/** What the committee sees before it votes: each member fund, able or not, and what lending would do. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { inabilityReasons, type InabilityReason } from '#domain/funds/eligibility';
import type { FundKind } from '#domain/funds/fund-kinds';
import { yearlyDecliningRate } from '#domain/interest/rate';
import { scheduleOf, type Schedule } from '#domain/interest/schedule';
import { trueRateBasisPoints } from '#domain/interest/true-rate';
import { satang } from '#domain/money/satang';
import { readBalancesOfFunds } from '../ledger/balances.ts';
import { listRows } from '../rows.ts';
import {
  cashAhead,
  readExpectedPayments,
  type CashAhead,
  type ExpectedPayment,
} from './cash-ahead.ts';
import { withContractRates } from './contract-rate.ts';
import { Fund } from './fund.ts';

export interface LoanWish {
  readonly centreId: string;
  readonly amountSatang: bigint;
  readonly termMonths: number;
  readonly firstDueOn: string;
  /** The day on which the committee looks, in Bangkok. */
  readonly on: string;
}

export interface FundOption {
  readonly fundId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly kind: FundKind;
  readonly isAble: boolean;
  /** Why not, all reasons in their order; empty when able. */
  readonly reasons: readonly InabilityReason[];
  readonly rateBasisPoints: number;
  readonly cashSatang: bigint;
  readonly reserveSatang: bigint;
  /** What it costs the household at this fund's rate, and the fund's cash; null when not able. */
  readonly offer: FundOffer | null;
}

export interface FundOffer {
  /** Place in the ranking, from 1. */
  readonly rank: number;
  readonly instalmentSatang: bigint;
  readonly totalInterestSatang: bigint;
  readonly trueRateBasisPoints: number;
  readonly cashAfterSatang: bigint;
  readonly cashAhead: readonly CashAhead[];
}

/**
 * Every member fund of the centre, able or refused with reasons. Ranked: able funds first, and among
 * them the one that keeps the most cash above its own reserve once the loan's share has left; equal
 * funds by name, so that the same books always give the same order. The committee is free to choose.
 */
export async function fundOptions(em: EntityManager, wish: LoanWish): Promise<FundOption[]> {
  const members = await listRows(em, Fund, {
    where: { centreId: wish.centreId, status: 'member' },
    orderBy: { nameTh: 'asc', id: 'asc' },
  });
  const funds = await withContractRates(em, wish, members);
  const balances = await readBalancesOfFunds(
    em,
    funds.map((fund) => fund.id),
  );
  const expected = await readExpectedPayments(em, wish);
  const judged = funds.map((fund) => {
    const cashSatang = balances.get(fund.id)?.cash ?? 0n;
    const reasons = inabilityReasons({ ...fund, cashSatang }, wish.amountSatang);
    return { fund, cashSatang, reasons, leftSatang: cashSatang - fund.reserveSatang };
  });
  const able = judged.filter(({ reasons }) => reasons.length === 0);
  able.sort((a, b) => compare(b.leftSatang, a.leftSatang));
  const unable = judged.filter(({ reasons }) => reasons.length > 0);
  return [...able, ...unable].map(({ fund, cashSatang, reasons }, index) => ({
    fundId: fund.id,
    nameTh: fund.nameTh,
    nameEn: fund.nameEn,
    kind: fund.kind,
    isAble: reasons.length === 0,
    reasons,
    rateBasisPoints: fund.rateBasisPoints,
    cashSatang,
    reserveSatang: fund.reserveSatang,
    offer:
      reasons.length > 0 ? null : offerOf(wish, { fund, cashSatang, expected, rank: index + 1 }),
  }));
}

/** The contract that a fund's rate gives; the resolution stores exactly these instalments. */
export function contractSchedule(
  wish: Omit<LoanWish, 'centreId' | 'on'>,
  rateBasisPoints: number,
): Schedule {
  return scheduleOf({
    principalSatang: satang(wish.amountSatang),
    rate: yearlyDecliningRate(rateBasisPoints),
    termMonths: wish.termMonths,
    firstDueOn: plainDate(wish.firstDueOn),
  });
}

interface Lender {
  readonly fund: Fund;
  readonly cashSatang: bigint;
  readonly expected: readonly ExpectedPayment[];
  readonly rank: number;
}

function offerOf(wish: LoanWish, { fund, cashSatang, expected, rank }: Lender): FundOffer {
  const schedule = contractSchedule(wish, fund.rateBasisPoints);
  const cashAfterSatang = cashSatang - wish.amountSatang;
  const own = schedule.rows.map((row) => ({ dueOn: row.dueOn, amountSatang: row.paymentSatang }));
  const others = expected.filter(({ fundId }) => fundId === fund.id);
  return {
    rank,
    instalmentSatang: schedule.instalmentSatang,
    totalInterestSatang: schedule.totals.interestSatang,
    trueRateBasisPoints: trueRateBasisPoints({
      principalSatang: satang(wish.amountSatang),
      paymentsSatang: schedule.rows.map((row) => row.paymentSatang),
    }),
    cashAfterSatang,
    cashAhead: cashAhead({ on: wish.on, cashSatang: cashAfterSatang }, [...others, ...own]),
  };
}

function compare(a: bigint, b: bigint): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
