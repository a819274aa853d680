/** The fund's by-law on its surplus, as dated records: the newest not later than a day is in force. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { sumsToTheWhole, type SharingRule } from '#domain/ledger/surplus';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { Fund } from '../funds/fund.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow, listRows } from '../rows.ts';
import { SharingRuleRow } from './closing-entities.ts';

export interface RulePlan {
  readonly fundId: string;
  readonly effectiveFrom: string;
  readonly rule: SharingRule;
  readonly reason: string;
}

/** In the order in which they are checked. */
export type RuleRefusal =
  | 'no-such-fund'
  | 'shares-are-not-the-whole'
  | 'reason-missing'
  | 'set-for-that-day-already';

/** Sets the shares from a day on. Same again = same success. */
export async function setSharingRule(
  em: EntityManager,
  plan: RulePlan,
  act: Act,
): Promise<{ ruleId: string } | { refused: RuleRefusal }> {
  const { fundId, effectiveFrom, rule } = plan;
  const fund = await findLocked(em, Fund, { id: fundId });
  if (fund === undefined) return { refused: 'no-such-fund' };
  if (!sumsToTheWhole(rule)) return { refused: 'shares-are-not-the-whole' };
  const reason = plan.reason.trim();
  if (reason === '') return { refused: 'reason-missing' };
  const columns = columnsOf(rule);
  const earlier = await findRow(em, SharingRuleRow, { fundId, effectiveFrom });
  if (earlier !== undefined) {
    const isSame = (Object.keys(columns) as (keyof typeof columns)[]).every(
      (column) => earlier[column] === columns[column],
    );
    return isSame ? { ruleId: earlier.id } : { refused: 'set-for-that-day-already' };
  }
  const ruleId = randomUUID();
  await em.insert(SharingRuleRow, {
    id: ruleId,
    fundId,
    ...placeOf(fund),
    effectiveFrom,
    ...columns,
    reason,
    decidedBySeatId: act.seatId,
    recordedAt: act.at,
  });
  await record(em, {
    action: 'sharing-rule-set',
    at: act.at,
    actor: act,
    place: placeOf(fund),
    subject: { kind: 'fund', id: fundId },
    detail: { ruleId, effectiveFrom, ...columns },
  });
  return { ruleId };
}

/** The rule in force on a day; undefined where the fund never set one before it. */
export async function findSharingRule(
  em: EntityManager,
  ask: { fundId: string; on: string },
): Promise<{ ruleId: string; effectiveFrom: string; rule: SharingRule } | undefined> {
  const [row] = await listRows(em, SharingRuleRow, {
    where: { fundId: ask.fundId, effectiveFrom: { $lte: ask.on } },
    orderBy: { effectiveFrom: 'desc' },
  });
  if (row === undefined) return undefined;
  return { ruleId: row.id, effectiveFrom: row.effectiveFrom, rule: ruleOf(row) };
}

function columnsOf(rule: SharingRule) {
  return {
    reserveBasisPoints: rule['reserve-fund'],
    dividendBasisPoints: rule['dividend-payable'],
    averageReturnBasisPoints: rule['average-return-payable'],
    welfareBasisPoints: rule['welfare-fund'],
    publicBenefitBasisPoints: rule['public-benefit-fund'],
    committeeBasisPoints: rule['committee-payable'],
  };
}

function ruleOf(row: SharingRuleRow): SharingRule {
  return {
    'reserve-fund': row.reserveBasisPoints,
    'dividend-payable': row.dividendBasisPoints,
    'average-return-payable': row.averageReturnBasisPoints,
    'welfare-fund': row.welfareBasisPoints,
    'public-benefit-fund': row.publicBenefitBasisPoints,
    'committee-payable': row.committeeBasisPoints,
  };
}
