import type { z } from 'zod';
import type { LoanQuoteBody } from '#contracts/loan-quotes';

export const SHAPES = ['annuity', 'equal-principal', 'flat', 'interest-only', 'bullet'] as const;
export const DAY_COUNTS = ['equal-months', 'actual/365'] as const;
export const UNITS = ['1', '25', '100', '500', '5000'] as const;

/** What the form holds; what is empty is undefined. */
export interface LoanDraft {
  readonly amountSatang: string | undefined;
  readonly rateBasisPoints: number | undefined;
  readonly months: number | undefined;
  readonly shape: (typeof SHAPES)[number] | undefined;
  readonly drawnOn: string | undefined;
  readonly firstDueOn: string | undefined;
  readonly dayCount: (typeof DAY_COUNTS)[number] | undefined;
  readonly unit: (typeof UNITS)[number] | undefined;
  readonly graceMonths: number | undefined;
  readonly payerBasisPoints: number | undefined;
  readonly feeSatang: string | undefined;
  readonly eachFeeSatang: string | undefined;
}

const TO_THE_SATANG = { rule: 'half-up', unitSatang: 1 } as const;

/** The question to the server with every convention named; undefined while a field is missing. */
export function quoteBodyOf(draft: LoanDraft): z.input<typeof LoanQuoteBody> | undefined {
  const { amountSatang, rateBasisPoints, months, shape, drawnOn, firstDueOn } = draft;
  if (amountSatang === undefined || rateBasisPoints === undefined || months === undefined) return;
  if (shape === undefined || drawnOn === undefined || firstDueOn === undefined) return;
  const isByDays = draft.dayCount === 'actual/365';
  return {
    terms: {
      drawdowns: [{ on: drawnOn, amountSatang }],
      rates: [
        {
          from: drawnOn,
          per: 'year',
          householdPercent: String(rateBasisPoints / 100),
          payerPercent: String((draft.payerBasisPoints ?? 0) / 100),
        },
      ],
      dues: { kind: 'every', every: 1, unit: 'month', firstDueOn, count: months },
      shape: { kind: shape },
      graces: { principalInstalments: draft.graceMonths ?? 0 },
      fees: feesOf(draft),
      conventions: {
        dayCount: draft.dayCount ?? 'equal-months',
        brokenPeriods: isByDays ? 'by-days' : 'whole',
        annuityRate: isByDays ? 'by-days' : 'equal-periods',
        interestOn: 'scheduled-balance',
        recast: 'at-each-change',
        deferredInterest: 'next-instalment',
        subPeriods: 'together',
        oddSatang: 'largest-remainder',
        emptyRows: 'drop',
        rounding: {
          interest: TO_THE_SATANG,
          instalment: { rule: 'half-up', unitSatang: Number(draft.unit ?? '1') },
          principal: TO_THE_SATANG,
          fee: TO_THE_SATANG,
        },
      },
    },
  };
}

type Fees = NonNullable<z.input<typeof LoanQuoteBody>['terms']['fees']>;

function feesOf({ feeSatang, eachFeeSatang }: LoanDraft): Fees {
  return [
    ...fixedFee({ code: 'up-front', time: 'first-drawdown', way: 'deducted' }, feeSatang),
    ...fixedFee({ code: 'each', time: 'each-instalment', way: 'paid' }, eachFeeSatang),
  ];
}

function fixedFee(fee: Omit<Fees[number], 'base'>, amountSatang: string | undefined): Fees {
  if (amountSatang === undefined || amountSatang === '0') return [];
  return [{ ...fee, base: { of: 'fixed', amountSatang } }];
}
