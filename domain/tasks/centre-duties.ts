/** Dated work of a centre that belongs to no path of a household; rows of `TASK_RULES`. */

import { MONEY, OFFICE } from './task-days.ts';

const TERM = { dueDays: 60, remindDays: 30, escalateDays: 53, handOverDays: 74 } as const;

export const CENTRE_DUTIES = {
  'ask-group-again': {
    process: 'duty',
    roles: ['secretary', 'chair'],
    outcomes: ['listens', 'asks-later'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'deposit-cash': {
    process: 'duty',
    roles: ['treasurer'],
    outcomes: ['deposited'],
    escalateTo: ['chair', 'secretary'],
    ...MONEY,
  },
  'renew-offer': {
    process: 'duty',
    roles: ['secretary'],
    outcomes: ['renewed', 'not-renewed'],
    escalateTo: ['chair'],
    ...MONEY,
  },
  'follow-up-group': {
    process: 'duty',
    roles: ['secretary', 'chair'],
    outcomes: ['spoken'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  // A larger loan needs more than the committee, by the by-law of its fund.
  'record-approval': {
    process: 'duty',
    roles: ['secretary', 'chair'],
    outcomes: ['given', 'refused'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'endorse-loan': {
    process: 'duty',
    roles: ['tambon-officer', 'district-officer'],
    outcomes: ['given', 'refused'],
    escalateTo: ['province-officer'],
    ...OFFICE,
  },
  'renew-term': {
    process: 'duty',
    roles: ['secretary', 'chair'],
    outcomes: ['seat-ends'],
    escalateTo: ['tambon-officer'],
    ...TERM,
  },
} as const;
