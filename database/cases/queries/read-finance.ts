/** Income, expense and debts of a case's round: as surveyed, as assessed, and what is owed today. */

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  debtServiceBasisPoints,
  residualSatang,
  sumFinance,
  type FinanceSums,
} from '#domain/assessment/sums';
import { satang, sumSatang, type Satang } from '#domain/money/satang';
import { groundOf, type FigureGround } from '#domain/negotiations/settlements';
import { Assessment } from '../../assessment/assessment.ts';
import { Debt } from '../../assessment/debt.ts';
import { ExpenseLine, IncomeLine } from '../../assessment/finance-lines.ts';
import { readReached } from '../../negotiations/reached.ts';
import { findRow, listRows } from '../../rows.ts';

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
  readonly incomes: readonly IncomeLine[];
  readonly expenses: readonly ExpenseLine[];
  readonly debts: readonly DebtView[];
  /** The frozen assessment, or before there is one the sums of the survey; null without a survey. */
  readonly before: MoneyPicture | null;
  /** Old debts that are still owed and the principal of the centre's own loans; null without a survey. */
  readonly debtNowSatang: Satang | null;
}

export async function readFinance(
  em: EntityManager,
  which: { caseId: string; round: number },
): Promise<CaseFinance> {
  const where = { caseId: which.caseId, round: which.round };
  const incomes = await listRows(em, IncomeLine, { where, orderBy: { position: 'asc' } });
  const expenses = await listRows(em, ExpenseLine, { where, orderBy: { kind: 'asc' } });
  const debts = await readDebts(em, which);
  const assessed = await findRow(em, Assessment, where);
  // The funds' own books may tell debts before anybody asked what comes in and goes out.
  const isSurveyed = incomes.length + expenses.length > 0;
  const before = assessed ?? (isSurveyed ? sumFinance({ incomes, expenses, debts }) : undefined);
  const loans = await readOutstanding(em, which.caseId);
  const owed = sumSatang([loans, ...debts.map((debt) => debt.nowSatang)]);
  return {
    incomes,
    expenses,
    debts,
    before: before === undefined ? null : toPicture(before),
    debtNowSatang: isSurveyed || debts.length > 0 || loans > 0n ? owed : null,
  };
}

async function readDebts(
  em: EntityManager,
  which: { caseId: string; round: number },
): Promise<DebtView[]> {
  const { caseId, round } = which;
  const debts = await listRows(em, Debt, {
    where: { caseId, round },
    orderBy: { position: 'asc' },
  });
  const names = await em.execute<{ id: string; name: string }[]>(
    `select q.id, q.first_name || ' ' || q.last_name as name from person q
      where q.id in (select person_id from debt where case_id = ?)`,
    [caseId],
  );
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
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
      nowSatang: satang(paidOn === null ? balanceSatang : 0n),
      payoffGround: figure === null ? null : groundOf(figure, reached.get(debt.id) ?? null),
    };
  });
}

/** Principal still owed on loans that were paid out. */
async function readOutstanding(em: EntityManager, caseId: string): Promise<bigint> {
  const rows = await em.execute<{ owed: string | null }[]>(
    `select sum(i.principal_satang - i.paid_principal_satang) as owed
       from instalment i join loan l on l.id = i.loan_id
      where l.case_id = ? and l.status in ('disbursed', 'repaying')`,
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
  };
  return {
    ...money,
    residualSatang: residualSatang(money),
    debtServiceBasisPoints: debtServiceBasisPoints(money),
  };
}
