/** Who is signed in, with seats, places in reach and what some seat may do somewhere. */

import { Me } from '#contracts/people';
import {
  findHouseholdCaseId,
  listCentresInReach,
  readPlaceNames,
} from '#database/people/places-of-seats';
import { PERMISSIONS, type Permission } from '#domain/people/permissions';
import type { Role } from '#domain/people/roles';
import { readRoute } from '../routing/route.ts';

const MOST_CENTRES = 500;

const readMe = readRoute({
  path: 'me',
  summary: 'Who is signed in, with seats and centres in reach',
  answer: Me,
  handle: async ({ em, caller, today }) => {
    const { seats } = caller;
    const names = await readPlaceNames(
      em,
      seats.map((seat) => seat.seatId),
    );
    const centres = await listCentresInReach(em, { seats, on: today, limit: MOST_CENTRES });
    const householdId = seats.find((seat) => seat.householdId !== null)?.householdId;
    return {
      answer: {
        userId: caller.userId,
        mustChangePassword: caller.mustChangePassword,
        displayName: caller.displayName,
        seats: seats.map((seat) => ({ ...seat, place: bothTongues(names.get(seat.seatId)) })),
        permissions: permissionsOf(seats.map((seat) => seat.role)),
        centres: centres.map((centre) => ({ ...centre, name: bothTongues(centre) })),
        householdCaseId:
          householdId === undefined || householdId === null
            ? null
            : await findHouseholdCaseId(em, householdId),
      },
    };
  },
});

export const ME_ROUTES = [readMe];

function permissionsOf(roles: readonly Role[]): Permission[] {
  return (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => {
    const holders: readonly Role[] = PERMISSIONS[permission];
    return roles.some((role) => holders.includes(role));
  });
}

function bothTongues(name: { nameTh: string; nameEn: string } | undefined) {
  return { th: name?.nameTh ?? '', en: name?.nameEn ?? '' };
}
