/** One fund as evidence for one proposal: able or not, why, and what its loan would mean. */

import { z } from 'zod';
import { DEBT_SERVICE_BANDS } from '#domain/assessment/sums';
import { APPROVALS, BY_LAW_RULES, LOAN_PURPOSES } from '#domain/funds/by-laws/by-law';
import { INABILITY_REASONS } from '#domain/funds/eligibility/reasons';
import { FUND_LAW_IDS } from '#domain/law/fund-laws';
import { BothTongues, Satang, Uuid } from './primitives.ts';

/** Where the rule behind a reason stands. */
export const ReasonSource = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('by-law'),
    rule: z.enum(BY_LAW_RULES),
    byLawId: Uuid,
    effectiveFrom: z.string(),
  }),
  z.object({ kind: z.literal('law'), law: z.enum(FUND_LAW_IDS), effectiveFrom: z.string() }),
  z.object({ kind: z.literal('register') }),
  z.object({ kind: z.literal('books') }),
]);

export const Finding = z.object({
  reason: z.enum(INABILITY_REASONS),
  figures: z.object({
    wishSatang: Satang.optional(),
    limitSatang: Satang.optional(),
    owedSatang: Satang.optional(),
    mostSatang: Satang.optional(),
    sharesSatang: Satang.optional(),
    cashSatang: Satang.optional(),
    keptSatang: Satang.optional(),
    hundredths: z.number().int().optional(),
    turn: z.number().int().optional(),
    months: z.number().int().optional(),
    neededMonths: z.number().int().optional(),
    since: z.string().optional(),
    purpose: z.enum(LOAN_PURPOSES).optional(),
  }),
  source: ReasonSource,
});
export type Finding = z.infer<typeof Finding>;

const LoanNeeds = z.object({
  approvals: z.array(z.enum(APPROVALS)),
  approvalSource: ReasonSource.nullable(),
  guarantors: z.number().int(),
  guarantorSource: ReasonSource.nullable(),
});

/** A month of the household with the instalment paid, on average. */
const MonthAfter = z.object({
  incomeSatang: Satang,
  necessitiesSatang: Satang,
  savingsSatang: Satang,
  /** This instalment, and those of debts that stay. */
  paymentSatang: Satang,
  residualSatang: Satang,
  isEnough: z.boolean(),
  debtServiceBasisPoints: z.number().int().nullable(),
  band: z.enum(DEBT_SERVICE_BANDS),
});

/** The fund's cash at the end of a month; evidence of earlier years knows only the cash. */
const MonthAhead = z.object({
  on: z.string(),
  cashSatang: Satang,
  expectedSatang: Satang.nullable(),
  ownSatang: Satang.nullable(),
  backSatang: Satang.nullable(),
  ifAgendaSatang: Satang.nullable(),
});

export const FundOption = z.object({
  fundId: Uuid,
  name: BothTongues,
  isAble: z.boolean(),
  reasons: z.array(z.enum(INABILITY_REASONS)),
  /** The reasons with their figures; empty in evidence from before they were kept. */
  findings: z.array(Finding),
  /** Null in evidence from before it was kept. */
  needs: LoanNeeds.nullable(),
  rateBasisPoints: z.number().int(),
  instalmentSatang: Satang.nullable(),
  totalInterestSatang: Satang.nullable(),
  endsOn: z.string().nullable(),
  /** True yearly cost (basis points) and place in the ranking from 1; null when not able. */
  trueRateBasisPoints: z.number().int().nullable(),
  rank: z.number().int().nullable(),
  cashSatang: Satang,
  /** What the fund keeps back. */
  reserveSatang: Satang,
  cashAfterSatang: Satang,
  /** Set aside for resolved contracts, off the cash already; null in evidence from before. */
  reservedSatang: Satang.nullable(),
  /** Null when not able, and where the household's figures were never frozen. */
  monthAfter: MonthAfter.nullable(),
  /** Expected cash at the end of each of the next twelve months if this fund lends. */
  monthsAhead: z.array(MonthAhead),
  /** What waits on open agendas beside this loan; null in evidence from before it was kept. */
  agendaSatang: Satang.nullable(),
});
export type FundOption = z.infer<typeof FundOption>;

export const FundOptions = z.object({ rows: z.array(FundOption) });
