/** Cases that leave the main path: refused by the household, by the chair, or referred. */

import { doTask } from '../../client/path/step.ts';
import type { CaseWalk } from '../../client/path/step.ts';
import { readCase } from '../../client/reading.ts';

type Turn = 'refuse-consent' | 'refuse-enrolment' | 'refer';

export async function turnFromPath(walk: CaseWalk, turn: Turn): Promise<void> {
  const { caseId } = walk;
  switch (turn) {
    case 'refuse-consent':
      return refuseConsent(walk);
    case 'refuse-enrolment':
      await doTask(walk, {
        by: 'chair',
        wanted: { kind: 'decide-enrolment', caseId },
        form: {
          kind: 'decide-enrolment',
          outcome: 'refuse',
          reason: 'income-too-low-for-instalment',
          note: null,
        },
      });
      return;
    case 'refer':
      await doTask(walk, {
        by: 'chair',
        wanted: { kind: 'decide-enrolment', caseId },
        form: {
          kind: 'decide-enrolment',
          outcome: 'refer',
          forum: 'district-mediation',
          note: null,
        },
      });
  }
}

async function refuseConsent(walk: CaseWalk): Promise<void> {
  const { caseId } = walk;
  const { members } = await readCase(walk.crew.secretary, caseId);
  await doTask(walk, {
    by: 'secretary',
    wanted: { kind: 'record-consent', caseId },
    form: {
      kind: 'record-consent',
      outcome: 'refused',
      givenByPersonId: members[0]?.personId ?? '',
      signedOn: walk.today(),
      note: null,
    },
  });
}
