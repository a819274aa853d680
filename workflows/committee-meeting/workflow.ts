/** One meeting of the committee: notice, session with quorum, minutes, two signatures. */

import { continueAsNew } from '@temporalio/workflow';
import { addDays, plainDate } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { LAPSES_AFTER_DAYS } from '#domain/meetings/meeting-statuses';
import type { MeetingStatus } from '#domain/meetings/meeting-statuses';
import { now, today } from '../clock.ts';
import { documents, rows } from '../ports.ts';
import { inTurn, runSoFar } from '../process/process.ts';
import type { RunSoFar } from '../process/process.ts';
import { runProcess, turnOverWhenLong } from '../process/run-process.ts';
import { showProcess } from '../process/search-attributes.ts';
import { waitUntil } from '../process/waiting.ts';
import { awaitAnswer, awaitAnswerUntil, openTask } from '../task-wait/await-task.ts';
import { listen, movedTo, moveMeeting, startMeeting } from './meeting-process.ts';
import type { MeetingMemory, MeetingProcess } from './meeting-process.ts';
import type { CommitteeMeetingInput } from './messages.ts';

/** A session that nobody closes is closed; what it left open goes to the next meeting. */
const CLOSE_WITHIN_DAYS = 14;

export async function committeeMeeting(
  input: CommitteeMeetingInput,
  run: RunSoFar<MeetingMemory> = {},
): Promise<MeetingStatus> {
  const it = startMeeting(input, run);
  listen(it);
  showProcess('committee-meeting', it.ref, it.state.status);
  const end = await runProcess(it, () => tellStory(it, plainDate(input.plannedOn)));
  if (end === 'turn-over') return continueAsNew<typeof committeeMeeting>(input, runSoFar(it));
  return it.state.status;
}

async function tellStory(it: MeetingProcess, plannedOn: PlainDate): Promise<void> {
  if (it.state.status === 'convened') await openSession(it, plannedOn);
  turnOverWhenLong(it);
  if (it.state.status === 'opened') await holdSession(it);
  turnOverWhenLong(it);
  if (it.state.status === 'minutes-drafted') await signMinutes(it);
}

async function openSession(it: MeetingProcess, plannedOn: PlainDate): Promise<void> {
  const { meetingId } = it;
  await documents.writeDocument({ kind: 'meeting-notice', subjectId: meetingId, at: now() });
  const task = await openTask(it, { kind: 'open-meeting', dueOn: plannedOn, subjectId: meetingId });
  const lapsesOn = () => addDays(movedTo(it) ?? plannedOn, LAPSES_AFTER_DAYS + 1);
  const answer = await awaitAnswerUntil(it, task, lapsesOn);
  if (answer !== undefined) {
    await moveMeeting(it, 'opened');
    return;
  }
  await inTurn(it, () => rows.lapseMeeting({ meetingId, at: now() }));
  await moveMeeting(it, 'lapsed');
}

/** Members vote and the server counts; the session ends when somebody closes it, or by itself. */
async function holdSession(it: MeetingProcess): Promise<void> {
  const { meetingId } = it;
  const closesOn = addDays(today(), CLOSE_WITHIN_DAYS + 1);
  const isClosed = await waitUntil(
    it,
    () => it.state.status !== 'opened',
    () => closesOn,
  );
  if (isClosed) return;
  await inTurn(it, () => rows.lapseMeeting({ meetingId, at: now() }));
  await moveMeeting(it, 'minutes-drafted');
}

async function signMinutes(it: MeetingProcess): Promise<void> {
  const subjectId = it.meetingId;
  await documents.writeDocument({ kind: 'minutes', subjectId, at: now() });
  const byChair = await openTask(it, { kind: 'sign-minutes-chair', subjectId });
  const bySecretary = await openTask(it, { kind: 'sign-minutes-secretary', subjectId });
  await awaitAnswer(it, byChair);
  await awaitAnswer(it, bySecretary);
  await moveMeeting(it, 'closed');
}
