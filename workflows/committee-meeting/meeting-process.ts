/** What the process of a meeting remembers, and how it hears and closes. */

import { setHandler } from '@temporalio/workflow';
import { plainDate } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import type { MeetingStatus } from '#domain/meetings/meeting-statuses';
import { now } from '../clock.ts';
import { rows } from '../ports.ts';
import { isNews, takeAnswer } from '../process/facts.ts';
import { inTurn, startProcess } from '../process/process.ts';
import type { Process, RunSoFar } from '../process/process.ts';
import { showStage } from '../process/search-attributes.ts';
import { acceptPlanChanges, changeOnce, isRepeated, refuse } from '../task-wait/plan-changes.ts';
import { closeMeetingUpdate, meetingFactSignal, meetingProcessId } from './messages.ts';
import type { CommitteeMeetingInput, MeetingFact } from './messages.ts';

/** Plain data: it travels to the next run. */
export interface MeetingMemory {
  status: MeetingStatus;
  settledItemIds: string[];
  /** The day that the meeting was moved to, of one that was. */
  plannedOn?: string;
}

export interface MeetingProcess extends Process<MeetingMemory> {
  readonly meetingId: string;
  readonly itemIds: readonly string[];
}

export function startMeeting(
  input: CommitteeMeetingInput,
  run: RunSoFar<MeetingMemory>,
): MeetingProcess {
  const { meetingId, centreId, areaCode, itemIds } = input;
  const ref = { processId: meetingProcessId(meetingId), centreId, areaCode, caseId: null };
  const process = startProcess<MeetingMemory>(ref, run, { status: 'convened', settledItemIds: [] });
  return { ...process, meetingId, itemIds };
}

/** Called when the state stands, before the story begins. */
export function listen(it: MeetingProcess): void {
  setHandler(meetingFactSignal, (fact) => {
    if (isNews(it, fact)) keepFact(it, fact);
  });
  acceptPlanChanges(it);
  const close = (bySeatId: string) => moveMeeting(it, 'minutes-drafted', bySeatId);
  setHandler(closeMeetingUpdate, ({ bySeatId }) => changeOnce(it, () => close(bySeatId)), {
    validator: (_close) => {
      if (!isRepeated(it)) refuseClosing(it);
    },
  });
}

/** Moves the meeting once; a second asker finds it moved. */
export async function moveMeeting(
  it: MeetingProcess,
  to: MeetingStatus,
  bySeatId: string | null = null,
): Promise<void> {
  await inTurn(it, async () => {
    if (it.state.status === to) return;
    await rows.moveMeeting({ meetingId: it.meetingId, to, bySeatId, at: now() });
    it.state.status = to;
    showStage(to);
  });
}

function keepFact(it: MeetingProcess, fact: MeetingFact): void {
  switch (fact.type) {
    case 'task-done':
      takeAnswer(it, fact);
      break;
    case 'item-settled':
      if (!it.state.settledItemIds.includes(fact.itemId)) it.state.settledItemIds.push(fact.itemId);
      break;
    case 'vote-cast':
      // Votes are counted where they are kept.
      break;
    case 'session-moved':
      moveOpening(it, plainDate(fact.plannedOn));
      break;
  }
}

/** The day that people moved the meeting to; the row of the task was moved with it. */
export function movedTo(it: MeetingProcess): PlainDate | undefined {
  return it.state.plannedOn === undefined ? undefined : plainDate(it.state.plannedOn);
}

function moveOpening(it: MeetingProcess, plannedOn: PlainDate): void {
  it.state.plannedOn = plannedOn;
  for (const task of Object.values(it.memory.waiting)) {
    if (task.kind === 'open-meeting') task.dueOn = plannedOn;
  }
  it.revision += 1;
}

function refuseClosing(it: MeetingProcess): void {
  if (it.hasEnded) refuse('process-has-ended');
  if (it.state.status !== 'opened') refuse('not-allowed-in-this-state');
  const isSettled = (itemId: string) => it.state.settledItemIds.includes(itemId);
  if (!it.itemIds.every(isSettled)) refuse('items-not-settled');
}
