/**
 * Who may do what: one row an action. The server refuses by it and the screens draw their menus from
 * it. Agencies never see debts (Personal Data Protection Act s.22: no more than the purpose needs).
 */

import { isSeatedOn, reaches, type Place, type Role, type Seat } from './roles.ts';

const COMMITTEE = ['chair', 'secretary', 'treasurer', 'member'] as const;
const CDD = ['tambon-officer', 'district-officer', 'province-officer'] as const;
const OVERSIGHT = [...CDD, 'auditor', 'administrator'] as const;

export const PERMISSIONS = {
  'see-board': [...COMMITTEE, ...OVERSIGHT],
  'see-centre': [...COMMITTEE, ...OVERSIGHT, 'nfe-officer', 'agriculture-officer', 'household'],
  'see-case': [...COMMITTEE, ...OVERSIGHT, 'household'],
  'see-debts': [...COMMITTEE, ...CDD, 'auditor', 'household'],
  // To whom a household owes is told to those who deal with it; others see class and amount.
  'see-creditors': ['chair', 'secretary', 'treasurer', 'household'],
  'see-support': [...COMMITTEE, ...OVERSIGHT, 'nfe-officer', 'agriculture-officer', 'household'],
  'see-ledger': [...COMMITTEE, ...CDD, 'auditor'],
  'see-meeting': [...COMMITTEE, ...OVERSIGHT],
  'see-documents': [...COMMITTEE, ...CDD, 'auditor', 'household'],
  // Papers, photos and a second look at a survey; the household's own seat only reads.
  'keep-evidence': [...COMMITTEE, 'tambon-officer'],
  'correct-baseline': ['chair', 'secretary', 'tambon-officer'],
  'choose-targets': ['chair'],
  'open-case': ['chair', 'secretary', 'tambon-officer'],
  'import-case': ['secretary', 'tambon-officer', 'administrator'],
  'import-books': ['secretary', 'treasurer', 'tambon-officer'],
  negotiate: ['chair', 'secretary'],
  // Only for the cases whose creditors were given to them.
  'be-negotiator': ['member', 'tambon-officer'],
  'witness-mandate': [...COMMITTEE, 'tambon-officer'],
  'export-books': [...COMMITTEE, ...CDD, 'auditor'],
  // Names and citizen ids leave with those who keep the books, and with nobody else.
  'export-people': ['secretary', 'treasurer'],
  'merge-people': ['secretary', 'tambon-officer'],
  'withdraw-case': ['chair', 'secretary', 'tambon-officer'],
  'change-plan': ['chair', 'secretary', 'tambon-officer', 'district-officer'],
  'assign-task': ['chair', 'secretary', 'tambon-officer', 'district-officer'],
  'convene-meeting': ['chair', 'secretary'],
  'run-meeting': ['chair', 'secretary'],
  'record-votes': ['secretary'],
  'give-casting-vote': ['chair'],
  // Beside the record, never in it; chair and secretary then sign the same.
  'correct-minutes': ['secretary'],
  vote: COMMITTEE,
  'ask-for-allocation': COMMITTEE,
  'print-sheets': [...COMMITTEE, 'tambon-officer'],
  'keep-photos': [...COMMITTEE, 'tambon-officer', 'district-officer'],
  'record-repayment': ['treasurer', 'secretary'],
  'keep-cash': ['chair', 'secretary', 'treasurer'],
  'sign-withdrawal': COMMITTEE,
  'confirm-reversal': ['chair', 'secretary', 'treasurer'],
  // The own view of a household: who lets it in, and what it says there.
  'give-household-access': ['chair', 'secretary', 'tambon-officer'],
  'speak-as-household': ['household'],
  'manage-centre': ['administrator', 'province-officer', 'district-officer', 'tambon-officer'],
  // What counts for how much in the waiting order: those of `manage-funds` who see debts, two of them.
  'change-weights': ['chair', 'secretary', 'tambon-officer'],
  'manage-funds': ['chair', 'secretary', 'administrator', 'tambon-officer'],
  // By-laws and members of a fund: who keeps its books, and the member who represents it (`by-law-access`).
  'keep-by-laws': ['chair', 'secretary', 'treasurer'],
  'manage-seats': ['administrator', 'province-officer'],
  // Who looked at whom, and what households complain of: those who answer for it.
  'see-access-log': ['chair', 'secretary', ...CDD, 'auditor'],
  'see-complaints': ['chair', 'district-officer', 'province-officer', 'auditor'],
  'keep-registers': ['chair', 'secretary', 'treasurer', 'tambon-officer'],
  'record-visit': ['chair', 'secretary', 'treasurer', 'member', ...CDD],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** The first seat in term that holds the permission at the place, or undefined: then refuse. */
export function findActingSeat(
  seats: readonly Seat[],
  permission: Permission,
  at: { readonly place: Place; readonly on: string },
): Seat | undefined {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return seats.find(
    (seat) => roles.includes(seat.role) && isSeatedOn(seat, at.on) && reaches(seat, at.place),
  );
}
