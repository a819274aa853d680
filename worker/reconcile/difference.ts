/** What reconciling may find, each with the id of the row or process that a person looks up. */
export const DIFFERENCE_KINDS = [
  'process-missing',
  'process-left-over',
  'stage-differs',
  'task-without-process',
  'case-without-task',
  'duty-without-task',
  'task-without-seat',
  'message-not-delivered',
  'books-unsound',
] as const;

export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export interface Difference {
  readonly kind: DifferenceKind;
  /** Row or process; never a name. */
  readonly id: string;
  /** Codes only: what the row says and what the other side says. */
  readonly detail: string;
}

/** One line for a person or a log. */
export function describeDifference({ kind, id, detail }: Difference): string {
  return `${kind}  ${id}  ${detail}`;
}

/** The same difference, seen a second time. */
export function isSame(a: Difference, b: Difference): boolean {
  return a.kind === b.kind && a.id === b.id && a.detail === b.detail;
}
