/**
 * Whether a household can bear a payment. The main test is the money that remains after necessities
 * and payments; the debt-service ratio stands beside it and decides nothing (the Bank of Thailand sets
 * no ceiling). Every threshold is a dated policy of the centre.
 */

import {
  debtServiceBand,
  debtServiceBasisPoints,
  residualSatang,
  type DebtServiceBand,
} from '../assessment/sums.ts';
import type { PolicyKey } from '../centre/policies.ts';
import { satang, type Satang } from '../money/satang.ts';
import type { SheetSums } from './sheet.ts';

export interface AffordabilityLimits {
  /** Necessities a month count at least this much, however little the survey wrote down. */
  readonly necessitiesFloorSatang: Satang;
  /** What must remain after necessities and payments. */
  readonly residualFloorSatang: Satang;
  readonly heavyBasisPoints: number;
  readonly crushingBasisPoints: number;
}

export interface Affordability {
  readonly incomeSatang: Satang;
  readonly necessitiesSatang: Satang;
  /** Put aside a month and kept. */
  readonly savingsSatang: Satang;
  readonly paymentSatang: Satang;
  /** Income less payments: for necessities and everything else. */
  readonly leftForLivingSatang: Satang;
  /** Income less necessities, savings and payments; negative when something necessary is cut. */
  readonly residualSatang: Satang;
  readonly isEnough: boolean;
  /** Payments as a share of income; null without income. */
  readonly debtServiceBasisPoints: number | null;
  readonly band: DebtServiceBand;
}

export function limitsOf(policies: Readonly<Record<PolicyKey, number>>): AffordabilityLimits {
  return {
    necessitiesFloorSatang: satang(policies['necessities-floor-baht'] * 100),
    residualFloorSatang: satang(policies['residual-floor-baht'] * 100),
    heavyBasisPoints: policies['debt-service-heavy-basis-points'],
    crushingBasisPoints: policies['debt-service-crushing-basis-points'],
  };
}

/** Necessities as they count: those of the sheet, at least the centre's floor. */
export function countedNecessities(
  { necessitiesSatang }: Pick<SheetSums, 'necessitiesSatang'>,
  { necessitiesFloorSatang }: Pick<AffordabilityLimits, 'necessitiesFloorSatang'>,
): Satang {
  return necessitiesSatang > necessitiesFloorSatang ? necessitiesSatang : necessitiesFloorSatang;
}

export function affordabilityOf(
  sums: Omit<SheetSums, 'expenseSatang'>,
  paymentSatang: Satang,
  limits: AffordabilityLimits,
): Affordability {
  const { incomeSatang, savingsSatang } = sums;
  const necessitiesSatang = countedNecessities(sums, limits);
  const money = {
    incomeSatang,
    necessitiesSatang,
    savingsSatang,
    instalmentSatang: paymentSatang,
  };
  const residual = residualSatang(money);
  return {
    incomeSatang,
    necessitiesSatang,
    savingsSatang,
    paymentSatang,
    leftForLivingSatang: satang(incomeSatang - paymentSatang),
    residualSatang: residual,
    isEnough: residual >= limits.residualFloorSatang,
    debtServiceBasisPoints: debtServiceBasisPoints(money),
    band: debtServiceBand(money, limits),
  };
}
