/** A centre with its funds, groups, welfare and committee, and the manager's board. */

import { z } from 'zod';
import { CASE_STATUSES } from '#domain/case/case-statuses';
import { CENTRE_STATES } from '#domain/centre/centre-states';
import { POLICY_KEYS } from '#domain/centre/policies';
import { FUND_KINDS, FUND_STATUSES } from '#domain/funds/fund-kinds';
import { ROLES } from '#domain/people/roles';
import { OCCUPATIONS } from '#domain/support/support-statuses';
import { AmountSatang, BothTongues, IsoDate, Satang, ShortText, Uuid } from './primitives.ts';

export const NewCentre = z.object({
  areaCode: z.string().regex(/^(\d{6}|\d{8})$/),
  level: z.enum(['village', 'tambon']),
  nameTh: ShortText,
  nameEn: ShortText,
  villageNumber: z.number().int().min(1).max(99).nullable(),
  foundedYearBe: z.number().int().min(2500).max(2700).nullable(),
  modelYearBe: z.number().int().min(2500).max(2700).nullable(),
  /** What was published about its capital, word for word, beside the figure from the books. */
  publishedHeadlineTh: ShortText.nullable(),
  publishedHeadlineEn: ShortText.nullable(),
  isDemo: z.boolean().default(false),
});
export type NewCentre = z.infer<typeof NewCentre>;

export const NewFund = z.object({
  kind: z.enum(FUND_KINDS),
  nameTh: ShortText,
  nameEn: ShortText,
  hasMoney: z.boolean(),
  lends: z.boolean(),
  rateBasisPoints: z.number().int().min(0).max(1500),
  countsInHeadline: z.boolean(),
  /** One of the funds that the centre's work rests on. */
  isCore: z.boolean().default(false),
  /** More than one for a row of groups that are not recorded one by one; such a row never lends. */
  standsForGroups: z.number().int().min(1).max(1000).default(1),
  /** Memberships as the fund states them; they are no people. */
  membershipCount: z.number().int().min(0).max(100_000).nullable().default(null),
  reserveSatang: AmountSatang,
  /** Capital statement at accession; zero for a fund without money. */
  capitalSatang: AmountSatang,
  accededOn: IsoDate,
  isDemo: z.boolean().default(false),
});
export type NewFund = z.infer<typeof NewFund>;

export const FundLeaves = z.object({ leftOn: IsoDate });

export const NewPolicy = z.object({
  key: z.enum(POLICY_KEYS),
  value: z.number().int().min(0).max(1_000_000),
  effectiveFrom: IsoDate,
  reason: ShortText,
});
export type NewPolicy = z.infer<typeof NewPolicy>;

export const NewGroup = z.object({
  nameTh: ShortText,
  nameEn: ShortText,
  occupation: z.enum(OCCUPATIONS),
  memberCount: z.number().int().min(1).max(10_000),
  grantSourceTh: ShortText.nullable(),
  grantSourceEn: ShortText.nullable(),
  grantSatang: AmountSatang.nullable(),
  grantedOn: IsoDate.nullable(),
  marketTh: ShortText.nullable(),
  marketEn: ShortText.nullable(),
  isMarketLasting: z.boolean(),
  isDemo: z.boolean().default(false),
});
export type NewGroup = z.infer<typeof NewGroup>;

export const NewWelfare = z.object({
  nameTh: ShortText,
  nameEn: ShortText,
  benefitTh: ShortText,
  benefitEn: ShortText,
  isDemo: z.boolean().default(false),
});
export type NewWelfare = z.infer<typeof NewWelfare>;

/** The answer to every command that makes one thing. */
export const Made = z.object({ id: Uuid });

export const FundView = z.object({
  fundId: Uuid,
  name: BothTongues,
  kind: z.enum(FUND_KINDS),
  status: z.enum(FUND_STATUSES),
  hasMoney: z.boolean(),
  lends: z.boolean(),
  rateBasisPoints: z.number().int(),
  countsInHeadline: z.boolean(),
  isCore: z.boolean(),
  /** Null for roles that may not see the books. */
  cashSatang: Satang.nullable(),
  reservedSatang: Satang.nullable(),
  lentSatang: Satang.nullable(),
  /** Cash on hand above the limit of the by-law, to be paid in at the bank. */
  depositDueSatang: Satang.nullable(),
  /** Stated, granted and paid in by members. */
  capitalSatang: Satang,
  standsForGroups: z.number().int(),
  membershipCount: z.number().int().nullable(),
});
export type FundView = z.infer<typeof FundView>;

export const CentreRow = z.object({
  centreId: Uuid,
  name: BothTongues,
  areaCode: z.string(),
  place: BothTongues,
  level: z.enum(['village', 'tambon']),
  foundedYearBe: z.number().int().nullable(),
  modelYearBe: z.number().int().nullable(),
  state: z.enum(CENTRE_STATES),
  fundCount: z.number().int(),
  isDemo: z.boolean(),
});
export type CentreRow = z.infer<typeof CentreRow>;

export const CentreList = z.object({ rows: z.array(CentreRow) });

/** One household, one contract: the by-law of today, and how many households live by it. */
export const OneContract = z.object({
  isOn: z.boolean(),
  /** The record in force; null where the centre has set nothing. */
  since: z.string().nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  /** The ratio is `householdsWithOne` of `householdsWithAny`, as of this day. */
  measuredOn: z.string(),
  householdsWithOne: z.number().int(),
  householdsWithAny: z.number().int(),
  /** Households with two or more; null for roles that may not see the books. */
  householdsWithMore: z
    .array(z.object({ caseId: Uuid, caseNumber: z.string(), contracts: z.number().int() }))
    .nullable(),
});
export type OneContract = z.infer<typeof OneContract>;

export const CentreView = CentreRow.extend({
  publishedHeadline: BothTongues.nullable(),
  /** Capital of the member funds that count in the headline. */
  headlineSatang: Satang,
  totals: z.object({
    /** Capital of the member funds outside the headline, and of all member funds. */
    outsideSatang: Satang,
    allSatang: Satang,
    groups: z.number().int(),
    recordedOneByOne: z.number().int(),
    groupsInRows: z.number().int(),
    /** No people: one person may be a member of many funds. */
    memberships: z.number().int(),
    rowsWithoutMemberships: z.number().int(),
  }),
  funds: z.array(FundView),
  groups: z.array(NewGroup.extend({ groupId: Uuid })),
  welfare: z.array(NewWelfare.extend({ welfareId: Uuid })),
  committee: z.array(
    z.object({
      seatId: Uuid,
      name: z.string(),
      role: z.enum(ROLES),
      /** The last day of the term; null without an end. */
      untilOn: z.string().nullable(),
    }),
  ),
  agencies: z.array(z.object({ seatId: Uuid, name: z.string(), role: z.enum(ROLES) })),
  policies: z.array(z.object({ key: z.enum(POLICY_KEYS), value: z.number().int() })),
  oneContract: OneContract,
  clearedHouseholds: z.number().int(),
  honouredHouseholds: z.number().int(),
  relapsedHouseholds: z.number().int(),
});
export type CentreView = z.infer<typeof CentreView>;

export const BoardStage = z.object({
  status: z.enum(CASE_STATUSES),
  cases: z.number().int(),
  medianWaitingDays: z.number().int(),
  longestWaitingDays: z.number().int(),
  overdueTasks: z.number().int(),
  /** Longest waiting first. */
  waiting: z.array(
    z.object({
      caseId: Uuid,
      caseNumber: z.string(),
      waitingDays: z.number().int(),
      overdueTasks: z.number().int(),
    }),
  ),
});

export const BoardQuery = z.object({ centreId: Uuid.optional() });

export const Board = z.object({
  centres: z.array(
    z.object({
      centreId: Uuid,
      name: BothTongues,
      stages: z.array(BoardStage),
      openCases: z.number().int(),
      overdueTasks: z.number().int(),
    }),
  ),
});
export type Board = z.infer<typeof Board>;
