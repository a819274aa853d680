import type { PlainDate } from '../../dates/plain-date.ts';
import type { Satang } from '../../money/satang.ts';
import type { Flow } from '../accrual/spans.ts';
import type { Due } from '../calendar/due.ts';
import type { Shape } from '../terms/terms.ts';

/**
 * What is left to plan of a loan: a balance on a day and the due dates to come. A new loan is one with
 * nothing owed yet whose first drawdown falls on that day.
 */
export type Rest = {
  readonly shape: Shape;
  /** Rates, drawdowns and conventions of the whole loan; drawdowns before `from` are in the balance. */
  readonly flow: Flow;
  /** The day to which interest has been counted. */
  readonly from: PlainDate;
  readonly balanceSatang: Satang;
  /** All that was drawn before `from`: the base of flat interest and of a per cent of principal. */
  readonly lentSatang: Satang;
  /** Interest counted but not yet paid; it bears none itself. */
  readonly unpaidInterestSatang: Satang;
  readonly dues: readonly Due[];
  /** Whether rows end when nothing is owed (a fixed instalment) rather than with the due dates. */
  readonly isOpenEnded: boolean;
  readonly firstNumber: number;
};

/** One instalment as planned. */
export type PlannedRow = {
  readonly number: number;
  readonly dueOn: PlainDate;
  /** The day to which its interest is counted. */
  readonly accruesTo: PlainDate;
  /** Days of interest in it, of the calendar. */
  readonly days: number;
  /** Owed at the start of the period, with what is drawn on that day. */
  readonly openingBalanceSatang: Satang;
  /** Drawn later within the period. */
  readonly drawnSatang: Satang;
  readonly principalSatang: Satang;
  /** The household's interest paid with this instalment, deferred interest that is collected included. */
  readonly interestSatang: Satang;
  /** The third party's interest of this period; a claim on the payer, never arrears of the household. */
  readonly payerInterestSatang: Satang;
  readonly feesSatang: Satang;
  /** What the household pays: principal, its interest and fees. */
  readonly paymentSatang: Satang;
  /** Principal owed once it is paid. */
  readonly balanceSatang: Satang;
  /** Household interest counted so far and put off to later rows. */
  readonly unpaidInterestSatang: Satang;
};
