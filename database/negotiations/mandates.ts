/** The household's signed authority: taken in, borne out by a second person, taken back. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Mandate as HeldMandate } from '#domain/negotiations/offers';
import type { Act } from '../act.ts';
import { areMembers } from '../assessment/forms/form-call.ts';
import type { AuditAction, AuditDetail } from '../audit/actions.ts';
import { record } from '../audit/record.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import { isPhotoFor } from '../photos/photo-store.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { Mandate } from './mandate.ts';

export type MandatePlan = Pick<
  Mandate,
  'caseId' | 'personId' | 'signedOn' | 'signatureKind' | 'witnessNames' | 'evidence'
> & {
  /** Each of meaning only for its own kind of evidence. */
  readonly paperReference: string | null;
  readonly photoId: string | null;
};

/** In the order in which they are checked. */
export type SignMandateRefusal =
  | 'no-such-case'
  | 'not-a-member'
  | 'fingerprint-needs-two-witnesses'
  | 'paper-reference-missing'
  | 'photo-of-this-case-missing';

/** Takes in what a debtor has signed; without a kept paper it holds once a second person confirms it. */
export async function signMandate(
  em: EntityManager,
  plan: MandatePlan,
  act: Act,
): Promise<{ mandateId: string } | { refused: SignMandateRefusal }> {
  const row = await findRow(em, HouseholdCase, { id: plan.caseId });
  if (row === undefined) return { refused: 'no-such-case' };
  if (!(await areMembers(em, row.householdId, [plan.personId]))) return { refused: 'not-a-member' };
  const witnesses = plan.witnessNames.filter((name) => name.trim() !== '');
  // Civil and Commercial Code s.9: a fingerprint stands for a signature before two witnesses.
  if (plan.signatureKind === 'fingerprint' && witnesses.length !== 2) {
    return { refused: 'fingerprint-needs-two-witnesses' };
  }
  const unproved = await refuseEvidence(em, plan, row);
  if (unproved !== undefined) return { refused: unproved };
  const mandateId = randomUUID();
  await em.insert(Mandate, {
    id: mandateId,
    ...plan,
    ...placeOf(row),
    round: row.round,
    witnessNames: witnesses,
    paperReference: plan.evidence === 'paper' ? plan.paperReference : null,
    photoId: plan.evidence === 'photo' ? plan.photoId : null,
    byUserId: act.userId,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const { evidence, signedOn, signatureKind } = plan;
  const mandate = { ...placeOf(row), caseId: row.id };
  const detail = { evidence, signedOn, signatureKind };
  await note(em, mandate, { action: 'mandate-signed', act, detail });
  return { mandateId };
}

async function refuseEvidence(
  em: EntityManager,
  { evidence, paperReference, photoId }: MandatePlan,
  { id: caseId, centreId }: HouseholdCase,
): Promise<SignMandateRefusal | undefined> {
  if (evidence === 'paper' && (paperReference ?? '').trim() === '') {
    return 'paper-reference-missing';
  }
  if (evidence !== 'photo') return undefined;
  const isOurs = photoId !== null && (await isPhotoFor(em, photoId, { centreId, caseId }));
  return isOurs ? undefined : 'photo-of-this-case-missing';
}

/** In the order in which they are checked. */
export type ConfirmMandateRefusal =
  | 'no-such-mandate'
  | 'mandate-has-ended'
  | 'mandate-is-proved'
  | 'second-recorder-is-the-first';

/** A second person puts their name to what the first recorded. */
export async function confirmMandate(
  em: EntityManager,
  { mandateId }: { mandateId: string },
  act: Act,
): Promise<{ caseId: string } | { refused: ConfirmMandateRefusal }> {
  const mandate = await findLocked(em, Mandate, { id: mandateId });
  if (mandate === undefined) return { refused: 'no-such-mandate' };
  if (mandate.endedOn !== null) return { refused: 'mandate-has-ended' };
  if (isProved(mandate)) return { refused: 'mandate-is-proved' };
  if (mandate.byUserId === act.userId) return { refused: 'second-recorder-is-the-first' };
  const by = { confirmedByUserId: act.userId, confirmedBySeatId: act.seatId };
  await em.nativeUpdate(Mandate, { id: mandateId }, { ...by, confirmedAt: act.at });
  await note(em, mandate, { action: 'mandate-confirmed', act });
  return { caseId: mandate.caseId };
}

/** In the order in which they are checked. */
export type EndMandateRefusal =
  | 'no-such-mandate'
  | 'mandate-has-ended'
  | 'ends-before-it-was-signed';

/** The household takes its authority back: no offer is made on it from that day on. */
export async function endMandate(
  em: EntityManager,
  { mandateId, endedOn }: { mandateId: string; endedOn: string },
  act: Act,
): Promise<{ caseId: string } | { refused: EndMandateRefusal }> {
  const mandate = await findLocked(em, Mandate, { id: mandateId });
  if (mandate === undefined) return { refused: 'no-such-mandate' };
  if (mandate.endedOn !== null) return { refused: 'mandate-has-ended' };
  if (endedOn < mandate.signedOn) return { refused: 'ends-before-it-was-signed' };
  await em.nativeUpdate(Mandate, { id: mandateId }, { endedOn, endedBySeatId: act.seatId });
  await note(em, mandate, { action: 'mandate-ended', act, detail: { endedOn } });
  return { caseId: mandate.caseId };
}

/** The authorities of those who owe the debt of a matter. */
export async function readMandatesOfMatter(
  em: EntityManager,
  negotiationId: string,
): Promise<HeldMandate[]> {
  return em.execute<HeldMandate[]>(
    `select m.signed_on as "signedOn", m.ended_on as "endedOn",
            (m.evidence <> 'two-recorders' or m.confirmed_at is not null) as "isProved"
       from negotiation n
       join mandate m on m.case_id = n.case_id and m.round = n.round
      where n.id = ? and m.person_id in
            (select d.person_id from negotiation_debtor d where d.negotiation_id = n.id)`,
    [negotiationId],
  );
}

export function isProved({ evidence, confirmedAt }: Mandate): boolean {
  return evidence !== 'two-recorders' || confirmedAt !== null;
}

async function note(
  em: EntityManager,
  { centreId, areaCode, caseId }: Pick<Mandate, 'centreId' | 'areaCode' | 'caseId'>,
  { action, act, detail = {} }: { action: AuditAction; act: Act; detail?: AuditDetail },
): Promise<void> {
  await record(em, {
    action,
    at: act.at,
    actor: act,
    place: { centreId, areaCode },
    subject: { kind: 'case', id: caseId },
    caseId,
    detail,
  });
}
