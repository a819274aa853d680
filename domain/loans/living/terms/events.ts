import type { PlainDate } from '../../../dates/plain-date.ts';
import type { Satang } from '../../../money/satang.ts';
import type { Fraction } from '../../../schedules/amounts/fraction.ts';
import type { HandRow, RateUnit, ScheduleTerms } from '../../../schedules/terms/terms.ts';
import type { ExcessUse, PaymentPart, Policies } from './policies.ts';

export type LivingContract = {
  readonly terms: ScheduleTerms;
  readonly policies: Policies;
  /** The most that may be drawn in all; null when nothing was agreed. */
  readonly limitSatang: Satang | null;
};

/** An event has a name of its own and a business day; the order of entry means nothing. */
type Dated<Kind extends string, Content = unknown> = Content & {
  readonly kind: Kind;
  readonly id: string;
  readonly on: PlainDate;
};

type Payment = {
  readonly amountSatang: Satang;
  /** What the household chose for money beyond the instalment; null: as the policies say. */
  readonly excess: ExcessUse | null;
};

type RateChange = {
  readonly per: RateUnit;
  readonly household: Fraction;
  readonly payer: Fraction;
};

type AddedInterest = {
  readonly isAgreedInWriting: boolean;
  /** The day of the agreement, on which the interest must be a year old; left out: that of the event. */
  readonly agreedOn?: PlainDate;
};

type Waiver = {
  readonly part: PaymentPart;
  readonly amountSatang: Satang;
  /** The number of the resolution that allows it. */
  readonly resolution: string;
};

/**
 * - `instalment`: what the row that falls due on the day still asks for is paid, if one does; with
 *   older rows in arrears the money meets those first, by the order of the policy.
 * - `pay-off`: all that is owed that day; an amount that is less is refused. Null: exactly the figure.
 * - `reversal`: a payment was never made; everything after it is counted as if it had not been.
 * - `hand-row`: a row that is not yet due is set, added, moved or deleted by hand.
 * - `spread-arrears`: principal and interest in arrears are laid on the instalments that are left; the
 *   interest bears none.
 * - `add-interest`: interest overdue for a year becomes principal by written agreement (s.655).
 */
export type LoanEvent =
  | Dated<'rate-change', RateChange>
  | Dated<'drawdown', { readonly amountSatang: Satang }>
  | Dated<'hand-row', { readonly change: HandRow }>
  | Dated<'spread-arrears', { readonly resolution: string }>
  | Dated<'add-interest', AddedInterest>
  | Dated<'waiver', Waiver>
  | Dated<'instalment'>
  | Dated<'payment', Payment>
  | Dated<'pay-off', { readonly amountSatang: Satang | null }>
  | Dated<'reversal', { readonly paymentId: string }>;

/** In the order in which events of one day are taken. */
export const EVENT_KINDS = [
  'rate-change',
  'drawdown',
  'hand-row',
  'spread-arrears',
  'add-interest',
  'waiver',
  'instalment',
  'payment',
  'pay-off',
  'reversal',
] as const satisfies readonly LoanEvent['kind'][];
