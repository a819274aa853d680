import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  CONSENT_TEXT_VERSION,
  consentRefusal,
  type ConsentPurpose,
  type ConsentRefusal,
} from '#domain/assessment/consent';
import type { EndReason } from '#domain/case/reasons';
import type { SignatureKind } from '#domain/law/signature';
import { bringBookDebts } from '../../books/bring-book-debts.ts';
import { Person } from '../../people/person.ts';
import { placeOf } from '../../places/place.ts';
import { getRow } from '../../rows.ts';
import { Consent } from '../consent.ts';
import { writeDecision } from './case-decisions.ts';
import { areMembers, getCaseOf, noteForm, type FormCall, type Written } from './form-call.ts';

export type ConsentForm =
  | {
      readonly outcome: 'given';
      readonly givenByPersonId: string;
      readonly purposes: readonly ConsentPurpose[];
      readonly signedOn: string;
      readonly signatureKind: SignatureKind;
      readonly witnessNames: readonly string[];
    }
  | {
      readonly outcome: 'refused';
      readonly givenByPersonId: string;
      readonly signedOn: string;
      readonly note: string | null;
    };

/** Why a case without consent ends; the household may come back at any time with a new one. */
export const CONSENT_REFUSED = 'household-asked' satisfies EndReason;

/** In the order in which they are checked. */
export type ConsentFormRefusal = 'not-a-member' | 'date-in-the-future' | ConsentRefusal;

/** Keeps the household's consent, or that it gave none (Personal Data Protection Act s.19). */
export async function recordConsent(
  em: EntityManager,
  call: FormCall<ConsentForm>,
): Promise<Written<ConsentFormRefusal>> {
  const { form, caseId, at } = call;
  const { row, today } = await getCaseOf(em, call);
  const isMember = await areMembers(em, row.householdId, [form.givenByPersonId]);
  if (!isMember) return { refused: 'not-a-member' };
  if (form.signedOn > today) return { refused: 'date-in-the-future' };
  const isGiven = form.outcome === 'given';
  const { givenByPersonId } = form;
  const refused = isGiven ? consentRefusal(form, await getName(em, givenByPersonId)) : null;
  if (refused !== null) return { refused };
  await em.insert(Consent, {
    id: randomUUID(),
    caseId,
    ...placeOf(row),
    round: row.round,
    textVersion: CONSENT_TEXT_VERSION,
    purposes: isGiven ? [...form.purposes] : [],
    givenByPersonId: form.givenByPersonId,
    isGiven,
    signedOn: form.signedOn,
    signatureKind: isGiven ? form.signatureKind : null,
    witnessNames: isGiven ? [...form.witnessNames] : [],
    recordedAt: at,
  });
  if (!isGiven) {
    return writeDecision(
      em,
      { ...call, form: { ...form, reason: CONSENT_REFUSED } },
      'consent-recorded',
    );
  }
  await bringBookDebts(em, row);
  const detail = { outcome: 'given', textVersion: CONSENT_TEXT_VERSION };
  await noteForm(em, call, { row, action: 'consent-recorded', detail });
  return undefined;
}

async function getName(em: EntityManager, personId: string): Promise<string> {
  const { firstName, lastName } = await getRow(em, Person, { id: personId });
  return `${firstName} ${lastName}`;
}
