import type { FundOption } from '#contracts/fund-evidence';
import type { AgendaItemView } from '#contracts/meetings';

/** Able funds in the order of their rank. */
export function ableOf(options: readonly FundOption[]): readonly FundOption[] {
  return options
    .filter((option) => option.isAble)
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

/** Funds by whose name members vote yes: those able to lend, or the one whose claim is to be changed. */
export function fundsToVoteFor({
  options,
  change,
}: Pick<AgendaItemView, 'options' | 'change'>): readonly string[] {
  if (change === null) return ableOf(options).map(({ fundId }) => fundId);
  return change.isPossible ? [change.fundId] : [];
}
