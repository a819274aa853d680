import type { EntityManager } from '@mikro-orm/postgresql';
import type { z } from 'zod';
import type { OneContract } from '#contracts/centres';
import { findPolicyOn } from '#database/centres/policies';
import { findSeatName } from '#database/documents/printed-place';
import { measureContracts } from '#database/one-contract/measure-contracts';
import type { Place } from '#domain/people/roles';
import { mayAt, type Asking } from '../access/access.ts';
import { caseNumber } from '../cases/case-row-view.ts';

/** The by-law of today and its ratio; which households hold more is for who may see the books. */
export async function findOneContract(
  em: EntityManager,
  asking: Asking,
  centre: Place & { readonly centreId: string },
): Promise<z.input<typeof OneContract>> {
  const { centreId } = centre;
  const key = 'one-contract-per-household';
  const record = await findPolicyOn(em, { centreId, key, on: asking.today });
  const owner = await findSeatName(em, record?.decidedBySeatId ?? null);
  const { withOne, withAny, withMore } = await measureContracts(em, { centreId });
  return {
    isOn: record?.value === 1,
    since: record?.effectiveFrom ?? null,
    reason: record?.reason ?? null,
    decidedBy: owner?.name ?? null,
    measuredOn: asking.today,
    householdsWithOne: withOne,
    householdsWithAny: withAny,
    householdsWithMore: mayAt(asking, 'see-ledger', centre)
      ? withMore.map((row) => ({
          caseId: row.caseId,
          caseNumber: caseNumber(row),
          contracts: row.contracts,
        }))
      : null,
  };
}
