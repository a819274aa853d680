import type { PlainDate } from '../../dates/plain-date.ts';
import { allocateEvenly } from '../../money/allocate.ts';
import { satang, type Satang, sumSatang, ZERO_SATANG } from '../../money/satang.ts';
import { timesFraction } from '../amounts/fraction.ts';
import { roundTo } from '../amounts/roundings.ts';
import type { PlannedRow } from '../rows/rest.ts';
import type { Drawdown, Fee, FeeWay, ScheduleTerms } from '../terms/terms.ts';

/** One drawdown with its fees: what is owed for it and what the household holds in hand. */
export type PlannedDrawdown = {
  readonly on: PlainDate;
  /** The money agreed, before fees. */
  readonly amountSatang: Satang;
  readonly feesDeductedSatang: Satang;
  readonly feesAddedSatang: Satang;
  readonly feesPaidSatang: Satang;
  /** The amount with the fees added to the loan: what bears interest. */
  readonly principalSatang: Satang;
  /** The amount less the fees deducted up front. */
  readonly handedOverSatang: Satang;
};

export function plannedDrawdowns(terms: ScheduleTerms): PlannedDrawdown[] {
  return terms.drawdowns.map((drawdown, index) => {
    const ofWay = (way: FeeWay): Satang =>
      sumSatang(
        terms.fees
          .filter((fee) => fee.way === way && falls(fee, index))
          .map((fee) => drawdownFee(fee, drawdown, terms)),
      );
    const [deducted, added] = [ofWay('deducted'), ofWay('added')];
    return {
      ...drawdown,
      feesDeductedSatang: deducted,
      feesAddedSatang: added,
      feesPaidSatang: ofWay('paid'),
      principalSatang: satang(drawdown.amountSatang + added),
      handedOverSatang: satang(drawdown.amountSatang - deducted),
    };
  });
}

function falls({ time }: Fee, index: number): boolean {
  return time === 'each-drawdown' || (time === 'first-drawdown' && index === 0);
}

function drawdownFee({ base }: Fee, drawdown: Drawdown, { conventions }: ScheduleTerms): Satang {
  if (base.of === 'fixed') return base.amountSatang;
  const share = timesFraction(drawdown.amountSatang, base.perCent);
  return roundTo(share, conventions.rounding.fee);
}

/** The rows with the fees of each instalment in them; a row of a loan already paid bears none. */
export function withFees(
  rows: readonly PlannedRow[],
  terms: ScheduleTerms,
  drawdowns: readonly PlannedDrawdown[],
): PlannedRow[] {
  const open = rows.filter((row) => row.openingBalanceSatang + row.drawnSatang > 0n);
  const perRow = terms.fees.map((fee) => feesOf(fee, { open, terms, drawdowns }));
  return rows.map((row) => {
    const at = open.indexOf(row);
    if (at === -1) return row;
    const feesSatang = sumSatang(perRow.map((fees) => fees[at] ?? ZERO_SATANG));
    return { ...row, feesSatang, paymentSatang: satang(row.paymentSatang + feesSatang) };
  });
}

type FeeRows = {
  readonly open: readonly PlannedRow[];
  readonly terms: ScheduleTerms;
  readonly drawdowns: readonly PlannedDrawdown[];
};

function feesOf(fee: Fee, { open, terms, drawdowns }: FeeRows): Satang[] {
  const { fee: rounding } = terms.conventions.rounding;
  const { base } = fee;
  const drawnBy = (row: PlannedRow): Satang =>
    sumSatang(
      drawdowns.filter(({ on }) => on < row.accruesTo).map(({ amountSatang }) => amountSatang),
    );
  if (fee.time === 'spread-over-instalments') {
    const all = sumSatang(drawdowns.map(({ amountSatang }) => amountSatang));
    const total =
      base.of === 'fixed' ? base.amountSatang : roundTo(timesFraction(all, base.perCent), rounding);
    return spread(total, open.length);
  }
  if (fee.time !== 'each-instalment') return [];
  if (base.of === 'fixed') return open.map(() => base.amountSatang);
  const bases = { principal: drawnBy, instalment: instalmentOf, balance: balanceOf };
  return open.map((row) => roundTo(timesFraction(bases[base.of](row), base.perCent), rounding));
}

function instalmentOf(row: PlannedRow): Satang {
  return satang(row.principalSatang + row.interestSatang);
}

function balanceOf(row: PlannedRow): Satang {
  return satang(row.openingBalanceSatang + row.drawnSatang);
}

/** Equal parts, the odd satang in the last ones, so that the last instalment absorbs. */
function spread(total: Satang, parts: number): Satang[] {
  return allocateEvenly(total, parts).toReversed();
}
