import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, type Permission } from '#domain/people/permissions';
import type { Role } from '#domain/people/roles';
import { homeOf, navigationOf } from './navigation-items.ts';

/** What the server says of a person with one seat. */
function aPersonSeatedAs(role: Role): Parameters<typeof navigationOf>[0] {
  const holds = (permission: Permission) =>
    (PERMISSIONS[permission] as readonly Role[]).includes(role);
  return {
    permissions: (Object.keys(PERMISSIONS) as Permission[]).filter(holds),
    seats: [
      {
        seatId: '00000000-0000-4000-8000-000000000001',
        role,
        centreId: null,
        areaCode: '55',
        householdId: null,
        fromOn: '2021-01-01',
        untilOn: null,
        place: { th: 'น่าน', en: 'Nan' },
      },
    ],
  };
}

function menuOf(role: Role): string[] {
  return navigationOf(aPersonSeatedAs(role)).map((item) => item.key);
}

describe('navigationOf', () => {
  it('shows a treasurer all, an agency its tasks and the centre, a household its own case', () => {
    expect(menuOf('treasurer')).toEqual([
      'inbox',
      'cases',
      'meetings',
      'centre',
      'board',
      'calculator',
    ]);
    expect(menuOf('nfe-officer')).toEqual(['inbox', 'centre']);
    expect(menuOf('household')).toEqual(['ownCase', 'centre']);
  });

  it('gives an auditor no inbox and begins at the cases', () => {
    expect(menuOf('auditor')).toEqual(['cases', 'meetings', 'centre', 'board', 'calculator']);
    expect(homeOf(aPersonSeatedAs('auditor'))).toBe('/cases');
    expect(homeOf(aPersonSeatedAs('chair'))).toBe('/inbox');
  });
});
