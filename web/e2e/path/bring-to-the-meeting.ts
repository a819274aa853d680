import { addDays } from '#domain/dates/plain-date';
import { convene, openMeeting } from '../../../ops/client/path/committee.ts';
import { gatherCrew } from '../../../ops/client/path/crew.ts';
import * as paper from '../../../ops/client/path/entry.ts';
import type { Walk } from '../../../ops/client/path/step.ts';
import { waitForStatus } from '../../../ops/client/reading.ts';
import { demoCitizenId } from '../../../ops/demo/build/citizen-ids.ts';
import { STORY_HOUSEHOLD } from '../../../ops/story/the-household.ts';
import type { House } from '../house/open-house.ts';
import { PEOPLE } from '../house/village.ts';
import { todayInBangkok } from './typed-date.ts';

/** A household like that of the story, under a name of its own. */
export interface Namesake {
  readonly lastName: string;
  readonly houseNumber: string;
  /** Of the citizen id of its first member; the others follow. */
  readonly firstSerial: number;
  /** Hard pressed, at a slightly lower rate; as the story tells it unless it is said. */
  readonly debtsAre?: 'never-missed' | 'missed-and-cheaper';
}

const NAMESAKE: Namesake = { lastName: 'แก้วล้อมดอย', houseNumber: '72', firstSerial: 920_101 };

/** Brings a household of its own to an open meeting by the API; gives the meeting and the case. */
export async function bringToTheMeeting(
  house: House,
  centreId: string,
): Promise<{ meetingId: string; caseId: string }> {
  const walk = await walkIn(house, centreId);
  const caseId = await bringToProposal(walk, NAMESAKE);
  const meetingId = await conveneToday(walk, [caseId]);
  await openMeeting(walk, meetingId);
  return { meetingId, caseId };
}

/** The people of the village as they work by the API, today. */
export async function walkIn(house: House, centreId: string): Promise<Walk> {
  const crew = await gatherCrew({ enter: house.enter, usernames: PEOPLE });
  return {
    crew,
    centreId,
    today: todayInBangkok,
    act: ({ client, command }) => client.command(command),
  };
}

/** From the door to the proposal; gives the case. */
export async function bringToProposal(walk: Walk, namesake: Namesake): Promise<string> {
  const { lastName, houseNumber, firstSerial } = namesake;
  const { household } = STORY_HOUSEHOLD;
  const members = household.members.map((person, index) => ({
    ...person,
    lastName,
    citizenId: demoCitizenId(firstSerial + index),
  }));
  const debts = debtsOf(namesake);
  const plan = { ...STORY_HOUSEHOLD, debts, household: { ...household, houseNumber, members } };
  const onCase = await paper.openCase(walk, plan);
  for (const go of [paper.giveConsent, paper.survey, paper.assess, paper.enrol, paper.negotiate]) {
    await go(onCase);
  }
  await paper.propose(onCase, addDays(walk.today(), 30));
  await waitForStatus(walk.crew.secretary, onCase.caseId, ['proposed']);
  return onCase.caseId;
}

function debtsOf({ debtsAre }: Namesake): typeof STORY_HOUSEHOLD.debts {
  if (debtsAre === undefined) return STORY_HOUSEHOLD.debts;
  const hasDefaulted = debtsAre === 'missed-and-cheaper';
  const less = hasDefaulted ? 100 : 0;
  return STORY_HOUSEHOLD.debts.map((planned) => {
    const rateBasisPoints = Math.max(0, planned.debt.rateBasisPoints - less);
    return { ...planned, debt: { ...planned.debt, hasDefaulted, rateBasisPoints } };
  });
}

export async function conveneToday(walk: Walk, caseIds: string[]): Promise<string> {
  const plannedOn = walk.today();
  return convene(walk, { plannedOn, plannedTime: '18:30', place: 'ศาลากลางบ้าน', caseIds });
}
