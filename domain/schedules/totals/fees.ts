import type { PlainDate } from '../../dates/plain-date.ts';
import { allocateEvenly } from '../../money/allocate.ts';
import { satang, type Satang, sumSatang, ZERO_SATANG } from '../../money/satang.ts';
import { timesFraction } from '../amounts/fraction.ts';
import { type Rounding, roundTo } from '../amounts/roundings.ts';
import type { PlannedRow } from '../rows/rest.ts';
import type { Drawdown, Fee, FeeBase, FeeWay, ScheduleTerms } from '../terms/terms.ts';

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
  if (fee.time === 'spread-over-instalments') {
    const all = sumSatang(drawdowns.map(({ amountSatang }) => amountSatang));
    return spread(amountOf(fee.base, all, rounding), open.length);
  }
  return open.map((row) => instalmentFee(fee, basesOf(row, drawdowns), rounding));
}

function basesOf(row: PlannedRow, drawdowns: readonly PlannedDrawdown[]): FeeBases {
  const drawn = drawdowns.filter(({ on }) => on < row.accruesTo);
  return {
    principal: sumSatang(drawn.map(({ amountSatang }) => amountSatang)),
    instalment: satang(row.principalSatang + row.interestSatang),
    balance: satang(row.openingBalanceSatang + row.drawnSatang),
  };
}

/** What a fee can be a per cent of, for one row: drawn by then, its instalment, owed before it. */
export type FeeBases = Readonly<Record<'principal' | 'instalment' | 'balance', Satang>>;

/** What a fee asks with one instalment; nothing when it falls at another time. */
export function instalmentFee({ time, base }: Fee, bases: FeeBases, rounding: Rounding): Satang {
  if (time !== 'each-instalment') return ZERO_SATANG;
  return amountOf(base, base.of === 'fixed' ? ZERO_SATANG : bases[base.of], rounding);
}

function amountOf(base: FeeBase, of: Satang, rounding: Rounding): Satang {
  if (base.of === 'fixed') return base.amountSatang;
  return roundTo(timesFraction(of, base.perCent), rounding);
}

/** Equal parts, the odd satang in the last ones, so that the last instalment absorbs. */
function spread(total: Satang, parts: number): Satang[] {
  return allocateEvenly(total, parts).toReversed();
}
