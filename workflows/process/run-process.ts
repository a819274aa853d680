/** The frame around every story: its timers, its side lines, its orderly end. */

import { allHandlersFinished, condition, workflowInfo } from '@temporalio/workflow';
import { now } from '../clock.ts';
import { rows } from '../ports.ts';
import { keepDeadlines } from '../task-wait/keep-deadlines.ts';
import { inTurn } from './process.ts';
import type { Process } from './process.ts';
import { Interruption, stop } from './waiting.ts';

/**
 * Tells the story to its end (`ended`), or to a point where its history has grown long (`turn-over`):
 * then the caller continues as new. Either way no handler is left half done.
 */
export async function runProcess(
  process: Process,
  story: () => Promise<void>,
): Promise<'ended' | 'turn-over'> {
  const deadlines = keepDeadlines(process);
  const end = await tell(story);
  stop(process);
  process.hasEnded = end === 'ended';
  await Promise.all([deadlines, ...process.sideLines]);
  if (process.hasEnded) await withdrawWhatWaits(process);
  await condition(allHandlersFinished);
  return end;
}

/** Runs a line of the story beside the main one until it ends or the process stops. */
export function runBeside(process: Process, line: () => Promise<void>): void {
  process.sideLines.push(tell(line).then(() => undefined));
}

/** Stops the main line here when the history has grown long. Only where nothing is half done. */
export function turnOverWhenLong(process: Process): void {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  const isLongForTest =
    process.turnOverAfterEvents !== undefined && historyLength > process.turnOverAfterEvents;
  if (continueAsNewSuggested || isLongForTest) throw new Interruption('turn-over');
}

async function tell(story: () => Promise<void>): Promise<'ended' | 'turn-over'> {
  try {
    await story();
    return 'ended';
  } catch (error) {
    if (error instanceof Interruption) return error.because;
    throw error;
  }
}

async function withdrawWhatWaits(process: Process): Promise<void> {
  const { processId } = process.ref;
  if (Object.keys(process.memory.waiting).length === 0) return;
  await inTurn(process, () => rows.withdrawTasks({ processId, kind: null, at: now() }));
}
