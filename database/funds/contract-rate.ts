/** The rate of a contract that a fund makes on a day. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { policyOn, type PolicyRecord } from '#domain/centre/policies';
import { readPolicyRecords } from '../centres/policies.ts';
import type { Fund } from './fund.ts';

type SignedRate = Pick<Fund, 'rateBasisPoints' | 'accededOn'>;

/**
 * A fund that joined at the common rate of its day follows the common rate of every later day; one that
 * joined at a rate of its own keeps it (decision 0039). Basis points a year.
 */
export function contractRateOn(
  { rateBasisPoints, accededOn }: SignedRate,
  records: readonly PolicyRecord[],
  on: string,
): number {
  const rateOn = (day: string) => policyOn(records, 'common-rate-basis-points', day);
  return rateBasisPoints === rateOn(accededOn) ? rateOn(on) : rateBasisPoints;
}

/** The funds of a centre as they lend on a day. */
export async function withContractRates<Row extends SignedRate>(
  em: EntityManager,
  { centreId, on }: { readonly centreId: string; readonly on: string },
  funds: readonly Row[],
): Promise<Row[]> {
  const records = await readPolicyRecords(em, centreId);
  return funds.map((fund) => ({ ...fund, rateBasisPoints: contractRateOn(fund, records, on) }));
}
