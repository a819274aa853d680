/** What `POST /api/v1/plan-comparisons` takes: debts, income, a new contract or a budget. */

import { z } from 'zod';
import { SHEET_PERIODS } from '#domain/affordability/sheet';
import { DEBT_SOURCES, EXPENSE_KINDS, INCOME_KINDS } from '#domain/assessment/code-lists';
import { FUND_KINDS, NEVER_REFINANCES } from '#domain/funds/fund-kinds';
import { RATE_PERIODS } from '#domain/interest/rate';
import { AmountSatang, CalendarMonths, IsoDate, PositiveSatang, Uuid } from './primitives.ts';

const told = <Schema extends z.ZodType>(schema: Schema, description: string): Schema =>
  schema.meta({ description });

const BasisPoints = z.number().int().min(0).max(1_000_000);

const DebtHistory = z
  .object({
    debtId: told(z.string(), 'The debt it belongs to: of `debts`, or of the case’s survey'),
    lentOn: told(IsoDate, 'The day on which the money was handed over'),
    lentSatang: told(
      PositiveSatang,
      'What was really handed over, deductions up front taken off, in satang',
    ),
    payments: z
      .array(
        z.object({
          paidOn: told(IsoDate, 'The day of the payment'),
          amountSatang: told(PositiveSatang, 'What was paid, in satang'),
        }),
      )
      .max(1000)
      .meta({ description: 'Every payment since, whatever the lender called it' }),
  })
  .refine(({ lentOn, payments }) => payments.every(({ paidOn }) => paidOn >= lentOn), {
    path: ['payments'],
    params: { code: 'paid-before-lent' },
  });

export type DebtHistory = z.output<typeof DebtHistory>;

const PrescriptionFacts = z.object({
  dueOn: told(IsoDate, 'The day on which the claim fell due'),
  isByInstalments: told(
    z.boolean(),
    'True: paid by instalments, five years (Code s.193/33); false: ten years (s.193/30)',
  ),
  lastPaidOrSignedOn: told(
    IsoDate.nullable(),
    'The last day on which the debtor paid or signed for it, which restarts the time (s.193/14)',
  ),
});

export const ComparedDebt = z
  .object({
    debtId: told(z.string().min(1).max(64), 'Any name of the debt; it comes back in the answer'),
    source: told(z.enum(DEBT_SOURCES), 'The line of the survey form, 1.1 to 1.12'),
    isPovertyFund: told(
      z.boolean(),
      'กข.คจ. money: without interest; it is never taken into a contract and never raised in rate',
    ),
    principalSatang: told(PositiveSatang, 'Principal still owed on `owedOn`, in satang'),
    unpaidInterestSatang: told(
      AmountSatang.default('0'),
      'Interest in arrears on `owedOn`; it bears no interest itself (Code s.655)',
    ),
    owedOn: told(IsoDate, 'The day for which the two amounts hold'),
    instalmentSatang: told(AmountSatang, 'What is paid a month; 0 where nothing is agreed'),
    rateBasisPoints: told(BasisPoints, 'Hundredths of a per cent of one period: 600 is 6 %'),
    ratePeriod: told(z.enum(RATE_PERIODS), 'The period of the rate: a year, a month or a day'),
    flatOnSatang: told(
      PositiveSatang.nullable().default(null),
      'The amount first lent when interest is flat on it; null when it is on what is still owed',
    ),
    settlementSatang: told(
      PositiveSatang.nullable().default(null),
      'The figure the creditor accepts as full settlement; null until agreed',
    ),
    prescription: PrescriptionFacts.nullable().default(null).meta({
      description: 'What is known for the day on which the claim can no longer be enforced',
    }),
  })
  .refine((debt) => !debt.isPovertyFund || debt.rateBasisPoints === 0, {
    path: ['rateBasisPoints'],
    params: { code: 'poverty-fund-bears-no-interest' },
  });
export type ComparedDebt = z.output<typeof ComparedDebt>;

function sheetLine<Kinds extends readonly [string, ...string[]]>(kinds: Kinds) {
  return z
    .object({
      kind: told(z.enum(kinds), 'A code of the household finance form'),
      every: told(z.enum(SHEET_PERIODS), 'Whether the amount is of one month or of a year'),
      amountSatang: told(AmountSatang, 'In satang, of one month or of the whole year'),
      months: CalendarMonths,
    })
    .refine(({ every, months }) => every === 'year' || months.length === 0, {
      path: ['months'],
      params: { code: 'months-for-yearly-lines-only' },
    });
}

export const TermWish = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('months'),
      months: told(z.number().int().min(1).max(360), 'The term in months'),
    }),
    z.object({
      kind: z.literal('within-budget'),
      budgetSatang: told(PositiveSatang, 'All payments of a month together, at most'),
    }),
    z.object({
      kind: z.literal('share-of-income'),
      basisPoints: told(
        z.number().int().min(1).max(10_000),
        'All payments of a month together, at most this share of an average month’s income',
      ),
    }),
    z.object({
      kind: z.literal('remainder'),
      remainderSatang: told(
        AmountSatang,
        'What must remain of an average month after necessities and payments, at least',
      ),
    }),
  ])
  .meta({ description: 'A term, or the shortest one that keeps within a limit' });
export type TermWish = z.output<typeof TermWish>;

const NewContract = z.object({
  rateBasisPoints: z
    .number()
    .int()
    .min(0)
    .refine((rate) => rate <= 1500, { params: { code: 'rate-is-above-lawful' } })
    .meta({
      description: 'A year on the declining balance, equal months; 15 % at most (Code s.654)',
    }),
  term: TermWish,
  longestTermMonths: told(
    z.number().int().min(1).max(360).nullable(),
    'The longest term to look at; null takes the by-law of the centre, without a case 60',
  ),
  lenderFundKind: z
    .enum(FUND_KINDS)
    .nullable()
    .refine((kind) => !(NEVER_REFINANCES as readonly (string | null)[]).includes(kind), {
      params: { code: 'poverty-fund-may-not-refinance' },
    })
    .meta({
      description: 'The kind of fund that would lend; กข.คจ. may not pay old debt. Null: not named',
    }),
});

export const PlanComparison = z
  .object({
    caseId: told(
      Uuid.nullable(),
      'A case whose own survey is used where `debts`, `incomes` or `expenses` are null; null: no case',
    ),
    on: told(IsoDate, 'The day for which old debts are counted and would be paid off'),
    firstDueOn: told(IsoDate, 'The due day of the first month, later than `on`'),
    debts: z
      .array(ComparedDebt)
      .min(1)
      .max(60)
      .refine((debts) => new Set(debts.map(({ debtId }) => debtId)).size === debts.length, {
        params: { code: 'debt-named-twice' },
      })
      .nullable()
      .meta({ description: 'The debts, in the order of the survey (the last tie-break)' }),
    histories: z.array(DebtHistory).max(60).default([]).meta({
      description: 'How informal debts came to be, so that they can be counted again by law',
    }),
    incomes: z
      .array(sheetLine(INCOME_KINDS))
      .max(60)
      .nullable()
      .meta({ description: 'Income; null with a case takes its survey, else it is not known' }),
    expenses: z.array(sheetLine(EXPENSE_KINDS)).max(60).nullable().meta({
      description: 'Expenses; null with a case takes its survey, else they are not known',
    }),
    savingsSatang: told(
      AmountSatang.nullable().default(null),
      'Put aside a month and kept in the plan; null with a case takes its survey, else nothing',
    ),
    newContract: NewContract.nullable().meta({
      description: 'What a fund could lend; null compares the plans without a new contract',
    }),
    monthlyBudgetSatang: told(
      AmountSatang.nullable(),
      'What the household can pay a month on its old debts; null: today’s instalments together',
    ),
  })
  .refine(({ on, firstDueOn }) => firstDueOn > on, {
    path: ['firstDueOn'],
    params: { code: 'first-due-before-payoff' },
  })
  .refine(({ caseId, debts }) => caseId !== null || debts !== null, {
    path: ['debts'],
    params: { code: 'line-missing' },
  });
export type PlanComparison = z.output<typeof PlanComparison>;
