/** What `POST /api/v1/plan-comparisons` answers: every plan, month by month, with its conventions. */

import { z } from 'zod';
import { DEBT_SOURCES } from '#domain/assessment/code-lists';
import { LAWFUL_METHODS } from '#domain/debts/informal-views';
import { PAYOFF_CONVENTIONS } from '#domain/debts/payoff';
import { PRESCRIPTION_KINDS } from '#domain/law/prescription';
import {
  CANNOT_REASONS,
  LEFT_OUT_REASONS,
  NEVER_REASONS,
  PLAN_KINDS,
} from '#domain/plans/plan-types';
import { BothTongues, IsoDate, Satang } from './primitives.ts';

const told = <Schema extends z.ZodType>(schema: Schema, description: string): Schema =>
  schema.meta({ description });

const DebtId = told(z.string(), 'The name of the debt in the question, or `new-contract`');
const RateBasisPoints = told(z.number().int(), 'Basis points a year: 600 is 6 %');

const Counted = {
  interestSatang: told(Satang, 'Interest that was counted in'),
  paidSatang: told(Satang, 'Payments that were counted'),
  owedSatang: told(Satang, 'What is owed then; never negative'),
  overpaidSatang: told(Satang, 'What was paid beyond all of it'),
};

const InformalViews = z.object({
  lawful: z
    .array(
      z.object({
        method: told(
          z.enum(LAWFUL_METHODS),
          '`interest-first`: 15 % on what is still owed, to the day of each payment, interest before ' +
            'principal; `on-amount-lent`: 15 % on the amount first lent, payments taken off at the end',
        ),
        ...Counted,
      }),
    )
    .meta({ description: 'At 15 % a year (Code s.654); two entries where the methods differ' }),
  interestVoid: z.object(Counted).meta({ description: 'With every payment counted as principal' }),
});

const Prescription = z.object({
  kind: told(z.enum(PRESCRIPTION_KINDS), 'Which rule was used'),
  years: z.number().int(),
  runsFrom: told(IsoDate, 'The due day, or the last payment or signature'),
  lastDayOn: told(IsoDate, 'The last day on which the claim can be brought'),
  hasPassed: told(z.boolean(), 'On the day asked about; the debtor may then refuse'),
});

export const CountedOldDebt = z.object({
  debtId: DebtId,
  source: z.enum(DEBT_SOURCES),
  isPovertyFund: z.boolean(),
  owedSatang: told(Satang, 'As the creditor demands on `owedOn`: principal and arrears'),
  owedOn: IsoDate,
  instalmentSatang: told(Satang, 'A month'),
  yearlyRateBasisPoints: told(
    z.number().int(),
    'The rate of a year, simply multiplied: a month twelve times, a day 365 times',
  ),
  yearlyCostBasisPoints: told(
    z.number().int(),
    'Held against the new contract: the rate, or for flat interest the true rate (IRR × 12)',
  ),
  isInformal: told(z.boolean(), 'Above 15 % a year, or line 1.10 of the form'),
  payoff: z
    .object({
      principalSatang: Satang,
      arrearsSatang: told(Satang, 'Interest in arrears on `owedOn`'),
      interestSatang: told(Satang, 'From `owedOn` to the day asked about'),
      totalSatang: told(Satang, 'What pays the debt off on that day by its own terms'),
      convention: told(z.enum(PAYOFF_CONVENTIONS), 'How the interest was counted'),
      counted: told(z.number().int(), 'Days, or months begun'),
    })
    .meta({ description: 'As demanded, by the debt’s own terms' }),
  settlementSatang: told(Satang.nullable(), 'The agreed figure, which a new contract pays instead'),
  informal: InformalViews.nullable().meta({
    description: 'Only for an informal debt whose history is known',
  }),
  statutoryDefault: z
    .object({
      rateBasisPoints: told(z.number().int(), 'In force on the day asked about (Code s.224)'),
      interestSatang: told(Satang, 'A creditor may claim it; it is in no other figure here'),
    })
    .nullable()
    .meta({ description: 'For a debt without interest whose due day has passed' }),
  prescription: Prescription.nullable().meta({
    description:
      'Null when the due day is not known. A payment or a signature makes the time run again',
  }),
});

const SheetSums = z.object({
  incomeSatang: Satang,
  expenseSatang: Satang,
  necessitiesSatang: told(Satang, 'Food, utilities and phone, education, medical'),
  savingsSatang: told(Satang, 'Put aside; as little free for payments as necessities are'),
});

const Affordability = z.object({
  incomeSatang: told(Satang, 'Of an average month: the year over twelve, rounded down'),
  necessitiesSatang: told(Satang, 'Of an average month, at least the floor of the centre'),
  savingsSatang: told(Satang, 'Put aside a month and kept'),
  paymentSatang: Satang,
  leftForLivingSatang: told(Satang, 'Income less payments: for necessities and all else'),
  residualSatang: told(Satang, 'Income less necessities, savings and payments: the main test'),
  isEnough: told(z.boolean(), 'At or above the centre’s floor for it'),
  debtServiceBasisPoints: told(
    z.number().int().nullable(),
    'Payments over income; beside the test',
  ),
  band: z.enum(['bearable', 'heavy', 'crushing']),
});

const NeverDebt = z.object({ debtId: z.string(), reason: z.enum(NEVER_REASONS) });

const PlanMonth = z.object({
  number: z.number().int(),
  dueOn: IsoDate,
  lines: z
    .array(
      z.object({
        debtId: DebtId,
        interestSatang: told(Satang, 'Added in this month'),
        paymentSatang: told(Satang, 'This creditor’s share of the payment'),
        principalSatang: told(Satang, 'The part of it that met principal'),
        owedSatang: told(Satang, 'Left after it: principal and unpaid interest'),
      }),
    )
    .meta({ description: 'Debts open when the month began; the payments sum to the month’s' }),
  interestSatang: Satang,
  paymentSatang: told(Satang, 'One payment, shared out by the lines'),
  owedSatang: told(Satang, 'Left in all after the payment'),
});
export type PlanMonth = z.output<typeof PlanMonth>;

const ContractTerms = z.object({
  principalSatang: told(Satang, 'The payoffs and settlements of the debts taken in'),
  rateBasisPoints: RateBasisPoints,
  termMonths: z.number().int(),
  instalmentSatang: Satang,
  interestSatang: told(Satang, 'Of the contract alone, to its end'),
  takenInIds: z.array(z.string()),
  leftOut: z.array(z.object({ debtId: z.string(), reason: z.enum(LEFT_OUT_REASONS) })),
});

export const PlanView = z.object({
  kind: told(
    z.enum(PLAN_KINDS),
    'Debts kept with one calendar; dearest first; smallest first; one contract for all; one ' +
      'contract without the debts that are cheaper than it',
  ),
  outcome: told(
    z.enum(['free', 'never', 'cannot']),
    'It ends; a debt in it never ends; it cannot be made',
  ),
  cannot: z.enum(CANNOT_REASONS).nullable(),
  never: z.array(NeverDebt).meta({ description: 'Debts that the payments never end' }),
  contracts: told(z.number().int(), 'Open once the plan has begun'),
  firstPaymentSatang: told(Satang.nullable(), 'All payments of the first month'),
  highestPaymentSatang: told(Satang.nullable(), 'Of the heaviest month'),
  interestSatang: told(Satang.nullable(), 'From `on` to the end; null without an end'),
  givenUpSatang: told(Satang, 'What creditors give up by their settlements in this plan'),
  freeOn: told(IsoDate.nullable(), 'The due day of the last payment'),
  monthCount: z.number().int().nullable(),
  firstMonthReliefSatang: told(Satang.nullable(), 'Today’s instalments less the first payment'),
  savedInterestSatang: told(
    Satang.nullable(),
    'Interest to the end less than with the debts kept at their instalments; null when one never ends',
  ),
  weightedRateBasisPoints: told(z.number().int().nullable(), 'Weighted by principal, at the start'),
  affordability: Affordability.nullable().meta({ description: 'Of the first payment' }),
  leanestMonth: z
    .object({ dueOn: IsoDate, residualSatang: Satang })
    .nullable()
    .meta({ description: 'The month of the plan in which least remains after necessities' }),
  order: told(z.array(z.string()), 'Who gets what is over, first to last'),
  contract: ContractTerms.nullable(),
  months: z.array(PlanMonth),
});
export type PlanView = z.output<typeof PlanView>;

export const PlanComparisonResult = z.object({
  on: IsoDate,
  conventions: z
    .array(z.object({ code: z.string(), sentence: BothTongues }))
    .meta({ description: 'Every convention that was used, by name' }),
  thresholds: z.object({
    from: told(
      z.enum(['centre-policy', 'product-default']),
      'The dated policies of the centre of the case, else the starting values of the product',
    ),
    necessitiesFloorSatang: Satang,
    residualFloorSatang: Satang,
    heavyBasisPoints: z.number().int(),
    crushingBasisPoints: z.number().int(),
  }),
  debts: z.array(CountedOldDebt),
  sheet: z
    .object({
      monthly: SheetSums.meta({ description: 'Of one month: the monthly lines alone' }),
      yearly: SheetSums.meta({ description: 'Of one year: the yearly lines alone' }),
      average: SheetSums.meta({ description: 'The year over twelve, rounded down' }),
      months: z
        .array(SheetSums)
        .meta({ description: 'January to December, yearly lines in place' }),
    })
    .nullable(),
  before: z
    .object({
      contracts: z.number().int(),
      owedSatang: Satang,
      instalmentSatang: told(Satang, 'All instalments of a month'),
      interestSatang: told(
        Satang.nullable(),
        'To the end with the debts kept at their instalments; null when one never ends',
      ),
      freeOn: told(IsoDate.nullable(), 'The due day of the last payment then'),
      never: z.array(NeverDebt),
      weightedRateBasisPoints: z.number().int().nullable(),
      affordability: Affordability.nullable(),
    })
    .meta({ description: 'As things stand today' }),
  plans: z.array(PlanView).meta({ description: 'In one fixed order; none is chosen or scored' }),
});
export type PlanComparisonResult = z.output<typeof PlanComparisonResult>;
