/** Households that leave the main path before a loan, and the changes of a plan that people make. */

import { addDays } from '#domain/dates/plain-date';
import { sendCommand } from '../client/path/committee.ts';
import { doTask } from '../client/path/step.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { waitForStatus, waitForTask } from '../client/reading.ts';
import { turnFromPath } from '../demo/load/turn-from-path.ts';
import { takeOver } from './taken-over.ts';
import type { Turn } from './taken-over.ts';

const OPENED_DAYS_AGO = 20;

export async function turnAway(turn: Turn): Promise<void> {
  await refuseConsent(turn);
  const walk = await takeOver(turn, {
    house: 5,
    stage: { at: 'assessed', openedDaysAgo: OPENED_DAYS_AGO },
  });
  await refuseAndRefer(walk);
  await changeThePlan(walk);
}

async function refuseConsent(turn: Turn): Promise<void> {
  const walk = await takeOver(turn, {
    house: 4,
    stage: { at: 'identified', openedDaysAgo: OPENED_DAYS_AGO },
  });
  await turnFromPath(walk, 'refuse-consent');
  await waitForStatus(walk.crew.secretary, walk.caseId, ['withdrawn']);
}

/** The chair says no; the household is referred, and comes back. */
async function refuseAndRefer(walk: CaseWalk): Promise<void> {
  const { caseId, crew } = walk;
  await turnFromPath(walk, 'refuse-enrolment');
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'agree-next-step', caseId },
    form: { kind: 'agree-next-step', outcome: 'refer', forum: 'district-mediation', note: null },
  });
  await doTask(walk, {
    by: 'tambonOfficer',
    wanted: { kind: 'follow-referral', caseId },
    form: { kind: 'follow-referral', outcome: 'returned', note: null },
  });
  await waitForStatus(crew.secretary, caseId, ['consented']);
}

/** The survey waits for the household, is put off, and the household gives up. */
async function changeThePlan(walk: CaseWalk): Promise<void> {
  const { caseId, crew } = walk;
  const by = 'secretary';
  const { taskId } = await waitForTask(crew[by], { kind: 'survey-household', caseId });
  const params = { taskId };
  const reason = 'household-away';
  const untilOn = addDays(walk.today(), 7);
  await sendCommand(walk, { by, path: 'holdTask', params, body: { untilOn, reason } });
  const dueOn = addDays(walk.today(), 30);
  await sendCommand(walk, { by, path: 'moveDueDate', params, body: { dueOn, reason } });
  const end = { to: 'withdrawn', reason: 'household-asked' };
  await sendCommand(walk, { by, path: 'endCase', params: { caseId }, body: end });
  await waitForStatus(crew[by], caseId, ['withdrawn']);
}
