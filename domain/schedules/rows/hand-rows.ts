/** Rows set, added, moved and deleted by hand: what stands before stays, the rest is planned again. */

import { compareDates, type PlainDate } from '../../dates/plain-date.ts';
import { satang } from '../../money/satang.ts';
import { drawnWithin } from '../accrual/spans.ts';
import { type Due, type FixedAmount, WITHOUT_GRACE } from '../calendar/due.ts';
import type { RefusedSchedule } from '../terms/refusals.ts';
import type { HandRow } from '../terms/terms.ts';
import { planRest } from './plan-rest.ts';
import type { PlannedRow, Rest } from './rest.ts';

export type Plan = { readonly rest: Rest; readonly rows: readonly PlannedRow[] };

type ChangedDues = { readonly dues: readonly Due[]; readonly firstChanged: number };

/** The plan after one change by hand. */
export function changeByHand(plan: Plan, change: HandRow): Plan | RefusedSchedule {
  const changed = changedDues(plan, change);
  if ('refused' in changed) return changed;
  const { dues, firstChanged } = changed;
  const refused = refuseDues(plan.rest, changed, change);
  if (refused !== null) return refused;
  const rest = { ...plan.rest, dues };
  const kept = plan.rows.slice(0, firstChanged);
  const later = planRest(restAfter(rest, kept));
  return 'refused' in later ? later : { rest, rows: [...kept, ...later.rows] };
}

/** What is left to plan once some rows stand; no rows leave the whole. */
export function restAfter(rest: Rest, kept: readonly PlannedRow[]): Rest {
  const last = kept.at(-1);
  if (last === undefined) return rest;
  const drawn = drawnWithin(rest.flow.drawdowns, { from: rest.from, to: last.accruesTo });
  return {
    ...rest,
    from: last.accruesTo,
    balanceSatang: last.balanceSatang,
    lentSatang: satang(rest.lentSatang + drawn),
    unpaidInterestSatang: last.unpaidInterestSatang,
    dues: rest.dues.slice(kept.length),
    firstNumber: last.number + 1,
  };
}

function changedDues(plan: Plan, change: HandRow): ChangedDues | RefusedSchedule {
  if (change.kind === 'add') return added(plan, change);
  const { dues } = plan.rest;
  const at = dues.findIndex(({ dueOn }) => dueOn === change.dueOn);
  const due = dues[at];
  if (due === undefined || at >= plan.rows.length) {
    return { refused: 'hand-row-on-no-due-date', on: change.dueOn };
  }
  switch (change.kind) {
    case 'set-payment':
      return fixedAt(dues, at, { paymentSatang: change.paymentSatang });
    case 'set-principal':
      return fixedAt(dues, at, { principalSatang: change.principalSatang });
    case 'delete':
      return { dues: cutAt(dues.toSpliced(at, 1), at), firstChanged: at };
    case 'move':
      return moved(dues, at, change.toOn);
  }
}

function fixedAt(dues: readonly Due[], at: number, fixed: FixedAmount): ChangedDues {
  const changed = dues.map((due, index) => (index === at ? { ...due, fixed } : due));
  return { dues: changed, firstChanged: at };
}

function moved(dues: readonly Due[], at: number, toOn: PlainDate): ChangedDues | RefusedSchedule {
  const due = dues[at];
  if (due === undefined) throw new RangeError(`No row ${at} to move`);
  if (dues.some(({ dueOn }) => dueOn === toOn))
    return { refused: 'hand-row-on-taken-date', on: toOn };
  const others = dues.toSpliced(at, 1);
  const to = placeOf(others, toOn);
  const changed = others.toSpliced(to, 0, {
    ...due,
    agreedOn: toOn,
    dueOn: toOn,
    accruesTo: toOn,
    countedFrom: toOn,
  });
  return { dues: changed, firstChanged: Math.min(at, to) };
}

function added(
  { rest, rows }: Plan,
  change: Extract<HandRow, { kind: 'add' }>,
): ChangedDues | RefusedSchedule {
  const { dueOn, paymentSatang } = change;
  // Rows of a fixed instalment end before its due dates do: what lies beyond is not the plan's.
  const dues = rest.isOpenEnded ? rest.dues.slice(0, rows.length) : rest.dues;
  if (dues.some((due) => due.dueOn === dueOn))
    return { refused: 'hand-row-on-taken-date', on: dueOn };
  const at = placeOf(dues, dueOn);
  const row: Due = {
    agreedOn: dueOn,
    dueOn,
    accruesTo: dueOn,
    regular: dues[at]?.regular ?? dues[at - 1]?.regular ?? null,
    countedFrom: dues[at]?.countedFrom ?? dueOn,
    countsWhole: false,
    grace: WITHOUT_GRACE,
    shareMillionths: 0n,
    fixed: paymentSatang === null ? null : { paymentSatang },
  };
  const all = rest.dues.toSpliced(at, 0, row);
  return { dues: cutAt(all, at + 1), firstChanged: at };
}

function placeOf(dues: readonly Due[], on: PlainDate): number {
  const at = dues.findIndex(({ dueOn }) => dueOn > on);
  return at === -1 ? dues.length : at;
}

/** The period of this row is no longer the agreed one, whatever its length. */
function cutAt(dues: readonly Due[], at: number): Due[] {
  return dues.map((due, index) => (index === at ? { ...due, countsWhole: false } : due));
}

function refuseDues(
  rest: Rest,
  { dues, firstChanged }: ChangedDues,
  change: HandRow,
): RefusedSchedule | null {
  const on = change.kind === 'move' ? change.toOn : change.dueOn;
  const last = dues.at(-1);
  const isFixedLast = last !== undefined && last.fixed !== null && !rest.isOpenEnded;
  const isGraceLast = last !== undefined && (last.grace.principal || last.grace.interestDeferred);
  if (last === undefined || isFixedLast || isGraceLast) {
    return { refused: 'hand-row-leaves-no-instalment', on };
  }
  if ((dues[0]?.accruesTo ?? rest.from) <= rest.from) {
    return { refused: 'first-due-before-drawdown', on };
  }
  const isAstray = dues.slice(firstChanged).some((due, index) => {
    const before = dues[firstChanged + index - 1];
    return before !== undefined && compareDates(before.accruesTo, due.accruesTo) !== -1;
  });
  if (isAstray) return { refused: 'due-dates-out-of-order', on };
  const late = rest.flow.drawdowns.some((drawdown) => drawdown.on >= last.accruesTo);
  return late ? { refused: 'drawdown-after-last-due', on } : null;
}
