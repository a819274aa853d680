/**
 * A fingerprint counts as a signature when two witnesses sign beside it (Civil and Commercial Code
 * s.9): two people by name, of whom neither is the signer.
 */

import { plainName } from '../people/likeness/name-sound.ts';

export const SIGNATURE_KINDS = ['signature', 'fingerprint'] as const;

export type SignatureKind = (typeof SIGNATURE_KINDS)[number];

export interface Signature {
  readonly signatureKind: SignatureKind;
  readonly witnessNames: readonly string[];
}

/** In the order in which they are checked. */
export const WITNESS_REFUSALS = [
  'fingerprint-needs-two-witnesses',
  'witness-is-the-signer',
  'witness-named-twice',
] as const;

export type WitnessRefusal = (typeof WITNESS_REFUSALS)[number];

/**
 * Why the witnesses do not make the fingerprint a signature, or null. A pen needs none; who is named
 * beside it is still neither the signer nor named twice. Names are compared without their titles.
 */
export function witnessRefusal(
  { signatureKind, witnessNames }: Signature,
  signerName: string,
): WitnessRefusal | null {
  const names = witnessNames.map(plainName).filter((name) => name !== '');
  const isShort = names.length < 2 || names.length < witnessNames.length;
  if (signatureKind === 'fingerprint' && isShort) return 'fingerprint-needs-two-witnesses';
  if (names.includes(plainName(signerName))) return 'witness-is-the-signer';
  return new Set(names).size < names.length ? 'witness-named-twice' : null;
}
