import { formatEnglishDate } from '../../../dates/buddhist-era.ts';
import { plainDate } from '../../../dates/plain-date.ts';
import { formatBaht } from '../../../money/satang.ts';
import type { Conventions } from '../../../schedules/terms/conventions.ts';
import type { ScheduleTerms } from '../../../schedules/terms/terms.ts';
import { aLoan, baht } from '../../../schedules/testing/a-loan.ts';
import { type SimulatedLoan, simulateLoan } from '../simulate-loan.ts';
import type { LivingRow } from '../state/living-loan.ts';
import type { LivingContract, LoanEvent } from '../terms/events.ts';
import { type ExcessUse, type Policies, TO_THE_DAY_POLICIES } from '../terms/policies.ts';
import type { RefusedSimulation } from '../terms/refusals.ts';

type Parts = Omit<Partial<ScheduleTerms>, 'conventions'> & {
  conventions?: Partial<Conventions>;
  policies?: Partial<Policies>;
  limit?: string;
};

/** 12,000 at 6 % over 12 months from 1 January 2024, interest to the day in equal months. */
export function aContract({ policies, limit, ...terms }: Parts = {}): LivingContract {
  return {
    terms: aLoan({
      ...terms,
      conventions: {
        brokenPeriods: 'by-days',
        interestOn: 'actual-balance',
        emptyRows: 'drop',
        ...terms.conventions,
      },
    }),
    policies: { ...TO_THE_DAY_POLICIES, ...policies },
    limitSatang: limit === undefined ? null : baht(limit),
  };
}

/** A payment, named by its day and amount unless a name is given. */
export function paid(
  on: string,
  amount: string,
  more: { excess?: ExcessUse; id?: string } = {},
): LoanEvent {
  return {
    kind: 'payment',
    id: more.id ?? `paid-${on}-${amount}`,
    on: plainDate(on),
    amountSatang: baht(amount),
    excess: more.excess ?? null,
  };
}

export function lived(
  contract: LivingContract,
  events: readonly LoanEvent[],
  on: string,
): SimulatedLoan {
  const outcome = simulateLoan({ contract, events, on: plainDate(on) });
  if ('refused' in outcome) throw new Error(`Refused: ${JSON.stringify(outcome, textOfBig)}`);
  return outcome.simulated;
}

export function refusal(
  contract: LivingContract,
  events: readonly LoanEvent[],
  on: string,
): RefusedSimulation | undefined {
  const outcome = simulateLoan({ contract, events, on: plainDate(on) });
  return 'refused' in outcome ? outcome : undefined;
}

function textOfBig(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** Due date, balance, principal, interest and what was met, as published tables print a row. */
export function written(row: LivingRow): string {
  const met = row.metPrincipalSatang + row.metInterestSatang;
  const amounts = [row.balanceSatang, row.principalSatang, row.interestSatang, met];
  return [
    formatEnglishDate(row.dueOn),
    ...amounts.map((amount) => formatBaht(amount as never)),
  ].join(' | ');
}
