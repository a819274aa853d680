/** The by-laws of the funds on a day, as they were on file by then; and what they ask for beside the majority. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { byLawsOn, type ByLawsInForce } from '#domain/funds/by-laws/by-law';
import { FundByLaw } from '../by-laws/by-law-entities.ts';
import { recordOf } from '../by-laws/read-by-laws.ts';
import { listRows } from '../rows.ts';
import type { FrozenLending } from './frozen-evidence.ts';
import { comparePart, type ReplayedPart } from './replayed-part.ts';

export interface KnownOn {
  readonly on: string;
  readonly knownAt: string;
}

/** By fund. A by-law may be written down later with a day in the past: then it was not known. */
export async function byLawsKnown(
  em: EntityManager,
  { fundIds, on, knownAt }: KnownOn & { readonly fundIds: readonly string[] },
): Promise<Map<string, ByLawsInForce>> {
  const rows = await listRows(em, FundByLaw, {
    where: { fundId: { $in: [...fundIds] }, recordedAt: { $lte: knownAt } },
    orderBy: { effectiveFrom: 'desc', id: 'asc' },
  });
  return new Map(
    fundIds.map((fundId) => {
      const own = rows.filter((row) => row.fundId === fundId);
      return [fundId, byLawsOn(own.map(recordOf), on)];
    }),
  );
}

/** Undefined for evidence that does not say on which by-laws a fund was judged. */
export async function replayByLaws(
  em: EntityManager,
  { frozen, knownAt }: { readonly frozen: FrozenLending; readonly knownAt: string },
): Promise<ReplayedPart | undefined> {
  const shown = frozen.funds.flatMap(({ fundId, facts }) =>
    facts === undefined ? [] : [[fundId, facts.byLaws] as const],
  );
  if (shown.length === 0) return undefined;
  const fundIds = shown.map(([fundId]) => fundId);
  const known = await byLawsKnown(em, { fundIds, on: frozen.frozenOn, knownAt });
  return comparePart('by-laws', {
    stored: Object.fromEntries(shown.map(([id, laws]) => [id, listed(laws)])),
    recomputed: Object.fromEntries([...known].map(([id, laws]) => [id, listed(laws)])),
  });
}

/** As a list, so that a rule which only one side has is found. */
function listed(laws: ByLawsInForce) {
  const rules = Object.entries(laws).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return rules.map(([rule, inForce]) => ({ rule, ...inForce }));
}
