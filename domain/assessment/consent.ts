/** Consent to the use of a household's data, purpose by purpose (Personal Data Protection Act s.19). */

import { witnessRefusal, type Signature, type WitnessRefusal } from '../law/signature.ts';

/** Version of the text the household signs; a new text gets a new one and old consents keep theirs. */
export const CONSENT_TEXT_VERSION = '2569-1';

export const CONSENT_PURPOSE_LIST = [
  'assess-debt',
  'share-among-funds',
  'share-with-agencies',
] as const;

export type ConsentPurpose = (typeof CONSENT_PURPOSE_LIST)[number];

/** In the order in which they are checked. */
export type ConsentRefusal = 'consent-needs-assessment' | WitnessRefusal;

/**
 * Why a consent does not hold, or null. Without the purpose of assessing there is nothing to begin,
 * and a fingerprint equals a signature only before two witnesses (Civil and Commercial Code s.9).
 */
export function consentRefusal(
  consent: Signature & { readonly purposes: readonly string[] },
  signerName: string,
): ConsentRefusal | null {
  if (!consent.purposes.includes('assess-debt')) return 'consent-needs-assessment';
  return witnessRefusal(consent, signerName);
}
