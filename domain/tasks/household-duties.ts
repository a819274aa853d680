/** Duties that begin with what a household says from its own view; rows of `task-kinds.ts`. */

import { COMPLAINT_OUTCOMES } from '../household/complaints.ts';

const CALL = { dueDays: 3, remindDays: 2, escalateDays: 5, handOverDays: 10 } as const;
const COMPLAINT = {
  process: 'duty',
  outcomes: COMPLAINT_OUTCOMES,
  dueDays: 30,
  remindDays: 14,
  escalateDays: 25,
  handOverDays: 40,
} as const;

export const HOUSEHOLD_DUTIES = {
  'hear-household': {
    process: 'duty',
    roles: ['secretary', 'tambon-officer'],
    outcomes: ['heard'],
    escalateTo: ['chair'],
    ...CALL,
  },
  // Who answers stands above whom it is about (domain/household/complaints.ts).
  'answer-complaint': { roles: ['chair'], escalateTo: ['district-officer'], ...COMPLAINT },
  'answer-complaint-district': {
    roles: ['district-officer'],
    escalateTo: ['province-officer'],
    ...COMPLAINT,
  },
  // An administrator sees to it that the seat is held; the words of the complaint they do not see.
  'answer-complaint-province': {
    roles: ['province-officer'],
    escalateTo: ['administrator'],
    ...COMPLAINT,
  },
} as const;
