/**
 * Code lists of the household finance form (domain source S12). The keys follow the paper form's
 * numbers; labels are words of the screens. Amounts are satang a month unless a name says otherwise.
 */

/** The twelve sources of debt of the form (1.1–1.12). */
export const DEBT_SOURCES = [
  'kin-no-charge',
  'kin-low-rate',
  'community-finance',
  'state-community-fund',
  'baac',
  'savings-bank',
  'commercial-bank',
  'private-finance',
  'shop',
  'informal-over-15',
  'student-loan',
  'other',
] as const;

export type DebtSource = (typeof DEBT_SOURCES)[number];

/** The eleven kinds of expense of the form. */
export const EXPENSE_KINDS = [
  'food',
  'household-travel-energy',
  'utilities-phone',
  'education',
  'medical',
  'insurance',
  'social',
  'leisure',
  'gambling-lottery',
  'alcohol-tobacco',
  'other',
] as const;

export type ExpenseKind = (typeof EXPENSE_KINDS)[number];

/** Spending a household cannot go without; what remains after it is the first test of a proposal. */
export const NECESSITIES = [
  'food',
  'utilities-phone',
  'education',
  'medical',
] as const satisfies readonly ExpenseKind[];

export const INCOME_KINDS = [
  'rice',
  'field-crops',
  'livestock',
  'day-labour',
  'salary',
  'trade',
  'handicraft',
  'remittance',
  'state-allowance',
  'other',
] as const;

export type IncomeKind = (typeof INCOME_KINDS)[number];

export const MEMBER_RELATIONS = [
  'head',
  'spouse',
  'parent',
  'child',
  'grandchild',
  'sibling',
  'other',
] as const;

export type MemberRelation = (typeof MEMBER_RELATIONS)[number];

export const TITLES = ['mr', 'mrs', 'miss', 'boy', 'girl', 'other'] as const;

export type Title = (typeof TITLES)[number];

/** Why a person has no citizen id on file; hill villages know such people. */
export const NO_ID_REASONS = [
  'no-nationality-yet',
  'card-lost',
  'child-without-card',
  'declined',
] as const;

export type NoIdReason = (typeof NO_ID_REASONS)[number];

/** Treatment of one debt in the plan: merged into the new contract, or left with its creditor. */
export const DEBT_TREATMENTS = ['refinance', 'stays'] as const;

export type DebtTreatment = (typeof DEBT_TREATMENTS)[number];
