/**
 * One new contract in place of old debts, beside what stays. กข.คจ. money stays always (Interior
 * Ministry regulation 2553: no refinancing, and no interest to raise). With `some`, debts cheaper than
 * the new contract stay too; at the same rate a debt is taken in.
 */

import type { AffordabilityLimits } from '../affordability/affordability.ts';
import type { Sheet } from '../affordability/sheet.ts';
import { monthlyDueDates } from '../dates/due-dates.ts';
import { yearlyCostOf } from '../debts/cost.ts';
import type { OldDebt } from '../debts/old-debt.ts';
import { takeoverSatang } from '../debts/payoff.ts';
import { yearlyDecliningRate } from '../interest/rate.ts';
import { scheduleOf, type Schedule } from '../interest/schedule.ts';
import { satang, type Satang, sumSatang } from '../money/satang.ts';
import { keptPayer } from './payers.ts';
import {
  NEW_CONTRACT_ID,
  type CannotReason,
  type ContractWish,
  type LeftOutReason,
  type NewContract,
  type PlanFrame,
  type PlanLine,
  type PlanMonth,
  type PlanRun,
} from './plan-types.ts';
import { monthOf, runMonths } from './run-months.ts';
import { mostPaymentSatang, shortestTerm } from './shortest-term.ts';

export interface ContractAsked {
  readonly wish: ContractWish;
  readonly extent: 'all' | 'some';
  readonly sheet: Sheet | null;
  readonly limits: AffordabilityLimits;
}

export type ContractPlan =
  | { readonly run: PlanRun; readonly contract: NewContract }
  | { readonly cannot: CannotReason };

export function oneContract(frame: PlanFrame, asked: ContractAsked): ContractPlan {
  const { wish, extent } = asked;
  const leftOut = leftOutOf(frame.debts, wish.rateBasisPoints, extent);
  const stays = (debt: OldDebt) => leftOut.some(({ debtId }) => debtId === debt.id);
  const [staying, takenIn] = [frame.debts.filter(stays), frame.debts.filter((one) => !stays(one))];
  const principalSatang = sumSatang(takenIn.map((debt) => takeoverSatang(debt, frame.on)));
  if (principalSatang === 0n) return { cannot: nothingReason(frame.debts, leftOut) };
  const termMonths = termOf(asked, { principalSatang, staying });
  if (typeof termMonths !== 'number') return termMonths;
  const rate = yearlyDecliningRate(wish.rateBasisPoints);
  const { firstDueOn } = frame;
  const schedule = scheduleOf({ principalSatang, rate, termMonths, firstDueOn });
  const kept = runMonths({
    debts: staying,
    firstDueOn,
    payer: keptPayer(null),
    shownMonths: termMonths,
  });
  return {
    run: { never: kept.never, months: joined(kept.months, schedule, frame) },
    contract: {
      principalSatang,
      rateBasisPoints: wish.rateBasisPoints,
      termMonths,
      instalmentSatang: schedule.instalmentSatang,
      interestSatang: schedule.totals.interestSatang,
      takenInIds: takenIn.map(({ id }) => id),
      leftOut,
    },
  };
}

/** Which debts stay outside a contract at a rate, and why. */
function leftOutOf(
  debts: readonly OldDebt[],
  rateBasisPoints: number,
  extent: 'all' | 'some',
): { debtId: string; reason: LeftOutReason }[] {
  return debts.flatMap((debt): { debtId: string; reason: LeftOutReason }[] => {
    if (debt.isPovertyFund) return [{ debtId: debt.id, reason: 'poverty-fund' }];
    const isLeft = extent === 'some' && yearlyCostOf(debt) < rateBasisPoints;
    return isLeft ? [{ debtId: debt.id, reason: 'cheaper-than-new-contract' }] : [];
  });
}

function nothingReason(
  debts: readonly OldDebt[],
  leftOut: readonly { readonly reason: LeftOutReason }[],
): CannotReason {
  const isCheap = leftOut.some(({ reason }) => reason === 'cheaper-than-new-contract');
  return isCheap && leftOut.length === debts.length
    ? 'every-debt-is-cheaper'
    : 'nothing-to-take-in';
}

function termOf(
  { wish, sheet, limits }: ContractAsked,
  { principalSatang, staying }: { principalSatang: Satang; staying: readonly OldDebt[] },
): number | { readonly cannot: CannotReason } {
  if (wish.term.kind === 'months') return wish.term.months;
  const most = mostPaymentSatang(wish.term, { sheet, limits });
  if (most === null) return { cannot: 'income-missing' };
  const besides = sumSatang(staying.map(({ instalmentSatang }) => instalmentSatang));
  const term = shortestTerm({
    principalSatang,
    rate: yearlyDecliningRate(wish.rateBasisPoints),
    longestTermMonths: wish.longestTermMonths,
    mostInstalmentSatang: satang(most - besides),
  });
  return term ?? { cannot: 'no-term-short-enough' };
}

/** The new contract's instalments and the months of the debts that stay, on one calendar. */
function joined(kept: readonly PlanMonth[], { rows }: Schedule, frame: PlanFrame): PlanMonth[] {
  const count = Math.max(kept.length, rows.length);
  const dueDates = monthlyDueDates({ firstDueOn: frame.firstDueOn, count });
  return dueDates.map((dueOn, index) => {
    const row = rows[index];
    const own: PlanLine[] =
      row === undefined
        ? []
        : [
            {
              debtId: NEW_CONTRACT_ID,
              interestSatang: row.interestSatang,
              paymentSatang: row.paymentSatang,
              principalSatang: row.principalSatang,
              owedSatang: row.balanceSatang,
            },
          ];
    return monthOf(index + 1, dueOn, [...own, ...(kept[index]?.lines ?? [])]);
  });
}
