/** Income, expense and debts of a case's round: as surveyed, as frozen, and what is owed today. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { debtServiceBasisPoints, residualSatang, type FinanceSums } from '#domain/assessment/sums';
import { satang, sumSatang, type Satang } from '#domain/money/satang';
import { groundOf, type FigureGround } from '#domain/negotiations/settlements';
import { asFrozen } from '../../assessment/baseline/as-frozen.ts';
import { findBaseline, type FrozenFigures } from '../../assessment/baseline/read-baseline.ts';
import type { Debt } from '../../assessment/debt.ts';
import type { ExpenseLine, IncomeLine } from '../../assessment/finance-lines.ts';
import {
  isSurveyed,
  readSurvey,
  sumsOf,
  type SurveyOnFile,
} from '../../assessment/survey-on-file.ts';
import type { SurveySheet } from '../../assessment/survey-sheet.ts';
import { readReached } from '../../negotiations/reached.ts';

export interface MoneyPicture extends FinanceSums {
  /** Income less necessities less instalments: what remains to live on. */
  readonly residualSatang: Satang;
  /** Instalments as a share of income; null without income. */
  readonly debtServiceBasisPoints: number | null;
}

export interface DebtView extends Debt {
  readonly personName: string;
  /** What is owed of it today: nothing once it is paid. */
  readonly nowSatang: Satang;
  /** How the figure of the plan came to be; null while there is none. */
  readonly payoffGround: FigureGround | null;
}

export interface CaseFinance {
  readonly sheet: SurveySheet | null;
  readonly incomes: readonly IncomeLine[];
  readonly expenses: readonly ExpenseLine[];
  readonly debts: readonly DebtView[];
  /** The baseline, or before it is frozen the sums of the survey; null without a survey. */
  readonly before: MoneyPicture | null;
  /** The same with every correction made; null when nothing was corrected. */
  readonly beforeCorrected: MoneyPicture | null;
  readonly baseline: FrozenFigures | null;
  /** Old debts that are still owed and the principal of the centre's own loans; null without a survey. */
  readonly debtNowSatang: Satang | null;
}

export async function readFinance(
  em: EntityManager,
  which: { caseId: string; round: number },
): Promise<CaseFinance> {
  const onFile = await readSurvey(em, which);
  const baseline = (await findBaseline(em, which)) ?? null;
  const survey = asFrozen(onFile, baseline);
  const { incomes, expenses, sheet } = survey;
  const debts = await withNames(em, survey.debts, { onFile, caseId: which.caseId });
  // The funds' own books may tell debts before anybody asked what comes in and goes out.
  const isAsked = isSurveyed(survey);
  const before = baseline?.sums ?? (isAsked ? sumsOf(survey) : undefined);
  const corrected = baseline?.correctedSums ?? null;
  const loans = await readOutstanding(em, which.caseId);
  const owed = sumSatang([loans, ...debts.map((debt) => debt.nowSatang)]);
  return {
    sheet,
    incomes,
    expenses,
    debts,
    before: before === undefined ? null : toPicture(before),
    beforeCorrected: corrected === null ? null : toPicture(corrected),
    baseline,
    debtNowSatang: isAsked || debts.length > 0 || loans > 0n ? owed : null,
  };
}

async function withNames(
  em: EntityManager,
  debts: readonly Debt[],
  { onFile, caseId }: { onFile: SurveyOnFile; caseId: string },
): Promise<DebtView[]> {
  const names = await em.execute<{ id: string; name: string }[]>(
    `select q.id, q.first_name || ' ' || q.last_name as name from person q
      where q.id in (select person_id from debt where case_id = ?)`,
    [caseId],
  );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  const owed = new Map(onFile.debts.map(({ id, balanceSatang }) => [id, balanceSatang]));
  const reached = await readReached(
    em,
    debts.map(({ id }) => id),
  );
  return debts.map((debt) => {
    const { payoffSatang, balanceSatang, paidOn } = debt;
    const figure = payoffSatang === null ? null : { payoffSatang, balanceSatang };
    return {
      ...debt,
      personName: nameOf.get(debt.personId) ?? '',
      nowSatang: satang(paidOn === null ? (owed.get(debt.id) ?? 0n) : 0n),
      payoffGround: figure === null ? null : groundOf(figure, reached.get(debt.id) ?? null),
    };
  });
}

/** Principal still owed on loans that were paid out; of one written off the claim stays (decision 0045). */
async function readOutstanding(em: EntityManager, caseId: string): Promise<bigint> {
  const rows = await em.execute<{ owed: string | null }[]>(
    `select sum(i.principal_satang - i.paid_principal_satang) as owed
       from instalment i join loan l on l.id = i.loan_id
      where l.case_id = ? and l.status in ('disbursed', 'repaying', 'written-off')`,
    [caseId],
  );
  return BigInt(rows[0]?.owed ?? '0');
}

function toPicture(sums: { [Key in keyof FinanceSums]: bigint }): MoneyPicture {
  const money: FinanceSums = {
    incomeSatang: satang(sums.incomeSatang),
    expenseSatang: satang(sums.expenseSatang),
    necessitiesSatang: satang(sums.necessitiesSatang),
    debtSatang: satang(sums.debtSatang),
    instalmentSatang: satang(sums.instalmentSatang),
    savingsSatang: satang(sums.savingsSatang),
  };
  return {
    ...money,
    residualSatang: residualSatang(money),
    debtServiceBasisPoints: debtServiceBasisPoints(money),
  };
}
