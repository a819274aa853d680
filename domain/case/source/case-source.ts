/**
 * Who asked that the case of a household be opened. Whoever asks, nothing is written of its debts before
 * the household has consented (Personal Data Protection Act s.19; told by others: s.25).
 */

export const CASE_SOURCES = ['household', 'fund', 'officer', 'creditor', 'list'] as const;

export type CaseSourceKind = (typeof CASE_SOURCES)[number];

/** Those a person may name when writing a household down; a row of a list names itself. */
export const ASKED_SOURCES = [
  'household',
  'fund',
  'officer',
  'creditor',
] as const satisfies readonly CaseSourceKind[];

export interface CaseSource {
  readonly kind: CaseSourceKind;
  /** `YYYY-MM-DD`. */
  readonly askedOn: string;
  /** The member fund that asks; null for all others. */
  readonly fundId: string | null;
  /** The row of an imported list; null for all others. */
  readonly candidateId: string | null;
  /** The name of who asks, where it is told. */
  readonly askedBy: string | null;
  /** Of a creditor: what is owed by their account, how they can be reached, what they ask for. */
  readonly description: string | null;
}

/** In the order in which they are checked. */
export type CaseSourceRefusal =
  | 'asked-in-the-future'
  | 'fund-missing'
  | 'list-row-missing'
  | 'creditor-without-description';

/** Why the source cannot be, or null (`today` in Bangkok). */
export function sourceRefusal(source: CaseSource, today: string): CaseSourceRefusal | null {
  if (source.askedOn > today) return 'asked-in-the-future';
  if ((source.kind === 'fund') !== (source.fundId !== null)) return 'fund-missing';
  if ((source.kind === 'list') !== (source.candidateId !== null)) return 'list-row-missing';
  const isUndescribed = (source.description ?? '').trim() === '';
  return source.kind === 'creditor' && isUndescribed ? 'creditor-without-description' : null;
}
