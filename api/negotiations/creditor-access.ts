/**
 * Who is told to whom a household owes, and who speaks with creditors. Least data (Personal Data
 * Protection Act s.22): chair, secretary, treasurer, the household itself and whoever negotiates its
 * debts know the name; everybody else who sees the debts is told class and amount.
 */

import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Uuid } from '#contracts/primitives';
import type { Act } from '#database/act';
import { HouseholdCase } from '#database/cases/household-case';
import { Mandate } from '#database/negotiations/mandate';
import { Negotiation, NegotiationTalk } from '#database/negotiations/negotiation-entities';
import { isNegotiatorOf } from '#database/negotiations/negotiators';
import { findRow } from '#database/rows';
import { findActingSeat } from '#domain/people/permissions';
import type { Place } from '#domain/people/roles';
import { actAt, mayAt, type Asking } from '../access/access.ts';
import type { Refused } from '../routing/route.ts';

export const NegotiationParams = z.object({ negotiationId: Uuid });
export const TalkParams = z.object({ talkId: Uuid });
export const MandateParams = z.object({ mandateId: Uuid });

type Asked = Asking & { readonly em: EntityManager };
export type CasePlace = Place & { readonly caseId: string };

export async function seesCreditorsOf(asked: Asked, place: CasePlace): Promise<boolean> {
  if (mayAt(asked, 'see-creditors', place)) return true;
  return mayAt(asked, 'see-debts', place) && (await isNegotiator(asked, place));
}

/** Who acts towards the creditors of a case, or why not. */
export async function actAsNegotiator(
  asked: Asked,
  place: CasePlace | undefined,
): Promise<Act | Refused> {
  const act = actAt(asked, 'negotiate', { place, see: 'see-debts' });
  if (!('refused' in act) || act.refused === 'not-found' || place === undefined) return act;
  if (!(await isNegotiator(asked, place))) return act;
  const { caller, at, today } = asked;
  const seat = findActingSeat(caller.seats, 'be-negotiator', { place, on: today });
  return seat === undefined ? act : { userId: caller.userId, seatId: seat.seatId, at };
}

function isNegotiator({ em, caller }: Asked, { caseId }: CasePlace): Promise<boolean> {
  return isNegotiatorOf(em, { caseId, userId: caller.userId });
}

export async function placeOfCase(em: EntityManager, id: string): Promise<CasePlace | undefined> {
  const row = await findRow(em, HouseholdCase, { id });
  if (row === undefined) return undefined;
  const { centreId, areaCode, householdId } = row;
  return { centreId, areaCode, householdId, caseId: id };
}

export async function placeOfMatter(em: EntityManager, id: string): Promise<CasePlace | undefined> {
  const matter = await findRow(em, Negotiation, { id });
  return matter && placeOfCase(em, matter.caseId);
}

export async function placeOfTalk(em: EntityManager, id: string): Promise<CasePlace | undefined> {
  const talk = await findRow(em, NegotiationTalk, { id });
  return talk && placeOfMatter(em, talk.negotiationId);
}

export async function placeOfMandate(
  em: EntityManager,
  id: string,
): Promise<CasePlace | undefined> {
  const mandate = await findRow(em, Mandate, { id });
  return mandate && placeOfCase(em, mandate.caseId);
}
