import { satang, type Satang, ZERO_SATANG } from '../../money/satang.ts';
import { fraction, timesFraction } from '../amounts/fraction.ts';
import { roundTo } from '../amounts/roundings.ts';
import type { Due } from '../calendar/due.ts';
import type { RefusedSchedule } from '../terms/refusals.ts';
import type { Phase } from './phase.ts';
import type { Rest } from './rest.ts';

type RowAsk = {
  readonly due: Due;
  readonly number: number;
  /** Its place within the phase. */
  readonly offset: number;
  /** The household's interest of the period. */
  readonly interestSatang: bigint;
  readonly unpaidSatang: bigint;
  readonly owedSatang: bigint;
  readonly lentSatang: bigint;
  readonly rowsLeft: number | null;
};

type Principal = { readonly principalSatang: Satang };

/**
 * The principal of one row. A row by hand comes first, then grace, then the shape; the last row takes
 * all that is owed. Never below zero: a level payment that rounding or a long period brought under
 * the interest pays the interest alone.
 */
export function plannedPrincipal(
  rest: Rest,
  phase: Phase,
  ask: RowAsk,
): Principal | RefusedSchedule {
  const { due, owedSatang } = ask;
  const isStanding = rest.shape.kind === 'floating-interest';
  if (ask.rowsLeft === 1 && !isStanding) return { principalSatang: satang(owedSatang) };
  if (due.fixed !== null) return principalByHand(due.fixed, ask);
  if (due.grace.principal || owedSatang === 0n) return { principalSatang: ZERO_SATANG };
  const wanted = wantedPrincipal(rest, phase, ask);
  if (wanted <= 0n && mustPayOff(rest)) {
    return {
      refused: 'instalment-never-pays-off',
      number: ask.number,
      on: due.dueOn,
      amountSatang: satang(ask.interestSatang),
    };
  }
  const { principal } = rest.flow.conventions.rounding;
  const rounded = roundTo(fraction(wanted < 0n ? 0n : wanted, 1n), principal);
  return { principalSatang: rounded > owedSatang ? satang(owedSatang) : rounded };
}

function principalByHand(
  fixed: NonNullable<Due['fixed']>,
  ask: RowAsk,
): Principal | RefusedSchedule {
  const interest = ask.interestSatang + ask.unpaidSatang;
  const isPayment = 'paymentSatang' in fixed;
  const left = isPayment ? fixed.paymentSatang - interest : fixed.principalSatang;
  const principal = left < 0n ? 0n : left;
  if (principal <= ask.owedSatang) return { principalSatang: satang(principal) };
  return {
    refused: 'hand-row-above-balance',
    on: ask.due.dueOn,
    amountSatang: satang(ask.owedSatang + (isPayment ? interest : 0n)),
  };
}

/** A fixed payment that does not cover its interest would go on for ever: it is refused, not looped. */
function mustPayOff({ shape }: Rest): boolean {
  if (shape.kind === 'fixed-per-cent') return shape.of === 'payment';
  return shape.kind === 'fixed-instalment';
}

function wantedPrincipal(rest: Rest, phase: Phase, ask: RowAsk): bigint {
  const { shape } = rest;
  switch (shape.kind) {
    case 'annuity':
      return phase.levelSatang - ask.interestSatang;
    case 'equal-principal':
    case 'flat':
    case 'principal-shares':
      return inWholeInstalments(rest, ask, phase.principals[ask.offset] ?? 0n);
    case 'fixed-instalment':
      return shape.amountSatang - ask.interestSatang;
    case 'fixed-per-cent': {
      const { rounding } = rest.flow.conventions;
      const part = timesFraction(ask.lentSatang, shape.perCent);
      if (shape.of === 'principal') {
        return inWholeInstalments(rest, ask, roundTo(part, rounding.principal));
      }
      return roundTo(part, rounding.instalment) - ask.interestSatang;
    }
    case 'bullet':
    case 'interest-only':
    case 'floating-interest':
      return 0n;
  }
}

/** Where instalments are rounded to a larger unit, principal gives way, so that the payment is round. */
function inWholeInstalments(rest: Rest, ask: RowAsk, principal: bigint): bigint {
  if (principal === 0n) return 0n;
  const payment = fraction(principal + ask.interestSatang, 1n);
  return roundTo(payment, rest.flow.conventions.rounding.instalment) - ask.interestSatang;
}
