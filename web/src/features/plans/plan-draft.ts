/** What a person sets on the page, and the question it makes. */

import type { CaseFile } from '#contracts/cases';
import type { CentreView } from '#contracts/centres';
import { POLICY_DEFAULTS, type PolicyKey } from '#domain/centre/policies';
import { addMonths, plainDate } from '#domain/dates/plain-date';
import type { DebtHistoryDraft } from './history-draft.ts';
import { historiesOf } from './history-draft.ts';
import type { Question } from './use-plans.ts';

export const TERM_KINDS = ['months', 'within-budget', 'share-of-income', 'remainder'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export interface PlanDraft {
  readonly rateBasisPoints: number | undefined;
  readonly termKind: TermKind;
  readonly months: number | undefined;
  readonly withinSatang: string | undefined;
  readonly shareBasisPoints: number | undefined;
  readonly remainderSatang: string | undefined;
  readonly firstDueOn: string | undefined;
  /** Undefined: as much as today. */
  readonly budgetSatang: string | undefined;
  readonly histories: Readonly<Record<string, DebtHistoryDraft>>;
}

/** The terms of the proposal where there is one, else the by-law of the centre. */
export function firstDraft(file: CaseFile, centre: CentreView, today: string): PlanDraft {
  const valueOf = (key: PolicyKey) =>
    centre.policies.find((policy) => policy.key === key)?.value ?? POLICY_DEFAULTS[key];
  const longest = valueOf('longest-term-months');
  return {
    rateBasisPoints: file.proposal?.rateBasisPoints ?? valueOf('common-rate-basis-points'),
    termKind: 'months',
    months: Math.min(file.proposal?.termMonths ?? 30, longest),
    withinSatang: file.before?.instalmentSatang,
    shareBasisPoints: valueOf('debt-service-heavy-basis-points'),
    remainderSatang: String(valueOf('residual-floor-baht') * 100),
    firstDueOn: addMonths(plainDate(today), 1),
    budgetSatang: undefined,
    histories: {},
  };
}

/** Undefined while a field that is needed is empty. */
export function questionOf(
  draft: PlanDraft,
  at: { caseId: string; today: string },
): Question | undefined {
  const term = termOf(draft);
  const { rateBasisPoints, firstDueOn } = draft;
  if (term === undefined || rateBasisPoints === undefined || firstDueOn === undefined) {
    return undefined;
  }
  return {
    caseId: at.caseId,
    on: at.today,
    firstDueOn,
    debts: null,
    histories: historiesOf(draft.histories),
    incomes: null,
    expenses: null,
    newContract: { rateBasisPoints, term, longestTermMonths: null, lenderFundKind: null },
    monthlyBudgetSatang: draft.budgetSatang ?? null,
  };
}

type Term = NonNullable<Question['newContract']>['term'];

function termOf(draft: PlanDraft): Term | undefined {
  const { termKind: kind, months, withinSatang, shareBasisPoints, remainderSatang } = draft;
  switch (kind) {
    case 'months':
      return months === undefined ? undefined : { kind, months };
    case 'within-budget':
      return withinSatang === undefined ? undefined : { kind, budgetSatang: withinSatang };
    case 'share-of-income':
      return shareBasisPoints === undefined ? undefined : { kind, basisPoints: shareBasisPoints };
    case 'remainder':
      return remainderSatang === undefined ? undefined : { kind, remainderSatang };
  }
}
