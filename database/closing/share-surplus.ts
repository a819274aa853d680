/** The surplus of a closed year: what it is, how the by-law shares it, and its sharing in the books. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { periodDays, type PeriodDays, type YearKind } from '#domain/ledger/periods';
import {
  INCOME_ACCOUNTS,
  shareSurplus,
  shareSurplusEntry,
  surplusOf,
  type Shares,
} from '#domain/ledger/surplus';
import type { Satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Fund } from '../funds/fund.ts';
import { lockBooks } from '../ledger/balances.ts';
import { postEntry, type EntryRefusal } from '../ledger/post-entry.ts';
import { placeOf } from '../places/place.ts';
import { findRow } from '../rows.ts';
import { PeriodClose, SurplusSharing } from './closing-entities.ts';
import { findSharingRule } from './sharing-rules.ts';

export interface YearAsk {
  readonly fundId: string;
  readonly kind: YearKind;
  readonly yearBe: number;
}

/** A year's surplus before it is shared. Shares are null where no by-law is in force at its end. */
export interface YearSurplus extends PeriodDays {
  readonly isClosed: boolean;
  readonly isShared: boolean;
  readonly surplusSatang: Satang;
  readonly ruleId: string | null;
  readonly shares: Shares | null;
}

/** What the books say of a year; reads only. The by-law of the year's last day is the one that counts. */
export async function readYearSurplus(em: EntityManager, ask: YearAsk): Promise<YearSurplus> {
  const { fundId, kind } = ask;
  const { firstOn, lastOn } = periodDays(ask);
  const closed = await findRow(em, PeriodClose, { fundId, kind, firstOn, status: 'closed' });
  const surplusSatang = await readIncome(em, { fundId, firstOn, lastOn });
  const found = await findSharingRule(em, { fundId, on: lastOn });
  return {
    firstOn,
    lastOn,
    isClosed: closed !== undefined,
    isShared: await isSurplusShared(em, { fundId, firstOn, lastOn }),
    surplusSatang,
    ruleId: found?.ruleId ?? null,
    shares: found === undefined ? null : shareSurplus(surplusSatang, found.rule),
  };
}

/** In the order in which they are checked. */
export type SharingRefusal =
  | 'no-such-fund'
  | 'year-not-closed'
  | 'surplus-shared-already'
  | 'nothing-to-share'
  | 'no-sharing-rule'
  | 'surplus-has-changed'
  | EntryRefusal;

export interface SharingPlan extends YearAsk {
  /** The surplus as it was shown; another figure in the books refuses. */
  readonly surplusSatang: bigint;
}

/** Sets the shares aside, dated today: the day on which the members resolved it. */
export async function shareYearSurplus(
  em: EntityManager,
  plan: SharingPlan,
  act: Act,
): Promise<{ sharingId: string } | { refused: SharingRefusal }> {
  const { fundId } = plan;
  const fund = await findRow(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  await lockBooks(em, fundId);
  const year = await readYearSurplus(em, plan);
  if (!year.isClosed) return { refused: 'year-not-closed' };
  if (year.isShared) return { refused: 'surplus-shared-already' };
  if (year.surplusSatang === 0n) return { refused: 'nothing-to-share' };
  if (year.ruleId === null || year.shares === null) return { refused: 'no-sharing-rule' };
  if (year.surplusSatang !== plan.surplusSatang) return { refused: 'surplus-has-changed' };
  const sharedOn = dayOf(act.at);
  const sharingId = randomUUID();
  const posted = await postEntry(em, {
    fundId,
    ...shareSurplusEntry(year.shares),
    postingKey: `share-surplus/${sharingId}`,
    businessOn: sharedOn,
    recordedAt: act.at,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  const { firstOn, lastOn, surplusSatang, ruleId } = year;
  await em.insert(SurplusSharing, {
    id: sharingId,
    fundId,
    ...placeOf(fund),
    ruleId,
    firstOn,
    lastOn,
    surplusSatang,
    entryId: posted.entryId,
    sharedOn,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  await record(em, {
    action: 'surplus-shared',
    at: act.at,
    actor: act,
    place: placeOf(fund),
    subject: { kind: 'fund', id: fundId },
    detail: { sharingId, firstOn, lastOn, surplusSatang: String(surplusSatang) },
  });
  return { sharingId };
}

interface Days {
  readonly fundId: string;
  readonly firstOn: string;
  readonly lastOn: string;
}

async function readIncome(em: EntityManager, { fundId, firstOn, lastOn }: Days): Promise<Satang> {
  const rows = await em.execute<{ kind: string; amount: string }[]>(
    `select a.kind, sum(l.credit_satang - l.debit_satang)::text as amount
       from journal_entry e join journal_line l on l.entry_id = e.id
       join ledger_account a on a.id = l.account_id
      where e.fund_id = ? and e.business_on between ? and ?
        and a.kind in (${INCOME_ACCOUNTS.map(() => '?').join(', ')}) group by a.kind`,
    [fundId, firstOn, lastOn, ...INCOME_ACCOUNTS],
  );
  return surplusOf(Object.fromEntries(rows.map(({ kind, amount }) => [kind, BigInt(amount)])));
}

/** Whether the surplus of any of these days is shared, in whatever kind of year. */
export async function isSurplusShared(
  em: EntityManager,
  { fundId, firstOn, lastOn }: Days,
): Promise<boolean> {
  const rows = await em.execute(
    `select 1 from surplus_sharing where fund_id = ? and first_on <= ? and last_on >= ? limit 1`,
    [fundId, lastOn, firstOn],
  );
  return rows.length > 0;
}
