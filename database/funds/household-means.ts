/** What the household lives on, by its frozen baseline: the other side of every instalment. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { affordabilityOf, type Affordability, limitsOf } from '#domain/affordability/affordability';
import { satang, sumSatang, type Satang } from '#domain/money/satang';
import { findBaseline } from '../assessment/baseline/read-baseline.ts';
import { Debt } from '../assessment/debt.ts';
import { HouseholdCase } from '../cases/household-case.ts';
import type { PoliciesInForce } from '../centres/policies.ts';
import { getRow, listRows } from '../rows.ts';

/** A month on average, in satang. */
export interface HouseholdMeans {
  readonly baselineSha256: string;
  readonly frozenOn: string;
  /** Figures were corrected beside the frozen ones, and these are the corrected. */
  readonly isCorrected: boolean;
  readonly incomeSatang: Satang;
  readonly necessitiesSatang: Satang;
  readonly savingsSatang: Satang;
  /** Instalments of debts that the new loan does not pay off. */
  readonly stayingSatang: Satang;
}

/** Null for a household whose figures were never frozen (taken over from paper). */
export async function readMeans(em: EntityManager, caseId: string): Promise<HouseholdMeans | null> {
  const { round } = await getRow(em, HouseholdCase, { id: caseId });
  const baseline = await findBaseline(em, { caseId, round });
  if (baseline === undefined) return null;
  const { incomeSatang, necessitiesSatang, savingsSatang } =
    baseline.correctedSums ?? baseline.sums;
  const stays = await listRows(em, Debt, {
    where: { caseId, round, paidOn: null, $or: [{ treatment: 'stays' }, { treatment: null }] },
    orderBy: { position: 'asc' },
  });
  return {
    baselineSha256: baseline.row.sha256,
    frozenOn: baseline.row.frozenOn,
    isCorrected: baseline.correctedSums !== null,
    incomeSatang: satang(incomeSatang),
    necessitiesSatang: satang(necessitiesSatang),
    savingsSatang: satang(savingsSatang),
    stayingSatang: sumSatang(stays.map(({ instalmentSatang }) => instalmentSatang)),
  };
}

/** What is left once an instalment is paid, by the centre's limits of the day. */
export function leftWith(
  means: HouseholdMeans,
  { instalmentSatang, policies }: { instalmentSatang: Satang; policies: PoliciesInForce },
): Affordability {
  const { stayingSatang, incomeSatang, necessitiesSatang, savingsSatang } = means;
  const sums = { incomeSatang, necessitiesSatang, savingsSatang };
  return affordabilityOf(sums, satang(stayingSatang + instalmentSatang), limitsOf(policies));
}
