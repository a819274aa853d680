/** The one place where an allocation asks whether a fund may lend to a household at all. */

import type { Barred, WaitingCase } from '#domain/allocation/village';
import { inabilityReasons } from '#domain/funds/eligibility';
import type { Fund } from '../funds/fund.ts';
import type { BarredReason } from './allocation-facts.ts';

/** Every reason but money, which an allocation weighs itself; nothing where the fund may lend. */
export function barredFor(fund: Fund, one: WaitingCase): Barred<BarredReason>[] {
  const { caseId, amountSatang } = one;
  const cashSatang = fund.reserveSatang + amountSatang;
  const reasons = inabilityReasons({ ...fund, cashSatang }, amountSatang).filter(
    (reason): reason is BarredReason => reason !== 'not-enough-cash',
  );
  return reasons.length === 0 ? [] : [{ caseId, fundId: fund.id, reasons }];
}
