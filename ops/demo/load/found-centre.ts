/** A centre with its by-law, funds, groups, welfare and committee. */

import type { z } from 'zod';
import { Made } from '#contracts/centres';
import type { PathName } from '#contracts/paths';
import type { NewSeat } from '#contracts/people';
import type { Agency } from '#domain/people/roles';
import type { ApiClient } from '../../client/api-client.ts';
import { ACCOUNT_ROWS, DEMO_PASSWORD } from '../data/accounts.ts';
import type { AccountRow } from '../data/accounts.ts';
import type { DemoCentre } from '../data/centres.ts';
import { fundOf } from '../data/fund-rows.ts';
import type { FundRow } from '../data/fund-rows.ts';
import type { HouseholdRow } from '../data/household-row.ts';
import { atOnce } from './at-once.ts';

export interface CentrePlan {
  readonly demo: DemoCentre;
  readonly funds: readonly FundRow[];
  readonly households: readonly HouseholdRow[];
  /** User names of those who help this centre from outside. */
  readonly agencies: Readonly<Record<Agency, string>>;
  readonly tambonOfficer: string;
}

export interface FoundedCentre {
  readonly centreId: string;
  /** Ids by the key of the fund's row. */
  readonly fundIds: Readonly<Record<string, string>>;
}

interface Item {
  readonly key: string;
  readonly path: PathName;
  readonly params?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export async function foundCentre(
  administrator: ApiClient,
  { demo, funds }: CentrePlan,
): Promise<FoundedCentre> {
  const { key, centre, foundedOn } = demo;
  const centreId = await make(administrator, { key, path: 'centres', body: centre });
  const params = { centreId };
  const fundIds: Record<string, string> = {};
  await atOnce(funds, async (row) => {
    const body = fundOf(row, foundedOn);
    const item = { key: `${key}-fund-${row.key}`, path: 'centreFunds', params, body } as const;
    fundIds[row.key] = await make(administrator, item);
  });
  for (const body of demo.policies) {
    await make(administrator, { key: `${key}-${body.key}`, path: 'centrePolicies', params, body });
  }
  for (const body of demo.groups) {
    const item = { key: `${key}-${body.nameEn}`, path: 'centreGroups', params, body } as const;
    await make(administrator, item);
  }
  for (const body of demo.welfare) {
    const item = { key: `${key}-${body.nameEn}`, path: 'centreWelfare', params, body } as const;
    await make(administrator, item);
  }
  const accounts = ACCOUNT_ROWS.filter((row) => row.centre === key && row.household === undefined);
  await giveSeats(administrator, {
    accounts,
    fromOn: foundedOn,
    at: { centreId, areaCode: centre.areaCode, fundIds },
  });
  return { centreId, fundIds };
}

/** Seats for accounts of one place, from a day on. */
export async function giveSeats(
  administrator: ApiClient,
  seats: {
    accounts: readonly AccountRow[];
    fromOn: string;
    at?: {
      centreId: string;
      areaCode: string;
      householdId?: string;
      personId?: string;
      fundIds?: FoundedCentre['fundIds'];
    };
  },
): Promise<void> {
  const { accounts, fromOn, at } = seats;
  await atOnce(accounts, async (account) => {
    const body: z.input<typeof NewSeat> = {
      username: account.username,
      displayName: account.displayName,
      password: DEMO_PASSWORD,
      role: account.role,
      centreId: account.household === undefined ? (at?.centreId ?? null) : null,
      areaCode: account.areaCode ?? at?.areaCode ?? '',
      householdId: at?.householdId ?? null,
      personId: at?.personId ?? null,
      fundId: account.fund === undefined ? null : (at?.fundIds?.[account.fund] ?? null),
      fromOn,
      untilOn: null,
      isDemo: true,
    };
    await make(administrator, { key: `seat-${account.username}`, path: 'seats', body });
  });
}

async function make(client: ApiClient, item: Item): Promise<string> {
  const { path, params, body } = item;
  const key = keyOf(item.key);
  const made = await client.command({
    path,
    body,
    key,
    answer: Made,
    ...(params === undefined ? {} : { params }),
  });
  return made.id;
}

/** Idempotency keys are visible ASCII without blanks. */
function keyOf(name: string): string {
  return `demo/${name.replaceAll(/[^\x21-\x7e]+/gu, '-')}`;
}
