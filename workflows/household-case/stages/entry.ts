/** From the first visit to the chair's decision to enrol the household. */

import { awaitTask } from '../../task-wait/await-task.ts';
import { to } from '../case-process.ts';
import type { HouseholdCase, Move } from '../case-process.ts';

export async function recordConsent(it: HouseholdCase): Promise<Move> {
  const answer = await awaitTask(it, { kind: 'record-consent' });
  switch (answer.outcome) {
    case 'given':
      return to('consented');
    case 'refused':
      return to('withdrawn', answer.reason);
  }
}

export async function surveyHousehold(it: HouseholdCase): Promise<Move> {
  const answer = await awaitTask(it, { kind: 'survey-household' });
  switch (answer.outcome) {
    case 'surveyed':
      return to('surveyed');
    case 'refer':
      return to('referred', answer.reason);
  }
}

export async function assessHousehold(it: HouseholdCase): Promise<Move> {
  await awaitTask(it, { kind: 'assess-household' });
  return to('assessed');
}

export async function decideEnrolment(it: HouseholdCase): Promise<Move> {
  const answer = await awaitTask(it, { kind: 'decide-enrolment' });
  switch (answer.outcome) {
    case 'enrol':
      return to('enrolled');
    case 'refuse':
      return to('refused', answer.reason);
    case 'refer':
      return to('referred', answer.reason);
  }
}
