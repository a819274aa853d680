import type { EntityManager } from '@mikro-orm/postgresql';
import { capitalTotals, type CapitalTotals } from '#domain/funds/capital-totals';
import type { FundKind, FundStatus } from '#domain/funds/fund-kinds';
import { capitalOf, type Balances } from '#domain/ledger/accounts';
import { readOnHand } from '../cash/cash-book.ts';
import { Fund } from '../funds/fund.ts';
import { OccupationGroup, WelfareScheme } from '../groups/group-entities.ts';
import { readBalancesOfFunds } from '../ledger/balances.ts';
import { readCommittee } from '../meetings/committee.ts';
import type { SeatRow } from '../people/seat.ts';
import { Centre } from '../places/centre.ts';
import { findRow, listRows } from '../rows.ts';
import { readPoliciesOn, type PoliciesInForce } from './policies.ts';

export interface FundInCentre {
  readonly fundId: string;
  readonly kind: FundKind;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly hasMoney: boolean;
  readonly lends: boolean;
  readonly rateBasisPoints: number;
  readonly countsInHeadline: boolean;
  readonly isCore: boolean;
  readonly standsForGroups: number;
  readonly membershipCount: number | null;
  readonly reserveSatang: bigint;
  readonly status: FundStatus;
  readonly accededOn: string;
  readonly leftOn: string | null;
  readonly balances: Balances;
  /** Money that lies in no bank. */
  readonly onHandSatang: bigint;
}

/** A centre as its own page shows it, on a day. */
export interface CentrePage {
  readonly centre: Centre;
  readonly funds: readonly FundInCentre[];
  /**
   * Capital of the member funds, with and without those outside the headline; interest earned since is
   * not in it. It stands beside the published figure (`publishedHeadlineTh`), which it never replaces.
   */
  readonly totals: CapitalTotals;
  readonly groups: readonly OccupationGroup[];
  readonly schemes: readonly WelfareScheme[];
  readonly committee: readonly SeatRow[];
  readonly policies: PoliciesInForce;
}

/** The centre with its funds, groups, welfare, committee and by-law values in force on the day. */
export async function findCentrePage(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<CentrePage | undefined> {
  const { centreId, on } = ask;
  const centre = await findRow(em, Centre, { id: centreId });
  if (centre === undefined) return undefined;
  const funds = await listFunds(em, centreId);
  const byName = { where: { centreId }, orderBy: { nameTh: 'asc' } } as const;
  return {
    centre,
    funds,
    totals: totalsOf(funds),
    groups: await listRows(em, OccupationGroup, byName),
    schemes: await listRows(em, WelfareScheme, byName),
    committee: await readCommittee(em, { centreId, on }),
    policies: await readPoliciesOn(em, { centreId, on }),
  };
}

/** All funds of a centre, also those that left, with their balances. */
async function listFunds(em: EntityManager, centreId: string): Promise<FundInCentre[]> {
  const funds = await listRows(em, Fund, {
    where: { centreId },
    orderBy: { status: 'desc', nameTh: 'asc' },
  });
  const ids = funds.map((fund) => fund.id);
  const balances = await readBalancesOfFunds(em, ids);
  const onHand = await readOnHand(em, ids);
  return funds.map((fund) => {
    const own = balances.get(fund.id);
    if (own === undefined) throw new Error(`No balances of fund ${fund.id}`);
    const { id, createdAt: _created, version: _version, ...columns } = fund;
    return { ...columns, fundId: id, balances: own, onHandSatang: onHand.get(id) ?? 0n };
  });
}

function totalsOf(funds: readonly FundInCentre[]): CapitalTotals {
  const members = funds.filter(({ status }) => status === 'member');
  return capitalTotals(
    members.map((fund) => ({ ...fund, capitalSatang: capitalOf(fund.balances) })),
  );
}
