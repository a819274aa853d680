/** Events by their business days, whatever the order in which they were entered. */

import type { PlainDate } from '../../dates/plain-date.ts';
import { EVENT_KINDS, type LivingContract, type LoanEvent } from './terms/events.ts';
import { MOST_EVENTS, type RefusedSimulation } from './terms/refusals.ts';

/** Money that the contract itself planned is handed over before anything else of its day. */
export type Occurrence =
  | LoanEvent
  | {
      readonly kind: 'agreed-drawdown';
      readonly id: string;
      readonly on: PlainDate;
      readonly amountSatang: LivingContract['terms']['drawdowns'][number]['amountSatang'];
    };

export type Ordered = {
  readonly occurrences: readonly Occurrence[];
  /** Payments that were reversed later: they count as never made. */
  readonly reversedIds: ReadonlySet<string>;
};

/**
 * The events up to a day in the order they are taken: by day, then by kind, then by name. Refused when
 * two share a name, when one is later than the day, and when a reversal fits no payment.
 */
export function orderedEvents(
  { events, on }: { readonly events: readonly LoanEvent[]; readonly on: PlainDate },
  firstOn: PlainDate,
): Ordered | RefusedSimulation {
  if (events.length > MOST_EVENTS) return { refused: 'too-many-events', number: MOST_EVENTS };
  const names = new Set<string>();
  for (const event of events) {
    if (names.has(event.id)) return refusedFor(event, 'event-named-twice');
    names.add(event.id);
  }
  const late = events.find((event) => event.on > on);
  if (late !== undefined) return refusedFor(late, 'day-before-the-last-event');
  const early = events.find((event) => event.on < firstOn);
  if (early !== undefined) return refusedFor(early, 'event-before-drawdown');
  const occurrences = [...events].toSorted(inOrder);
  const reversed = reversedPayments(occurrences);
  return 'refused' in reversed ? reversed : { occurrences, reversedIds: reversed.ids };
}

function inOrder(a: LoanEvent, b: LoanEvent): number {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  const rank = EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind);
  if (rank !== 0) return rank;
  return a.id < b.id ? -1 : 1;
}

/** Whether an event is money of the household, which a reversal can undo. */
export function isPayment({ kind }: Pick<Occurrence, 'kind'>): boolean {
  return kind === 'instalment' || kind === 'payment' || kind === 'pay-off';
}

function reversedPayments(events: readonly LoanEvent[]) {
  const ids = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'reversal') continue;
    const payment = events.find(({ id }) => id === event.paymentId);
    if (payment === undefined || !isPayment(payment)) return refusedFor(event, 'no-such-payment');
    if (ids.has(payment.id)) return refusedFor(event, 'payment-reversed-already');
    if (payment.on > event.on) return refusedFor(event, 'reversed-before-paid');
    ids.add(payment.id);
  }
  return { ids };
}

export function refusedFor(
  { id, on }: { readonly id: string; readonly on: PlainDate },
  refused: RefusedSimulation['refused'],
): RefusedSimulation {
  return { refused, eventId: id, on };
}
