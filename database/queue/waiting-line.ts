/** The waiting order of a centre on a day, from what is on file (decision 0040). */

import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { roomOf, type Weights } from '#domain/allocation/village';
import { isWeight, weightsOn } from '#domain/allocation/weight-policies';
import { policyOn, type PolicyRecord } from '#domain/centre/policies';
import { lawAgainst } from '#domain/law/fund-laws';
import { satang, sumSatang, type Satang } from '#domain/money/satang';
import { lineUp, type Placed, type QueueRule, type Waiter } from '#domain/queue/waiting-line';
import { gatherProposed, type CaseOnAgenda } from '../allocation/gather-cases.ts';
import { lendingFund, readLenders } from '../allocation/gather-facts.ts';
import { readPolicyRecords } from '../centres/policies.ts';

export interface CentreOnDay {
  readonly centreId: string;
  /** ISO day of the policy and of the days waited. */
  readonly on: string;
}

export interface WaitingLine {
  readonly line: readonly Placed[];
  /** By case id. */
  readonly caseNumbers: ReadonlyMap<string, string>;
  readonly rule: QueueRule;
  /** Every dated value that the centre has set. */
  readonly records: readonly PolicyRecord[];
}

/** Everybody of the centre whose plan is ready and who has no loan yet, in order. */
export async function readWaitingLine(em: EntityManager, ask: CentreOnDay): Promise<WaitingLine> {
  const records = await readPolicyRecords(em, ask.centreId);
  const cases = await gatherProposed(em, ask);
  const rule = ruleOn(records, { on: ask.on, weights: weightsOn(records, ask.on) });
  return {
    line: lineUp(cases.map(waiterOf), rule),
    caseNumbers: new Map(cases.map((one) => [one.waitingCase.caseId, one.caseNumber])),
    rule,
    records,
  };
}

/** The rule of the day under these weights. */
export function ruleOn(
  records: readonly PolicyRecord[],
  { on, weights }: { on: string; weights: Weights },
): QueueRule {
  return { weights, rateBasisPoints: policyOn(records, 'common-rate-basis-points', on) };
}

/** The next later rule that two people have confirmed, with its day; undefined without one. */
export function findComingRule(
  records: readonly PolicyRecord[],
  on: string,
): { readonly from: string; readonly rule: QueueRule } | undefined {
  const days = records.filter(({ key, effectiveFrom }) => isWeight(key) && effectiveFrom > on);
  const [from] = days.map(({ effectiveFrom }) => effectiveFrom).toSorted();
  if (from === undefined) return undefined;
  return { from, rule: ruleOn(records, { on, weights: weightsOn(records, from) }) };
}

export interface MoneyOfDay {
  /** What the funds have over their reserves that may pay old debts, all together. */
  readonly lendableSatang: Satang;
  readonly askedSatang: Satang;
}

/** What those who wait ask for, beside what there is to lend. */
export async function readMoney(
  em: EntityManager,
  { centreId, on, line }: CentreOnDay & { readonly line: readonly Placed[] },
): Promise<MoneyOfDay> {
  const lenders = (await readLenders(em, { centreId, on })).filter(
    ({ fund: { kind, lends, hasMoney } }) =>
      lends && hasMoney && lawAgainst(kind, { purpose: 'old-debt', on }) === undefined,
  );
  const rooms = lenders.map(({ fund, facts }) => roomOf(lendingFund(fund, facts)).satang);
  return {
    lendableSatang: sumSatang(rooms),
    askedSatang: sumSatang(line.map(({ waiter }) => satang(waiter.amountSatang))),
  };
}

/**
 * The published lot: SHA-256 of the case number (`12/2569`), so that anybody can draw it again and nobody
 * who writes a case down can choose it.
 */
export function lotOf(caseNumber: string): string {
  return createHash('sha256').update(caseNumber).digest('hex');
}

function waiterOf({ waitingCase, waitsSince, caseNumber }: CaseOnAgenda): Waiter {
  return { ...waitingCase, waitsSince, lot: lotOf(caseNumber) };
}
