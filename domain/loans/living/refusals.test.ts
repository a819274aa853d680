import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../dates/plain-date.ts';
import { fractionOfPercent, ZERO_FRACTION } from '../../schedules/amounts/fraction.ts';
import { HOUSE_CONVENTIONS } from '../../schedules/terms/conventions.ts';
import { baht, monthly } from '../../schedules/testing/a-loan.ts';
import type { LivingContract, LoanEvent } from './terms/events.ts';
import type { LIVING_REFUSALS } from './terms/refusals.ts';
import { aContract, paid, refusal } from './testing/a-living-loan.ts';

type Example = { contract?: LivingContract; events: LoanEvent[]; on?: string };

const at = (on: string) => ({ id: 'it', on: plainDate(on) });
const reversal = (paymentId: string, on = '2024-03-01', id = 'undo'): LoanEvent => ({
  kind: 'reversal',
  id,
  on: plainDate(on),
  paymentId,
});
const first = paid('2024-02-01', '100', { id: 'first' });
const drawdown = (on: string, amount: string): LoanEvent => ({
  kind: 'drawdown',
  ...at(on),
  amountSatang: baht(amount),
});
const byHand = (on: string): LoanEvent => ({
  kind: 'hand-row',
  ...at(on),
  change: { kind: 'delete', dueOn: plainDate('2024-02-01') },
});

/** One example for every refusal; the type keeps the list whole. */
const EXAMPLES: Record<(typeof LIVING_REFUSALS)[number], Example> = {
  'order-names-each-part-once': {
    contract: aContract({ policies: { order: ['interest', 'principal', 'interest'] } }),
    events: [],
  },
  'days-need-the-actual-balance': {
    contract: aContract({ conventions: { interestOn: 'scheduled-balance' } }),
    events: [],
  },
  'flat-interest-has-no-days': { contract: aContract({ shape: { kind: 'flat' } }), events: [] },
  'too-many-events': {
    events: Array.from({ length: 501 }, (_, index) =>
      paid('2024-02-01', '1', { id: `paid-${index}` }),
    ),
  },
  'event-named-twice': { events: [first, first] },
  'day-before-the-last-event': { events: [paid('2024-07-01', '1')], on: '2024-06-30' },
  'no-such-payment': { events: [first, reversal('another')] },
  'payment-reversed-already': {
    events: [first, reversal('first'), reversal('first', '2024-03-02', 'again')],
  },
  'reversed-before-paid': { events: [first, reversal('first', '2024-01-31')] },
  'event-before-drawdown': { events: [paid('2023-12-31', '100')] },
  'amount-must-be-positive': { events: [paid('2024-02-01', '0')] },
  'resolution-missing': {
    events: [{ kind: 'spread-arrears', ...at('2024-03-15'), resolution: ' ' }],
  },
  'nothing-is-owed': {
    events: [paid('2024-01-01', '12000'), paid('2024-01-02', '1')],
  },
  'more-than-owed': { events: [paid('2024-01-01', '12000.01')] },
  'less-than-pay-off': {
    events: [{ kind: 'pay-off', ...at('2024-02-01'), amountSatang: baht('12059.99') }],
  },
  'flat-loan-cannot-shorten': {
    contract: aContract({
      shape: { kind: 'flat' },
      conventions: HOUSE_CONVENTIONS,
      policies: { interestRuns: 'period-end' },
    }),
    events: [paid('2024-02-01', '5000')],
  },
  'drawdown-beyond-limit': {
    contract: aContract({ limit: '15000' }),
    events: [drawdown('2024-02-15', '3000.01')],
  },
  'no-instalment-left': { events: [drawdown('2025-02-01', '100')], on: '2025-02-01' },
  'row-is-past': { events: [byHand('2024-02-01')] },
  'no-arrears-to-spread': {
    events: [{ kind: 'spread-arrears', ...at('2024-01-15'), resolution: '1' }],
  },
  'waiver-above-owed': {
    events: [
      {
        kind: 'waiver',
        ...at('2024-02-01'),
        part: 'interest',
        amountSatang: baht('60.01'),
        resolution: '1',
      },
    ],
  },
  'agreement-not-in-writing': {
    events: [{ kind: 'add-interest', ...at('2024-06-01'), isAgreedInWriting: false }],
  },
  'interest-not-overdue-a-year': {
    events: [{ kind: 'add-interest', ...at('2024-06-01'), isAgreedInWriting: true }],
  },
};

describe('what cannot be', () => {
  it.each(Object.entries(EXAMPLES))('is refused by name: %s', (refused, example) => {
    const { contract = aContract(), events, on = '2024-12-31' } = example;
    expect(refusal(contract, events, on)).toMatchObject({ refused });
  });

  it('names the event, its day and the figure', () => {
    const outcome = refusal(
      aContract(),
      [paid('2024-01-16', '99999', { id: 'slip' })],
      '2024-01-16',
    );
    expect(outcome).toEqual({
      refused: 'more-than-owed',
      eventId: 'slip',
      on: '2024-01-16',
      amountSatang: baht('12029.03'),
    });
  });

  it('is refused when rows and events together are too many', () => {
    const events = Array.from({ length: 400 }, (_, index) =>
      paid('2024-02-01', '1', { id: `paid-${index}` }),
    );
    const contract = aContract({ dues: monthly('2024-02-01', 61) });
    expect(refusal(contract, events, '2024-12-31')).toMatchObject({ refused: 'too-many-changes' });
  });

  it('passes on what no schedule can be', () => {
    const rate: LoanEvent = {
      kind: 'rate-change',
      ...at('2024-03-01'),
      per: 'month',
      household: fractionOfPercent('50'),
      payer: ZERO_FRACTION,
    };
    const contract = aContract({
      dues: { ...monthly('2024-02-01', 1), count: 'until-paid' },
      shape: { kind: 'fixed-instalment', amountSatang: baht('1000') },
    });
    expect(refusal(contract, [rate], '2024-03-01')).toMatchObject({
      refused: 'instalment-never-pays-off',
      eventId: 'it',
    });
  });
});
