/**
 * A decision out of a copy of what it was made from: the votes under the rule of the day, what they resolve,
 * and what the books are told. The room itself decides by these very functions (decision 0044).
 */

import type { RefusalReason } from '../case/reasons.ts';
import { principalEntryOf, spreadOf, type RowsOfChange } from '../loans/living/resolved-change.ts';
import { reservationOf, type LendingPart, type ReservedPart } from '../loans/reservation.ts';
import { countVotes, type VoteCount, type VotesTaken } from '../meetings/count-votes.ts';
import {
  grantedMatter,
  refusedMatter,
  type AskedMatter,
  type ResolvedMatter,
} from '../meetings/resolution-of.ts';
import type { MeetingRule, Outcome } from '../meetings/tally.ts';
import { satang } from '../money/satang.ts';

export interface LendingCopy {
  readonly kind: 'lending';
  readonly amountSatang: bigint;
  /** Where it was moved that several lend together, in the order of the motion. */
  readonly split: { readonly motionId: string; readonly parts: readonly LendingPart[] } | null;
}

export interface ChangeCopy {
  readonly kind: 'change';
  /** What is waived or added; null for arrears, which are spread whole. */
  readonly amountSatang: bigint | null;
  readonly rows: RowsOfChange;
}

export type MatterCopy = LendingCopy | ChangeCopy | { readonly kind: 'motion' };

export interface DecisionCopy {
  readonly votes: VotesTaken;
  readonly rule: MeetingRule;
  readonly matter: MatterCopy;
  /** What the household is told where it is refused. */
  readonly refusalReason: RefusalReason;
}

export interface DecidedAnew {
  readonly count: VoteCount;
  /** Null where the votes decide nothing. */
  readonly resolved: ResolvedMatter | null;
  /** One entry a fund, in the order in which they are posted. */
  readonly posted: readonly ReservedPart[];
}

export function decideAnew({ votes, rule, matter, refusalReason }: DecisionCopy): DecidedAnew {
  const count = countVotes(votes, rule);
  const { outcome } = count;
  if (outcome.outcome === 'undecided') return { count, resolved: null, posted: [] };
  if (outcome.outcome === 'refused') {
    const resolved = refusedMatter(matter.kind === 'motion' ? null : refusalReason);
    return { count, resolved, posted: [] };
  }
  const resolved = grantedMatter(outcome, askedMatter(matter));
  return { count, resolved, posted: postedFor(outcome, matter) };
}

/** The funds that lend by this outcome, each with its part; none where nothing is lent. */
export function lendersOf(outcome: Outcome, matter: MatterCopy): readonly LendingPart[] {
  if (matter.kind !== 'lending') return [];
  if (outcome.outcome === 'approved') {
    return [{ fundId: outcome.fundId, lentSatang: satang(matter.amountSatang) }];
  }
  return outcome.outcome === 'approved-split' ? (matter.split?.parts ?? []) : [];
}

function askedMatter(matter: MatterCopy): AskedMatter {
  switch (matter.kind) {
    case 'motion':
      return matter;
    case 'change':
      return { kind: 'change', amountSatang: matter.amountSatang ?? spreadOf(matter.rows) };
    case 'lending': {
      const { kind, amountSatang, split } = matter;
      const [lead] = split?.parts ?? [];
      if (split === null || lead === undefined) return { kind, amountSatang, split: null };
      return { kind, amountSatang, split: { motionId: split.motionId, leadFundId: lead.fundId } };
    }
  }
}

function postedFor(outcome: Outcome, matter: MatterCopy): readonly ReservedPart[] {
  if (matter.kind !== 'change') return reservationOf(lendersOf(outcome, matter));
  const entry = principalEntryOf(matter.rows);
  const isFor = outcome.outcome === 'approved';
  return entry === null || !isFor ? [] : [{ fundId: outcome.fundId, entry }];
}
