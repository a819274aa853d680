/** The fund's by-law on default interest, as dated records: the newest not later than a day is in force. */

import { randomUUID } from 'node:crypto';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { DefaultInterestRule } from '#domain/loans/living/terms/default-interest-rule';
import { dayOf, type Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { day, instant, placeColumns } from '../columns.ts';
import { Fund } from '../funds/fund.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, listRows } from '../rows.ts';

export const DefaultInterestByLaw = defineEntity({
  name: 'DefaultInterestByLaw',
  tableName: 'default_interest_by_law',
  properties: {
    id: p.uuid().primary(),
    fundId: p.uuid(),
    ...placeColumns(),
    effectiveFrom: day(),
    rule: p.text().$type<DefaultInterestRule>(),
    reason: p.text(),
    decidedBySeatId: p.uuid(),
    recordedAt: instant(),
  },
});
export type DefaultInterestByLaw = InferEntity<typeof DefaultInterestByLaw>;

export interface ByLawPlan {
  readonly fundId: string;
  readonly effectiveFrom: string;
  readonly rule: DefaultInterestRule;
  readonly reason: string;
}

/** In the order in which they are checked. */
export type ByLawRefusal =
  | 'no-such-fund'
  | 'reason-missing'
  | 'date-in-the-past'
  | 'set-for-that-day-already';

/** Sets the rule for contracts resolved from a day on, today at the earliest. Same again = same success. */
export async function setDefaultInterest(
  em: EntityManager,
  plan: ByLawPlan,
  act: Act,
): Promise<{ byLawId: string } | { refused: ByLawRefusal }> {
  const { fundId, effectiveFrom, rule } = plan;
  const fund = await findLocked(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  const reason = plan.reason.trim();
  if (reason === '') return { refused: 'reason-missing' };
  const earlier = await findRow(em, DefaultInterestByLaw, { fundId, effectiveFrom });
  if (earlier?.rule === rule) return { byLawId: earlier.id };
  if (effectiveFrom < dayOf(act.at)) return { refused: 'date-in-the-past' };
  if (earlier !== undefined) return { refused: 'set-for-that-day-already' };
  const byLawId = randomUUID();
  const place = placeOf(fund);
  await em.insert(DefaultInterestByLaw, {
    id: byLawId,
    fundId,
    ...place,
    effectiveFrom,
    rule,
    reason,
    decidedBySeatId: act.seatId,
    recordedAt: act.at,
  });
  await record(em, {
    action: 'default-interest-set',
    at: act.at,
    actor: act,
    place,
    subject: { kind: 'fund', id: fundId },
    detail: { byLawId, effectiveFrom, rule },
  });
  return { byLawId };
}

/** All rules the fund has set, the newest day first. */
export async function listDefaultInterest(
  em: EntityManager,
  fundId: string,
): Promise<DefaultInterestByLaw[]> {
  return listRows(em, DefaultInterestByLaw, {
    where: { fundId },
    orderBy: { effectiveFrom: 'desc' },
  });
}

/** The rule in force on a day: none where the fund never set one before it. */
export async function defaultInterestOn(
  em: EntityManager,
  { fundId, on }: { fundId: string; on: string },
): Promise<DefaultInterestRule> {
  const rules = await listDefaultInterest(em, fundId);
  return rules.find(({ effectiveFrom }) => effectiveFrom <= on)?.rule ?? 'none';
}
