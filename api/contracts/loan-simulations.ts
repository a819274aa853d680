/**
 * A loan simulated: a contract and dated events in, its ledger and standing out. Nothing is kept. No
 * policy has a default: who asks names all, and the answer repeats them.
 */

import { z } from 'zod';
import {
  AFTER_TERM_RATES,
  ALLOCATIONS,
  EARLY_MONEY,
  EXCESS_USES,
  INTEREST_RUNS,
  LATE_BASES,
  OVERPAYMENTS,
  PAYMENT_PARTS,
} from '#domain/loans/living/terms/policies';
import { MOST_EVENTS } from '#domain/loans/living/terms/refusals';
import { RATE_UNITS } from '#domain/schedules/terms/terms';
import { HandRow, LoanTermsBody, Percent } from './loan-terms.ts';
import { AmountSatang, IsoDate, PositiveSatang } from './primitives.ts';

export const LoanPolicies = z.object({
  interestRuns: z.enum(INTEREST_RUNS).meta({
    description:
      'day: each day on what is owed, arrears too; sub-periods are rounded as the conventions say. ' +
      'period-end: a period that has begun counts whole on what was owed at its start without arrears (the ' +
      'first has always begun); arrears bear no more interest.',
  }),
  allocation: z.enum(ALLOCATIONS).meta({
    description:
      'by-part: one part of all instalments, then the next part (s.329). by-instalment: the oldest ' +
      'instalment whole, then the next.',
  }),
  order: z
    .array(z.enum(PAYMENT_PARTS))
    .max(PAYMENT_PARTS.length)
    .meta({
      description: 'Every part once, the first to be met first',
      example: ['default-interest', 'fees', 'interest', 'principal'],
    }),
  earlyMoney: z.enum(EARLY_MONEY).meta({
    description:
      'What money before the due date meets: interest to the day first, or principal alone, the ' +
      'interest being left to its due date',
  }),
  excess: z.enum(EXCESS_USES).meta({
    description:
      'Money beyond the instalment in course: shorten the term, lower the instalments left, prepay ' +
      'the next ones, or return it. A payment may name another.',
  }),
  overpayment: z.enum(OVERPAYMENTS).meta({
    description: 'Money beyond all that is owed: the payment is refused, or the rest returned',
  }),
  afterTerm: z.enum(AFTER_TERM_RATES).meta({
    description:
      'Interest after the last due date by days over 365: the last rate of the contract, the rate ' +
      'of default (s.224), or none. It replaces statutory default interest from that day on. Both ' +
      'figures are told, whichever counts.',
  }),
  late: z
    .object({
      base: z.enum(LATE_BASES).meta({
        description:
          'The law knows missed-principal alone (s.224/1); the others reproduce what lenders ask',
      }),
      rate: z.union([z.literal('statutory'), Percent]).meta({
        description: 'The rate of default by the law of each day (s.224), or per cent a year',
        example: 'statutory',
      }),
    })
    .nullable()
    .meta({ description: 'The charge for being late, by days over 365; null: none' }),
  smallestLastSatang: AmountSatang.meta({
    description: 'A shortened loan’s last instalment below this is paid with the one before',
    example: '0',
  }),
});

const Id = z
  .string()
  .min(1)
  .max(60)
  .meta({ description: 'Your own name for the event; the order among equals of one day' });

const dated = {
  id: Id,
  on: IsoDate.meta({ description: 'Business day; entry order means nothing' }),
};
const Resolution = z.string().max(60).meta({ description: 'Number of the committee’s resolution' });

export const LoanEventBody = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('instalment'), ...dated })
    .meta({ description: 'The row that falls due on the day is paid, if one does' }),
  z.object({
    kind: z.literal('payment'),
    ...dated,
    amountSatang: PositiveSatang,
    excess: z
      .enum(EXCESS_USES)
      .nullable()
      .default(null)
      .meta({ description: 'What the household chose; null: as the policies say' }),
  }),
  z.object({
    kind: z.literal('pay-off'),
    ...dated,
    amountSatang: PositiveSatang.nullable()
      .default(null)
      .meta({ description: 'Null: exactly the figure of the day; less is refused' }),
  }),
  z.object({
    kind: z.literal('reversal'),
    ...dated,
    paymentId: Id.meta({ description: 'The payment that was never made' }),
  }),
  z.object({ kind: z.literal('drawdown'), ...dated, amountSatang: PositiveSatang }),
  z.object({
    kind: z.literal('rate-change'),
    ...dated,
    per: z.enum(RATE_UNITS),
    householdPercent: Percent,
    payerPercent: Percent.default('0'),
  }),
  z.object({ kind: z.literal('hand-row'), ...dated, change: HandRow }),
  z.object({ kind: z.literal('spread-arrears'), ...dated, resolution: Resolution }),
  z.object({
    kind: z.literal('add-interest'),
    ...dated,
    isAgreedInWriting: z.boolean().meta({
      description:
        'Interest overdue for a year becomes principal only by written agreement (s.655)',
    }),
  }),
  z.object({
    kind: z.literal('waiver'),
    ...dated,
    part: z.enum(PAYMENT_PARTS),
    amountSatang: PositiveSatang,
    resolution: Resolution,
  }),
]);
export type LoanEventBody = z.output<typeof LoanEventBody>;

/** More days of one simulation than anybody compares. */
const MOST_PAY_OFF_DAYS = 60;

export const LoanSimulationBody = z.object({
  terms: LoanTermsBody,
  policies: LoanPolicies,
  limitSatang: PositiveSatang.nullable()
    .default(null)
    .meta({ description: 'The most that may be drawn in all; null: nothing was agreed' }),
  events: z
    .array(LoanEventBody)
    .max(MOST_EVENTS + 1)
    .default([])
    .meta({
      description:
        `At most ${MOST_EVENTS}. Taken by day, within a day by kind (rate-change, drawdown, hand-row, ` +
        'spread-arrears, add-interest, waiver, instalment, payment, pay-off, reversal), then by id',
    }),
  on: IsoDate.meta({ description: 'The day to look at the loan; no event is later' }),
  payOffDays: z
    .array(IsoDate)
    .max(MOST_PAY_OFF_DAYS)
    .default([])
    .meta({ description: 'Days to be told the pay-off figure of; also days after `on`' }),
});
export type AskedSimulation = z.output<typeof LoanSimulationBody>;
