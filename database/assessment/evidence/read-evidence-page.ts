/** The lines of the survey on file with all that stands behind them, and what to ask once more. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { compareWithBook, type BookComparison } from '#domain/assessment/evidence/book-comparison';
import { newLoansTogether, type LoansOfMonth } from '#domain/assessment/evidence/new-loans';
import { spendQuestions, type GuideQuestion } from '#domain/assessment/evidence/spend-guide';
import { satang } from '#domain/money/satang';
import { HouseholdCase } from '../../cases/household-case.ts';
import { HouseholdMember } from '../../people/household.ts';
import { getRow } from '../../rows.ts';
import { asFrozen } from '../baseline/as-frozen.ts';
import { findBaseline } from '../baseline/read-baseline.ts';
import { readSurvey, type SurveyOnFile } from '../survey-on-file.ts';
import { readBooks, type BookOfFund } from './read-books.ts';
import { readEvidence, type EvidenceOfLine } from './read-evidence.ts';
import { readGuide } from './spend-guide.ts';

export interface EvidencePage {
  readonly survey: SurveyOnFile;
  readonly evidence: ReadonlyMap<string, EvidenceOfLine>;
  /** By the id of a debt to a member fund that the fund's book knows. */
  readonly comparisons: ReadonlyMap<string, BookComparison & { readonly book: BookOfFund }>;
  readonly newLoansTogether: readonly LoansOfMonth[];
  readonly questions: readonly GuideQuestion[];
  readonly isFrozen: boolean;
  /** Names of people by id, and of those who surveyed and checked by their account. */
  readonly names: ReadonlyMap<string, string>;
}

/** `on`: today in Bangkok. */
export async function readEvidencePage(
  em: EntityManager,
  { caseId, on }: { caseId: string; on: string },
): Promise<EvidencePage> {
  const row = await getRow(em, HouseholdCase, { id: caseId });
  const { householdId, round, centreId, areaCode } = row;
  const baseline = (await findBaseline(em, { caseId, round })) ?? null;
  const survey = asFrozen(await readSurvey(em, { caseId, round }), baseline);
  const evidence = await readEvidence(em, caseId);
  const books = await readBooks(em, { householdId, on });
  const guide = await readGuide(em, centreId);
  const householdSize = await em.count(HouseholdMember, { householdId });
  const told = survey.expenses
    .filter(({ every }) => every === 'month')
    .map(({ kind, monthSatang }) => ({ kind, monthSatang: satang(monthSatang) }));
  const borrowed = survey.debts.map(({ id, borrowedOn }) => ({ lineId: id, borrowedOn }));
  return {
    survey,
    evidence,
    comparisons: comparisonsOf(survey, books),
    newLoansTogether: newLoansTogether(borrowed),
    questions: spendQuestions(guide, told, {
      provinceCode: areaCode.slice(0, 2),
      householdSize,
      on,
    }),
    isFrozen: baseline !== null,
    names: await readNames(em, { householdId, survey, evidence }),
  };
}

function comparisonsOf({ debts }: SurveyOnFile, books: readonly BookOfFund[]) {
  const found = new Map<string, BookComparison & { readonly book: BookOfFund }>();
  for (const debt of debts) {
    const told = { ...debt, balanceSatang: satang(debt.balanceSatang) };
    const compared = compareWithBook(told, books);
    const book = books.find((each) => each === compared?.book);
    if (compared !== null && book !== undefined) found.set(debt.id, { ...compared, book });
  }
  return found;
}

async function readNames(
  em: EntityManager,
  of: {
    householdId: string;
    survey: SurveyOnFile;
    evidence: ReadonlyMap<string, EvidenceOfLine>;
  },
): Promise<Map<string, string>> {
  const users = [...of.evidence.values()].flatMap(({ check }) => check?.byUserId ?? []);
  if (of.survey.sheet !== null) users.push(of.survey.sheet.surveyedByUserId);
  const rows = await em.execute<{ id: string; name: string }[]>(
    `select q.id::text, q.first_name || ' ' || q.last_name as name
       from person q join household_member m on m.person_id = q.id where m.household_id = ?
     union all
     select distinct on (user_id) user_id, display_name from seat
      where user_id = any(string_to_array(?, ','))`,
    [of.householdId, [...new Set(users)].join(',')],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
