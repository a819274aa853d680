/**
 * What every process of the path remembers and does alike: it drops news it has seen, writes rows one
 * at a time, and goes on in a fresh run with its memory when its history grows long.
 */

import type { PlainDate } from '#domain/dates/plain-date';
import type { TaskDone } from '#domain/tasks/task-done';
import type { Escalation, TaskKind } from '#domain/tasks/task-kinds';
import type { ProcessRef } from '../activities.ts';

/** A task that this process has opened and that nobody has finished. */
export interface WaitingTask {
  readonly taskKey: string;
  readonly kind: TaskKind;
  readonly subjectNumber: number | null;
  dueOn: PlainDate;
  escalation: Escalation;
  heldFromOn: PlainDate | null;
  heldUntilOn: PlainDate | null;
  /** Holds and moved dates so far. */
  extensions: number;
}

/** Plain data: it travels to the next run. */
export interface Memory {
  lastEventId: number;
  readonly taskCounts: Record<string, number>;
  readonly waiting: Record<string, WaitingTask>;
  readonly answers: Record<string, TaskDone>;
  handledUpdateIds: string[];
}

/** What one run hands to the next, and the test hook that makes a short history count as long. */
export interface RunSoFar<State> {
  readonly memory?: Memory;
  readonly state?: State;
  readonly turnOverAfterEvents?: number | undefined;
}

export interface Process<State = unknown> {
  readonly ref: ProcessRef;
  readonly memory: Memory;
  readonly state: State;
  readonly turnOverAfterEvents: number | undefined;
  /** Ends when the last write of rows has ended; the next write waits for it. */
  turn: Promise<void>;
  /** Rises when a waiting task comes, goes or changes its dates, so that timers are set anew. */
  revision: number;
  /** Every wait gives up: the process ends or goes on in a fresh run. */
  isStopping: boolean;
  hasEnded: boolean;
  /** Lines of the story that run beside the main one. */
  readonly sideLines: Promise<void>[];
}

export function startProcess<State>(
  ref: ProcessRef,
  run: RunSoFar<State>,
  firstState: State,
): Process<State> {
  return {
    ref,
    memory: run.memory ?? {
      lastEventId: 0,
      taskCounts: {},
      waiting: {},
      answers: {},
      handledUpdateIds: [],
    },
    state: run.state ?? firstState,
    turnOverAfterEvents: run.turnOverAfterEvents,
    turn: Promise.resolve(),
    revision: 0,
    isStopping: false,
    hasEnded: false,
    sideLines: [],
  };
}

/** What the next run of the process needs to go on where this one stands. */
export function runSoFar<State>(process: Process<State>): RunSoFar<State> {
  const { memory, state, turnOverAfterEvents } = process;
  return { memory, state, turnOverAfterEvents };
}

/**
 * Writes rows one after the other in the order asked. Handlers of updates interleave with the story:
 * without turns, a slow hold could reach the database after the step that was to end it.
 */
export async function inTurn<Result>(
  process: Process,
  write: () => Promise<Result>,
): Promise<Result> {
  const mine = process.turn.then(write);
  process.turn = mine.then(
    () => undefined,
    () => undefined,
  );
  return mine;
}
