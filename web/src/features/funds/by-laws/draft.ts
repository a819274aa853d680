/** A by-law while it is typed: every field of every rule, of which one rule's are sent. */

import type { ByLawSetting } from '#contracts/by-laws';
import type {
  Approval,
  ByLawRule,
  LoanPurpose,
  MembershipAsked,
} from '#domain/funds/by-laws/by-law';

/** A row of a rule in steps; each rule reads its own few fields. */
export interface StepDraft {
  readonly amountSatang?: string | undefined;
  readonly count?: number | undefined;
  readonly needs: readonly Approval[];
}

export interface ByLawDraft {
  readonly rule: ByLawRule | undefined;
  readonly ends: boolean;
  readonly allowed: readonly LoanPurpose[];
  readonly of: MembershipAsked;
  readonly months: number | undefined;
  readonly amountSatang: string | undefined;
  readonly hundredths: number | undefined;
  readonly steps: readonly StepDraft[];
  readonly ofCommittee: readonly Approval[];
}

export const EMPTY_STEP: StepDraft = { needs: [] };

export const EMPTY_DRAFT: ByLawDraft = {
  rule: undefined,
  ends: false,
  allowed: [],
  of: 'borrower',
  months: undefined,
  amountSatang: undefined,
  hundredths: undefined,
  steps: [EMPTY_STEP],
  ofCommittee: [],
};

/** What is sent; undefined while something needed is not typed yet. */
export function settingOf(draft: ByLawDraft): ByLawSetting | undefined {
  const { rule, months, amountSatang, hundredths } = draft;
  if (rule === undefined) return undefined;
  if (draft.ends) return { rule, value: null };
  switch (rule) {
    case 'purposes':
      return { rule, value: { allowed: [...draft.allowed] } };
    case 'membership':
      return months === undefined ? undefined : { rule, value: { of: draft.of, months } };
    case 'longest-term':
      return months === undefined ? undefined : { rule, value: { months } };
    case 'ceiling-per-person':
    case 'ceiling-per-household':
      return amountSatang === undefined ? undefined : { rule, value: { mostSatang: amountSatang } };
    case 'reserve':
      return amountSatang === undefined ? undefined : { rule, value: { keptSatang: amountSatang } };
    case 'ceiling-by-shares':
      return hundredths === undefined ? undefined : { rule, value: { hundredths } };
    case 'ceiling-per-turn':
    case 'guarantors':
    case 'approval':
      return inSteps(rule, draft);
  }
}

function inSteps(
  rule: 'ceiling-per-turn' | 'guarantors' | 'approval',
  { steps, ofCommittee }: ByLawDraft,
): ByLawSetting | undefined {
  if (rule === 'approval') {
    const read = steps.map(({ amountSatang, needs }) => ({
      upToSatang: amountSatang ?? null,
      needs: [...needs],
    }));
    return { rule, value: { steps: read, ofCommittee: [...ofCommittee] } };
  }
  const read = steps.flatMap(({ amountSatang, count }) =>
    amountSatang === undefined || count === undefined ? [] : [{ amountSatang, count }],
  );
  if (read.length < steps.length) return undefined;
  if (rule === 'guarantors') {
    const value = read.map(({ amountSatang, count }) => ({ aboveSatang: amountSatang, count }));
    return { rule, value: { steps: value } };
  }
  const value = read.map(({ amountSatang, count }) => ({ turn: count, mostSatang: amountSatang }));
  return { rule, value: { steps: value } };
}
