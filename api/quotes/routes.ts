/** Quotes: calculations for whoever is signed in. They read nothing, keep nothing and need no case. */

import { LoanQuote, LoanQuoteBody } from '#contracts/loan-quotes';
import { formatBaht } from '#domain/money/satang';
import { planSchedule } from '#domain/schedules/plan-schedule';
import type { RefusedSchedule } from '#domain/schedules/terms/refusals';
import { calculationRoute, type Refused } from '../routing/route.ts';
import { quoteView } from './quote-view.ts';
import { termsOf } from './terms-of.ts';

const quote = calculationRoute({
  path: 'loanQuotes',
  summary: 'Calculate the schedule, true cost and warnings of law of any loan; nothing is kept',
  body: LoanQuoteBody,
  answer: LoanQuote,
  handle: async ({ body }) => {
    const terms = termsOf(body.terms);
    const planned = planSchedule(terms);
    if ('refused' in planned) return refuseSchedule(planned);
    return { answer: quoteView({ body, terms, schedule: planned.schedule }) };
  },
});

/** The refusal with the day, the row and the amount that it speaks of. */
function refuseSchedule({ refused, on, number, amountSatang }: RefusedSchedule): Refused {
  return {
    refused,
    figures: {
      ...(on === undefined ? {} : { on }),
      ...(number === undefined ? {} : { number: String(number) }),
      ...(amountSatang === undefined ? {} : { amount: formatBaht(amountSatang) }),
    },
  };
}

export const QUOTE_ROUTES = [quote];
