/** Debt nil: two members confirm, the chair honours, somebody looks in for a while. */

import { doTask } from './step.ts';
import type { CaseWalk } from './step.ts';

/** Two members of the committee confirm, each for themselves. */
export async function confirmClearance(walk: CaseWalk): Promise<void> {
  for (const [index, by] of (['memberA', 'memberB'] as const).entries()) {
    await doTask(walk, {
      by,
      wanted: { kind: 'confirm-clearance', caseId: walk.caseId, subjectNumber: index + 1 },
      form: { kind: 'confirm-clearance', outcome: 'confirmed' },
    });
  }
}

export async function honour(walk: CaseWalk): Promise<void> {
  await doTask(walk, {
    by: 'chair',
    wanted: { kind: 'honour-household', caseId: walk.caseId },
    form: {
      kind: 'honour-household',
      outcome: 'honoured',
      ceremonyOn: walk.today(),
      mayBeNamed: true,
    },
  });
}

/** One check of the watch. */
export async function checkWell(walk: CaseWalk): Promise<void> {
  await doTask(walk, {
    by: 'memberA',
    wanted: { kind: 'aftercare-check', caseId: walk.caseId },
    form: {
      kind: 'aftercare-check',
      outcome: 'well',
      doneOn: walk.today(),
      signs: [],
      note: null,
    },
  });
}
