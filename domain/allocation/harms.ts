/** What presses a household, mark by mark, from what its survey and the talks with its creditors say. */

import type { DebtSource } from '../assessment/code-lists.ts';
import { debtServiceBand, residualSatang, type FinanceSums } from '../assessment/sums.ts';
import { isInformal } from '../debts/old-debt.ts';
import type { RatePeriod } from '../interest/rate.ts';
import type { Harm } from './village.ts';

export interface PressingDebt {
  readonly source: DebtSource;
  readonly rateBasisPoints: number;
  readonly ratePeriod: RatePeriod;
  readonly hasDefaulted: boolean;
}

export interface Pressed {
  /** Still owed. */
  readonly debts: readonly PressingDebt[];
  /** Whether threats, seizure or daily collection stand beside a debt that is still owed. */
  readonly isInDanger: boolean;
  /** An average month; null where nobody has asked what comes in and goes out. */
  readonly sums: FinanceSums | null;
  /** By-law: what must remain of a month, and from which share of income instalments crush. */
  readonly residualFloorSatang: bigint;
  readonly heavyBasisPoints: number;
  readonly crushingBasisPoints: number;
}

/** Every mark that holds, in the order of `HARMS`. */
export function harmsOf(pressed: Pressed): Harm[] {
  const { debts, sums } = pressed;
  const harms: Harm[] = [];
  if (pressed.isInDanger) harms.push('in-danger');
  if (debts.some(isInformal)) harms.push('above-lawful-rate');
  if (debts.some(({ hasDefaulted }) => hasDefaulted)) harms.push('has-defaulted');
  if (sums === null) return harms;
  const remains = residualSatang(sums);
  if (remains < 0n || remains < pressed.residualFloorSatang) harms.push('cannot-live-on-it');
  if (debtServiceBand(sums, pressed) === 'crushing') harms.push('instalments-crush');
  return harms;
}
