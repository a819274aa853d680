/** A quote: terms in, the schedule with its true cost and the warnings of law out. Nothing is kept. */

import { z } from 'zod';
import { FUND_KINDS } from '#domain/funds/fund-kinds';
import { LOAN_WARNINGS } from '#domain/loans/loan-warnings';
import { TRUE_RATE_METHODS } from '#domain/schedules/totals/true-cost';
import { LoanConventions, LoanTermsBody } from './loan-terms.ts';
import { BothTongues, Satang } from './primitives.ts';

export const LoanQuoteBody = z.object({
  terms: LoanTermsBody,
  lenderKind: z.enum(FUND_KINDS).nullable().default(null).meta({
    description: 'The kind of fund that lends, for warnings of its own rules; null when not known',
  }),
});
export type AskedQuote = z.output<typeof LoanQuoteBody>;

const Money = (description: string) => Satang.meta({ description });

export const QuoteRow = z.object({
  number: z.number().int(),
  dueOn: z.string().meta({ format: 'date', description: 'Day of payment, ISO' }),
  dueOnText: BothTongues.meta({ description: 'The same for people: Thai in the Buddhist Era' }),
  accruesTo: z.string().meta({ format: 'date', description: 'Day to which interest is counted' }),
  days: z.number().int().meta({ description: 'Calendar days of interest' }),
  openingBalanceSatang: Money('Owed at the start of the period, with what is drawn on that day'),
  drawnSatang: Money('Drawn later within the period'),
  principalSatang: Money('Principal paid'),
  interestSatang: Money('The household’s interest paid, deferred interest included'),
  payerInterestSatang: Money('The third party’s interest of the period'),
  feesSatang: Money('Fees paid with this instalment'),
  paymentSatang: Money('What the household pays: principal + its interest + fees'),
  balanceSatang: Money('Principal owed afterwards'),
  unpaidInterestSatang: Money('Household interest counted and put off; it bears none itself'),
});
export type QuoteRow = z.infer<typeof QuoteRow>;

const QuoteDrawdown = z.object({
  on: z.string().meta({ format: 'date' }),
  amountSatang: Money('Money agreed, before fees'),
  feesDeductedSatang: Money('Kept back from the money handed over'),
  feesAddedSatang: Money('Added to the loan; bears interest'),
  feesPaidSatang: Money('Paid in cash on the day'),
  handedOverSatang: Money('What the household holds in hand'),
});

const Warning = z.object({
  code: z.enum(LOAN_WARNINGS),
  section: BothTongues.meta({ description: 'The law that it rests on' }),
  sentence: BothTongues,
});

export const LoanQuote = z.object({
  rows: z.array(QuoteRow),
  drawdowns: z.array(QuoteDrawdown),
  totals: z.object({
    drawnSatang: Money('All money agreed'),
    handedOverSatang: Money('All money that reached the household'),
    principalSatang: Money('Principal repaid'),
    interestSatang: Money('The household’s interest'),
    payerInterestSatang: Money('The third party’s interest'),
    feesSatang: Money('All fees, at drawdowns and with instalments'),
    paymentSatang: Money('All instalments of the household'),
    stillOwedSatang: Money('Principal that stands after the last row by agreement'),
  }),
  trueRate: z.object({
    method: z.enum(TRUE_RATE_METHODS).meta({
      description:
        'irr-by-periods: internal rate of one period × periods a year, exact (365/7 weeks, 365 days). ' +
        'irr-by-days: internal rate of one day × 365, every flow on its date. Not compounded.',
    }),
    householdBasisPoints: z.number().int().meta({
      description:
        'Yearly cost to the household in hundredths of a per cent; at most 1,000,000,000',
    }),
    wholeBasisPoints: z.number().int().meta({ description: 'With the third party’s interest' }),
  }),
  stampDutySatang: Money('1 baht per 2,000 baht or part, at most 10,000 baht (Revenue Code)'),
  warnings: z.array(Warning),
  conventions: LoanConventions.meta({ description: 'Every convention that was used' }),
  terms: LoanTermsBody.meta({ description: 'The terms as understood, omitted lists filled in' }),
});
export type LoanQuote = z.infer<typeof LoanQuote>;
