/** Beside the repayment: an agency is asked to help the household to an income, once a round. */

import type { CaseStatus } from '#domain/case/case-statuses';
import type { SupportStatus } from '#domain/support/support-statuses';
import type { TaskCause } from '#domain/tasks/task-kinds';
import { rows } from '../../ports.ts';
import { startOnce } from '../../process/neighbours.ts';
import { inTurn } from '../../process/process.ts';
import { waitFor } from '../../process/waiting.ts';
import { SUPPORT, supportProcessId } from '../../support/messages.ts';
import type { SupportInput } from '../../support/messages.ts';
import { awaitAnswer, openTask } from '../../task-wait/await-task.ts';
import { caseIdOf } from '../case-process.ts';
import type { HouseholdCase, SupportLine } from '../case-process.ts';

const WHILE_LENT: ReadonlySet<CaseStatus> = new Set<CaseStatus>([
  'contracted',
  'repaying',
  'in-arrears',
]);

/** Whether the line has to start now: at first in a round, or again in a fresh run of the process. */
export function needsSupport(it: HouseholdCase): boolean {
  const { support, round, status } = it.state;
  if (findOpenLine(it) !== undefined) return it.sideLines.length === 0;
  return WHILE_LENT.has(status) && support?.round !== round;
}

/** Offers until an agency carries the household, or the household does not want it. */
export async function findSupport(it: HouseholdCase): Promise<void> {
  const line = findOpenLine(it) ?? beginLine(it);
  let cause: TaskCause = 'path';
  while (line.step !== 'settled') {
    if (line.step === 'offering') await offer(it, line, cause);
    if (line.supportId !== null) await seeToItsEnd(it, line, line.supportId);
    cause = 'refusal';
  }
}

function beginLine({ state }: HouseholdCase): SupportLine {
  const line: SupportLine = {
    round: state.round,
    step: 'offering',
    taskKey: null,
    supportId: null,
  };
  state.support = line;
  return line;
}

async function offer(it: HouseholdCase, line: SupportLine, cause: TaskCause): Promise<void> {
  line.taskKey ??= (await openTask(it, { kind: 'offer-support', cause })).taskKey;
  const answer = await awaitAnswer(it, { taskKey: line.taskKey, kind: 'offer-support' });
  const { supportId } = answer;
  line.taskKey = null;
  if (answer.outcome === 'not-wanted' || supportId === undefined) {
    line.step = 'settled';
    return;
  }
  line.step = 'running';
  line.supportId = supportId;
  const { agency } = await inTurn(it, () => rows.readSupport({ supportId }));
  const { centreId, areaCode } = it.ref;
  const input: SupportInput = { supportId, caseId: caseIdOf(it), centreId, areaCode, agency };
  await startOnce(SUPPORT, supportProcessId(supportId), input);
}

async function seeToItsEnd(it: HouseholdCase, line: SupportLine, supportId: string): Promise<void> {
  const { supportsEnded } = it.state;
  const end = await waitFor(it, () => supportsEnded.find((one) => one.supportId === supportId));
  line.supportId = null;
  line.step = isAnswerNo(end.status) ? 'offering' : 'settled';
}

function findOpenLine({ state }: HouseholdCase): SupportLine | undefined {
  return state.support === null || state.support.step === 'settled' ? undefined : state.support;
}

/** The agency said no, or nothing: then another one is asked. */
function isAnswerNo(status: SupportStatus): boolean {
  return status === 'refused' || status === 'lapsed';
}
