/**
 * Complaints of households: who answers them and until when. Nobody answers a complaint about
 * themselves, and it never rests with a seat that nobody holds.
 */

import { addDays, type PlainDate } from '../dates/plain-date.ts';
import type { Role } from '../people/roles.ts';

export const COMPLAINT_CATEGORIES = [
  'money',
  'manner',
  'privacy',
  'delay',
  'decision',
  'other',
] as const;

export type ComplaintCategory = (typeof COMPLAINT_CATEGORIES)[number];

/** Whom or what a complaint is about. */
export const COMPLAINED_ABOUT = [
  'secretary',
  'treasurer',
  'member',
  'chair',
  'tambon-officer',
  'district-officer',
  'agency',
  'fund',
  'something-else',
] as const;

export type ComplainedAbout = (typeof COMPLAINED_ABOUT)[number];

/** Those who answer complaints, from the nearest upwards. */
export const COMPLAINT_HANDLERS = [
  'chair',
  'district-officer',
  'province-officer',
] as const satisfies readonly Role[];

export type ComplaintHandler = (typeof COMPLAINT_HANDLERS)[number];

/** The task by which each of them answers. */
export const COMPLAINT_TASKS = {
  chair: 'answer-complaint',
  'district-officer': 'answer-complaint-district',
  'province-officer': 'answer-complaint-province',
} as const satisfies Record<ComplaintHandler, string>;

/** A complaint is seen by its handler and those above; a task of another kind is no complaint. */
export function isComplaintTask(kind: string): boolean {
  const kinds: readonly string[] = Object.values(COMPLAINT_TASKS);
  return kinds.includes(kind);
}

/** Who reads the words of a complaint: its handler and those above. */
export function readersOf(handler: ComplaintHandler): readonly ComplaintHandler[] {
  return COMPLAINT_HANDLERS.slice(COMPLAINT_HANDLERS.indexOf(handler));
}

/** Days until a complaint is answered, as the law has it for a request about one's data (PDPA s.30). */
const ANSWER_DAYS = 30;

/** The nearest who may answer: above whoever it is about. */
const NEAREST: Readonly<Record<ComplainedAbout, ComplaintHandler>> = {
  secretary: 'chair',
  treasurer: 'chair',
  member: 'chair',
  fund: 'chair',
  'something-else': 'chair',
  chair: 'district-officer',
  'tambon-officer': 'district-officer',
  agency: 'district-officer',
  'district-officer': 'province-officer',
};

/**
 * Who answers a complaint: the nearest who may and whose seat somebody holds. Where nobody is seated
 * it stays with the province, whose seat an administrator fills.
 */
export function handlerOf(
  about: ComplainedAbout,
  isSeated: (role: ComplaintHandler) => boolean,
): ComplaintHandler {
  const from = COMPLAINT_HANDLERS.indexOf(NEAREST[about]);
  return COMPLAINT_HANDLERS.slice(from).find(isSeated) ?? 'province-officer';
}

/** The day by which a complaint of a day is answered. */
export function answerDueOn(receivedOn: PlainDate): PlainDate {
  return addDays(receivedOn, ANSWER_DAYS);
}

/** How a complaint ends: put right, explained, or passed on to whom it belongs. */
export const COMPLAINT_OUTCOMES = ['put-right', 'explained', 'passed-on'] as const;

export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];
