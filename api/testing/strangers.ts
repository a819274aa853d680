/** People whose seat ends just before the village: next door, in the next district, the next province. */

import { SEAT_REACH, type Role } from '#domain/people/roles';
import type { Person } from './http.ts';
import { seatDirectly } from './seat-directly.ts';
import type { Village } from './village.ts';
import { anOpenCase, readFile } from './walk.ts';

/** The areas of these officers; all others are seated at the neighbour's centre, or in its tambon. */
const FAR_AREAS: Partial<Record<Role, string>> = {
  'nfe-officer': '5502',
  'agriculture-officer': '5502',
  'district-officer': '5502',
  'province-officer': '56',
  auditor: '56',
  administrator: '56',
};

/** The neighbour lies in another tambon of the same district; province 56 must be loaded. */
export async function aStranger(
  role: Role,
  { village, neighbour }: { village: Village; neighbour: Village },
): Promise<Person> {
  const areaCode = FAR_AREAS[role];
  if (areaCode !== undefined) {
    const displayName = `คุณ ${role} ${areaCode}`;
    return seatDirectly(village, { username: `${role}.${areaCode}`, displayName, role, areaCode });
  }
  if (SEAT_REACH[role] !== 'household') return neighbour.person(role);
  const { householdId } = await readFile(neighbour, await anOpenCase(neighbour));
  return neighbour.person(role, { householdId });
}
