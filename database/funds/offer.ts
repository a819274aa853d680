/** What one fund's loan would mean: for the household month by month, and for the fund's cash. */

import type { Affordability } from '#domain/affordability/affordability';
import type { FundFacts } from '#domain/funds/eligibility/facts';
import { trueRateBasisPoints } from '#domain/interest/true-rate';
import { satang } from '#domain/money/satang';
import type { PoliciesInForce } from '../centres/policies.ts';
import { paymentsOf } from './agenda-wishes.ts';
import { cashAhead, type AgendaWish, type CashAhead, type DatedMoney } from './cash-ahead.ts';
import { contractSchedule } from './contract-schedule.ts';
import type { Fund } from './fund.ts';
import { leftWith, type HouseholdMeans } from './household-means.ts';

export interface FundOffer {
  /** Place in the ranking, from 1. */
  readonly rank: number;
  readonly instalmentSatang: bigint;
  readonly totalInterestSatang: bigint;
  readonly trueRateBasisPoints: number;
  readonly cashAfterSatang: bigint;
  readonly cashAhead: readonly CashAhead[];
  /** Other loans on open agendas that `ifAgendaSatang` counts with. */
  readonly agendaSatang: bigint;
  /** The household's month with this instalment; null where its figures were never frozen. */
  readonly afford: Affordability | null;
}

/** Money of all funds that is due within the months ahead, and what else waits on open agendas. */
export interface MoneyKnown {
  readonly expected: readonly DatedMoney[];
  readonly back: readonly DatedMoney[];
  readonly agenda: readonly AgendaWish[];
}

/** What all offers of one evidence have in common. */
export interface Lending extends MoneyKnown {
  readonly wish: {
    readonly amountSatang: bigint;
    readonly termMonths: number;
    readonly firstDueOn: string;
    readonly on: string;
  };
  readonly policies: PoliciesInForce;
  readonly means: HouseholdMeans | null;
}

export function offerOf(
  { wish, policies, means, expected, back, agenda }: Lending,
  {
    fund,
    facts,
    rank,
  }: { fund: Pick<Fund, 'id' | 'rateBasisPoints'>; facts: FundFacts; rank: number },
): FundOffer {
  const schedule = contractSchedule(wish, fund.rateBasisPoints);
  const { instalmentSatang } = schedule;
  const cashAfterSatang = facts.cashSatang - wish.amountSatang;
  const ofFund = (rows: readonly DatedMoney[]) => rows.filter(({ fundId }) => fundId === fund.id);
  const money = {
    expected: ofFund(expected),
    own: paymentsOf(schedule),
    back: ofFund(back),
    agenda,
  };
  return {
    rank,
    instalmentSatang,
    totalInterestSatang: schedule.totals.interestSatang,
    trueRateBasisPoints: trueRateBasisPoints({
      principalSatang: satang(wish.amountSatang),
      paymentsSatang: schedule.rows.map((row) => row.paymentSatang),
    }),
    cashAfterSatang,
    cashAhead: cashAhead({ on: wish.on, cashSatang: cashAfterSatang }, money),
    agendaSatang: agenda.reduce((sum, { amountSatang }) => sum + amountSatang, 0n),
    afford: means === null ? null : leftWith(means, { instalmentSatang, policies }),
  };
}
