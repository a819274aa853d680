import type { PlainDate } from '../../dates/plain-date.ts';
import { satang, type Satang } from '../../money/satang.ts';
import type { Occurrence } from './ordered-events.ts';
import { afterTermOwed, arrearsOf, feesOwed, interestOwed, lateOwed } from './state/figures.ts';
import type { LivingLoan } from './state/living-loan.ts';
import { metFees } from './state/row-fees.ts';

/**
 * What one event did. Of a payment the parts and what was returned sum to its amount; a waiver takes
 * its part away without money, a drawdown adds to principal.
 */
export type LedgerLine = {
  readonly eventId: string;
  readonly kind: Occurrence['kind'];
  readonly on: PlainDate;
  /** Money that changed hands, or was waived; of a reversed payment what was written down. */
  readonly amountSatang: Satang;
  readonly principalSatang: Satang;
  readonly interestSatang: Satang;
  readonly afterTermInterestSatang: Satang;
  readonly defaultInterestSatang: Satang;
  readonly feesSatang: Satang;
  readonly returnedSatang: Satang;
  /** Principal that was added: handed over, or interest made principal. */
  readonly addedSatang: Satang;
  /** Whether a later reversal undid it: it did nothing. */
  readonly isReversed: boolean;
  /** Owed after it. */
  readonly balanceSatang: Satang;
  readonly unpaidInterestSatang: Satang;
  readonly unpaidDefaultInterestSatang: Satang;
  /** What pay-off would ask of fees. */
  readonly unpaidFeesSatang: Satang;
  readonly daysPastDue: number;
};

type Effect = {
  readonly before: LivingLoan;
  readonly loan: LivingLoan;
  readonly returnedSatang: bigint;
  readonly isReversed: boolean;
};

const MEETING_KINDS: readonly Occurrence['kind'][] = [
  'instalment',
  'payment',
  'pay-off',
  'waiver',
  'add-interest',
];

export function lineOf(occurrence: Occurrence, effect: Effect): LedgerLine {
  const { before, loan, returnedSatang, isReversed } = effect;
  const isMeeting = MEETING_KINDS.includes(occurrence.kind);
  const principal = before.owedSatang - loan.owedSatang;
  // A change of rate moves what the period in course will cost; nobody has paid for that.
  const interest = isMeeting ? interestOwed(before) - interestOwed(loan) : 0n;
  const afterTerm = afterTermOwed(before) - afterTermOwed(loan);
  const late = lateOwed(before) - lateOwed(loan);
  const fees = metFees(loan) - metFees(before);
  const isAdding = principal < 0n;
  const paid = (isAdding ? 0n : principal) + interest + afterTerm + late + fees + returnedSatang;
  return {
    eventId: occurrence.id,
    kind: occurrence.kind,
    on: occurrence.on,
    amountSatang: satang(amountOf(occurrence) ?? paid),
    principalSatang: satang(isAdding ? 0n : principal),
    interestSatang: satang(interest),
    afterTermInterestSatang: satang(afterTerm),
    defaultInterestSatang: satang(late),
    feesSatang: satang(fees),
    returnedSatang: satang(returnedSatang),
    addedSatang: satang(isAdding ? -principal : 0n),
    isReversed,
    balanceSatang: satang(loan.owedSatang),
    unpaidInterestSatang: satang(interestOwed(loan) + afterTermOwed(loan)),
    unpaidDefaultInterestSatang: satang(lateOwed(loan)),
    unpaidFeesSatang: satang(feesOwed(loan)),
    daysPastDue: arrearsOf(loan).daysPastDue,
  };
}

function amountOf(occurrence: Occurrence): Satang | null {
  return 'amountSatang' in occurrence ? occurrence.amountSatang : null;
}
