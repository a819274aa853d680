/** The survey of a round as it stands on file: its newest sheet and its lines. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { averageMonth, type Sheet } from '#domain/affordability/sheet';
import type { FinanceSums } from '#domain/assessment/sums';
import { satang, sumSatang } from '#domain/money/satang';
import { listRows } from '../rows.ts';
import { Debt } from './debt.ts';
import { ExpenseLine, IncomeLine } from './finance-lines.ts';
import { SurveySheet } from './survey-sheet.ts';

export interface SurveyOnFile {
  /** Null for debts that a book brought and for surveys from before sheets were kept. */
  readonly sheet: SurveySheet | null;
  readonly incomes: readonly IncomeLine[];
  readonly expenses: readonly ExpenseLine[];
  readonly debts: readonly Debt[];
}

export interface RoundOfCase {
  readonly caseId: string;
  readonly round: number;
}

export async function readSurvey(
  em: EntityManager,
  { caseId, round }: RoundOfCase,
): Promise<SurveyOnFile> {
  const where = { caseId, round };
  return {
    sheet: await findSheet(em, { caseId, round }),
    incomes: await listRows(em, IncomeLine, { where, orderBy: { position: 'asc' } }),
    expenses: await listRows(em, ExpenseLine, { where, orderBy: { every: 'asc', kind: 'asc' } }),
    debts: await listRows(em, Debt, { where, orderBy: { position: 'asc' } }),
  };
}

/** The newest sheet of the round. */
export async function findSheet(
  em: EntityManager,
  where: RoundOfCase,
): Promise<SurveySheet | null> {
  const sheets = await listRows(em, SurveySheet, {
    where: { caseId: where.caseId, round: where.round },
    orderBy: { number: 'desc' },
  });
  return sheets[0] ?? null;
}

/** Whether somebody has asked the household what comes in and goes out. */
export function isSurveyed({ incomes, expenses }: SurveyOnFile): boolean {
  return incomes.length + expenses.length > 0;
}

/** The income and expense sheet as the rules read it, lines a year apart from lines a month. */
export function sheetOf({ sheet, incomes, expenses }: SurveyOnFile): Sheet {
  return {
    incomes: incomes.map(({ kind, every, amountSatang, costsSatang, months }) => ({
      kind,
      every,
      amountSatang: satang(amountSatang),
      costsSatang: satang(costsSatang),
      months,
    })),
    expenses: expenses.map(({ kind, every, amountSatang, months }) => ({
      kind,
      every,
      amountSatang: satang(amountSatang),
      months,
    })),
    savingsSatang: satang(sheet?.savingsSatang ?? 0n),
  };
}

/** Amounts of an average month, debt in all. */
export function sumsOf(survey: SurveyOnFile): FinanceSums {
  return {
    ...averageMonth(sheetOf(survey)),
    debtSatang: sumSatang(survey.debts.map((debt) => debt.balanceSatang)),
    instalmentSatang: sumSatang(survey.debts.map((debt) => debt.instalmentSatang)),
  };
}
