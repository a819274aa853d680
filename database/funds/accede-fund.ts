import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { liesBeforeYear } from '#domain/funds/accession';
import type { FundKind } from '#domain/funds/fund-kinds';
import { LAWFUL_YEARLY_BASIS_POINTS } from '#domain/interest/lawful';
import { ACCOUNT_KINDS, NORMAL_SIDES } from '#domain/ledger/accounts';
import { openingCapitalEntry } from '#domain/ledger/entry';
import { satang } from '#domain/money/satang';
import { Accession } from '../accessions/accession-entities.ts';
import { listMember } from '../accessions/list-group.ts';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { CashPlace } from '../cash/cash-place.ts';
import { orderDocument } from '../documents/document-order.ts';
import { LedgerAccount } from '../ledger/ledger-entities.ts';
import { mustPostEntry } from '../ledger/post-entry.ts';
import { Centre } from '../places/centre.ts';
import { findLocked, findRow } from '../rows.ts';
import { Fund } from './fund.ts';

export interface FundPlan {
  readonly centreId: string;
  /** The group of the area that joins; absent for a member taken over from paper. */
  readonly accessionId?: string;
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
  /** More than one for a row of groups that are not recorded one by one; such a row never lends. */
  readonly standsForGroups?: number;
  /** Memberships, which are no people; null or absent where the fund never stated them. */
  readonly membershipCount?: number | null;
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
  | 'centre-not-active'
  | 'fund-exists'
  | 'group-listed-already'
  | 'before-the-centre-was-founded'
  | 'rate-is-above-lawful'
  | 'poverty-fund-bears-no-interest'
  | 'amount-is-negative'
  | 'fund-without-money'
  | 'row-of-groups-lends-nothing';

/**
 * Makes a fund a member of the centre with its books. Its stated capital is posted on the day
 * it joined (Dr cash, Cr capital).
 */
export async function accedeFund(
  em: EntityManager,
  plan: FundPlan,
  act: Act,
): Promise<{ fundId: string } | { refused: FundRefusal }> {
  const centre = await findLocked(em, Centre, { id: plan.centreId });
  if (centre === undefined) return { refused: 'no-such-centre' };
  if (centre.state !== 'active') return { refused: 'centre-not-active' };
  const refused = (await findTwin(em, plan)) ?? refuseTerms(plan, centre);
  if (refused !== undefined) return { refused };

  const fundId = randomUUID();
  const place = { centreId: centre.id, areaCode: centre.areaCode };
  const { capitalSatang, accededOn, ...columns } = plan;
  const { kind, nameTh, nameEn, isDemo } = plan;
  const member = { kind, nameTh, nameEn, isDemo, place, accededOn };
  const accessionId = plan.accessionId ?? (await listMember(em, member, act));
  const own = { id: fundId, accessionId, status: 'member', createdAt: act.at } as const;
  await em.insert(Fund, { ...columns, ...place, ...own, accededOn });
  await openBooks(em, fundId, { plan, act, place });
  const blank = { kind: 'cash-count-blank', subjectId: centre.id } as const;
  await orderDocument(em, { ...blank, place, at: act.at });
  await record(em, {
    action: 'fund-joined',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'fund', id: fundId },
    detail: { kind, accededOn, capitalSatang: String(capitalSatang) },
  });
  return { fundId };
}

/** One name is one member; a group on its way joins by that way, not beside it. */
async function findTwin(
  em: EntityManager,
  { centreId, accessionId, nameTh }: FundPlan,
): Promise<FundRefusal | undefined> {
  const twin = await findRow(em, Fund, { centreId, nameTh, status: 'member' });
  if (twin !== undefined) return 'fund-exists';
  if (accessionId !== undefined) return undefined;
  const listed = await findRow(em, Accession, { centreId, nameTh });
  return listed === undefined ? undefined : 'group-listed-already';
}

/** What an own look at a fund's terms can refuse, whatever stands on file beside it. */
export type TermsRefusal = Extract<
  FundRefusal,
  | 'before-the-centre-was-founded'
  | 'rate-is-above-lawful'
  | 'poverty-fund-bears-no-interest'
  | 'amount-is-negative'
  | 'fund-without-money'
  | 'row-of-groups-lends-nothing'
>;

export type FundTerms = Omit<FundPlan, 'centreId' | 'nameTh' | 'nameEn' | 'isDemo'>;

/** Why no fund is a member on such terms, or undefined. */
export function refuseTerms(
  plan: FundTerms,
  centre: Pick<Centre, 'foundedYearBe'>,
): TermsRefusal | undefined {
  const { rateBasisPoints, capitalSatang, reserveSatang } = plan;
  if (liesBeforeYear(plan.accededOn, centre.foundedYearBe)) return 'before-the-centre-was-founded';
  if (rateBasisPoints < 0 || rateBasisPoints > LAWFUL_YEARLY_BASIS_POINTS) {
    return 'rate-is-above-lawful';
  }
  // Interior Ministry regulation 2553: กข.คจ. money is lent without interest, whatever the common rate.
  if (plan.kind === 'poverty-fund' && rateBasisPoints > 0) return 'poverty-fund-bears-no-interest';
  if (capitalSatang < 0n || reserveSatang < 0n) return 'amount-is-negative';
  const hasUseOfMoney = capitalSatang > 0n || plan.lends || plan.countsInHeadline;
  if (!plan.hasMoney && hasUseOfMoney) return 'fund-without-money';
  const isRowOfGroups = (plan.standsForGroups ?? 1) > 1;
  return isRowOfGroups && plan.lends ? 'row-of-groups-lends-nothing' : undefined;
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
  await em.insert(CashPlace, {
    id: randomUUID(),
    ...place,
    fundId,
    kind: 'undivided',
    holderSeatId: null,
    bankName: null,
    accountEnding: null,
    openedOn: plan.accededOn,
  });
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
