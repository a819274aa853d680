/**
 * How a household comes in from its own phone: a printed code of twelve digits and a PIN of six that
 * only it knows. A person of trust that a member names comes in the same way, by consent and for a term.
 */

import { addDays, type PlainDate } from '../dates/plain-date.ts';
import { toArabicDigits } from '../thai/digits.ts';

export const ACCESS_KINDS = ['member', 'helper'] as const;

export type AccessKind = (typeof ACCESS_KINDS)[number];

/** Why a code stops to open. */
export const ACCESS_END_REASONS = ['sheet-lost', 'asked', 'trust-ended', 'replaced'] as const;

export type AccessEndReason = (typeof ACCESS_END_REASONS)[number];

export const ACCESS_STATES = ['waiting', 'in-use', 'ended'] as const;

export type AccessState = (typeof ACCESS_STATES)[number];

/** Days in which a printed sheet may be used for the first time. */
const FIRST_USE_DAYS = 30;

/** A helper is named for a year at most; then the member says it again. */
const LONGEST_HELP_DAYS = 366;

/** Wrong tries of one code before it rests, and how many minutes it rests. Never for good. */
export const WRONG_TRIES = 5;
export const REST_MINUTES = 15;

/** The last day of the first use of a sheet printed on a day. */
export function firstUseUntil(printedOn: PlainDate): PlainDate {
  return addDays(printedOn, FIRST_USE_DAYS);
}

/** Where an access stands on a day (ISO dates); a sheet not used in time has ended too. */
export function accessState(
  access: {
    readonly isClaimed: boolean;
    readonly isRevoked: boolean;
    readonly firstUseUntil: string;
    readonly endsOn: string | null;
  },
  on: string,
): AccessState {
  const isOver = access.endsOn !== null && access.endsOn < on;
  if (access.isRevoked || isOver) return 'ended';
  if (access.isClaimed) return 'in-use';
  return access.firstUseUntil < on ? 'ended' : 'waiting';
}

export type HelpTermRefusal = 'term-ends-before-it-begins' | 'help-term-too-long';

/** Why a helper cannot be named from one day until another (both count), or null. */
export function helpTermRefusal(fromOn: PlainDate, untilOn: PlainDate): HelpTermRefusal | null {
  if (untilOn < fromOn) return 'term-ends-before-it-begins';
  return untilOn > addDays(fromOn, LONGEST_HELP_DAYS) ? 'help-term-too-long' : null;
}

/** The code as it was typed: Thai or Arabic digits, with spaces or lines between; undefined when it is none. */
export function readHouseholdCode(typed: string): string | undefined {
  const digits = toArabicDigits(typed).replaceAll(/[\s-]/g, '');
  return /^\d{12}$/.test(digits) ? digits : undefined;
}

/** The code as it is printed: `1234 5678 9012`. */
export function printedHouseholdCode(code: string): string {
  return code.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
}

export type PinRefusal = 'pin-of-six-digits' | 'pin-too-easy';

/** Why a PIN is not taken, or null: six digits, not all alike and no run up or down. */
export function pinRefusal(typed: string): PinRefusal | null {
  const pin = toArabicDigits(typed);
  if (!/^\d{6}$/.test(pin)) return 'pin-of-six-digits';
  const isRun = '0123456789012345'.includes(pin) || '9876543210987654'.includes(pin);
  const isRepeat = pin === pin.charAt(0).repeat(6) || pin === pin.slice(0, 2).repeat(3);
  return isRun || isRepeat || pin === pin.slice(0, 3).repeat(2) ? 'pin-too-easy' : null;
}
