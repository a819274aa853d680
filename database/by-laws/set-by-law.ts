/** A fund writes down what it decided about its lending; earlier records stay as they are. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ByLawSetting } from '#domain/funds/by-laws/by-law';
import { textOfSetting } from '#domain/funds/by-laws/by-law-text';
import { refuseByLawValue, type ByLawValueRefusal } from '#domain/funds/by-laws/check-by-law';
import type { Act } from '../act.ts';
import { canonicalJson } from '../content-hash.ts';
import { noteOnFund } from '../fund-register/on-fund.ts';
import { Fund } from '../funds/fund.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { FundByLaw } from './by-law-entities.ts';

export interface ByLawPlan {
  readonly fundId: string;
  readonly setting: ByLawSetting;
  readonly effectiveFrom: string;
  readonly reason: string;
  readonly source: string;
}

/** In the order in which they are checked. */
export type SetByLawRefusal =
  | 'no-such-fund'
  | 'left-already'
  | 'reason-missing'
  | ByLawValueRefusal
  | 'set-for-that-day-already';

/** Sets one rule from a day on. Same again = same success. */
export async function setByLaw(
  em: EntityManager,
  plan: ByLawPlan,
  act: Act,
): Promise<{ byLawId: string } | { refused: SetByLawRefusal }> {
  const { fundId, effectiveFrom } = plan;
  const fund = await findLocked(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  if (fund.status === 'left') return { refused: 'left-already' };
  const [reason, source] = [plan.reason.trim(), plan.source.trim()];
  if (reason === '' || source === '') return { refused: 'reason-missing' };
  const refused = refuseByLawValue(plan.setting);
  if (refused !== undefined) return { refused };
  const { rule, value } = textOfSetting(plan.setting);
  const earlier = await findRow(em, FundByLaw, { fundId, rule, effectiveFrom });
  if (earlier !== undefined) {
    const isSame = canonicalJson(earlier.value) === canonicalJson(value);
    return isSame ? { byLawId: earlier.id } : { refused: 'set-for-that-day-already' };
  }
  const id = randomUUID();
  const place = placeOf(fund);
  const written = { id, fundId, ...place, rule, value, effectiveFrom, reason, source };
  await em.insert(FundByLaw, { ...written, decidedBySeatId: act.seatId, recordedAt: act.at });
  const detail = { byLawId: id, rule, effectiveFrom, ends: value === null };
  await noteOnFund(em, { fundId, action: 'by-law-set', place, detail }, act);
  return { byLawId: id };
}
