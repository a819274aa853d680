/** A centre as its list and its own page show it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { CentreRow, CentreView, FundView } from '#contracts/centres';
import { findCentrePage, type CentrePage, type FundInCentre } from '#database/centres/centre-page';
import {
  countFreed,
  findCentreRow,
  listAgencySeats,
  type CentreListRow,
} from '#database/centres/list-centres';
import { POLICY_KEYS } from '#domain/centre/policies';
import { capitalOf } from '#domain/ledger/accounts';
import { depositDue } from '#domain/ledger/deposits';
import { satang } from '#domain/money/satang';
import { mayAt, type Asking } from '../access/access.ts';
import { maySeeCentre } from './centre-access.ts';
import { findOneContract } from './one-contract-view.ts';

export function centreRowView(row: CentreListRow): z.input<typeof CentreRow> {
  const { tambonTh, districtTh, provinceTh, tambonEn, districtEn, provinceEn } = row;
  return {
    centreId: row.centreId,
    name: { th: row.nameTh, en: row.nameEn },
    areaCode: row.areaCode,
    place: {
      th: `ต.${tambonTh} อ.${districtTh} จ.${provinceTh}`,
      en: `${tambonEn}, ${districtEn}, ${provinceEn}`,
    },
    level: row.level,
    foundedYearBe: row.foundedYearBe,
    modelYearBe: row.modelYearBe,
    state: row.state,
    fundCount: row.fundCount,
    isDemo: row.isDemo,
  };
}

/** The centre's page; undefined when there is none, or none for this reader. */
export async function findCentreView(
  em: EntityManager,
  asking: Asking,
  centreId: string,
): Promise<z.input<typeof CentreView> | undefined> {
  const row = await findCentreRow(em, centreId);
  if (row === undefined || !maySeeCentre(asking, row)) return undefined;
  const page = await findCentrePage(em, { centreId, on: asking.today });
  if (page === undefined) return undefined;
  const freed = await countFreed(em, centreId);
  const ask = { areaCode: row.areaCode, on: asking.today };
  return {
    ...centreRowView(row),
    publishedHeadline: publishedHeadline(page),
    headlineSatang: String(page.totals.countedSatang),
    totals: {
      outsideSatang: String(page.totals.outsideSatang),
      allSatang: String(page.totals.allSatang),
      groups: page.totals.groups,
      recordedOneByOne: page.totals.recordedOneByOne,
      groupsInRows: page.totals.groupsInRows,
      memberships: page.totals.memberships,
      rowsWithoutMemberships: page.totals.rowsWithoutMemberships,
    },
    funds: page.funds.map((fund) => fundView(fund, page, mayAt(asking, 'see-ledger', row))),
    groups: page.groups.map((group) => ({
      ...group,
      groupId: group.id,
      grantSatang: group.grantSatang === null ? null : String(group.grantSatang),
    })),
    welfare: page.schemes.map((scheme) => ({ ...scheme, welfareId: scheme.id })),
    committee: page.committee.map(({ id, displayName, role, untilOn }) => {
      return { seatId: id, name: displayName, role, untilOn };
    }),
    agencies: await listAgencySeats(em, ask),
    policies: POLICY_KEYS.map((key) => ({ key, value: page.policies[key] })),
    oneContract: await findOneContract(em, asking, row),
    clearedHouseholds: freed.cleared,
    honouredHouseholds: freed.honoured,
    relapsedHouseholds: freed.relapsed,
  };
}

/** What was published stands word for word; with one tongue only it stands for both. */
function publishedHeadline({ centre }: CentrePage): { th: string; en: string } | null {
  const { publishedHeadlineTh, publishedHeadlineEn } = centre;
  const either = publishedHeadlineTh ?? publishedHeadlineEn;
  if (either === null) return null;
  return { th: publishedHeadlineTh ?? either, en: publishedHeadlineEn ?? either };
}

function fundView(
  fund: FundInCentre,
  { policies }: CentrePage,
  seesLedger: boolean,
): z.input<typeof FundView> {
  const limitSatang = satang(policies['cash-on-hand-limit-baht'] * 100);
  const due = depositDue({ onHandSatang: satang(fund.onHandSatang), limitSatang });
  const { balances } = fund;
  return {
    fundId: fund.fundId,
    name: { th: fund.nameTh, en: fund.nameEn },
    kind: fund.kind,
    status: fund.status,
    hasMoney: fund.hasMoney,
    lends: fund.lends,
    rateBasisPoints: fund.rateBasisPoints,
    countsInHeadline: fund.countsInHeadline,
    isCore: fund.isCore,
    cashSatang: seesLedger ? String(balances.cash) : null,
    reservedSatang: seesLedger ? String(balances.reserved) : null,
    lentSatang: seesLedger ? String(balances['loans-receivable']) : null,
    capitalSatang: String(capitalOf(balances)),
    depositDueSatang: seesLedger ? String(due) : null,
    standsForGroups: fund.standsForGroups,
    membershipCount: fund.membershipCount,
  };
}
