import type { Placement } from '#domain/allocation/model';
import { contentHash } from '../content-hash.ts';
import type { AllocationAnswer, AllocationProposal } from './allocation-entities.ts';

export interface StoredAnswer {
  /** By case, the position of the fund that lends; null for one left out. */
  readonly placement: Placement;
  readonly instead: readonly StoredInstead[];
}

export interface StoredInstead {
  readonly caseAt: number;
  readonly placement: Placement;
  readonly worth: string;
  readonly isBest: boolean;
}

type Sealed = Pick<
  AllocationAnswer,
  'answer' | 'worth' | 'bound' | 'areTiesSettled' | 'solver' | 'tookMs'
>;

/** SHA-256 over the frozen question and its answer: one figure changed, and it is another. */
export function sealOf(
  {
    meetingId,
    number,
    facts,
    model,
  }: Pick<AllocationProposal, 'meetingId' | 'number' | 'facts' | 'model'>,
  { answer, worth, bound, areTiesSettled, solver, tookMs }: Sealed,
): string {
  const question = { meetingId, number, facts, model };
  return contentHash({ question, answer, worth, bound, areTiesSettled, solver, tookMs });
}
