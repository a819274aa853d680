/**
 * Every task of the path in one table: which process opens it, which seats may do it, which outcomes
 * its form offers and when silence is answered. Inbox, forms, workflows and server read it here.
 *
 * Days count from opening unless the process gives a date of its own (an instalment, a check). After
 * `remindDays` the holders are reminded, after `escalateDays` the seats in `escalateTo` may act too,
 * after `handOverDays` the task goes back to the pool of all of them. The numbers are defaults of the
 * product and no rule of law.
 */

import type { Role } from '../people/roles.ts';
import { CENTRE_DUTIES } from './centre-duties.ts';
import { HOUSEHOLD_DUTIES } from './household-duties.ts';
import { MONEY, OFFICE } from './task-days.ts';

export type ProcessKind =
  | 'household-case'
  | 'committee-meeting'
  | 'loan'
  | 'support'
  | 'aftercare'
  | 'duty';

interface TaskRule {
  readonly process: ProcessKind;
  readonly roles: readonly Role[];
  readonly outcomes: readonly [string, ...string[]];
  readonly dueDays: number;
  readonly remindDays: number;
  readonly escalateDays: number;
  readonly handOverDays: number;
  readonly escalateTo: readonly Role[];
}

const AGENCY = { dueDays: 7, remindDays: 3, escalateDays: 7, handOverDays: 14 } as const;
const FOLLOW_UP = { dueDays: 90, remindDays: 60, escalateDays: 120, handOverDays: 150 } as const;

export const TASK_RULES = {
  'record-consent': {
    process: 'household-case',
    roles: ['secretary', 'tambon-officer'],
    outcomes: ['given', 'refused'],
    escalateTo: ['chair'],
    ...OFFICE,
  },
  'survey-household': {
    process: 'household-case',
    roles: ['secretary', 'member', 'tambon-officer'],
    outcomes: ['surveyed', 'refer'],
    escalateTo: ['chair'],
    ...OFFICE,
  },
  'assess-household': {
    process: 'household-case',
    roles: ['secretary', 'tambon-officer'],
    outcomes: ['assessed'],
    escalateTo: ['chair'],
    ...OFFICE,
  },
  'decide-enrolment': {
    process: 'household-case',
    roles: ['chair'],
    outcomes: ['enrol', 'refuse', 'refer'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'negotiate-creditors': {
    process: 'household-case',
    roles: ['secretary', 'member'],
    outcomes: ['agreed', 'refer'],
    escalateTo: ['chair', 'tambon-officer'],
    ...OFFICE,
  },
  'prepare-proposal': {
    process: 'household-case',
    roles: ['secretary'],
    outcomes: ['proposed', 'refuse'],
    escalateTo: ['chair'],
    ...OFFICE,
  },
  'put-on-agenda': {
    process: 'household-case',
    roles: ['secretary', 'chair'],
    outcomes: ['on-agenda'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'agree-next-step': {
    process: 'household-case',
    roles: ['secretary', 'tambon-officer'],
    outcomes: ['survey-again', 'negotiate-again', 'refer', 'withdraw'],
    escalateTo: ['chair'],
    ...OFFICE,
  },
  'follow-referral': {
    process: 'household-case',
    roles: ['tambon-officer', 'secretary'],
    outcomes: ['returned', 'ended'],
    escalateTo: ['district-officer'],
    ...FOLLOW_UP,
  },
  'offer-support': {
    process: 'household-case',
    roles: ['secretary', 'tambon-officer'],
    outcomes: ['offered', 'not-wanted'],
    escalateTo: ['district-officer'],
    ...OFFICE,
  },
  'confirm-clearance': {
    process: 'household-case',
    roles: ['chair', 'secretary', 'treasurer', 'member'],
    outcomes: ['confirmed', 'objected'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'settle-objection': {
    process: 'household-case',
    roles: ['secretary', 'treasurer'],
    outcomes: ['settled'],
    escalateTo: ['chair', 'tambon-officer'],
    ...OFFICE,
  },
  'honour-household': {
    process: 'household-case',
    roles: ['chair'],
    outcomes: ['honoured', 'declined'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'decide-relapse': {
    process: 'household-case',
    roles: ['chair', 'secretary'],
    outcomes: ['reopen', 'end'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'open-meeting': {
    process: 'committee-meeting',
    roles: ['secretary', 'chair'],
    outcomes: ['opened'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'sign-minutes-chair': {
    process: 'committee-meeting',
    roles: ['chair'],
    outcomes: ['signed'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'sign-minutes-secretary': {
    process: 'committee-meeting',
    roles: ['secretary'],
    outcomes: ['signed'],
    escalateTo: ['tambon-officer'],
    ...OFFICE,
  },
  'sign-contract': {
    process: 'loan',
    roles: ['treasurer', 'secretary'],
    outcomes: ['signed', 'declined'],
    escalateTo: ['chair'],
    ...MONEY,
  },
  'pay-creditors': {
    process: 'loan',
    roles: ['treasurer'],
    outcomes: ['paid'],
    escalateTo: ['chair', 'secretary'],
    ...MONEY,
  },
  'collect-receipts': {
    process: 'loan',
    roles: ['treasurer', 'secretary'],
    outcomes: ['complete'],
    escalateTo: ['chair'],
    ...OFFICE,
  },
  'collect-instalment': {
    process: 'loan',
    roles: ['treasurer', 'secretary'],
    outcomes: ['paid'],
    escalateTo: ['chair'],
    ...MONEY,
  },
  'visit-arrears': {
    process: 'loan',
    roles: ['member', 'secretary'],
    outcomes: ['visited'],
    escalateTo: ['chair'],
    ...OFFICE,
  },
  'answer-offer': {
    process: 'support',
    roles: ['nfe-officer', 'agriculture-officer'],
    outcomes: ['accepted', 'refused'],
    escalateTo: ['district-officer'],
    ...AGENCY,
  },
  'report-training': {
    process: 'support',
    roles: ['nfe-officer', 'agriculture-officer'],
    outcomes: ['trained', 'ended'],
    escalateTo: ['district-officer'],
    ...FOLLOW_UP,
  },
  'record-first-sale': {
    process: 'support',
    roles: ['nfe-officer', 'agriculture-officer', 'tambon-officer'],
    outcomes: ['sold', 'ended'],
    escalateTo: ['district-officer'],
    ...FOLLOW_UP,
  },
  'follow-income': {
    process: 'support',
    roles: ['nfe-officer', 'agriculture-officer', 'tambon-officer'],
    outcomes: ['still-growing', 'lasting-market', 'ended'],
    escalateTo: ['district-officer'],
    ...FOLLOW_UP,
  },
  'aftercare-check': {
    process: 'aftercare',
    roles: ['member', 'secretary', 'tambon-officer'],
    outcomes: ['well', 'early-signs', 'relapsed'],
    escalateTo: ['chair', 'district-officer'],
    ...OFFICE,
  },
  ...CENTRE_DUTIES,
  ...HOUSEHOLD_DUTIES,
} as const satisfies Record<string, TaskRule>;

export type TaskKind = keyof typeof TASK_RULES;

/** Kinds whose task belongs to no path of a household: it opens on its day (`workflows/duty`). */
export type DutyKind = {
  [Kind in TaskKind]: (typeof TASK_RULES)[Kind]['process'] extends 'duty' ? Kind : never;
}[TaskKind];

export type TaskOutcome<Kind extends TaskKind = TaskKind> =
  (typeof TASK_RULES)[Kind]['outcomes'][number];

export const TASK_KINDS = Object.keys(TASK_RULES) as [TaskKind, ...TaskKind[]];

/** The rule of a kind with its wide type, for code that treats all kinds alike. */
export function taskRule(kind: TaskKind): TaskRule {
  return TASK_RULES[kind];
}

export const TASK_STATUSES = ['open', 'done', 'withdrawn'] as const;

export type TaskStatus = (typeof TASK_STATUSES)[number];

/** Steps that answer silence, in order; a task remembers the highest it has reached. */
export const ESCALATIONS = ['none', 'reminded', 'escalated', 'handed-over'] as const;

export type Escalation = (typeof ESCALATIONS)[number];

/** Why a task exists, as a key whose sentence stands in the screen's words. */
export const TASK_CAUSES = [
  'path',
  'refusal',
  'instalment-due',
  'arrears',
  'check-due',
  'objection',
  'relapse',
  'day-has-come',
] as const;

export type TaskCause = (typeof TASK_CAUSES)[number];
