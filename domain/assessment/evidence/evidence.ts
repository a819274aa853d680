/**
 * What stands behind a line of the survey: the papers that were seen, and a second member who looked
 * again. Evidence is shown beside the figure; only the check by the surveyor themselves is refused.
 */

export const LINE_KINDS = ['debt', 'income'] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** Papers by which a figure was seen; `told-only` says that there were none. */
export const PAPERS_SEEN = [
  'contract',
  'passbook',
  'fund-book',
  'receipt',
  'slip',
  'sales-book',
  'told-only',
] as const;

export type PaperSeen = (typeof PAPERS_SEEN)[number];

/** What the second member found. */
export const CHECK_OUTCOMES = ['agrees', 'differs'] as const;

export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** What money was borrowed for, and what became of it. */
export const DEBT_PURPOSES = [
  'farming',
  'trade',
  'house',
  'vehicle',
  'education',
  'medical',
  'social',
  'old-debt',
  'household-spending',
  'other',
] as const;

export type DebtPurpose = (typeof DEBT_PURPOSES)[number];

/** In the order in which they are checked. */
export type PapersRefusal = 'told-only-stands-alone' | 'paper-named-twice';

/** Why a checklist cannot be, or null; an empty one says that nobody has asked yet. */
export function papersRefusal(papers: readonly PaperSeen[]): PapersRefusal | null {
  if (papers.includes('told-only') && papers.length > 1) return 'told-only-stands-alone';
  return new Set(papers).size < papers.length ? 'paper-named-twice' : null;
}

export type CheckRefusal = 'second-member-must-be-another';

/** A line is checked by somebody else than who surveyed it; nobody vouches for themselves. */
export function checkRefusal(check: {
  readonly surveyedByUserId: string | null;
  readonly checkedByUserId: string;
}): CheckRefusal | null {
  const { surveyedByUserId, checkedByUserId } = check;
  return surveyedByUserId === checkedByUserId ? 'second-member-must-be-another' : null;
}
