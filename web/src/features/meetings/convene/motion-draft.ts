import type { z } from 'zod';
import type { MoveMotion } from '#contracts/motions';
import type { WriteOffReason } from '#domain/loans/write-off';
import type { MotionKind } from '#domain/meetings/motion-kinds';
import { NO_TERMS, type JoiningTerms } from '../../../lib/joining-terms.ts';
import { admissionOf } from './admission-draft.ts';
import { EMPTY_GRANT, grantOf, type GrantDraft } from './grant-draft.ts';

/** A matter on its way to the agenda, as far as it is written. */
export interface MotionDraft {
  /** Tells drafts apart while they are added and taken out. */
  readonly key: number;
  readonly kind: MotionKind;
  readonly title: string;
  readonly text: string;
  readonly rateBasisPoints: number | undefined;
  /** ISO date. */
  readonly effectiveFrom: string | undefined;
  readonly resolutionId: string | undefined;
  readonly caseId: string | undefined;
  readonly fundId: string | undefined;
  /** Of a loan that would be written off. */
  readonly loanId: string | undefined;
  readonly writeOffReason: WriteOffReason | undefined;
  readonly grant: GrantDraft;
  /** Of a group that would join. */
  readonly accessionId: string | undefined;
  readonly terms: JoiningTerms;
  /** ISO date. */
  readonly ceremonyOn: string | undefined;
  readonly mayBeNamed: boolean | undefined;
}

export function emptyMotion(kind: MotionKind, key: number): MotionDraft {
  return {
    key,
    kind,
    title: '',
    text: '',
    rateBasisPoints: undefined,
    effectiveFrom: undefined,
    resolutionId: undefined,
    caseId: undefined,
    fundId: undefined,
    loanId: undefined,
    writeOffReason: undefined,
    accessionId: undefined,
    grant: EMPTY_GRANT,
    terms: NO_TERMS,
    ceremonyOn: undefined,
    mayBeNamed: undefined,
  };
}

/** The motion, or undefined while a figure is missing. */
export function motionOf(draft: MotionDraft): z.input<typeof MoveMotion> | undefined {
  const { kind, title, text, rateBasisPoints, effectiveFrom, resolutionId } = draft;
  const { caseId, ceremonyOn, mayBeNamed, fundId } = draft;
  switch (kind) {
    case 'free':
      return { kind, title, text };
    case 'common-rate':
      if (rateBasisPoints === undefined || effectiveFrom === undefined) return undefined;
      return { kind, text, rateBasisPoints, effectiveFrom };
    case 'clearance':
      return caseId === undefined ? undefined : { kind, text, caseId };
    case 'honours':
      if (caseId === undefined || ceremonyOn === undefined || mayBeNamed === undefined)
        return undefined;
      return { kind, text, caseId, ceremonyOn, mayBeNamed };
    case 'admit-fund':
      return admissionOf(draft);
    case 'release-fund':
      return fundId === undefined ? undefined : { kind, text, fundId };
    case 'write-off':
      if (draft.loanId === undefined || draft.writeOffReason === undefined) return undefined;
      return { kind, text, loanId: draft.loanId, reason: draft.writeOffReason };
    case 'award-grant':
      return grantOf(draft);
    case 'counter-decision':
      return resolutionId === undefined ? undefined : { kind, text, resolutionId };
  }
}
