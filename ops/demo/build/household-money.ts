/** What a household of Nan earns and spends in a month, from its main income; steady per household. */

import type { ExpenseKind, IncomeKind } from '#domain/assessment/code-lists';
import type { HouseholdRow } from '../data/household-row.ts';
import { steadyNumber } from './steady-number.ts';

interface Line<Kind extends string> {
  readonly kind: Kind;
  readonly monthSatang: string;
}

/** Whole baht a month, before each household's own share. */
const INCOMES: Readonly<Record<HouseholdRow['earns'], readonly [IncomeKind, number][]>> = {
  rice: [
    ['rice', 6_500],
    ['day-labour', 4_800],
    ['state-allowance', 700],
  ],
  'day-labour': [
    ['day-labour', 9_600],
    ['remittance', 1_800],
  ],
  trade: [
    ['trade', 11_500],
    ['rice', 2_600],
  ],
  salary: [['salary', 15_000]],
  handicraft: [
    ['handicraft', 5_400],
    ['rice', 4_400],
    ['state-allowance', 1_300],
  ],
};

const EXPENSES: readonly [ExpenseKind, number][] = [
  ['food', 3_200],
  ['household-travel-energy', 1_300],
  ['utilities-phone', 700],
  ['medical', 250],
  ['social', 600],
  ['gambling-lottery', 200],
  ['alcohol-tobacco', 250],
];

const SCHOOL_BAHT = 900;

export function incomesOf(row: HouseholdRow): Line<IncomeKind>[] {
  return INCOMES[row.earns].map(([kind, baht]) => line(row.key, kind, baht));
}

export function expensesOf(row: HouseholdRow): Line<ExpenseKind>[] {
  const hasPupil = row.people.some(([title]) => title === 'boy' || title === 'girl');
  const school: typeof EXPENSES = hasPupil ? [['education', SCHOOL_BAHT]] : [];
  return [...EXPENSES, ...school].map(([kind, baht]) => line(row.key, kind, baht));
}

/** From 85 to 115 per cent of the usual, in steps of 50 baht. */
function line<Kind extends string>(key: string, kind: Kind, baht: number): Line<Kind> {
  const share = 85 + steadyNumber(`${key} ${kind}`, 31);
  const own = Math.max(50, Math.round((baht * share) / 5_000) * 50);
  return { kind, monthSatang: String(own * 100) };
}
