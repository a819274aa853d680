/** Everything that bounds the amount: of each bound, the most that may be lent now and why. */

import type { ByLawRule, ByLawsInForce, TurnStep } from '../by-laws/by-law.ts';
import type { BorrowerFacts, FundFacts } from './facts.ts';
import type { InabilityReason, ReasonFigures, ReasonSource } from './reasons.ts';

/** An amount above `mostSatang` has this reason; at or below it does not. */
export interface AmountLimit {
  readonly reason: InabilityReason;
  readonly mostSatang: bigint;
  readonly figures: ReasonFigures;
  readonly source: ReasonSource;
}

export function amountLimits(fund: FundFacts, borrower: BorrowerFacts): AmountLimit[] {
  return [
    ...ceilings(fund.byLaws, borrower),
    ...turnCeiling(fund.byLaws, borrower),
    ...sharesCeiling(fund.byLaws, borrower),
    ...approvalCeiling(fund.byLaws),
    ...cashLimits(fund),
  ];
}

function ceilings(byLaws: ByLawsInForce, borrower: BorrowerFacts): AmountLimit[] {
  const owed = {
    'ceiling-per-person': borrower.personOwesSatang,
    'ceiling-per-household': borrower.householdOwesSatang,
  } as const;
  return (['ceiling-per-person', 'ceiling-per-household'] as const).flatMap((rule) => {
    const law = byLaws[rule];
    if (law === undefined) return [];
    const [limitSatang, owedSatang] = [law.value.mostSatang, owed[rule]];
    const mostSatang = limitSatang - owedSatang;
    const figures = { limitSatang, owedSatang, mostSatang };
    return [
      { reason: `above-${rule}` as const, mostSatang, figures, source: sourceOf(byLaws, rule) },
    ];
  });
}

function turnCeiling(byLaws: ByLawsInForce, { loansBefore }: BorrowerFacts): AmountLimit[] {
  const law = byLaws['ceiling-per-turn'];
  if (law === undefined) return [];
  const turn = loansBefore + 1;
  const step = stepOfTurn(law.value.steps, turn);
  if (step === undefined) return [];
  const { mostSatang } = step;
  const figures = { limitSatang: mostSatang, turn };
  const source = sourceOf(byLaws, 'ceiling-per-turn');
  return [{ reason: 'above-ceiling-per-turn', mostSatang, figures, source }];
}

function stepOfTurn(steps: readonly TurnStep[], turn: number): TurnStep | undefined {
  return steps.filter((step) => step.turn <= turn).at(-1);
}

function sharesCeiling(byLaws: ByLawsInForce, borrower: BorrowerFacts): AmountLimit[] {
  const law = byLaws['ceiling-by-shares'];
  const { sharesSatang, personOwesSatang: owedSatang } = borrower;
  if (law === undefined || sharesSatang === null) return [];
  const { hundredths } = law.value;
  // Rounded down: the ceiling is never above the multiple.
  const limitSatang = (sharesSatang * BigInt(hundredths)) / 100n;
  const mostSatang = limitSatang - owedSatang;
  const figures = { sharesSatang, hundredths, limitSatang, owedSatang, mostSatang };
  const source = sourceOf(byLaws, 'ceiling-by-shares');
  return [{ reason: 'above-ceiling-by-shares', mostSatang, figures, source }];
}

function approvalCeiling(byLaws: ByLawsInForce): AmountLimit[] {
  const last = byLaws.approval?.value.steps.at(-1);
  if (last === undefined || last.upToSatang === null) return [];
  const mostSatang = last.upToSatang;
  const source = sourceOf(byLaws, 'approval');
  return [{ reason: 'above-every-approval', mostSatang, figures: { mostSatang }, source }];
}

function cashLimits(fund: FundFacts): AmountLimit[] {
  const { cashSatang, byLaws } = fund;
  const keptSatang = reserveOf(fund);
  const afterReserve = cashSatang - keptSatang;
  const reserve: AmountLimit = {
    reason: 'breaks-reserve',
    mostSatang: afterReserve,
    figures: { cashSatang, keptSatang, mostSatang: afterReserve },
    source: byLaws.reserve === undefined ? { kind: 'register' } : sourceOf(byLaws, 'reserve'),
  };
  const cash: AmountLimit = {
    reason: 'not-enough-cash',
    mostSatang: cashSatang,
    figures: { cashSatang },
    source: { kind: 'books' },
  };
  return keptSatang > 0n ? [reserve, cash] : [cash];
}

/** What the fund keeps back: by its by-law, else by its register. */
export function reserveOf({ byLaws, reserveSatang }: FundFacts): bigint {
  return byLaws.reserve?.value.keptSatang ?? reserveSatang;
}

/** The record of a rule that is in force. */
export function sourceOf(byLaws: ByLawsInForce, rule: ByLawRule): ReasonSource {
  const law = byLaws[rule];
  if (law === undefined) throw new Error(`No by-law on ${rule} is in force`);
  return { kind: 'by-law', rule, byLawId: law.id, effectiveFrom: law.effectiveFrom };
}
