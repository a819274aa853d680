import { addDays } from '#domain/dates/plain-date';
import { convene, openMeeting } from '../../../ops/client/path/committee.ts';
import { gatherCrew } from '../../../ops/client/path/crew.ts';
import * as paper from '../../../ops/client/path/entry.ts';
import { waitForStatus } from '../../../ops/client/reading.ts';
import { demoCitizenId } from '../../../ops/demo/build/citizen-ids.ts';
import { STORY_HOUSEHOLD } from '../../../ops/story/the-household.ts';
import type { House } from '../house/open-house.ts';
import { PEOPLE } from '../house/village.ts';
import { todayInBangkok } from './typed-date.ts';

/** Brings a household of its own to an open meeting by the API; gives the meeting and the case. */
export async function bringToTheMeeting(
  house: House,
  centreId: string,
): Promise<{ meetingId: string; caseId: string }> {
  const crew = await gatherCrew({ enter: house.enter, usernames: PEOPLE });
  const { household } = STORY_HOUSEHOLD;
  const members = household.members.map((person, index) => ({
    ...person,
    lastName: 'แก้วล้อมดอย',
    citizenId: demoCitizenId(920_101 + index),
  }));
  const plan = { ...STORY_HOUSEHOLD, household: { ...household, houseNumber: '72', members } };
  const today = todayInBangkok;
  const walk = {
    crew,
    centreId,
    today,
    act: ({ client, command }: Parameters<Parameters<typeof convene>[0]['act']>[0]) =>
      client.command(command),
  };
  const onCase = await paper.openCase(walk, plan);
  for (const go of [paper.giveConsent, paper.survey, paper.assess, paper.enrol, paper.negotiate]) {
    await go(onCase);
  }
  await paper.propose(onCase, addDays(today(), 30));
  const { caseId } = onCase;
  await waitForStatus(crew.secretary, caseId, ['proposed']);
  const plannedOn = today();
  const session = { plannedOn, plannedTime: '18:30', place: 'ศาลากลางบ้าน', caseIds: [caseId] };
  const meetingId = await convene(walk, session);
  await openMeeting(walk, meetingId);
  return { meetingId, caseId };
}
