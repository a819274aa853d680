/** The households of a centre with what they fit, whether they are chosen, and how they count in a year. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { DebtSource } from '#domain/assessment/code-lists';
import { debtServiceBasisPoints } from '#domain/assessment/sums';
import type { CaseStatus } from '#domain/case/case-statuses';
import {
  countHouseholds,
  type CountedHouseholds,
  type HouseholdFacts,
} from '#domain/case/targets/count-households';
import {
  isEligible,
  segmentsOf,
  segmentsOn,
  type SegmentCriterion,
  type SurveyedForSegments,
} from '#domain/case/targets/segments';
import { fiscalYearDays } from '#domain/dates/fiscal-year';
import { isInformal } from '#domain/debts/old-debt';
import type { RatePeriod } from '#domain/interest/rate';
import { satang } from '#domain/money/satang';
import { readSegments } from './set-segment.ts';

export interface TargetRow extends HouseholdFacts {
  readonly number: number;
  readonly yearBe: number;
  readonly household: string;
  readonly houseNumber: string;
  readonly status: CaseStatus;
  /** Null before it was surveyed. */
  readonly debtSatang: bigint | null;
  readonly segments: readonly string[];
  /** Why it was chosen or put back, the newest; null before anybody decided. */
  readonly choiceReason: string | null;
}

export interface TargetsOfYear {
  readonly criteria: readonly (SegmentCriterion & { readonly name: string | null })[];
  readonly counts: readonly CountedHouseholds[];
  readonly rows: readonly TargetRow[];
}

/** `on`: today; of a year that is over the criteria of its last day count. */
export async function readTargets(
  em: EntityManager,
  ask: { centreId: string; fiscalYearBe: number; on: string },
): Promise<TargetsOfYear> {
  const year = fiscalYearDays(ask.fiscalYearBe);
  const on = ask.on < year.lastOn ? ask.on : year.lastOn;
  const own = await readSegments(em, ask.centreId);
  const nameOf = new Map(own.map(({ code, name }) => [code, name]));
  const criteria = segmentsOn(own, on).map((each) => ({
    ...each,
    name: nameOf.get(each.code) ?? null,
  }));
  const debts = Map.groupBy(await readDebts(em, ask.centreId), ({ caseId }) => caseId);
  const cases = await readCases(em, ask);
  const rows = cases.map((each) => rowOf(each, debts.get(each.caseId) ?? [], { criteria, on }));
  return { criteria, counts: countHouseholds(rows, year), rows };
}

interface StoredCase extends Omit<
  TargetRow,
  'owesAnything' | 'isEligible' | 'debtSatang' | 'segments'
> {
  readonly income: string | null;
  readonly instalment: string | null;
}

interface StoredDebt {
  readonly caseId: string;
  readonly source: DebtSource;
  readonly rateBasisPoints: number;
  readonly ratePeriod: RatePeriod;
  readonly hasDefaulted: boolean;
  readonly arrearsSince: string | null;
  readonly balance: string;
}

function rowOf(
  { income, instalment, ...row }: StoredCase,
  stored: readonly StoredDebt[],
  { criteria, on }: { criteria: readonly SegmentCriterion[]; on: string },
): TargetRow {
  const isSurveyed = row.surveyedOn !== null;
  const debts = (isSurveyed ? stored : []).map((debt) => ({
    source: debt.source,
    isAboveLawful: isInformal(debt),
    hasDefaulted: debt.hasDefaulted,
    arrearsSince: debt.arrearsSince,
    balanceSatang: BigInt(debt.balance),
  }));
  const surveyed: SurveyedForSegments = {
    debts,
    debtServiceBasisPoints:
      income === null || instalment === null
        ? null
        : debtServiceBasisPoints({
            incomeSatang: satang(BigInt(income)),
            instalmentSatang: satang(BigInt(instalment)),
          }),
  };
  return {
    ...row,
    owesAnything: debts.length > 0,
    isEligible: isEligible(surveyed, criteria, on),
    debtSatang: isSurveyed ? debts.reduce((sum, debt) => sum + debt.balanceSatang, 0n) : null,
    segments: segmentsOf(surveyed, criteria, on),
  };
}

/** Debts as they were found: of the last round, those of a case that is over too. */
async function readDebts(em: EntityManager, centreId: string): Promise<StoredDebt[]> {
  return em.execute<StoredDebt[]>(
    `select d.case_id as "caseId", d.source, d.rate_basis_points as "rateBasisPoints",
            d.rate_period as "ratePeriod", d.has_defaulted as "hasDefaulted",
            d.arrears_since as "arrearsSince", d.balance_satang::text as balance
       from debt d join household_case c on c.id = d.case_id and c.round = d.round
      where d.centre_id = ? order by d.position`,
    [centreId],
  );
}

async function readCases(
  em: EntityManager,
  ask: { centreId: string; fiscalYearBe: number },
): Promise<StoredCase[]> {
  const { lastOn } = fiscalYearDays(ask.fiscalYearBe);
  const lastDay = (status: string) => `(select max((m.at at time zone 'Asia/Bangkok')::date)::text
    from case_move m where m.case_id = c.id and m.to_status = '${status}'
     and (m.at at time zone 'Asia/Bangkok')::date <= y.last_on)`;
  return em.execute<StoredCase[]>(
    `select c.id as "caseId", c.number, c.year_be as "yearBe", c.status,
            q.first_name || ' ' || q.last_name as household, h.house_number as "houseNumber",
            c.opened_on as "openedOn", c.closed_on as "closedOn",
            ${lastDay('surveyed')} as "surveyedOn", ${lastDay('enrolled')} as "enrolledOn",
            ${lastDay('refused')} as "refusedOn",
            coalesce(t.is_chosen, false) as "isChosen", t.reason as "choiceReason",
            b.income_satang::text as income, b.instalment_satang::text as instalment
       from (select ?::date as last_on) y, household_case c join household h on h.id = c.household_id
            join person q on q.id = h.head_person_id
            left join lateral (select is_chosen, reason from target_choice
                where case_id = c.id and fiscal_year_be = ? order by number desc limit 1) t on true
            left join lateral (select income_satang, instalment_satang from baseline
                where case_id = c.id and round = c.round order by number desc limit 1) b on true
      where c.centre_id = ? order by c.year_be, c.number`,
    [lastOn, ask.fiscalYearBe, ask.centreId],
  );
}
