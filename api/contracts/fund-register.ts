/** The register of one fund beside its books. */

import { z } from 'zod';
import { FUND_KINDS, FUND_STATUSES } from '#domain/funds/fund-kinds';
import { INTEREST_BEARERS, NO_LENDING_REASONS, PRECISIONS } from '#domain/funds/register';
import { DEFAULT_INTEREST_RULES } from '#domain/loans/living/terms/default-interest-rule';
import { ByLawView } from './by-laws.ts';
import {
  AmountSatang,
  BothTongues,
  IsoDate,
  PositiveSatang,
  Satang,
  ShortText,
  Uuid,
} from './primitives.ts';

const RegisterFacts = z.object({
  lends: z.boolean(),
  /** Why it does not lend; null of a lender. */
  noLendingReason: z.enum(NO_LENDING_REASONS).nullable(),
  countsInHeadline: z.boolean(),
  isCore: z.boolean(),
  /** The number under which the state's register knows the fund. */
  registryCode: ShortText.max(40).nullable(),
});

export const FundChangeForm = RegisterFacts.extend({ reason: ShortText });
export type FundChangeForm = z.infer<typeof FundChangeForm>;

export const NewCapitalStatement = z.object({
  statedOn: IsoDate,
  amountSatang: AmountSatang,
  precision: z.enum(PRECISIONS),
  source: ShortText,
});
export type NewCapitalStatement = z.infer<typeof NewCapitalStatement>;

export const NewMembershipCount = z.object({
  countedOn: IsoDate,
  /** Not people: one person may be in several funds. */
  memberships: z.number().int().min(0).max(100_000),
  source: ShortText,
});
export type NewMembershipCount = z.infer<typeof NewMembershipCount>;

/** `statutory`: CCC s.224 on the principal part of missed instalments only (s.224/1). */
export const NewDefaultInterest = z.object({
  rule: z.enum(DEFAULT_INTEREST_RULES),
  effectiveFrom: IsoDate,
  reason: ShortText,
});
export type NewDefaultInterest = z.infer<typeof NewDefaultInterest>;

export const NewSignatory = z.object({ name: ShortText, position: ShortText, fromOn: IsoDate });
export type NewSignatory = z.infer<typeof NewSignatory>;

export const SignatoryEnds = z.object({ untilOn: IsoDate });

export const NewOutsideMoney = z.object({
  source: ShortText,
  amountSatang: PositiveSatang,
  /** Basis points a year. */
  rateBasisPoints: z.number().int().min(0).max(1500),
  interestBorneBy: z.enum(INTEREST_BEARERS),
  receivedOn: IsoDate,
  dueOn: IsoDate,
});
export type NewOutsideMoney = z.infer<typeof NewOutsideMoney>;

export const OutsideMoneyRepaid = z.object({ repaidOn: IsoDate });

export const FundRegisterView = RegisterFacts.extend({
  fundId: Uuid,
  centreId: Uuid,
  accessionId: Uuid,
  name: BothTongues,
  centreName: BothTongues,
  kind: z.enum(FUND_KINDS),
  status: z.enum(FUND_STATUSES),
  hasMoney: z.boolean(),
  rateBasisPoints: z.number().int(),
  accededOn: z.string(),
  leftOn: z.string().nullable(),
  isDemo: z.boolean(),
  bookCapitalSatang: Satang,
  changes: z.array(
    RegisterFacts.extend({ number: z.number().int(), changedOn: z.string(), reason: z.string() }),
  ),
  statements: z.array(NewCapitalStatement.extend({ statementId: Uuid, statedOn: z.string() })),
  counts: z.array(NewMembershipCount.extend({ countedOn: z.string() })),
  /** Names are for the committee and those who audit: null for others. */
  signatories: z
    .array(
      NewSignatory.extend({
        signatoryId: Uuid,
        fromOn: z.string(),
        untilOn: z.string().nullable(),
      }),
    )
    .nullable(),
  outsideMoney: z.array(
    NewOutsideMoney.extend({
      outsideMoneyId: Uuid,
      receivedOn: z.string(),
      dueOn: z.string(),
      repaidOn: z.string().nullable(),
    }),
  ),
  /** What it decided on default interest, the newest day first; before the first day it charges none. */
  defaultInterest: z.array(NewDefaultInterest.extend({ effectiveFrom: z.string() })),
  /** Every record, the newest day first. */
  byLaws: z.array(ByLawView),
  maySetByLaws: z.boolean(),
  mayChange: z.boolean(),
  seesBooks: z.boolean(),
});
export type FundRegisterView = z.infer<typeof FundRegisterView>;
