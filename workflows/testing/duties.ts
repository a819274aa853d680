import { randomUUID } from 'node:crypto';
import { DUTY, dutyProcessId } from '#workflows/duty/messages';
import type { DutyInput } from '#workflows/duty/messages';
import { AREA, CENTRE } from './people.ts';
import type { beginningsOf } from './people.ts';

type Beginnings = Pick<ReturnType<typeof beginningsOf>, 'start' | 'todayIn'>;

/** Duties that begin in a story: to ask a group again, on the day of the story unless it is said. */
export function dutiesOf({ start, todayIn }: Beginnings) {
  async function openDuty(more: Partial<DutyInput> = {}, run: object = {}) {
    const dutyId = randomUUID();
    const about = {
      kind: 'ask-group-again',
      subjectId: randomUUID(),
      subjectNumber: null,
    } as const;
    const place = { centreId: CENTRE, areaCode: AREA, caseId: null, agency: null };
    const days = { opensOn: await todayIn(), dueOn: null };
    const input: DutyInput = { dutyId, ...place, ...about, ...days, ...more };
    const processId = dutyProcessId(dutyId);
    const handle = await start(DUTY, processId, [input, run]);
    return { dutyId, processId, handle };
  }

  return { openDuty };
}
