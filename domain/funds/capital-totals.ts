/**
 * What the funds of a centre hold together, said so that no figure can be taken for another: with and
 * without the funds outside the headline, groups recorded in one row beside those recorded one by one,
 * and memberships, which are not people (one person is a member of many funds).
 */

import { type Satang, sumSatang } from '../money/satang.ts';

export interface CountedFund {
  readonly capitalSatang: Satang;
  readonly countsInHeadline: boolean;
  /** One for a fund of its own; more for a row that stands for groups not recorded one by one. */
  readonly standsForGroups: number;
  /** Null where the fund never stated it. */
  readonly membershipCount: number | null;
}

export interface CapitalTotals {
  /** Of the funds that count in the headline. */
  readonly countedSatang: Satang;
  /** Of the funds that lie outside it. */
  readonly outsideSatang: Satang;
  readonly allSatang: Satang;
  readonly groups: number;
  readonly recordedOneByOne: number;
  readonly groupsInRows: number;
  /** Memberships as far as they are stated, and the rows that state none. */
  readonly memberships: number;
  readonly rowsWithoutMemberships: number;
}

/** The totals of the funds that are members now; the caller leaves out those that left. */
export function capitalTotals(funds: readonly CountedFund[]): CapitalTotals {
  const capitalOf = (some: readonly CountedFund[]) =>
    sumSatang(some.map(({ capitalSatang }) => capitalSatang));
  const inRows = funds.filter(({ standsForGroups }) => standsForGroups > 1);
  const groupsInRows = inRows.reduce((sum, { standsForGroups }) => sum + standsForGroups, 0);
  const recordedOneByOne = funds.length - inRows.length;
  return {
    countedSatang: capitalOf(funds.filter(({ countsInHeadline }) => countsInHeadline)),
    outsideSatang: capitalOf(funds.filter(({ countsInHeadline }) => !countsInHeadline)),
    allSatang: capitalOf(funds),
    groups: recordedOneByOne + groupsInRows,
    recordedOneByOne,
    groupsInRows,
    memberships: funds.reduce((sum, fund) => sum + (fund.membershipCount ?? 0), 0),
    rowsWithoutMemberships: funds.filter(({ membershipCount }) => membershipCount === null).length,
  };
}
