/** Groups that earn together, and funds that have set money aside to give away. */

import { randomUUID } from 'node:crypto';
import type { GrantAccount } from '#domain/funds/grant';
import { shareSurplusEntry } from '#domain/ledger/surplus';
import { satang } from '#domain/money/satang';
import type { FundPlan } from '../funds/accede-fund.ts';
import { recordGroup } from '../groups/record-group.ts';
import { mustPostEntry } from '../ledger/post-entry.ts';
import { undividedOf } from './fund-cash.ts';
import { actOf, aFund, kept, ON, type World } from './money-world.ts';

/** A group of twelve weavers that has received nothing yet. */
export async function anEarningGroup(world: World): Promise<string> {
  const plan = {
    centreId: world.centreId,
    nameTh: `กลุ่มทอผ้า ${randomUUID()}`,
    nameEn: 'Weavers',
    occupation: 'weaving',
    memberCount: 12,
    grantSourceTh: null,
    grantSourceEn: null,
    grantSatang: null,
    grantedOn: null,
    marketTh: null,
    marketEn: null,
    isMarketLasting: false,
    isDemo: false,
  } as const;
  return kept(await world.run((em) => recordGroup(em, plan, actOf(world, 'secretary')))).groupId;
}

export interface SetAside {
  readonly fundId: string;
  readonly account: GrantAccount;
  readonly placeId: string;
}

/** A fund with 100,000.00 in cash that has set `amountSatang` aside for welfare. */
export async function aGivingFund(
  world: World,
  amountSatang: bigint,
  plan: Partial<FundPlan> = {},
): Promise<SetAside> {
  const fundId = await aFund(world, plan);
  const nothing = satang(0n);
  const shares = {
    'reserve-fund': nothing,
    'dividend-payable': nothing,
    'average-return-payable': nothing,
    'welfare-fund': satang(amountSatang),
    'public-benefit-fund': nothing,
    'committee-payable': nothing,
  };
  await world.run((em) =>
    mustPostEntry(em, {
      fundId,
      ...shareSurplusEntry(shares),
      postingKey: `share-surplus/${randomUUID()}`,
      businessOn: ON,
      recordedAt: actOf(world, 'treasurer').at,
    }),
  );
  return { fundId, account: 'welfare-fund', placeId: await undividedOf(world, fundId) };
}
