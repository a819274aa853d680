import type { AdmissionTerms } from '../funds/accession.ts';
import type { WriteOffReason } from '../loans/write-off.ts';

/**
 * Matters that the committee decides yes or no, beside lending and contracts that run. Each stands on the
 * agenda under its own kind; what follows from a yes is told in decision 0039.
 */

/**
 * `free`: a matter in the secretary's words, with no effect but the minutes. `common-rate`: the one rate of
 * new contracts from a day on. `clearance`: that a household owes nothing more. `honours`: that a cleared
 * household is honoured. `admit-fund`: that a group of the area that has agreed becomes a member fund.
 * `release-fund`: that a member fund leaves the centre. `write-off`: that a loan beyond hope is a loss in the
 * books of its fund. `counter-decision`: what the committee does about an earlier resolution that can no
 * longer be undone.
 */
export const MOTION_KINDS = [
  'free',
  'common-rate',
  'clearance',
  'honours',
  'admit-fund',
  'release-fund',
  'write-off',
  'counter-decision',
] as const;

export type MotionKind = (typeof MOTION_KINDS)[number];

/** What is moved, as it is put down when the meeting is convened; it never changes afterwards. */
export type Motion =
  | { readonly kind: 'free'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'common-rate';
      readonly text: string;
      /** A year, declining balance. */
      readonly rateBasisPoints: number;
      /** ISO date: the first day whose contracts bear it. */
      readonly effectiveFrom: string;
    }
  | { readonly kind: 'clearance'; readonly text: string; readonly caseId: string }
  | {
      readonly kind: 'honours';
      readonly text: string;
      readonly caseId: string;
      /** ISO date. */
      readonly ceremonyOn: string;
      /** The household has agreed to be named in public; without it the certificate stays private. */
      readonly mayBeNamed: boolean;
    }
  | ({
      readonly kind: 'admit-fund';
      readonly text: string;
      readonly accessionId: string;
    } & AdmissionTerms)
  | { readonly kind: 'release-fund'; readonly text: string; readonly fundId: string }
  | {
      readonly kind: 'write-off';
      readonly text: string;
      readonly loanId: string;
      readonly reason: WriteOffReason;
    }
  | {
      readonly kind: 'counter-decision';
      readonly text: string;
      /** The resolution it answers. */
      readonly resolutionId: string;
    };

export function isMotionKind(kind: string): kind is MotionKind {
  return (MOTION_KINDS as readonly string[]).includes(kind);
}
