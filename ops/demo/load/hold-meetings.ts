/** One meeting that has decided, and one that is convened for the days to come. */

import { addDays } from '#domain/dates/plain-date';
import type { PlainDate } from '#domain/dates/plain-date';
import { closeMeeting, convene, decideOnCase, openMeeting } from '../../client/path/committee.ts';
import type { Crew } from '../../client/path/crew.ts';
import { signContract } from '../../client/path/lending.ts';
import { readMeeting, waitForStatus } from '../../client/reading.ts';
import type { LaterRow } from '../data/household-row.ts';
import { withKeyOf } from './going.ts';
import type { Going } from './going.ts';

type Proposed = Going<Extract<LaterRow, { do: 'propose' }>>;

interface Meetings {
  readonly proposed: readonly Proposed[];
  readonly crew: Crew;
  readonly fundIds: Readonly<Record<string, string>>;
  readonly today: PlainDate;
}

const PLACE = 'ศาลาประชาคมหมู่บ้าน';
const DAYS_AHEAD = 5;

export async function holdMeetings(meetings: Meetings): Promise<void> {
  const { proposed, today } = meetings;
  const decided = proposed.filter(({ later }) => ['decided', 'contracted'].includes(later.meeting));
  const coming = proposed.filter(({ later }) => later.meeting === 'convened');
  if (decided.length > 0) await decideAll(meetings, decided);
  if (coming.length > 0) await invite(coming, addDays(today, DAYS_AHEAD));
}

async function decideAll({ fundIds, today, crew }: Meetings, items: Proposed[]): Promise<void> {
  const meetingId = await invite(items, today);
  const first = items[0];
  if (first === undefined) return;
  const { status } = await readMeeting(crew.secretary, meetingId);
  if (status === 'convened' || status === 'opened') {
    const walk = { ...first.walk, act: withKeyOf(`meeting-${first.row.key}`) };
    if (status === 'convened') await openMeeting(walk, meetingId);
    for (const { row, walk: onCase } of items) {
      const decision = { kind: 'fund', fundId: fundIds['savings'] ?? '' } as const;
      const { caseId } = onCase;
      const act = withKeyOf(row.key);
      await decideOnCase({ ...walk, act }, { meetingId, caseId, decision });
    }
    await closeMeeting(walk, meetingId);
  }
  for (const { later, walk } of items) {
    await waitForStatus(crew.secretary, walk.caseId, ['decided', 'contracted']);
    if (later.meeting === 'contracted') await signContract(walk);
  }
}

async function invite(items: readonly Proposed[], plannedOn: PlainDate): Promise<string> {
  const [first] = items;
  if (first === undefined) throw new Error('A meeting without items');
  const walk = { ...first.walk, act: withKeyOf(`meeting-${first.row.key}`) };
  return convene(walk, {
    plannedOn,
    plannedTime: '18:30',
    place: PLACE,
    caseIds: items.map((item) => item.walk.caseId),
  });
}
