import type { LoanDraft } from '../quote-body.ts';

export const EVENT_KINDS = ['payment', 'extra', 'missed', 'rate'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const INTEREST_RUNS = ['period-end', 'day'] as const;
export const EXCESS_USES = ['shorten', 'lower', 'prepay'] as const;
export const LATE_CHOICES = ['none', 'law'] as const;
export const OTHER_INSTALMENTS = ['on-time', 'unpaid'] as const;

/** One thing that happened to the loan; what is empty is undefined. */
export interface EventDraft {
  /** Names the card while it is on screen. */
  readonly key: number;
  readonly kind: EventKind;
  readonly on: string | undefined;
  readonly amountSatang: string | undefined;
  readonly use: (typeof EXCESS_USES)[number] | undefined;
  readonly rateBasisPoints: number | undefined;
}

export interface LifeDraft {
  readonly interestRuns: (typeof INTEREST_RUNS)[number] | undefined;
  readonly excess: (typeof EXCESS_USES)[number] | undefined;
  readonly late: (typeof LATE_CHOICES)[number] | undefined;
  /** What happens on due dates that no event names. */
  readonly others: (typeof OTHER_INSTALMENTS)[number] | undefined;
  readonly events: readonly EventDraft[];
  readonly on: string | undefined;
  readonly payOffOn: string | undefined;
}

export function anEvent(key: number): EventDraft {
  return {
    key,
    kind: 'payment',
    on: undefined,
    amountSatang: undefined,
    use: 'shorten',
    rateBasisPoints: undefined,
  };
}

export interface Life {
  readonly loan: LoanDraft;
  readonly life: LifeDraft;
}
