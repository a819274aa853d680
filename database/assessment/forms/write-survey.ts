/** The rows of one survey: its sheet, its lines, and which papers were seen of them. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { averageOf, type SheetLine } from '#domain/affordability/sheet';
import type { ExpenseKind } from '#domain/assessment/code-lists';
import type { LineKind, PaperSeen } from '#domain/assessment/evidence/evidence';
import { satang } from '#domain/money/satang';
import type { ActingSeat } from '../../audit/record.ts';
import type { RowPlace } from '../../places/place.ts';
import { Debt } from '../debt.ts';
import { LinePapers } from '../evidence/evidence-entities.ts';
import { ExpenseLine, IncomeLine } from '../finance-lines.ts';
import { SurveySheet } from '../survey-sheet.ts';
import type { SurveyedIncome, SurveyLines, YearlyIncome } from './survey-household.ts';

export interface SurveyTarget {
  readonly caseId: string;
  readonly round: number;
  readonly place: RowPlace;
  /** Null when a book or a paper brings debts that nobody has asked the household about. */
  readonly surveyedOn: string | null;
  readonly actor: ActingSeat;
  readonly at: string;
}

/** Writes the lines of one round, debts numbered in the order of the form. Gives the debts' ids. */
export async function writeSurvey(
  em: EntityManager,
  lines: SurveyLines,
  to: SurveyTarget,
): Promise<string[]> {
  if (to.surveyedOn !== null) await writeSheet(em, lines, { ...to, surveyedOn: to.surveyedOn });
  await writeIncomes(em, lines, to);
  await writeExpenses(em, lines, to);
  const debtIds: string[] = [];
  for (const [index, { papersSeen = [], ...debt }] of lines.debts.entries()) {
    const id = randomUUID();
    await em.insert(Debt, { id, ...commonOf(to), ...debt, position: index + 1 });
    await writePapers(em, { lineKind: 'debt', lineId: id, papers: papersSeen }, to);
    debtIds.push(id);
  }
  return debtIds;
}

async function writeSheet(
  em: EntityManager,
  { dependants = null, savingsSatang = 0n }: SurveyLines,
  to: SurveyTarget & { readonly surveyedOn: string },
): Promise<void> {
  const { caseId, round, surveyedOn, actor } = to;
  await em.insert(SurveySheet, {
    id: randomUUID(),
    ...commonOf(to),
    number: (await em.count(SurveySheet, { caseId, round })) + 1,
    surveyedByUserId: actor.userId,
    bySeatId: actor.seatId,
    surveyedOn,
    dependants,
    savingsSatang,
  });
}

async function writeIncomes(
  em: EntityManager,
  { incomes, yearlyIncomes = [] }: SurveyLines,
  to: SurveyTarget,
): Promise<void> {
  const lines = [...incomes.map(monthly), ...yearlyIncomes.map(yearly)];
  for (const [index, { sheetLine, personId, papersSeen }] of lines.entries()) {
    const id = randomUUID();
    const line = { ...sheetLine, months: [...sheetLine.months], personId, position: index + 1 };
    const monthSatang = averageOf(sheetLine);
    await em.insert(IncomeLine, { id, ...commonOf(to), ...line, monthSatang });
    await writePapers(em, { lineKind: 'income', lineId: id, papers: papersSeen ?? [] }, to);
  }
}

function monthly({ kind, monthSatang, costsSatang = 0n, ...line }: SurveyedIncome) {
  const amounts = { amountSatang: satang(monthSatang), costsSatang: satang(costsSatang) };
  return { ...line, sheetLine: { kind, every: 'month' as const, months: [], ...amounts } };
}

function yearly({ kind, yearSatang, costsSatang = 0n, months, ...line }: YearlyIncome) {
  const amounts = { amountSatang: satang(yearSatang), costsSatang: satang(costsSatang) };
  return { ...line, sheetLine: { kind, every: 'year' as const, months, ...amounts } };
}

async function writeExpenses(
  em: EntityManager,
  { expenses, yearlyExpenses = [] }: SurveyLines,
  to: SurveyTarget,
): Promise<void> {
  const lines: SheetLine<ExpenseKind>[] = [
    ...expenses.map(({ kind, monthSatang }) => ({
      kind,
      every: 'month' as const,
      amountSatang: satang(monthSatang),
      months: [],
    })),
    ...yearlyExpenses.map(({ kind, yearSatang, months }) => ({
      kind,
      every: 'year' as const,
      amountSatang: satang(yearSatang),
      months,
    })),
  ];
  for (const line of lines) {
    const own = { ...line, months: [...line.months], monthSatang: averageOf(line) };
    await em.insert(ExpenseLine, { id: randomUUID(), ...commonOf(to), ...own });
  }
}

async function writePapers(
  em: EntityManager,
  seen: { lineKind: LineKind; lineId: string; papers: readonly PaperSeen[] },
  { caseId, place, actor, at }: SurveyTarget,
): Promise<void> {
  if (seen.papers.length === 0) return;
  await em.insert(LinePapers, {
    id: randomUUID(),
    caseId,
    ...place,
    ...seen,
    papers: [...seen.papers],
    byUserId: actor.userId,
    bySeatId: actor.seatId,
    recordedAt: at,
  });
}

function commonOf({ caseId, round, place }: SurveyTarget) {
  return { caseId, round, ...place };
}
