import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ConsentPurpose } from '#domain/assessment/consent';
import type { Act } from '../act.ts';
import { Consent } from '../assessment/consent.ts';
import { record } from '../audit/record.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { writeRequest } from './ask.ts';
import { ConsentWithdrawal } from './voice-entities.ts';

/** In the order in which they are checked. */
export type WithdrawRefusal = 'no-such-consent' | 'purpose-not-given' | 'withdrawn-already';

/**
 * Takes one purpose of a consent back (Personal Data Protection Act s.19: as easily as it was given). It
 * counts from this moment; what was done before stays lawful. The centre is told so that it acts.
 */
export async function withdrawConsent(
  em: EntityManager,
  plan: { readonly consentId: string; readonly purpose: ConsentPurpose },
  act: Act,
): Promise<{ withdrawalId: string } | { refused: WithdrawRefusal }> {
  const { consentId, purpose } = plan;
  const consent = await findLocked(em, Consent, { id: consentId });
  if (consent === undefined) return { refused: 'no-such-consent' };
  if (!consent.isGiven || !consent.purposes.includes(purpose)) {
    return { refused: 'purpose-not-given' };
  }
  if ((await findRow(em, ConsentWithdrawal, { consentId, purpose })) !== undefined) {
    return { refused: 'withdrawn-already' };
  }
  const withdrawalId = randomUUID();
  await em.insert(ConsentWithdrawal, {
    id: withdrawalId,
    consentId,
    caseId: consent.caseId,
    ...placeOf(consent),
    purpose,
    bySeatId: act.seatId,
    withdrawnAt: act.at,
  });
  await record(em, {
    action: 'consent-withdrawn',
    at: act.at,
    actor: act,
    place: consent,
    subject: { kind: 'consent', id: consentId },
    caseId: consent.caseId,
    detail: { purpose },
  });
  const found = { ...placeOf(consent), id: consent.caseId };
  const asked = {
    kind: 'consent-withdrawn',
    consentWithdrawalId: withdrawalId,
    text: null,
  } as const;
  await writeRequest(em, { found, asked }, act);
  return { withdrawalId };
}

/** Whether the newest consent of the case no longer holds for the purpose. */
export async function isWithdrawn(
  em: EntityManager,
  which: { readonly caseId: string; readonly purpose: ConsentPurpose },
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `select 1 from consent_withdrawal w
      where w.purpose = ? and w.consent_id =
        (select id from consent where case_id = ? order by round desc limit 1)`,
    [which.purpose, which.caseId],
  );
  return rows.length > 0;
}
