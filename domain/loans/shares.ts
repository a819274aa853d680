/**
 * One loan lent by several funds: what of each payment goes to which fund. The household knows one
 * contract and one schedule; the funds share by largest remainder on cumulative sums, ties to the earlier
 * fund (decision 0037).
 */

import type { Split } from '../interest/replay-payments.ts';
import { allocate } from '../money/allocate.ts';
import { satang, type Satang, sumSatang, ZERO_SATANG } from '../money/satang.ts';

/** So many funds may lend one loan together: the 27 of Ban Bua Chai. */
export const MOST_LENDERS = 27;

export const NOTHING_SHARED: Split = {
  principalSatang: ZERO_SATANG,
  interestSatang: ZERO_SATANG,
  defaultInterestSatang: ZERO_SATANG,
};

/**
 * What each fund gets of the next `amountSatang`, where `held` is what each has of the sums before it.
 * All that has come so far is shared by what the funds lent (`weights`, satang): each holds its exact
 * share of the cumulative sum rounded down, and the satang left over go one each to the largest
 * remainders, ties to the earlier fund.
 *
 * The plain method may take a satang back from a fund when the sum grows (with three funds or more);
 * here a fund keeps what it holds and the others wait. None ever holds more than its exact share rounded
 * up, so when the whole loan is repaid each holds exactly what it lent: no part is above that, and all
 * parts together are the loan.
 */
export function shareNext(it: {
  readonly weights: readonly bigint[];
  readonly held: readonly bigint[];
  readonly amountSatang: Satang;
}): Satang[] {
  const { weights, held, amountSatang } = it;
  const total = sumSatang(weights);
  const level = sumSatang(held) + amountSatang;
  const exact = weights.map((weight, index) => {
    const holds = held[index] ?? 0n;
    const floor = (level * weight) / total;
    const needs = floor > holds ? floor - holds : 0n;
    return { needs, remainder: holds > floor ? -1n : (level * weight) % total };
  });
  const needs = exact.map((one) => one.needs);
  const left = amountSatang - sumSatang(needs);
  // Others hold a satang too many: what has come is not enough for every share rounded down.
  if (left < 0n) return allocate(amountSatang, needs);
  const takers = largest(exact.map(({ remainder }) => remainder)).slice(0, Number(left));
  return needs.map((part, index) => satang(takers.includes(index) ? part + 1n : part));
}

/** Principal, interest and default interest of a payment, each shared by its own cumulative sum. */
export function sharePayment(
  lent: readonly bigint[],
  held: readonly Split[],
  payment: Split,
): Split[] {
  const of = (key: keyof Split) =>
    shareNext({
      weights: lent,
      held: held.map((one) => one[key]),
      amountSatang: payment[key],
    });
  const principal = of('principalSatang');
  const interest = of('interestSatang');
  const inDefault = of('defaultInterestSatang');
  return lent.map((_, index) => ({
    principalSatang: principal[index] ?? ZERO_SATANG,
    interestSatang: interest[index] ?? ZERO_SATANG,
    defaultInterestSatang: inDefault[index] ?? ZERO_SATANG,
  }));
}

/**
 * The shares of all payments in their order (by their days), each on what the funds `held` of those before
 * it: what every fund has of each, in whatever order they were entered.
 */
export function shareInOrder(it: {
  readonly lent: readonly bigint[];
  /** Of what came before the first of them. */
  readonly held: readonly Split[];
  readonly payments: readonly Split[];
}): Split[][] {
  let { held } = it;
  return it.payments.map((payment) => {
    const shares = sharePayment(it.lent, held, payment);
    held = held.map((one, index) => addSplits(one, shares[index] ?? NOTHING_SHARED));
    return shares;
  });
}

export function addSplits(a: Split, b: Split): Split {
  return {
    principalSatang: satang(a.principalSatang + b.principalSatang),
    interestSatang: satang(a.interestSatang + b.interestSatang),
    defaultInterestSatang: satang(a.defaultInterestSatang + b.defaultInterestSatang),
  };
}

/** What `from` has to get to become `to`, part by part; less than zero where it gives. */
export function splitBetween(from: Split, to: Split): Split {
  return {
    principalSatang: satang(to.principalSatang - from.principalSatang),
    interestSatang: satang(to.interestSatang - from.interestSatang),
    defaultInterestSatang: satang(to.defaultInterestSatang - from.defaultInterestSatang),
  };
}

export function isNothing(split: Split): boolean {
  return (
    split.principalSatang === 0n &&
    split.interestSatang === 0n &&
    split.defaultInterestSatang === 0n
  );
}

/** All that a fund gets of a payment. */
export function sumOfSplit(split: Split): Satang {
  return sumSatang([split.principalSatang, split.interestSatang, split.defaultInterestSatang]);
}

/** The places of the values, the largest first, ties in their order. */
function largest(values: readonly bigint[]): number[] {
  return values
    .map((value, index) => ({ value, index }))
    .toSorted((a, b) => (a.value === b.value ? a.index - b.index : a.value > b.value ? -1 : 1))
    .map(({ index }) => index);
}
