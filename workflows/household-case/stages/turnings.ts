/** Off the main path: every refusal and referral has a next step with somebody to take it. */

import { awaitTask } from '../../task-wait/await-task.ts';
import { to } from '../case-process.ts';
import type { HouseholdCase, Move } from '../case-process.ts';

export async function agreeNextStep(it: HouseholdCase): Promise<Move> {
  const answer = await awaitTask(it, { kind: 'agree-next-step', cause: 'refusal' });
  switch (answer.outcome) {
    case 'survey-again':
      return to('consented', answer.reason);
    case 'negotiate-again':
      return to('negotiating', answer.reason);
    case 'refer':
      return to('referred', answer.reason);
    case 'withdraw':
      return to('withdrawn', answer.reason);
  }
}

export async function followReferral(it: HouseholdCase): Promise<Move> {
  const answer = await awaitTask(it, { kind: 'follow-referral' });
  switch (answer.outcome) {
    case 'returned':
      return to('consented', answer.reason);
    case 'ended':
      return to('ended-unsettled', answer.reason);
  }
}
