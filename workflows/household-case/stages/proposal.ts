/** From the talks with creditors to the committee's resolution. */

import { waitFor, waitUntil } from '../../process/waiting.ts';
import {
  awaitTask,
  hasAnswer,
  openTask,
  takeAnswerOf,
  withdrawKind,
} from '../../task-wait/await-task.ts';
import { to } from '../case-process.ts';
import type { HouseholdCase, Move, Resolution } from '../case-process.ts';

export async function negotiateAndPropose(it: HouseholdCase): Promise<Move> {
  const talks = await awaitTask(it, { kind: 'negotiate-creditors' });
  if (talks.outcome === 'refer') return to('referred', talks.reason);
  const proposal = await awaitTask(it, { kind: 'prepare-proposal' });
  switch (proposal.outcome) {
    case 'proposed':
      return to('proposed');
    case 'refuse':
      return to('refused', proposal.reason);
  }
}

/** Asks for a place on the agenda, again after every meeting that could not decide. */
export async function awaitResolution(it: HouseholdCase): Promise<Move> {
  for (;;) {
    await putOnAgenda(it);
    const resolution = await takeResolution(it);
    switch (resolution.outcome) {
      case 'approved':
        it.state.loanId = resolution.loanId;
        return to('decided');
      case 'refused':
        return to('refused', resolution.reason);
      case 'postponed':
        break;
    }
  }
}

/** A meeting may take the case up by itself; then nobody needs to put it on an agenda. */
async function putOnAgenda(it: HouseholdCase): Promise<void> {
  const task = await openTask(it, { kind: 'put-on-agenda' });
  await waitUntil(it, () => hasAnswer(it, task) || it.state.resolutions.length > 0);
  if (hasAnswer(it, task)) takeAnswerOf(it, task);
  else await withdrawKind(it, 'put-on-agenda');
}

async function takeResolution(it: HouseholdCase): Promise<Resolution> {
  const resolution = await waitFor(it, () => it.state.resolutions[0]);
  it.state.resolutions.shift();
  return resolution;
}
