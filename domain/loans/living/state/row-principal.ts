import type { Due } from '../../../schedules/calendar/due.ts';
import type { RowInterest } from '../../../schedules/rows/row-interest.ts';
import type { Shape } from '../../../schedules/terms/terms.ts';
import { type LivingLoan, metOf, NO_TARGET } from './living-loan.ts';
import type { RowQuestion } from './standing.ts';

/** Never below what the row has got already, never above what is owed. */
export function principalOf(loan: LivingLoan, question: RowQuestion, owed: bigint): bigint {
  const { standing, due, own, choice } = question;
  const { rest } = loan;
  const { principalSatang: met } = metOf(loan, due.dueOn);
  const most = met + owed;
  const isLast = !rest.isOpenEnded && standing.index === rest.dues.length - 1;
  if (isLast && rest.shape.kind !== 'floating-interest') return most;
  const planned = plannedAt(loan, due, { index: standing.index, own });
  const principal = planned < met ? met : planned;
  if (principal >= most) return most;
  const isSmallRest = owed - (principal - met) < (choice.smallestLastSatang ?? 0n);
  const hasItsMoney = met > 0n && principal === met;
  return isSmallRest && !hasItsMoney ? most : principal;
}

type Asked = { readonly index: number; readonly own: RowInterest };

/** What the plan asks of a row as principal, whatever it has got. */
function plannedAt(loan: LivingLoan, due: Due, { index, own }: Asked): bigint {
  const { rest, targets } = loan;
  if (rest.shape.kind === 'fixed-instalment' && due.fixed === null && !due.grace.principal) {
    return rest.shape.amountSatang - own.householdSatang;
  }
  const target = targets[index] ?? targets.at(-1) ?? NO_TARGET;
  if (!keepsPayment(rest.shape, due)) return target.principalSatang;
  return target.principalSatang + target.ownInterestSatang - own.householdSatang;
}

function keepsPayment(shape: Shape, { fixed, grace }: Due): boolean {
  if (fixed !== null) return 'paymentSatang' in fixed;
  if (grace.principal) return false;
  return shape.kind === 'annuity' || (shape.kind === 'fixed-per-cent' && shape.of === 'payment');
}
