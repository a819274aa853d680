/**
 * The terms of a loan as they cross HTTP. Nothing that changes a figure has a default: dates, shape and
 * every convention are named by the one who asks, so that a published table can be asked for exactly.
 */

import { z } from 'zod';
import { ROUNDING_RULES } from '#domain/schedules/amounts/roundings';
import {
  ANNUITY_RATES,
  BROKEN_PERIODS,
  DEFERRED_INTEREST,
  EMPTY_ROWS,
  INTEREST_BALANCES,
  ODD_SATANG,
  RECASTS,
  SCHEDULE_DAY_COUNTS,
  SUB_PERIODS,
} from '#domain/schedules/terms/conventions';
import {
  MOST_DRAWDOWNS,
  MOST_FEES,
  MOST_HAND_ROWS,
  MOST_RATE_STEPS,
  MOST_ROWS,
} from '#domain/schedules/terms/refusals';
import {
  DUE_UNITS,
  FEE_TIMES,
  FEE_WAYS,
  HOLIDAY_MOVES,
  RATE_UNITS,
} from '#domain/schedules/terms/terms';
import { AmountSatang, IsoDate, PositiveSatang } from './primitives.ts';

const PERCENT = /^\d{1,4}(\.\d{1,6})?$/;

export const Percent = z.string().regex(PERCENT).meta({
  description: 'Per cent as a decimal text with at most six decimals; never rounded',
  example: '9.4822',
});

const SharePercent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,4})?$/)
  .meta({ description: 'Per cent of the principal, at most four decimals', example: '25' });

const Drawdown = z.object({
  on: IsoDate,
  amountSatang: PositiveSatang.meta({ description: 'Money agreed for this day, before fees' }),
});

const RateStep = z.object({
  from: IsoDate.meta({ description: 'In force from this day on, until the next step' }),
  per: z.enum(RATE_UNITS).meta({
    description:
      'The period of the rate. A month is a twelfth of a year by the day count; a week and a day are ' +
      'counted in actual days.',
  }),
  householdPercent: Percent.meta({ description: 'What the household bears', example: '6' }),
  payerPercent: Percent.default('0').meta({
    description:
      'What a third party bears, on the same balance; a claim on the payer, never arrears of the ' +
      'household. The whole rate is the sum of both.',
  }),
});

const Count = z
  .union([z.number().int(), z.literal('until-paid')])
  .meta({ description: `Instalments, at most ${MOST_ROWS}; until-paid with a fixed instalment` });

const DueRule = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('every'),
    every: z.number().int().meta({ description: 'Distance between due dates in units' }),
    unit: z.enum(DUE_UNITS),
    firstDueOn: IsoDate,
    dueDay: z.number().int().nullable().default(null).meta({
      description:
        'The agreed day 29-31 where the first month is too short to show it: 31 with 29 February',
    }),
    count: Count,
  }),
  z.object({
    kind: z.literal('seasonal'),
    months: z.array(z.number().int()).max(12).meta({ description: 'Harvest months, 1 to 12' }),
    dueDay: z
      .number()
      .int()
      .meta({ description: 'Day of the month; its last where it is shorter' }),
    notBefore: IsoDate,
    count: Count,
  }),
  z.object({
    kind: z.literal('dates'),
    dates: z.array(IsoDate).max(MOST_ROWS).meta({ description: 'Every due date, earliest first' }),
  }),
]);

const Shape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('annuity') }).meta({ description: 'Level payments' }),
  z.object({ kind: z.literal('equal-principal') }).meta({ description: 'Level principal' }),
  z.object({ kind: z.literal('flat') }).meta({ description: 'Interest on all that was lent' }),
  z.object({ kind: z.literal('bullet') }).meta({ description: 'Everything at the last date' }),
  z
    .object({ kind: z.literal('interest-only') })
    .meta({ description: 'Principal at the last date' }),
  z
    .object({ kind: z.literal('floating-interest') })
    .meta({ description: 'Interest each time; the principal is still owed at the end' }),
  z.object({
    kind: z.literal('principal-shares'),
    shares: z
      .array(z.object({ on: IsoDate, percent: SharePercent }))
      .max(MOST_ROWS)
      .meta({ description: 'Shares of the principal by due date, 100 in all; any may be 0' }),
  }),
  z.object({
    kind: z.literal('fixed-instalment'),
    amountSatang: PositiveSatang.meta({ description: 'Each payment; the number follows' }),
  }),
  z.object({
    kind: z.literal('fixed-per-cent'),
    percent: Percent,
    of: z.enum(['principal', 'payment']).meta({
      description: 'The per cent of what was lent is the principal part, or the whole payment',
    }),
  }),
]);

const Instalments = z.number().int().min(0).max(MOST_ROWS).default(0);

const Graces = z.object({
  principalInstalments: Instalments.meta({ description: 'First rows that pay interest only' }),
  interestDeferredInstalments: Instalments.meta({
    description: 'First rows whose interest runs but is paid later; it bears none itself (s.655)',
  }),
  interestFreeInstalments: Instalments.meta({
    description: 'First rows in which no interest runs',
  }),
});

const Fee = z.object({
  code: z.string().min(1).max(60).meta({ description: 'Your own name for the fee' }),
  time: z.enum(FEE_TIMES),
  way: z.enum(FEE_WAYS).meta({
    description: 'Deducted from the money handed over, added to the loan, or paid in cash',
  }),
  base: z.discriminatedUnion('of', [
    z.object({ of: z.literal('fixed'), amountSatang: AmountSatang }),
    z.object({ of: z.literal('principal'), percent: Percent }),
    z.object({ of: z.literal('instalment'), percent: Percent }),
    z.object({ of: z.literal('balance'), percent: Percent }),
  ]),
});

const HolidayRule = z.object({
  move: z.enum(HOLIDAY_MOVES).meta({ description: 'Where a due date on a day off goes' }),
  holidays: z.array(IsoDate).max(1000).default([]),
  weekdays: z
    .array(z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as 1 | 2 | 3 | 4 | 5 | 6 | 7))))
    .max(6)
    .default([])
    .meta({ description: 'Days off every week; 1 is Monday, 7 is Sunday' }),
  interestFollows: z
    .boolean()
    .meta({ description: 'Whether interest runs to the moved day or to the day first agreed' }),
});

export const HandRow = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('set-payment'), dueOn: IsoDate, paymentSatang: AmountSatang }),
    z.object({ kind: z.literal('set-principal'), dueOn: IsoDate, principalSatang: AmountSatang }),
    z.object({
      kind: z.literal('add'),
      dueOn: IsoDate,
      paymentSatang: AmountSatang.nullable().default(null),
    }),
    z.object({ kind: z.literal('move'), dueOn: IsoDate, toOn: IsoDate }),
    z.object({ kind: z.literal('delete'), dueOn: IsoDate }),
  ])
  .meta({ description: 'A row changed by hand; what stands before stays, the rest is re-cast' });

const Rounding = z.object({
  rule: z.enum(ROUNDING_RULES),
  unitSatang: z.number().int().min(1).max(1_000_000).meta({
    description: 'To a whole number of this unit: 1 a satang, 25, 100 a baht, 5000 fifty baht',
    example: 1,
  }),
});

export const LoanConventions = z.object({
  dayCount: z.enum(SCHEDULE_DAY_COUNTS).meta({
    description:
      'equal-months: a month is a twelfth, days of a broken month their share of it. 30/360: 30E/360. ' +
      'actual/actual-isda: days in leap years over 366, others over 365. actual/actual-period: ' +
      'days over the days of the regular period (ISMA).',
  }),
  brokenPeriods: z.enum(BROKEN_PERIODS).meta({
    description: 'A longer or shorter period counts as one whole period, or by its days',
  }),
  annuityRate: z.enum(ANNUITY_RATES).meta({
    description: 'Inside the annuity formula: equal periods (÷ 12), 30/365 a month, or own days',
  }),
  interestOn: z.enum(INTEREST_BALANCES).meta({
    description: 'On the balance of each day, or on that scheduled at the start of the period',
  }),
  recast: z.enum(RECASTS).meta({
    description: 'One instalment that knows all steps and top-ups, or a new one at each change',
  }),
  deferredInterest: z.enum(DEFERRED_INTEREST).meta({
    description: 'When deferred interest is paid',
  }),
  subPeriods: z.enum(SUB_PERIODS).meta({
    description: 'A period with a change inside is rounded once, or span by span',
  }),
  oddSatang: z.enum(ODD_SATANG).meta({
    description: 'What equal parts leave over goes to the last, or to the earlier by remainder',
  }),
  emptyRows: z.enum(EMPTY_ROWS).meta({
    description: 'Rows of zero after a loan that rounding paid off early',
  }),
  rounding: z.object({
    interest: Rounding,
    instalment: Rounding,
    principal: Rounding,
    fee: Rounding,
  }),
});

export const LoanTermsBody = z.object({
  drawdowns: z
    .array(Drawdown)
    .max(MOST_DRAWDOWNS + 1)
    .meta({
      description: `Money handed over, earliest first; later ones are top-ups. At most ${MOST_DRAWDOWNS}`,
    }),
  rates: z
    .array(RateStep)
    .max(MOST_RATE_STEPS + 1)
    .meta({
      description: 'Steps of the rate, earliest first; the first is in force at the first drawdown',
    }),
  dues: DueRule,
  holidays: HolidayRule.default({
    move: 'stay',
    holidays: [],
    weekdays: [],
    interestFollows: true,
  }),
  shape: Shape,
  graces: Graces.default({
    principalInstalments: 0,
    interestDeferredInstalments: 0,
    interestFreeInstalments: 0,
  }),
  fees: z
    .array(Fee)
    .max(MOST_FEES + 1)
    .default([]),
  handRows: z
    .array(HandRow)
    .max(MOST_HAND_ROWS + 1)
    .default([]),
  conventions: LoanConventions,
});
export type LoanTermsBody = z.infer<typeof LoanTermsBody>;
