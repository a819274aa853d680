import type { Due } from '../../../schedules/calendar/due.ts';
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
  const planned = plannedAt(loan, { standing, due, own, choice });
  const principal = planned < met ? met : planned;
  if (principal >= most) return most;
  const isSmallRest = owed - (principal - met) < (choice.smallestLastSatang ?? 0n);
  const hasItsMoney = met > 0n && principal === met;
  return isSmallRest && !hasItsMoney ? most : principal;
}

/** What the plan asks of a row as principal, whatever it has got. */
function plannedAt(loan: LivingLoan, { standing, due, own, choice }: RowQuestion): bigint {
  const { rest, targets } = loan;
  const { index } = standing;
  if (rest.shape.kind === 'fixed-instalment' && due.fixed === null && !due.grace.principal) {
    return rest.shape.amountSatang - own.householdSatang;
  }
  const target = targets[index] ?? targets.at(-1) ?? NO_TARGET;
  const isFixed = choice.keepsPrincipal === true || !keepsPayment(rest.shape, due);
  if (isFixed) return target.principalSatang;
  return target.principalSatang + target.ownInterestSatang - own.householdSatang;
}

function keepsPayment(shape: Shape, { fixed, grace }: Due): boolean {
  if (fixed !== null) return 'paymentSatang' in fixed;
  if (grace.principal) return false;
  return shape.kind === 'annuity' || (shape.kind === 'fixed-per-cent' && shape.of === 'payment');
}
