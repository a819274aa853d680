/** Interest to the day within one period. Counting in two steps gives what one step gives. */

import type { PlainDate } from '../../../dates/plain-date.ts';
import { satang } from '../../../money/satang.ts';
import { type Flow, interestOver, spansOf } from '../../../schedules/accrual/spans.ts';
import { addFractions, ZERO_FRACTION } from '../../../schedules/amounts/fraction.ts';
import { roundTo } from '../../../schedules/amounts/roundings.ts';
import type { Due } from '../../../schedules/calendar/due.ts';
import type { RowInterest } from '../../../schedules/rows/row-interest.ts';
import type { Counted } from '../state/living-loan.ts';

export function nothingCounted(to: PlainDate): Counted {
  return {
    to,
    rounded: { household: 0n, whole: 0n },
    open: { household: ZERO_FRACTION, whole: ZERO_FRACTION },
  };
}

type Stretch = {
  readonly flow: Flow;
  /** The start of the period. */
  readonly from: PlainDate;
  readonly due: Due;
  readonly to: PlainDate;
  /** Owed from `counted.to` on; what the flow draws after that day is added by it. */
  readonly owedSatang: bigint;
};

/** Counts on to a day within the period. */
export function countOn(counted: Counted, { flow, from, due, to, owedSatang }: Stretch): Counted {
  if (to <= counted.to) return counted;
  const pending = { ...flow, drawdowns: flow.drawdowns.filter(({ on }) => on > counted.to) };
  const spans = spansOf(pending, { from, due, within: { from: counted.to, to } });
  const parts = interestOver(spans, owedSatang);
  // Where the rate changes a span ends, also when the day before was the last that was counted.
  const changesHere = flow.rates.some((step) => step.from === counted.to);
  let now = changesHere && counted.to > from ? endSpan(counted, flow) : counted;
  for (const [index, part] of parts.entries()) {
    if (index > 0) now = endSpan(now, flow);
    const { household, whole } = now.open;
    now = {
      ...now,
      open: {
        household: addFractions(household, part.household),
        whole: addFractions(whole, part.whole),
      },
    };
  }
  return { ...now, to };
}

/** Ends the open span where sub-periods are rounded one by one: the balance or the rate changes. */
export function endSpan(counted: Counted, { conventions }: Flow): Counted {
  if (conventions.subPeriods === 'together') return counted;
  const { to } = counted;
  return { ...nothingCounted(to), rounded: roundedSum(counted, { conventions }) };
}

/** What has been counted, in money: the household's part and the payer's. */
export function countedInterest(counted: Counted, flow: Pick<Flow, 'conventions'>): RowInterest {
  const { household, whole } = roundedSum(counted, flow);
  return { householdSatang: satang(household), payerSatang: satang(whole - household) };
}

function roundedSum({ rounded, open }: Counted, { conventions }: Pick<Flow, 'conventions'>) {
  const { interest } = conventions.rounding;
  return {
    household: rounded.household + roundTo(open.household, interest),
    whole: rounded.whole + roundTo(open.whole, interest),
  };
}
