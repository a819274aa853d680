/**
 * What members saw, out of the JSON that was frozen, whatever the format of its day: fields that came later
 * are null (decision 0036 added what each fund was judged on, decision 0044 what the months ahead were
 * counted from).
 */

import type { PoliciesInForce } from '../centres/policies.ts';
import type { FundOption } from '../funds/fund-options.ts';
import type { HouseholdMeans } from '../funds/household-means.ts';
import type { MoneyKnown } from '../funds/offer.ts';
import type { Evidence } from '../meetings/open-voting.ts';
import type { SplitOption } from '../meetings/split/split-option.ts';

type Judged = 'facts' | 'borrower' | 'findings' | 'needs';

export type FrozenFund = Omit<FundOption, Judged> & Partial<Pick<FundOption, Judged>>;

export interface FrozenLending {
  readonly frozenOn: string;
  readonly proposal: Evidence['proposal'];
  readonly policies: Partial<PoliciesInForce>;
  /** In the order of the ranking. */
  readonly funds: readonly FrozenFund[];
  readonly means: HouseholdMeans | null;
  readonly ahead: MoneyKnown | null;
  readonly split: SplitOption | null;
}

/** Of an item about lending. */
export function readFrozenLending(evidence: object): FrozenLending {
  const frozen = withMoney(evidence) as Partial<FrozenLending> &
    Pick<FrozenLending, 'frozenOn' | 'proposal' | 'funds'>;
  return {
    frozenOn: frozen.frozenOn,
    proposal: frozen.proposal,
    policies: frozen.policies ?? {},
    funds: frozen.funds,
    means: frozen.means ?? null,
    ahead: frozen.ahead ?? null,
    split: frozen.split ?? null,
  };
}

/** Decimal strings under names that end in `Satang` as whole numbers again. */
function withMoney(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMoney);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key.endsWith('Satang') && typeof inner === 'string' ? BigInt(inner) : withMoney(inner),
    ]),
  );
}
