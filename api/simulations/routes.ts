/** Simulations: a loan's life calculated for whoever is signed in. They keep nothing. */

import { LoanSimulationBody } from '#contracts/loan-simulations';
import { LoanSimulation } from '#contracts/simulation-results';
import { plainDate } from '#domain/dates/plain-date';
import { simulateLoan } from '#domain/loans/living/simulate-loan';
import type { RefusedSimulation } from '#domain/loans/living/terms/refusals';
import { formatBaht } from '#domain/money/satang';
import { calculationRoute, type Refused } from '../routing/route.ts';
import { contractOf, eventOf } from './events-of.ts';
import { simulationView } from './simulation-view.ts';

const simulation = calculationRoute({
  path: 'loanSimulations',
  summary: 'Calculate how any loan lives with payments, changes and resolutions; nothing is kept',
  body: LoanSimulationBody,
  answer: LoanSimulation,
  handle: async ({ body }) => {
    const outcome = simulateLoan({
      contract: contractOf(body),
      events: body.events.map(eventOf),
      on: plainDate(body.on),
      payOffDays: body.payOffDays.map(plainDate),
    });
    if ('refused' in outcome) return refuseSimulation(outcome);
    return { answer: simulationView(body, outcome.simulated) };
  },
});

/** The refusal with the event, the day, the row and the amount that it speaks of. */
function refuseSimulation(refusal: RefusedSimulation): Refused {
  const { refused, eventId, on, number, amountSatang } = refusal;
  return {
    refused,
    figures: {
      ...(eventId === undefined ? {} : { event: eventId }),
      ...(on === undefined ? {} : { on }),
      ...(number === undefined ? {} : { number: String(number) }),
      ...(amountSatang === undefined ? {} : { amount: formatBaht(amountSatang) }),
    },
  };
}

export const SIMULATION_ROUTES = [simulation];
