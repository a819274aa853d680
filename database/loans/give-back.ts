import type { EntityManager } from '@mikro-orm/postgresql';
import { releaseEntry } from '#domain/ledger/entry';
import { dayOf, type Act } from '../act.ts';
import { Loan } from './loan-entities.ts';
import { noteLoan } from './sign-contract.ts';
import { listLenders, postToLenders } from './split/lenders.ts';

/** Why reserved money goes back to the funds. */
export type GivenBackBecause = 'declined' | 'expired' | 'approval-refused' | 'cancelled';

/**
 * Gives the reserved money of a loan back to its funds, the last to be reserved first, and ends the loan.
 * The caller has locked it and found that none of its money has left.
 */
export async function giveBack(
  em: EntityManager,
  { loan, because }: { readonly loan: Loan; readonly because: GivenBackBecause },
  by: Act | { readonly at: string },
): Promise<void> {
  const lenders = await listLenders(em, loan);
  const parts = lenders.toReversed().map(({ fundId, lentSatang }) => ({
    fundId,
    entry: releaseEntry({ amountSatang: lentSatang }),
  }));
  const giving = { loan, postingKey: `release/${loan.id}`, businessOn: dayOf(by.at), parts };
  const posted = await postToLenders(em, giving, by);
  if ('refused' in posted) {
    throw new Error(`Fund ${posted.fundId} does not release loan ${loan.id}: ${posted.refused}`);
  }
  const version = loan.version + 1;
  await em.nativeUpdate(Loan, { id: loan.id }, { status: 'released', version });
  await noteLoan(em, loan, { action: 'loan-released', act: by, detail: { because } });
}
