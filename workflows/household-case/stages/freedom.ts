/** After the debt: honour, watch, and what happens when a household falls back. */

import { AFTERCARE, aftercareProcessId } from '../../aftercare/messages.ts';
import type { AftercareInput } from '../../aftercare/messages.ts';
import { now } from '../../clock.ts';
import { documents } from '../../ports.ts';
import { startOnce } from '../../process/neighbours.ts';
import { waitFor } from '../../process/waiting.ts';
import { awaitTask } from '../../task-wait/await-task.ts';
import { caseIdOf, to } from '../case-process.ts';
import type { HouseholdCase, Move } from '../case-process.ts';

export async function honourHousehold(it: HouseholdCase): Promise<Move> {
  const answer = await awaitTask(it, { kind: 'honour-household' });
  if (answer.outcome === 'declined') return to('watched', answer.reason);
  await writeCertificate(it);
  return to('honoured');
}

/** Also for an honour that was given on paper, before the case came here. */
export async function writeCertificate(it: HouseholdCase): Promise<void> {
  const subjectId = caseIdOf(it);
  await documents.writeDocument({ kind: 'honour-certificate', subjectId, at: now() });
}

export async function beginWatch(): Promise<Move> {
  return to('watched');
}

export async function watchOver(it: HouseholdCase): Promise<Move> {
  const { round } = it.state;
  const { centreId, areaCode } = it.ref;
  const input: AftercareInput = { caseId: caseIdOf(it), centreId, areaCode, round };
  await startOnce(AFTERCARE, aftercareProcessId(input.caseId, round), input);
  const end = await waitFor(it, () => it.state.aftercaresEnded.find((one) => one.round === round));
  return end.result === 'relapsed' ? to('relapsed') : to('closed');
}

/** The same case is taken up again, one round further, with all its history. */
export async function decideRelapse(it: HouseholdCase): Promise<Move> {
  const answer = await awaitTask(it, { kind: 'decide-relapse', cause: 'relapse' });
  switch (answer.outcome) {
    case 'reopen':
      beginNextRound(it);
      return to('consented', answer.reason);
    case 'end':
      return to('ended-unsettled', answer.reason);
  }
}

function beginNextRound({ state }: HouseholdCase): void {
  state.round += 1;
  state.moves = 0;
  state.loanId = null;
  state.loanNews = [];
  state.resolutions = [];
}
