/** What a resolution says once the votes are counted: the same for the room and for whoever counts again. */

import type { RefusalReason } from '../case/reasons.ts';
import type { Outcome } from './tally.ts';

/** What an item asks, as far as a resolution that grants it repeats it. Amounts are satang. */
export type AskedMatter =
  | {
      readonly kind: 'lending';
      readonly amountSatang: bigint;
      /** The motion that several funds lend together: its first fund stands for all. */
      readonly split: { readonly motionId: string; readonly leadFundId: string } | null;
    }
  | { readonly kind: 'change'; readonly amountSatang: bigint }
  | { readonly kind: 'motion' };

export interface ResolvedMatter {
  readonly outcome: 'approved' | 'refused';
  /** The fund that lends, or whose claim is changed; of several, the first. */
  readonly fundId: string | null;
  readonly splitMotionId: string | null;
  readonly amountSatang: bigint | null;
  readonly reason: RefusalReason | null;
}

const NOTHING = { fundId: null, splitMotionId: null, amountSatang: null, reason: null } as const;

/** Why, of a loan or a change; a motion is refused without a reason of the list. */
export function refusedMatter(reason: RefusalReason | null): ResolvedMatter {
  return { ...NOTHING, outcome: 'refused', reason };
}

/** Throws when the votes have not granted what was asked. */
export function grantedMatter(outcome: Outcome, matter: AskedMatter): ResolvedMatter {
  const granted = { ...NOTHING, outcome: 'approved' } as const;
  if (outcome.outcome === 'carried' && matter.kind === 'motion') return granted;
  if (outcome.outcome === 'approved' && matter.kind !== 'motion') {
    return { ...granted, fundId: outcome.fundId, amountSatang: matter.amountSatang };
  }
  if (outcome.outcome === 'approved-split' && matter.kind === 'lending') {
    const { split, amountSatang } = matter;
    if (split?.motionId === outcome.motionId) {
      const { motionId: splitMotionId, leadFundId: fundId } = split;
      return { ...granted, fundId, splitMotionId, amountSatang };
    }
  }
  throw new Error(`Votes that came to ${outcome.outcome} grant no ${matter.kind}`);
}
