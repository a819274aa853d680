/**
 * Through whose eyes a case is read. The committee and its officers see all debts they may see; who sits
 * for a household sees what its own member may, and the others' private debts do not exist.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { findHiddenDebts, type HiddenDebts } from '#database/own-things/private-debts';
import { findActingSeat } from '#domain/people/permissions';
import type { Place } from '#domain/people/roles';
import type { Asking } from '../access/access.ts';
import type { Caller } from '../routing/route.ts';

type HouseholdPlace = Place & { readonly householdId: string };

type HouseholdSeat = Caller['seats'][number];

const NOTHING: HiddenDebts = { debtIds: new Set(), personIds: new Set() };

/** The seats by which the caller sits for this household, today. */
export function ownSeats({ caller }: Asking, householdId: string): HouseholdSeat[] {
  return caller.seats.filter(
    (seat) => seat.role === 'household' && seat.householdId === householdId,
  );
}

/** The people whose private things show to the caller; of a household's own seats alone. */
export function ownEyes(asking: Asking, householdId: string): Set<string> {
  const people = ownSeats(asking, householdId).map(({ personId }) => personId);
  return new Set(people.filter((personId) => personId !== null));
}

/** What of the case's debts the caller does not see. */
export async function hiddenFrom(
  em: EntityManager,
  asking: Asking,
  which: { readonly caseId: string; readonly place: HouseholdPlace },
): Promise<HiddenDebts> {
  const { caseId, place } = which;
  const others = asking.caller.seats.filter(({ role }) => role !== 'household');
  const at = { place, on: asking.today };
  if (findActingSeat(others, 'see-debts', at) !== undefined) return NOTHING;
  return findHiddenDebts(em, { caseId, eyes: ownEyes(asking, place.householdId) });
}

/** Papers that list every debt of the household. */
const LISTING_DEBTS: readonly string[] = ['loan-contract', 'honour-certificate'];

/** Whether the paper would show what is hidden. */
export function showsHidden(kind: string, hidden: HiddenDebts): boolean {
  return hidden.debtIds.size > 0 && LISTING_DEBTS.includes(kind);
}

/** Papers between the fund and others than the household: its sureties, and who is paid by what account. */
const BETWEEN_OTHERS: readonly string[] = ['payoff-instruction', 'surety-contract'];

/** Whether the caller reads papers of this kind at the place, where papers show at all. */
export function maySeePaper(asking: Asking, kind: string, place: Place): boolean {
  return !BETWEEN_OTHERS.includes(kind) || seesSureties(asking, place);
}

/** Who guarantees a contract is for the fund and the surety; the household is no party to that. */
export function seesSureties({ caller, today }: Asking, place: Place): boolean {
  const others = caller.seats.filter(({ role }) => role !== 'household');
  return findActingSeat(others, 'see-documents', { place, on: today }) !== undefined;
}
