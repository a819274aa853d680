/** What the members see when they vote on a grant: the group, the money, and the books it would come from. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { FundGrantRefusal, GrantAccount } from '#domain/funds/grant';
import { Fund } from '../funds/fund.ts';
import { OccupationGroup } from '../groups/group-entities.ts';
import { readBalances } from '../ledger/balances.ts';
import { unusedGrant } from '../registers/entries/grants.ts';
import { getRow } from '../rows.ts';
import { asFundRefusal, lookAtGivingFund } from './giving-fund.ts';
import { MotionGrant } from './motion-grant.ts';

/** What the members see of the grant; money is a decimal string of satang. */
export interface GrantEvidence {
  readonly groupId: string;
  readonly groupTh: string;
  readonly groupEn: string;
  readonly memberCount: number;
  readonly amountSatang: string;
  /** Received before and not used yet. */
  readonly unusedSatang: string;
  /** Somebody's outside; null where a fund pays. */
  readonly source: string | null;
  readonly fund: GivingFundEvidence | null;
}

export interface GivingFundEvidence {
  readonly nameTh: string;
  readonly nameEn: string;
  readonly account: GrantAccount;
  readonly setAsideSatang: string;
  readonly cashSatang: string;
  readonly reserveSatang: string;
  /** Why it could not be paid by the books of the day, or null. */
  readonly refused: FundGrantRefusal | null;
}

export async function grantEvidence(em: EntityManager, motionId: string): Promise<GrantEvidence> {
  const grant = await getRow(em, MotionGrant, { motionId });
  const { groupId, amountSatang, source } = grant;
  const { nameTh, nameEn, memberCount } = await getRow(em, OccupationGroup, { id: groupId });
  return {
    groupId,
    groupTh: nameTh,
    groupEn: nameEn,
    memberCount,
    amountSatang: String(amountSatang),
    unusedSatang: String(await unusedGrant(em, groupId)),
    source,
    fund: await givingFundEvidence(em, grant),
  };
}

async function givingFundEvidence(
  em: EntityManager,
  { centreId, fundId, account, placeId, amountSatang }: MotionGrant,
): Promise<GivingFundEvidence | null> {
  if (fundId === null || account === null || placeId === null) return null;
  const { nameTh, nameEn, reserveSatang } = await getRow(em, Fund, { id: fundId });
  const balances = await readBalances(em, fundId);
  const look = await lookAtGivingFund(em, { centreId, fundId, account, placeId, amountSatang });
  return {
    nameTh,
    nameEn,
    account,
    setAsideSatang: String(balances[account]),
    cashSatang: String(balances.cash),
    reserveSatang: String(reserveSatang),
    refused: look.refused === null ? null : asFundRefusal(look.refused),
  };
}
