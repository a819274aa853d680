import { describe, expect, it } from '@jest/globals';
import { witnessRefusal, type SignatureKind } from './signature.ts';

const SIGNER = 'นางบัวเงิน สมมุติ';

describe('a fingerprint before two witnesses (Civil and Commercial Code s.9)', () => {
  it.each<[string, SignatureKind, string[], ReturnType<typeof witnessRefusal>]>([
    ['two witnesses', 'fingerprint', ['นายอินถา น้ำปั้ว', 'นางสีนวล ป่ากลาง'], null],
    ['a pen without any', 'signature', [], null],
    ['a pen with one', 'signature', ['นายอินถา น้ำปั้ว'], null],
    ['none', 'fingerprint', [], 'fingerprint-needs-two-witnesses'],
    ['one', 'fingerprint', ['นายอินถา น้ำปั้ว'], 'fingerprint-needs-two-witnesses'],
    ['one and a blank', 'fingerprint', ['นายอินถา น้ำปั้ว', ' '], 'fingerprint-needs-two-witnesses'],
    ['the signer', 'fingerprint', ['นายอินถา น้ำปั้ว', 'บัวเงิน  สมมุติ'], 'witness-is-the-signer'],
    ['the signer beside a pen', 'signature', [SIGNER], 'witness-is-the-signer'],
    ['the same person twice', 'fingerprint', ['นายอินถา น้ำปั้ว', 'อินถา น้ำปั้ว'], 'witness-named-twice'],
  ])('%s', (...[, signatureKind, witnessNames, refused]) => {
    expect(witnessRefusal({ signatureKind, witnessNames }, SIGNER)).toBe(refused);
  });
});
