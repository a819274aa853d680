import type { AskedSimulation, LoanEventBody } from '#contracts/loan-simulations';
import { plainDate } from '#domain/dates/plain-date';
import type { LivingContract, LoanEvent } from '#domain/loans/living/terms/events';
import type { Policies } from '#domain/loans/living/terms/policies';
import { satangFromJson } from '#domain/money/satang';
import { fractionOfPercent } from '#domain/schedules/amounts/fraction';
import { handRowOf, termsOf } from '../quotes/terms-of.ts';

/** The contract of a request in the words of the engine. The schema has checked every text. */
export function contractOf({ terms, policies, limitSatang }: AskedSimulation): LivingContract {
  return {
    terms: termsOf(terms),
    policies: policiesOf(policies),
    limitSatang: limitSatang === null ? null : satangFromJson(limitSatang),
  };
}

function policiesOf({ late, smallestLastSatang, ...named }: AskedSimulation['policies']): Policies {
  return {
    ...named,
    late: late === null ? null : { base: late.base, rate: lateRateOf(late.rate) },
    smallestLastSatang: satangFromJson(smallestLastSatang),
  };
}

function lateRateOf(rate: string) {
  return rate === 'statutory' ? rate : fractionOfPercent(rate);
}

export function eventOf(event: LoanEventBody): LoanEvent {
  const on = plainDate(event.on);
  switch (event.kind) {
    case 'payment':
    case 'drawdown':
    case 'waiver':
      return { ...event, on, amountSatang: satangFromJson(event.amountSatang) };
    case 'pay-off': {
      const { amountSatang } = event;
      return {
        ...event,
        on,
        amountSatang: amountSatang === null ? null : satangFromJson(amountSatang),
      };
    }
    case 'rate-change': {
      const { kind, id, per } = event;
      const household = fractionOfPercent(event.householdPercent);
      return { kind, id, on, per, household, payer: fractionOfPercent(event.payerPercent) };
    }
    case 'hand-row':
      return { ...event, on, change: handRowOf(event.change) };
    case 'instalment':
    case 'reversal':
    case 'spread-arrears':
    case 'add-interest':
      return { ...event, on };
  }
}
