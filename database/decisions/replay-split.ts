/** What the members were shown of several funds together, out of the facts of the same evidence. */

import { judgeFund } from '#domain/funds/eligibility/judge-fund';
import { trueRateBasisPoints } from '#domain/interest/true-rate';
import { reasonsAgainstSplit } from '#domain/meetings/split-motion';
import { satang } from '#domain/money/satang';
import { contractSchedule } from '../funds/contract-schedule.ts';
import type { SplitOption } from '../meetings/split/split-option.ts';
import type { FrozenLending } from './frozen-evidence.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

/** Undefined where nobody had moved it. */
export function replaySplit(frozen: FrozenLending): ReplayedPart | undefined {
  const { split, proposal, funds } = frozen;
  if (split === null) return undefined;
  const lead = funds.find(({ fundId }) => fundId === split.parts[0]?.fundId);
  const rateBasisPoints = lead?.rateBasisPoints ?? split.rateBasisPoints;
  const schedule = contractSchedule(proposal, rateBasisPoints);
  const parts = split.parts.map((part) => partAnew(frozen, part));
  const reasons =
    split.together === undefined ? split.reasons : reasonsAgainstSplit(split.together);
  const isAble = reasons.length === 0 && parts.every((part) => part.reasons.length === 0);
  const { motionId: _motion, movedBySeatId: _moved, together: _facts, ...figures } = split;
  return comparePart('split', {
    stored: {
      ...figures,
      amountSatang: proposal.amountSatang,
      parts: split.parts.map(partFigures),
    },
    recomputed: {
      parts,
      reasons,
      isAble,
      amountSatang: split.parts.reduce((sum, part) => sum + part.amountSatang, 0n),
      rateBasisPoints,
      instalmentSatang: schedule.instalmentSatang,
      totalInterestSatang: schedule.totals.interestSatang,
      trueRateBasisPoints: trueRateBasisPoints({
        principalSatang: satang(proposal.amountSatang),
        paymentsSatang: schedule.rows.map((row) => row.paymentSatang),
      }),
    },
  });
}

type Part = SplitOption['parts'][number];

function partFigures({ fundId, reasons, cashSatang, cashAfterSatang }: Part) {
  return { fundId, reasons, cashSatang, cashAfterSatang };
}

/** A fund that evidence does not list as a member stands as it was judged. */
function partAnew({ funds, proposal, frozenOn: on }: FrozenLending, part: Part) {
  const { fundId, amountSatang } = part;
  const listed = funds.find((fund) => fund.fundId === fundId);
  if (listed?.facts === undefined || listed.borrower === undefined) return partFigures(part);
  const { facts: fund, borrower } = listed;
  const { termMonths } = proposal;
  const wish = { amountSatang, termMonths, purpose: 'old-debt', on } as const;
  const { findings } = judgeFund({ fund, borrower }, wish);
  const { cashSatang } = fund;
  return {
    fundId,
    reasons: findings.map(({ reason }) => reason),
    cashSatang,
    cashAfterSatang: cashSatang - amountSatang,
  };
}
