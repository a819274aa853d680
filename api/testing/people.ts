/** Records of people as the tests merge them. */

import type { PersonRelations } from '#contracts/person-relations';
import type { MergeChoices } from '#domain/people/merge/merge';
import { aCase, aMember } from './path-forms.ts';
import type { Village } from './village.ts';
import { readFile } from './walk.ts';

export const KEEP_ALL: MergeChoices = {
  title: 'kept',
  firstName: 'kept',
  lastName: 'kept',
  citizenId: 'kept',
  birth: 'kept',
  phone: 'kept',
};

/** The people of a new household, by the order of the members given. */
export async function peopleOnFile(
  village: Village,
  members: readonly object[],
): Promise<string[]> {
  const secretary = await village.person('secretary');
  const told = await secretary.post('cases', {}, { body: aCase(village.centreId, members) });
  const { caseId } = told.body as { caseId: string };
  const file = await readFile(village, caseId);
  return file.members.map(({ personId }) => personId);
}

/** A kept record with the household it heads, the merge that it came from, and a relation of it. */
export async function twoMergedRecords(
  village: Village,
): Promise<Record<'personId' | 'homeId' | 'otherPersonId' | 'mergeId' | 'relationId', string>> {
  const [personId = ''] = await peopleOnFile(village, [aMember({ firstName: 'คำปัน' })]);
  const [mergedPersonId = ''] = await peopleOnFile(village, [aMember({ firstName: 'คำปัญ' })]);
  const body = { mergedPersonId, choices: KEEP_ALL, versions: { kept: 1, merged: 1 } };
  const secretary = await village.person('secretary');
  const told = await secretary.post('personMerges', { personId }, { body });
  const [otherPersonId = ''] = await peopleOnFile(village, [aMember({ firstName: 'ปันแก้ว' })]);
  const noted = await secretary.post(
    'noteRelation',
    { personId },
    { body: { otherPersonId, kind: 'parent', fromOn: null } },
  );
  const { mergeId } = told.body as { mergeId: string };
  const { relationId } = noted.body as { relationId: string };
  const page = await secretary.get('personRelations', { personId });
  const [own] = (page.body as PersonRelations).memberships;
  const homeId = own?.householdId ?? '';
  return { personId, homeId, otherPersonId, mergeId, relationId };
}
