/** Somebody leaves a household; they stay on file and may come back. */

import { z } from 'zod';
import { Made } from '#contracts/centres';
import { LeaveHousehold } from '#contracts/person-records';
import { Uuid } from '#contracts/primitives';
import { Household } from '#database/people/household';
import { leaveHousehold } from '#database/people/leave-household';
import { findRow } from '#database/rows';
import type { LeavingRefusal } from '#domain/people/household/leaving';
import { actAt } from '../access/access.ts';
import { refuseForm, type PlacesOf } from '../problems/at-field.ts';
import { commandRoute } from '../routing/route.ts';

const LEAVE_PLACES: PlacesOf<LeavingRefusal> = {
  'left-before-coming': 'leftOn',
  'left-in-the-future': 'leftOn',
  'head-needs-successor': 'successorId',
  'successor-for-head-only': 'successorId',
  'successor-not-of-household': 'successorId',
};

const leave = commandRoute({
  path: 'leaveHousehold',
  summary: 'Note that a person has left a household; a head hands over to somebody of it',
  params: z.object({ personId: Uuid, householdId: Uuid }),
  body: LeaveHousehold,
  answer: Made,
  status: 201,
  handle: async (asked) => {
    const { em, params, body } = asked;
    const place = await findRow(em, Household, { id: params.householdId });
    const act = actAt(asked, 'open-case', { place, see: 'see-case' });
    if ('refused' in act) return act;
    const left = await leaveHousehold(em, { ...body, ...params }, act);
    if (!('refused' in left)) return { answer: { id: left.pastMembershipId } };
    // Whoever is not of the household has nothing there to leave.
    if (left.refused === 'not-of-this-household') return { refused: 'not-found' };
    return refuseForm(LEAVE_PLACES, left.refused);
  },
});

export const LEAVING_ROUTES = [leave];
