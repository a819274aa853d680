/** The households of an agenda and the funds of its centre, from the books as they stand. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { roomOf, type LendingFund } from '#domain/allocation/village';
import { policyOn, WEIGHT_KEYS, type WeightKey } from '#domain/centre/policies';
import { satang } from '#domain/money/satang';
import { findPolicyOn, readPolicyRecords } from '../centres/policies.ts';
import { Fund } from '../funds/fund.ts';
import { readBalancesOfFunds } from '../ledger/balances.ts';
import type { Meeting } from '../meetings/meeting-entities.ts';
import { listRows } from '../rows.ts';
import type { AllocationFacts, WeightOfDay } from './allocation-facts.ts';
import { barredFor } from './barred.ts';
import { gatherCases } from './gather-cases.ts';

/** Undefined when no household on the agenda waits for a fund. `on` is the day of books and policy. */
export async function gatherFacts(
  em: EntityManager,
  meeting: Pick<Meeting, 'id' | 'centreId'>,
  on: string,
): Promise<AllocationFacts | undefined> {
  const cases = await gatherCases(em, meeting, on);
  if (cases.length === 0) return undefined;
  const { centreId } = meeting;
  const funds = await readFunds(em, centreId);
  const policies = await readWeights(em, { centreId, on });
  const waiting = cases.map(({ waitingCase }) => waitingCase);
  return {
    on,
    village: {
      weights: weightsOf(policies),
      cases: waiting,
      funds: funds.map(({ lending }) => lending),
      barred: waiting.flatMap((one) => funds.flatMap(({ fund }) => barredFor(fund, one))),
    },
    caseNumbers: cases.map(({ caseNumber }) => caseNumber),
    fundNames: funds.map(({ fund }) => ({ th: fund.nameTh, en: fund.nameEn })),
    policies,
  };
}

interface KnownFund {
  readonly fund: Fund;
  readonly lending: LendingFund;
}

/** The fund with the most to lend first, equal ones by name: so does the evidence of an item rank them. */
async function readFunds(em: EntityManager, centreId: string): Promise<KnownFund[]> {
  const funds = await listRows(em, Fund, {
    where: { centreId, status: 'member' },
    orderBy: { nameTh: 'asc', id: 'asc' },
  });
  const ids = funds.map(({ id }) => id);
  const balances = await readBalancesOfFunds(em, ids);
  const known = funds.map((fund) => ({
    fund,
    lending: lendingFund(fund, balances.get(fund.id)?.cash ?? 0n),
  }));
  const room = ({ lending }: KnownFund) => roomOf(lending).satang;
  return known.toSorted((a, b) => Number(room(b) - room(a)));
}

function lendingFund(fund: Fund, cashSatang: bigint): LendingFund {
  return {
    fundId: fund.id,
    rateBasisPoints: fund.rateBasisPoints,
    cashSatang: satang(cashSatang),
    reserveSatang: satang(fund.reserveSatang),
    ceilingSatang: null,
  };
}

async function readWeights(
  em: EntityManager,
  { centreId, on }: { centreId: string; on: string },
): Promise<WeightOfDay[]> {
  const records = await readPolicyRecords(em, centreId);
  const weights: WeightOfDay[] = [];
  for (const key of WEIGHT_KEYS) {
    const record = await findPolicyOn(em, { centreId, key, on });
    const effectiveFrom = record?.effectiveFrom ?? null;
    weights.push({ key, value: policyOn(records, key, on), effectiveFrom });
  }
  return weights;
}

function weightsOf(policies: readonly WeightOfDay[]): AllocationFacts['village']['weights'] {
  const valueOf = (key: WeightKey) => policies.find((one) => one.key === key)?.value ?? 0;
  return {
    interestBasisPoints: valueOf('allocation-interest-basis-points'),
    harmBaht: valueOf('allocation-harm-baht'),
    waitingMonthBaht: valueOf('allocation-waiting-month-baht'),
    householdBaht: valueOf('allocation-household-baht'),
  };
}
