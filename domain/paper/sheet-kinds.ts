/**
 * The sheets that a centre prints and writes on by hand: which form each stands for, and what it is
 * about. Whatever a screen asks for can be asked for on paper.
 */

import type { TaskKind } from '../tasks/task-kinds.ts';

interface SheetRule {
  /** The task whose form the sheet is; null for the sheets of a collection day and of a vote. */
  readonly task: TaskKind | null;
  readonly about: 'case' | 'fund' | 'meeting' | 'item';
}

export const SHEET_RULES = {
  consent: { task: 'record-consent', about: 'case' },
  survey: { task: 'survey-household', about: 'case' },
  'arrears-visit': { task: 'visit-arrears', about: 'case' },
  'aftercare-visit': { task: 'aftercare-check', about: 'case' },
  collection: { task: null, about: 'fund' },
  attendance: { task: 'open-meeting', about: 'meeting' },
  vote: { task: null, about: 'item' },
} as const satisfies Record<string, SheetRule>;

export type SheetKind = keyof typeof SHEET_RULES;

export const SHEET_KINDS = Object.keys(SHEET_RULES) as [SheetKind, ...SheetKind[]];

/** Tasks whose form may be entered from a sheet. */
export const PAPER_TASKS = [
  'record-consent',
  'survey-household',
  'visit-arrears',
  'aftercare-check',
  'open-meeting',
] as const satisfies readonly TaskKind[];

export type PaperTask = (typeof PAPER_TASKS)[number];

/** The sheet that stands for the form of a task; undefined when there is none. */
export function findSheetOfTask(task: TaskKind): SheetKind | undefined {
  return SHEET_KINDS.find((kind) => SHEET_RULES[kind].task === task);
}

/** Printed: out, or lost. Entered: what stands on it is in the books. Void: it will never come back. */
export const SHEET_STATUSES = ['printed', 'entered', 'void'] as const;

export type SheetStatus = (typeof SHEET_STATUSES)[number];

export const VOID_REASONS = ['lost', 'spoilt', 'not-needed', 'printed-twice'] as const;

export type VoidReason = (typeof VOID_REASONS)[number];
