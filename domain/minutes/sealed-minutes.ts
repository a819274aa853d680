import type { SignatureKind } from '../law/signature.ts';
import type { MinutesCorrection } from './corrections.ts';
import type { MinutesRecord } from './minutes-record.ts';

export interface MinutesSigned {
  readonly signedAs: 'chair' | 'secretary';
  readonly name: string;
  readonly signatureKind: SignatureKind;
  readonly witnessNames: readonly string[];
  /** ISO instant. */
  readonly signedAt: string;
}

/** All that sealed minutes consist of: paper and screen are drawn from it and from nothing else. */
export interface SealedMinutes {
  readonly record: MinutesRecord;
  readonly corrections: readonly MinutesCorrection[];
  readonly signatures: readonly MinutesSigned[];
}
