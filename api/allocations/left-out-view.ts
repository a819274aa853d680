import type { z } from 'zod';
import type { AllocationView } from '#contracts/allocations';
import type { StoredFinding } from '#database/allocation/allocation-facts';
import type { StoredInstead } from '#database/allocation/stored-answer';
import type { LeftOut } from '#domain/allocation/explain';
import type { Placement } from '#domain/allocation/model';
import type { Village } from '#domain/allocation/village';
import type { Names } from './names.ts';

type View = NonNullable<z.input<typeof AllocationView>['answer']>['leftOut'][number];

interface Ground {
  readonly village: Village<StoredFinding>;
  readonly names: Names;
  readonly placement: Placement;
  readonly worth: bigint;
  readonly instead: readonly StoredInstead[];
}

/** A household that is left out: why, what would change it, and what lending to it first would cost. */
export function leftOutView(one: LeftOut<StoredFinding>, ground: Ground): View {
  const { village, names } = ground;
  const caseAt = village.cases.findIndex(({ caseId }) => caseId === one.caseId);
  const asked = village.cases[caseAt];
  if (asked === undefined) throw new Error(`No case ${one.caseId} in the question`);
  const instead = ground.instead.find((other) => other.caseAt === caseAt);
  return {
    ...names.ofCase(one.caseId),
    amountSatang: String(asked.amountSatang),
    harms: [...asked.harms],
    monthsWaited: asked.monthsWaited,
    reason: one.reason,
    lacking: one.lacking.map(({ fundId, satang, endedBy }) => ({
      fund: names.ofFund(fundId),
      satang: String(satang),
      endedBy,
    })),
    fitsShared: one.fitsShared,
    barred: one.barred.map(({ fundId, reasons }) => ({
      fund: names.ofFund(fundId),
      findings: [...reasons],
    })),
    instead: instead === undefined ? null : insteadView(instead, ground),
  };
}

/** Who would lose the loan that is proposed for them now. */
function insteadView(
  instead: StoredInstead,
  { village, names, placement, worth }: Ground,
): NonNullable<View['instead']> {
  const without = village.cases.filter(
    (_, at) => placement[at] !== null && instead.placement[at] === null,
  );
  return {
    lostPoints: String(worth - BigInt(instead.worth)),
    withoutCases: without.map(({ caseId }) => names.ofCase(caseId)),
    isLeast: instead.isBest,
  };
}
