/**
 * How a group of the area comes to be a member fund: the states and the moves between them, in one table
 * that the server and the screens share. A centre begins with groups that have to be persuaded one by
 * one; who declined is asked again, and what was tried is kept (the field visit of 25 March 2564).
 */

import { toBuddhistYear } from '../dates/buddhist-era.ts';
import { partsOfDate, plainDate } from '../dates/plain-date.ts';

export const ACCESSION_MOVES = {
  listed: ['approached'],
  approached: ['consulted', 'declined'],
  consulted: ['negotiating', 'declined'],
  negotiating: ['agreed', 'declined'],
  agreed: ['acceded', 'declined'],
  acceded: ['left'],
  declined: ['approached'],
  left: ['approached'],
} as const satisfies Record<string, readonly string[]>;

export type AccessionStatus = keyof typeof ACCESSION_MOVES;

export const ACCESSION_STATUSES = Object.keys(ACCESSION_MOVES) as [
  AccessionStatus,
  ...AccessionStatus[],
];

/** Steps that a person writes down by themselves; joining and leaving have forms of their own. */
export const ACCESSION_STEPS = [
  'approached',
  'consulted',
  'negotiating',
  'agreed',
  'declined',
] as const satisfies readonly AccessionStatus[];

export type AccessionStep = (typeof ACCESSION_STEPS)[number];

/** Whether the group has been spoken with and has neither joined nor said no. */
export function isInTalks(status: AccessionStatus): boolean {
  return ['approached', 'consulted', 'negotiating', 'agreed'].includes(status);
}

/** Why a group does not join for now, as its own people put it. */
export const DECLINE_REASONS = [
  'fears-for-its-money',
  'keeps-its-own-rate',
  'keeps-its-debtors-to-itself',
  'members-not-convinced',
  'own-rules-do-not-allow',
  'accounts-not-in-order',
  'committee-is-changing',
  'other',
] as const;

export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const CONTACT_CHANNELS = ['visit', 'meeting', 'phone', 'message', 'letter'] as const;

export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export interface Accession {
  readonly status: AccessionStatus;
  /** ISO date of the last step. */
  readonly statusSince: string;
}

export interface Step {
  readonly to: AccessionStatus;
  readonly movedOn: string;
  /** When to ask again; only of who declined. */
  readonly nextTryOn: string | null;
}

/** In the order in which they are checked. */
export type StepRefusal =
  | 'group-not-at-this-step'
  | 'before-the-last-step'
  | 'next-try-missing'
  | 'next-try-not-after-the-answer';

/** Why the step cannot be taken, or undefined. */
export function refuseStep(from: Accession, step: Step): StepRefusal | undefined {
  if (!mayStep(from.status, step.to)) return 'group-not-at-this-step';
  if (step.movedOn < from.statusSince) return 'before-the-last-step';
  if (step.to !== 'declined') return undefined;
  if (step.nextTryOn === null) return 'next-try-missing';
  return step.nextTryOn <= step.movedOn ? 'next-try-not-after-the-answer' : undefined;
}

/** Whether the table allows the move. */
export function mayStep(from: AccessionStatus, to: AccessionStatus): boolean {
  const targets: readonly AccessionStatus[] = ACCESSION_MOVES[from];
  return targets.includes(to);
}

/** The steps a person can write down from here, in the order of the way. */
export function stepsFrom(status: AccessionStatus): AccessionStep[] {
  return ACCESSION_STEPS.filter((step) => mayStep(status, step));
}

export interface Joining {
  readonly accededOn: string;
  /** From when the agreed rate holds. */
  readonly rateFromOn: string;
  readonly dataSignedOn: string;
}

/** What a group that joins has agreed to, whichever day that will be; days are ISO dates. */
export interface AdmissionTerms {
  /** A fund without money may be a member too: it brings labour, welfare, guarantees. */
  readonly hasMoney: boolean;
  readonly lends: boolean;
  readonly countsInHeadline: boolean;
  readonly isCore: boolean;
  /** Satang that the fund's own by-law keeps back. */
  readonly reserveSatang: bigint;
  /** Satang of cash on the day it joins. */
  readonly capitalSatang: bigint;
  /** Basis points a year on the declining balance. */
  readonly rateBasisPoints: number;
  readonly rateFromOn: string;
  readonly dataSignedOn: string;
  readonly dataSignedBy: string;
}

/** In the order in which they are checked. */
export type JoinRefusal =
  | 'joins-twice'
  | 'group-not-at-this-step'
  | 'before-its-own-founding'
  | 'before-the-centre-was-founded'
  | 'before-the-last-step'
  | 'rate-begins-after-joining'
  | 'data-agreement-after-joining';

/**
 * Why a group cannot join on the day, or undefined. Nobody joins what was not there yet, twice, or
 * without the agreements on one rate and on sharing what debtors owe. Founding years are Buddhist.
 */
export function refuseJoining(
  group: Accession & { readonly foundedYearBe: number | null },
  centre: { readonly foundedYearBe: number | null },
  joining: Joining,
): JoinRefusal | undefined {
  const { accededOn, rateFromOn, dataSignedOn } = joining;
  if (group.status === 'acceded') return 'joins-twice';
  if (!mayStep(group.status, 'acceded')) return 'group-not-at-this-step';
  if (liesBeforeYear(accededOn, group.foundedYearBe)) return 'before-its-own-founding';
  if (liesBeforeYear(accededOn, centre.foundedYearBe)) return 'before-the-centre-was-founded';
  if (accededOn < group.statusSince) return 'before-the-last-step';
  if (rateFromOn > accededOn) return 'rate-begins-after-joining';
  return dataSignedOn > accededOn ? 'data-agreement-after-joining' : undefined;
}

/** Whether the day (ISO) lies in a Buddhist year before the given one; an unknown year bounds nothing. */
export function liesBeforeYear(on: string, yearBe: number | null): boolean {
  return yearBe !== null && toBuddhistYear(partsOfDate(plainDate(on)).year) < yearBe;
}
