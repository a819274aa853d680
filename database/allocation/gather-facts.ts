/** The households of an agenda and the funds of its centre, from the books as they stand. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { roomOf, type Barred, type LendingFund } from '#domain/allocation/village';
import { weightPoliciesOn, weightsOn } from '#domain/allocation/weight-policies';
import type { FundFacts } from '#domain/funds/eligibility/facts';
import { reserveOf } from '#domain/funds/eligibility/limits';
import type { Finding } from '#domain/funds/eligibility/reasons';
import { satang } from '#domain/money/satang';
import { readPolicyRecords } from '../centres/policies.ts';
import { readBorrowerFacts } from '../funds/borrower-facts.ts';
import { readFundFacts, type FundWithFacts } from '../funds/fund-facts.ts';
import type { Fund } from '../funds/fund.ts';
import type { Meeting } from '../meetings/meeting-entities.ts';
import type { AllocationFacts } from './allocation-facts.ts';
import { barredFor } from './barred.ts';
import { gatherCases, type CaseOnAgenda } from './gather-cases.ts';

/** Undefined when no household on the agenda waits for a fund. `on` is the day of books and policy. */
export async function gatherFacts(
  em: EntityManager,
  meeting: Pick<Meeting, 'id' | 'centreId'>,
  on: string,
): Promise<AllocationFacts<Finding> | undefined> {
  const cases = await gatherCases(em, meeting, on);
  if (cases.length === 0) return undefined;
  const { centreId } = meeting;
  const funds = await readLenders(em, { centreId, on });
  const records = await readPolicyRecords(em, centreId);
  return {
    on,
    village: {
      weights: weightsOn(records, on),
      cases: cases.map(({ waitingCase }) => waitingCase),
      funds: funds.map(({ fund, facts }) => lendingFund(fund, facts)),
      barred: await judgeAll(em, { cases, funds, on }),
    },
    caseNumbers: cases.map(({ caseNumber }) => caseNumber),
    fundNames: funds.map(({ fund }) => ({ th: fund.nameTh, en: fund.nameEn })),
    policies: weightPoliciesOn(records, on),
  };
}

/** The fund with the most to lend first, equal ones by name: so does the evidence of an item rank them. */
export async function readLenders(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<FundWithFacts[]> {
  const funds = await readFundFacts(em, ask);
  const room = ({ fund, facts }: FundWithFacts) => roomOf(lendingFund(fund, facts)).satang;
  return funds.toSorted((a, b) => Number(room(b) - room(a)));
}

/** A by-law bounds loans one by one so far; none bounds all loans of a turn together. */
export function lendingFund({ id, rateBasisPoints }: Fund, facts: FundFacts): LendingFund {
  return {
    fundId: id,
    rateBasisPoints,
    cashSatang: satang(facts.cashSatang),
    reserveSatang: satang(reserveOf(facts)),
    ceilingSatang: null,
  };
}

/** By the rules that the evidence of an item is judged by, for every household and fund. */
async function judgeAll(
  em: EntityManager,
  asked: { cases: readonly CaseOnAgenda[]; funds: readonly FundWithFacts[]; on: string },
): Promise<Barred<Finding>[]> {
  const { cases, funds, on } = asked;
  const barred: Barred<Finding>[] = [];
  for (const { waitingCase, termMonths } of cases) {
    const { caseId, amountSatang } = waitingCase;
    const wish = { caseId, amountSatang, termMonths, purpose: 'old-debt', on } as const;
    const borrowerAt = await readBorrowerFacts(em, { caseId, on });
    for (const { fund, facts } of funds) {
      const one = { fundId: fund.id, fund: facts, borrower: borrowerAt(fund.id) };
      barred.push(...barredFor(one, wish));
    }
  }
  return barred;
}
