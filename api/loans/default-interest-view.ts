import type { z } from 'zod';
import type { DefaultInterestView } from '#contracts/loans';
import type { LoanFigures } from '#database/repayments/payoff';
import type { LateStanding } from '#domain/loans/living/late-standing';

/** Default interest of a contract as its page tells it. Amounts in satang as decimal strings. */
export function defaultInterestView(
  inDefault: LoanFigures['inDefault'] | undefined,
): z.input<typeof DefaultInterestView> | null {
  if (inDefault === null || inDefault === undefined) return null;
  const { account, start, last } = inDefault;
  return {
    rule: last.rule,
    owedSatang: String(account.owedSatang),
    countedSatang: String(account.countedSatang),
    countedOn: account.countedOn,
    metSatang: String(account.metSatang),
    since: account.since.map(({ from, to, principalSatang, ...stretch }) => ({
      ...stretch,
      principalSatang: String(principalSatang),
      fromOn: from,
      toOn: to,
    })),
    start: lateAt(start),
    last: lateAt(last),
  };
}

function lateAt({ on, late }: LateStanding) {
  return {
    on,
    numerator: String(late.exact.numerator),
    denominator: String(late.exact.denominator),
    metSatang: String(late.met),
  };
}
