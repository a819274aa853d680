import { Settled } from '../../../ops/client/answers.ts';
import { seatIdOf } from '../../../ops/client/path/committee.ts';
import type { Post } from '../../../ops/client/path/crew.ts';
import { openCase } from '../../../ops/client/path/entry.ts';
import type { Walk } from '../../../ops/client/path/step.ts';
import { readCase } from '../../../ops/client/reading.ts';
import { demoCitizenId } from '../../../ops/demo/build/citizen-ids.ts';
import { STORY_HOUSEHOLD } from '../../../ops/story/the-household.ts';

/**
 * Puts on file that a member of the committee, who lives in a house of their own, is a child of the head
 * of the household of the case.
 */
export async function makeChildOfTheHead(
  walk: Walk,
  kin: { post: Post; firstName: string; lastName: string; caseId: string },
): Promise<void> {
  const { post, firstName, lastName, caseId } = kin;
  const { secretary } = walk.crew;
  const personId = await putOnFile(walk, { firstName, lastName });
  const head = (await readCase(secretary, caseId)).members.find(
    ({ relation }) => relation === 'head',
  );
  const seatId = await seatIdOf(walk, post);
  const params = { personId };
  await secretary.command({
    path: 'personSeats',
    params,
    body: { seatId, isTheirs: true },
    answer: Settled,
  });
  await secretary.command({
    path: 'noteRelation',
    params,
    body: { otherPersonId: head?.personId ?? '', kind: 'child', fromOn: null },
    answer: Settled,
  });
}

async function putOnFile(
  walk: Walk,
  name: { firstName: string; lastName: string },
): Promise<string> {
  const member = {
    ...name,
    title: 'mrs',
    citizenId: demoCitizenId(920_901),
    noIdReason: null,
    phone: null,
    birthOn: '1990-02-11',
    relation: 'head',
  } as const;
  const household = {
    houseNumber: '91',
    villageNumber: 4,
    houseCode: null,
    members: [member],
  };
  const { caseId } = await openCase(walk, { ...STORY_HOUSEHOLD, household });
  const { members } = await readCase(walk.crew.secretary, caseId);
  const [person] = members;
  if (person === undefined) throw new Error(`Case ${caseId} has no members`);
  return person.personId;
}
