import type { z } from 'zod';
import type { LoanSimulationBody } from '#contracts/loan-simulations';
import { monthlyDueDates } from '#domain/dates/due-dates';
import { plainDate } from '#domain/dates/plain-date';
import { type LoanDraft, quoteBodyOf } from '../quote-body.ts';
import type { EventDraft, Life, LifeDraft } from './life-draft.ts';

type Body = z.input<typeof LoanSimulationBody>;
type Event = NonNullable<Body['events']>[number];

/** The question to the server with every policy named; undefined while a field is missing. */
export function lifeBodyOf({ loan, life }: Life): Body | undefined {
  const quote = quoteBodyOf(loan);
  const { on, payOffOn, interestRuns, excess } = life;
  if (quote === undefined || on === undefined) return undefined;
  if (interestRuns === undefined || excess === undefined) return undefined;
  const named = life.events.map(eventOf);
  if (named.includes(undefined)) return undefined;
  const events = [...named.flatMap((event) => event ?? []), ...instalmentsOf(loan, life)];
  return {
    terms: interestRuns === 'day' ? countedByDays(quote.terms) : quote.terms,
    policies: {
      interestRuns,
      allocation: 'by-part',
      order: ['default-interest', 'fees', 'interest', 'principal'],
      earlyMoney: 'interest-to-the-day',
      excess,
      overpayment: 'return',
      afterTerm: 'contract',
      late: life.late === 'law' ? { base: 'missed-principal', rate: 'statutory' } : null,
      smallestLastSatang: '100',
    },
    events,
    on,
    payOffDays: payOffOn === undefined ? [] : [payOffOn],
  };
}

function countedByDays(terms: Body['terms']): Body['terms'] {
  return {
    ...terms,
    conventions: {
      ...terms.conventions,
      brokenPeriods: 'by-days',
      annuityRate: 'by-days',
      interestOn: 'actual-balance',
    },
  };
}

/** Due dates by the contract up to a day; none while the contract is not complete. */
export function dueDatesUntil(loan: LoanDraft, on: string | undefined): string[] {
  const { firstDueOn, months } = loan;
  if (firstDueOn === undefined || months === undefined || on === undefined) return [];
  const all = monthlyDueDates({ firstDueOn: plainDate(firstDueOn), count: months });
  return all.filter((dueOn) => dueOn <= on);
}

/** A missed instalment is one that is not paid: all others are, where the household pays in time. */
function instalmentsOf(loan: LoanDraft, { others, events, on }: LifeDraft): Event[] {
  if (others !== 'on-time') return [];
  const missed = events.filter(({ kind }) => kind === 'missed').map((event) => event.on);
  return dueDatesUntil(loan, on)
    .filter((dueOn) => !missed.includes(dueOn))
    .map((dueOn) => ({ kind: 'instalment', id: `due-${dueOn}`, on: dueOn }));
}

/** The event of a card; nothing for a missed instalment, undefined while a field is missing. */
function eventOf(draft: EventDraft): Event[] | undefined {
  const { kind, on, amountSatang, rateBasisPoints } = draft;
  const id = `event-${String(draft.key).padStart(3, '0')}`;
  if (on === undefined) return undefined;
  switch (kind) {
    case 'missed':
      return [];
    case 'payment':
      if (amountSatang === undefined) return undefined;
      return [{ kind, id, on, amountSatang }];
    case 'extra':
      if (amountSatang === undefined || draft.use === undefined) return undefined;
      return [{ kind: 'payment', id, on, amountSatang, excess: draft.use }];
    case 'rate':
      if (rateBasisPoints === undefined) return undefined;
      return [
        {
          kind: 'rate-change',
          id,
          on,
          per: 'year',
          householdPercent: String(rateBasisPoints / 100),
        },
      ];
  }
}
