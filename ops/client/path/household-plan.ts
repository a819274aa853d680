/** What is true of one household before anybody asks: people, money, debts and what will be agreed. */

import type { z } from 'zod';
import type { NewHousehold } from '#contracts/people';
import type { ExpenseLine, SurveyHousehold, SurveyedDebt } from '#contracts/survey-forms';

type Surveyed = Extract<z.input<typeof SurveyHousehold>, { outcome: 'surveyed' }>;

export interface PlannedDebt {
  /** The debt as surveyed; the person is named by the place in `household.members`. */
  readonly debt: Omit<z.input<typeof SurveyedDebt>, 'personId'>;
  readonly member: number;
  /** What the creditor will accept in full; null when the debt stays where it is. */
  readonly payoffSatang: string | null;
}

export interface PlannedIncome {
  readonly member: number | null;
  readonly line: Omit<Surveyed['incomes'][number], 'personId'>;
}

export interface HouseholdPlan {
  readonly household: z.input<typeof NewHousehold>;
  readonly incomes: readonly PlannedIncome[];
  readonly expenses: readonly z.input<typeof ExpenseLine>[];
  readonly debts: readonly PlannedDebt[];
  readonly termMonths: number;
  readonly isDemo: boolean;
}
