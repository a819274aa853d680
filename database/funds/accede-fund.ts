import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { FundKind } from '#domain/funds/fund-kinds';
import { LAWFUL_YEARLY_BASIS_POINTS } from '#domain/interest/lawful';
import { ACCOUNT_KINDS, NORMAL_SIDES } from '#domain/ledger/accounts';
import { openingCapitalEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { LedgerAccount } from '../ledger/ledger-entities.ts';
import { mustPostEntry } from '../ledger/post-entry.ts';
import { Centre } from '../places/centre.ts';
import { findLocked, findRow } from '../rows.ts';
import { Fund } from './fund.ts';

export interface FundPlan {
  readonly centreId: string;
  readonly kind: FundKind;
  readonly nameTh: string;
  readonly nameEn: string;
  /** A fund without money may be a member too: it brings labour, welfare, guarantees. */
  readonly hasMoney: boolean;
  readonly lends: boolean;
  /** Basis points a year on the declining balance. */
  readonly rateBasisPoints: number;
  readonly countsInHeadline: boolean;
  /** One of the funds that the centre's work rests on; absent where that was not said. */
  readonly isCore?: boolean;
  /** Cash the fund's own by-law keeps back. */
  readonly reserveSatang: bigint;
  /** Cash stated on the day it joined; zero opens empty books. */
  readonly capitalSatang: bigint;
  readonly accededOn: string;
  readonly isDemo: boolean;
}

/** In the order in which they are checked. */
export type FundRefusal =
  | 'no-such-centre'
  | 'fund-exists'
  | 'rate-is-above-lawful'
  | 'poverty-fund-bears-no-interest'
  | 'amount-is-negative'
  | 'fund-without-money';

/**
 * Makes a fund a member of the centre with its five accounts. Its stated capital is posted on the day
 * it joined (Dr cash, Cr capital).
 */
export async function accedeFund(
  em: EntityManager,
  plan: FundPlan,
  act: Act,
): Promise<{ fundId: string } | { refused: FundRefusal }> {
  const centre = await findLocked(em, Centre, { id: plan.centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  const { centreId, nameTh } = plan;
  const twin = await findRow(em, Fund, { centreId, nameTh, status: 'member' });
  if (twin !== undefined) return { refused: 'fund-exists' };
  if (plan.rateBasisPoints < 0 || plan.rateBasisPoints > LAWFUL_YEARLY_BASIS_POINTS) {
    return { refused: 'rate-is-above-lawful' };
  }
  // Interior Ministry regulation 2553: กข.คจ. money is lent without interest, whatever the common rate.
  if (plan.kind === 'poverty-fund' && plan.rateBasisPoints > 0) {
    return { refused: 'poverty-fund-bears-no-interest' };
  }
  if (plan.capitalSatang < 0n || plan.reserveSatang < 0n) return { refused: 'amount-is-negative' };
  if (!plan.hasMoney && (plan.capitalSatang > 0n || plan.lends)) {
    return { refused: 'fund-without-money' };
  }

  const fundId = randomUUID();
  const place = { centreId, areaCode: centre.areaCode };
  const { capitalSatang, ...columns } = plan;
  await em.insert(Fund, { id: fundId, ...columns, ...place, status: 'member', createdAt: act.at });
  await openBooks(em, fundId, { plan, act, place });
  await record(em, {
    action: 'fund-joined',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'fund', id: fundId },
    detail: { kind: plan.kind, accededOn: plan.accededOn, capitalSatang: String(capitalSatang) },
  });
  return { fundId };
}

async function openBooks(
  em: EntityManager,
  fundId: string,
  { plan, act, place }: { plan: FundPlan; act: Act; place: { centreId: string; areaCode: string } },
): Promise<void> {
  const accounts = ACCOUNT_KINDS.map((kind) => ({
    id: randomUUID(),
    ...place,
    fundId,
    kind,
    isDebitNormal: NORMAL_SIDES[kind] === 'debit',
  }));
  await em.insertMany(LedgerAccount, accounts);
  if (plan.capitalSatang === 0n) return;
  await mustPostEntry(em, {
    fundId,
    ...openingCapitalEntry({ amountSatang: satang(plan.capitalSatang) }),
    postingKey: `opening-capital/${fundId}`,
    businessOn: plan.accededOn,
    recordedAt: act.at,
    bySeatId: act.seatId,
  });
}
