/** How these rules put questions to a solver of whole-number questions, whoever made it. */

import { columnOf, lpText, type Asked } from './lp-text.ts';
import type { Model, Pair, Placement } from './model.ts';

/** What a solver says of one question. `bound`: no answer counts more, as far as it can prove. */
export type Solved =
  | {
      readonly outcome: 'best' | 'stopped';
      /** Names of the columns that are chosen. */
      readonly columns: ReadonlySet<string>;
      readonly bound: number;
    }
  | { readonly outcome: 'impossible' | 'nothing-found'; readonly bound: number };

/** A solver of LP text; it stops by itself when its seconds are over. */
export type Solver = (lp: string, seconds: number) => Solved;

export interface SolverTime {
  /** Seconds until the whole work has to be done. */
  secondsLeft(): number;
  /** What the first question may take at most; the rest is for ties and for those left out. */
  readonly forBest: number;
}

/** Below this a question is not begun. */
export const LEAST_SECONDS = 0.05;

export interface Answer {
  readonly outcome: Solved['outcome'];
  readonly chosen: readonly Pair[];
  readonly bound: number;
}

export type AskModel = (asked: Asked, seconds: number) => Answer;

/** Puts questions about the model, and reads the columns of an answer as its pairs. */
export function askerOf(model: Model, solver: Solver): AskModel {
  return (asked, seconds) => {
    const solved = solver(lpText(model, asked), seconds);
    const columns = 'columns' in solved ? solved.columns : new Set<string>();
    const chosen = model.pairs.filter((pair) => columns.has(columnOf(pair)));
    return { outcome: solved.outcome, chosen, bound: solved.bound };
  };
}

/** An answer in hand, and what is needed to ask on from it. */
export interface Ground {
  readonly model: Model;
  readonly placement: Placement;
  readonly ask: AskModel;
  readonly time: SolverTime;
}

/** The answer exactly as these pairs say. */
export function placementOf(model: Model, chosen: readonly Pair[]): Placement {
  const placement: (number | null)[] = Array.from({ length: model.caseCount }, () => null);
  for (const { caseAt, fundAt } of chosen) placement[caseAt] = fundAt;
  return placement;
}
