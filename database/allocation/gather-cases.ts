/** The households that wait for a fund, with what they pay now and what presses them. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { harmsOf } from '#domain/allocation/harms';
import type { WaitingCase } from '#domain/allocation/village';
import { wholeMonths } from '#domain/allocation/waiting';
import { bangkokDateOf } from '#domain/dates/bangkok';
import { plainDate, type PlainDate } from '#domain/dates/plain-date';
import { yearlyRateOf } from '#domain/debts/old-debt';
import { divideHalfUp } from '#domain/money/rounding';
import { satang, sumSatang, type Satang } from '#domain/money/satang';
import type { Debt } from '../assessment/debt.ts';
import { isSurveyed, readSurvey, sumsOf, type SurveyOnFile } from '../assessment/survey-on-file.ts';
import { readPoliciesOn, type PoliciesInForce } from '../centres/policies.ts';
import { toInstant } from '../columns.ts';
import type { Meeting } from '../meetings/meeting-entities.ts';

export interface CaseOnAgenda {
  readonly caseNumber: string;
  readonly termMonths: number;
  /** When its plan was first ready for a meeting since the last relapse, in Bangkok. */
  readonly waitsSince: PlainDate;
  readonly waitingCase: WaitingCase;
}

interface WaitingRow {
  readonly caseId: string;
  readonly round: number;
  readonly caseNumber: string;
  readonly amountSatang: string;
  readonly termMonths: number;
  readonly isInDanger: boolean;
  readonly waitsSince: string;
}

/** Those on the agenda of a meeting, in the order of their case numbers, the oldest first. */
export async function gatherCases(
  em: EntityManager,
  meeting: Pick<Meeting, 'id' | 'centreId'>,
  on: string,
): Promise<CaseOnAgenda[]> {
  const rows = await em.execute<WaitingRow[]>(
    `select ${FACTS}
       from agenda_item i join household_case c on c.id = i.case_id
       join proposal r on r.id = i.proposal_id
      where i.meeting_id = ? and i.kind = 'lending' and i.status in ('waiting', 'voting')
      order by c.year_be, c.number`,
    [meeting.id],
  );
  return withSurveys(em, rows, { centreId: meeting.centreId, on });
}

/** All of a centre whose newest plan waits for a meeting or is before one, the oldest case number first. */
export async function gatherProposed(
  em: EntityManager,
  { centreId, on }: { centreId: string; on: string },
): Promise<CaseOnAgenda[]> {
  const rows = await em.execute<WaitingRow[]>(
    `select ${FACTS}
       from household_case c join lateral (
         select amount_satang, term_months from proposal
          where case_id = c.id order by number desc limit 1) r on true
      where c.centre_id = ? and c.status = 'proposed'
      order by c.year_be, c.number`,
    [centreId],
  );
  return withSurveys(em, rows, { centreId, on });
}

/**
 * Waiting counts from the day the household's plan was first ready for a meeting since it last relapsed,
 * so a postponed item loses nothing.
 */
const FACTS = `
  c.id as "caseId", c.round, c.number || '/' || c.year_be as "caseNumber",
  r.amount_satang::text as "amountSatang", r.term_months as "termMonths",
  exists (select 1 from negotiation n join debt d on d.id = n.debt_id
           where n.case_id = c.id and n.round = c.round and d.paid_on is null
             and cardinality(n.dangers) > 0) as "isInDanger",
  coalesce((select min(m.at) from case_move m
             where m.case_id = c.id and m.to_status = 'proposed'
               and m.at > coalesce((select max(l.at) from case_move l
                     where l.case_id = c.id and l.to_status = 'relapsed'), '-infinity')),
           c.status_since) as "waitsSince"`;

async function withSurveys(
  em: EntityManager,
  rows: readonly WaitingRow[],
  { centreId, on }: { centreId: string; on: string },
): Promise<CaseOnAgenda[]> {
  const policies = await readPoliciesOn(em, { centreId, on });
  const cases: CaseOnAgenda[] = [];
  for (const row of rows) {
    const survey = await readSurvey(em, { caseId: row.caseId, round: row.round });
    const debts = survey.debts.filter(({ paidOn }) => paidOn === null);
    const waitsSince = bangkokDateOf(Date.parse(toInstant(row.waitsSince)));
    const known = { survey: { ...survey, debts }, policies, waitsSince, on };
    const { caseNumber, termMonths } = row;
    cases.push({ caseNumber, termMonths, waitsSince, waitingCase: waitingCaseOf(row, known) });
  }
  return cases;
}

interface Known {
  /** With the debts that are still owed. */
  readonly survey: SurveyOnFile;
  readonly policies: PoliciesInForce;
  readonly waitsSince: PlainDate;
  readonly on: string;
}

function waitingCaseOf(row: WaitingRow, known: Known): WaitingCase {
  const { survey, policies, waitsSince, on } = known;
  return {
    caseId: row.caseId,
    amountSatang: satang(BigInt(row.amountSatang)),
    interestNowSatang: sumSatang(survey.debts.filter(isPaidOff).map(yearInterest)),
    harms: harmsOf({
      debts: survey.debts,
      isInDanger: row.isInDanger,
      sums: isSurveyed(survey) ? sumsOf(survey) : null,
      residualFloorSatang: BigInt(policies['residual-floor-baht']) * 100n,
      heavyBasisPoints: policies['debt-service-heavy-basis-points'],
      crushingBasisPoints: policies['debt-service-crushing-basis-points'],
    }),
    monthsWaited: wholeMonths(waitsSince, plainDate(on)),
  };
}

/** Debts that the new loan pays off; the others stay as they are. */
function isPaidOff({ treatment }: Debt): boolean {
  return treatment === 'refinance';
}

function yearInterest(debt: Debt): Satang {
  return satang(divideHalfUp(debt.balanceSatang * BigInt(yearlyRateOf(debt)), 10_000n));
}
