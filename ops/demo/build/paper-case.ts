/** A row of the household table as the command that takes a case over from paper. */

import type { z } from 'zod';
import type { ImportCase } from '#contracts/case-imports';
import type { NewHousehold } from '#contracts/people';
import type { PlainDate } from '#domain/dates/plain-date';
import type { HouseholdPlan } from '../../client/path/household-plan.ts';
import { CREDITORS } from '../data/creditors.ts';
import type { HouseholdRow } from '../data/household-row.ts';
import { demoCitizenId } from './citizen-ids.ts';
import { expensesOf, incomesOf } from './household-money.ts';
import { paidScheduleOf } from './paid-schedule.ts';
import type { PaidSchedule } from './paid-schedule.ts';
import { steadyNumber } from './steady-number.ts';
import { wayBeforeLoan, wayWithLoan } from './way-so-far.ts';
import type { DatedMove } from './way-so-far.ts';

export type PaperCase = z.input<typeof ImportCase>;

export interface PaperPlace {
  readonly centreId: string;
  readonly villageNumber: number;
  /** Ids of the centre's funds by the key of their row. */
  readonly fundIds: Readonly<Record<string, string>>;
  readonly today: PlainDate;
}

type Debt = HouseholdPlan['debts'][number];

export function paperCaseOf(row: HouseholdRow, place: PaperPlace): PaperCase {
  const { today, centreId, fundIds } = place;
  const { stage } = row;
  const principalSatang = principalOf(row);
  const paid =
    'loan' in stage
      ? paidScheduleOf({ key: row.key, loan: stage.loan, principalSatang, today })
      : null;
  const moves = movesOf(row, paid, today);
  const honouredOn = moves.find(({ status }) => status === 'honoured')?.on;
  return {
    centreId,
    household: householdOf(row, place),
    startAt: stage.at,
    openedOn: moves[0]?.on ?? today,
    moves,
    incomes: incomesOf(row),
    expenses: expensesOf(row),
    debts: debtsOf(row).map((planned, index) => paperDebt(row, planned, { index, paid })),
    proposal: 'loan' in stage && paid !== null ? proposalOf(stage.loan.termMonths, paid) : null,
    loan:
      'loan' in stage && paid !== null
        ? {
            fundId: fundIds[stage.loan.fund] ?? '',
            principalSatang: String(principalSatang),
            termMonths: stage.loan.termMonths,
            disbursedOn: paid.lentOn,
            firstDueOn: paid.firstDueOn,
            payments: [...paid.payments],
          }
        : null,
    honour: honouredOn === undefined ? null : { ceremonyOn: honouredOn, mayBeNamed: true },
    isDemo: true,
  };
}

/** The same household as the driver of the path needs it for what comes next. */
export function planOf(row: HouseholdRow, place: PaperPlace): HouseholdPlan {
  return {
    household: householdOf(row, place),
    incomes: incomesOf(row).map((line) => ({ member: null, line })),
    expenses: expensesOf(row),
    debts: debtsOf(row),
    termMonths: row.later?.do === 'propose' ? row.later.termMonths : 24,
    isDemo: true,
  };
}

function movesOf(row: HouseholdRow, paid: PaidSchedule | null, today: PlainDate): DatedMove[] {
  const { stage } = row;
  if ('openedDaysAgo' in stage) {
    return wayBeforeLoan(stage.at, { openedDaysAgo: stage.openedDaysAgo, today });
  }
  if (paid === null) throw new Error(`Household ${row.key} has no loan`);
  const lastPaidOn = stage.at === 'repaying' ? null : (paid.payments.at(-1)?.paidOn ?? null);
  return wayWithLoan(stage.at, { lentOn: paid.lentOn, lastPaidOn });
}

function householdOf(row: HouseholdRow, place: PaperPlace): z.input<typeof NewHousehold> {
  return {
    houseNumber: row.house,
    villageNumber: place.villageNumber,
    houseCode: null,
    members: row.people.map(([title, firstName, relation, bornIn], member) => ({
      title,
      firstName,
      lastName: row.family,
      citizenId: demoCitizenId(serialOf(row.key, member)),
      noIdReason: null,
      birthOn: birthOf(`${row.key} ${member}`, bornIn),
      phone: null,
      relation,
    })),
  };
}

function debtsOf(row: HouseholdRow): Debt[] {
  return row.debts.map(([from, balance, instalment, payoff, defaulted]) => {
    const { source, name, rate, period } = CREDITORS[from];
    return {
      member: 0,
      payoffSatang: payoff === null ? null : String(payoff * 100),
      debt: {
        source,
        creditorName: name,
        creditorFundId: null,
        balanceSatang: String(balance * 100),
        instalmentSatang: String(instalment * 100),
        rateBasisPoints: rate,
        ratePeriod: period,
        hasDefaulted: defaulted === 'defaulted',
        canStillBorrow: defaulted !== 'defaulted',
      },
    };
  });
}

/** Before the loan nothing is agreed; after it the merged debts are paid and their receipts in. */
function paperDebt(
  row: HouseholdRow,
  { debt, member, payoffSatang }: Debt,
  { index, paid }: { index: number; paid: PaidSchedule | null },
): PaperCase['debts'][number] {
  if (paid === null || payoffSatang === null) {
    const treatment = paid === null ? null : ('stays' as const);
    return { ...debt, member, treatment, payoffSatang: null, paidOn: null, receiptNumber: null };
  }
  const receiptNumber = `สาธิต ${row.key}/${index + 1}`;
  return {
    ...debt,
    member,
    treatment: 'refinance',
    payoffSatang,
    paidOn: paid.lentOn,
    receiptNumber,
  };
}

function proposalOf(termMonths: number, { firstDueOn }: PaidSchedule): PaperCase['proposal'] {
  return { termMonths, firstDueOn };
}

function principalOf(row: HouseholdRow): bigint {
  return row.debts.reduce((sum, [, , , payoff]) => sum + BigInt(payoff ?? 0) * 100n, 0n);
}

/** Centre, household and member in one number: `bc-07`, second member → 1 007 01. */
function serialOf(key: string, member: number): number {
  const centre = key.startsWith('bc') ? 1 : 2;
  return centre * 100_000 + Number(key.slice(3)) * 100 + member;
}

function birthOf(text: string, year: number): string {
  const month = String(1 + steadyNumber(`${text} month`, 12)).padStart(2, '0');
  const day = String(1 + steadyNumber(`${text} day`, 28)).padStart(2, '0');
  return `${year}-${month}-${day}`;
}
