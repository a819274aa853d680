import { describe, expect, it } from '@jest/globals';
import { consentRefusal } from './consent.ts';

const signed = { purposes: ['assess-debt'], signatureKind: 'signature', witnessNames: [] } as const;

describe('consentRefusal', () => {
  it('accepts a signature without witnesses', () => {
    expect(consentRefusal(signed, 'signer')).toBe(null);
  });

  it('refuses a consent that leaves out the assessment', () => {
    expect(consentRefusal({ ...signed, purposes: ['share-among-funds'] }, 'signer')).toBe(
      'consent-needs-assessment',
    );
  });

  it('refuses a fingerprint before one witness (Civil and Commercial Code s.9)', () => {
    const print = { ...signed, signatureKind: 'fingerprint', witnessNames: ['one'] } as const;
    expect(consentRefusal(print, 'signer')).toBe('fingerprint-needs-two-witnesses');
    expect(consentRefusal({ ...print, witnessNames: ['one', 'two'] }, 'signer')).toBe(null);
  });
});
