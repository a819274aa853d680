/** Opening, importing, listing and reading the case of a household. */

import { z } from 'zod';
import { SHEET_PERIODS } from '#domain/affordability/sheet';
import {
  DEBT_SOURCES,
  DEBT_TREATMENTS,
  EXPENSE_KINDS,
  INCOME_KINDS,
} from '#domain/assessment/code-lists';
import { DEBT_PURPOSES } from '#domain/assessment/evidence/evidence';
import { CASE_STATUSES, REQUESTED_ENDS } from '#domain/case/case-statuses';
import { END_REASONS } from '#domain/case/reasons';
import { CASE_SOURCES } from '#domain/case/source/case-source';
import { FIGURE_GROUNDS } from '#domain/negotiations/settlements';
import { BaselineView, MoneyPicture } from './baselines.ts';
import { BookLoanView } from './books.ts';
import { DocumentRow } from './documents.ts';
import { LoanSummary } from './loans.ts';
import { FormerMember, NewHousehold, NewPerson, PersonView } from './people.ts';
import {
  BothTongues,
  Instant,
  IsoDate,
  LongText,
  PageQuery,
  Satang,
  ShortText,
  Uuid,
  pageOf,
} from './primitives.ts';
import { SupportView } from './support.ts';
import { HistoryRow, TaskRow } from './tasks.ts';

/** Who asks that the case be opened; whether it can be so is for the rules to say. */
export const AskedSource = z.object({
  kind: z.enum(CASE_SOURCES),
  askedOn: IsoDate,
  fundId: Uuid.nullable().default(null),
  candidateId: Uuid.nullable().default(null),
  askedBy: ShortText.nullable().default(null),
  description: LongText.nullable().default(null),
});

export const OpenCase = z.object({
  centreId: Uuid,
  household: NewHousehold,
  source: AskedSource.nullable().default(null),
  isDemo: z.boolean().default(false),
});
export type OpenCase = z.infer<typeof OpenCase>;

export const EndCase = z.object({ to: z.enum(REQUESTED_ENDS), reason: z.enum(END_REASONS) });

export const CaseQuery = PageQuery.extend({
  centreId: Uuid.optional(),
  status: z.enum(CASE_STATUSES).optional(),
  search: ShortText.optional(),
  /** Only cases that no open agenda holds, for who convenes a meeting. */
  isOffAgenda: z.literal('true').optional(),
});

export const CaseRow = z.object({
  caseId: Uuid,
  /** What a household's own seat names. */
  householdId: Uuid,
  caseNumber: z.string(),
  centreId: Uuid,
  centreName: BothTongues,
  household: z.string(),
  houseNumber: z.string(),
  status: z.enum(CASE_STATUSES),
  statusSince: Instant,
  waitingDays: z.number().int(),
  overdueTasks: z.number().int(),
  isDemo: z.boolean(),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const CasePage = pageOf(CaseRow);

export const DebtView = z.object({
  debtId: Uuid,
  personId: Uuid,
  personName: z.string(),
  source: z.enum(DEBT_SOURCES),
  /** With `creditorFundId` null for readers who may know the class only. */
  creditorName: z.string().nullable(),
  creditorFundId: Uuid.nullable(),
  balanceSatang: Satang,
  instalmentSatang: Satang,
  rateBasisPoints: z.number().int(),
  ratePeriod: z.enum(['year', 'month', 'day']),
  hasDefaulted: z.boolean(),
  canStillBorrow: z.boolean(),
  statedPurpose: z.enum(DEBT_PURPOSES).nullable(),
  actualUse: z.enum(DEBT_PURPOSES).nullable(),
  borrowedOn: z.string().nullable(),
  isAboveLawfulRate: z.boolean(),
  treatment: z.enum(DEBT_TREATMENTS).nullable(),
  payoffSatang: Satang.nullable(),
  /** How that figure came to be. */
  payoffGround: z.enum(FIGURE_GROUNDS).nullable(),
  paidOn: z.string().nullable(),
  receiptNumber: z.string().nullable(),
  /** What is owed of it today. */
  nowSatang: Satang,
});
export type DebtView = z.infer<typeof DebtView>;

const LineView = {
  every: z.enum(SHEET_PERIODS),
  /** Of one month, or of the whole year; of a trade what it sells. */
  amountSatang: Satang,
  /** Calendar months of a yearly line; none means all. */
  months: z.array(z.number().int()),
  /** What is left of it in an average month, costs off. */
  monthSatang: Satang,
};

const IncomeView = z.object({
  kind: z.enum(INCOME_KINDS),
  ...LineView,
  costsSatang: Satang,
});

const ExpenseView = z.object({ kind: z.enum(EXPENSE_KINDS), ...LineView });

export const ProposalView = z.object({
  proposalId: Uuid,
  number: z.number().int(),
  amountSatang: Satang,
  termMonths: z.number().int(),
  rateBasisPoints: z.number().int(),
  firstDueOn: z.string(),
  instalmentSatang: Satang,
  totalInterestSatang: Satang,
  proposedOn: z.string(),
});
export type ProposalView = z.infer<typeof ProposalView>;

export const CaseMove = z.object({
  status: z.enum(CASE_STATUSES),
  at: Instant,
  reason: z.string().nullable(),
});

/** Parts a role may not see are null: agencies and the administrator get no debts. */
export const CaseFile = CaseRow.extend({
  round: z.number().int(),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  /** Who asked; a creditor's name and words only for those who may see debts. */
  source: z
    .object({
      kind: z.enum(CASE_SOURCES),
      askedOn: z.string(),
      fundName: BothTongues.nullable(),
      askedBy: z.string().nullable(),
      description: z.string().nullable(),
    })
    .nullable(),
  /** The next date that moves the case by itself: a meeting, an instalment, a check. */
  awaits: z
    .object({
      kind: z.enum(['meeting', 'instalment', 'check']),
      on: z.string(),
      meetingId: Uuid.nullable(),
    })
    .nullable(),
  moves: z.array(CaseMove),
  mayEndAs: z.array(z.enum(REQUESTED_ENDS)),
  members: z.array(PersonView),
  formerMembers: z.array(FormerMember),
  incomes: z.array(IncomeView).nullable(),
  expenses: z.array(ExpenseView).nullable(),
  /** Who eats and earns nothing; null when nobody asked, or to whom it is not shown. */
  dependants: z.number().int().nullable(),
  debts: z.array(DebtView).nullable(),
  /** As frozen; before there is a baseline, as surveyed. */
  before: MoneyPicture.nullable(),
  baseline: BaselineView.nullable(),
  debtNowSatang: Satang.nullable(),
  /** What the funds' own books told of its loans; null until the household has consented. */
  bookLoans: z.array(BookLoanView).nullable(),
  proposal: ProposalView.nullable(),
  decisions: z.array(
    z.object({
      kind: z.string(),
      outcome: z.string(),
      reason: z.string().nullable(),
      nextStep: z.string().nullable(),
      forum: z.string().nullable(),
      note: z.string().nullable(),
      decidedOn: z.string(),
    }),
  ),
  loans: z.array(LoanSummary).nullable(),
  supports: z.array(SupportView),
  documents: z.array(DocumentRow),
  nextTasks: z.array(TaskRow),
  honour: z.object({ certificateNumber: z.string(), ceremonyOn: z.string() }).nullable(),
});
export type CaseFile = z.infer<typeof CaseFile>;

export const Timeline = pageOf(HistoryRow);

/** Somebody joins the household of an open case; its head is in it already. */
export const AddMember = z.object({ member: NewPerson });
export type AddMember = z.infer<typeof AddMember>;

export const AddedMember = z.object({ caseId: Uuid, personId: Uuid });
export const EndedCase = z.object({ caseId: Uuid, status: z.enum(CASE_STATUSES) });
export const OpenedCase = z.object({ caseId: Uuid, caseNumber: z.string() });
