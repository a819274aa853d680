import type { PolicyKey } from '#domain/centre/policies';

export type Unit =
  | 'percent'
  | 'days'
  | 'months'
  | 'people'
  | 'times'
  | 'baht'
  | 'baht-or-none'
  | 'days-or-none'
  | 'households-or-none'
  | 'degrees'
  | 'proxies-or-none'
  | 'yes-no';

/** In what each value of the by-law is counted. */
export const UNITS: Readonly<Record<PolicyKey, Unit>> = {
  'common-rate-basis-points': 'percent',
  'quorum-basis-points': 'percent',
  'majority-basis-points': 'percent',
  'chair-has-casting-vote': 'yes-no',
  'secret-ballot': 'yes-no',
  'longest-term-months': 'months',
  'one-contract-per-household': 'yes-no',
  'reservation-days': 'days',
  'remind-before-due-days': 'days',
  'grace-days': 'days',
  'clearance-confirmations': 'people',
  'aftercare-check-months': 'months',
  'aftercare-checks': 'times',
  'necessities-floor-baht': 'baht',
  'residual-floor-baht': 'baht',
  'debt-service-heavy-basis-points': 'percent',
  'debt-service-crushing-basis-points': 'percent',
  'target-households-per-year': 'households-or-none',
  'coins-of-25-satang': 'yes-no',
  'overpayment-is-returned': 'yes-no',
  'interest-may-be-added': 'yes-no',
  'cash-on-hand-limit-baht': 'baht-or-none',
  'cash-on-hand-days': 'days-or-none',
  'term-notice-days': 'days',
  'group-follow-up-days': 'days',
  'approval-answer-days': 'days',
  'recusal-kin-degrees': 'degrees',
  'recusal-marriage-degrees': 'degrees',
  'recusal-of-paid-funds': 'yes-no',
  'recused-lower-the-seats': 'yes-no',
  'declaration-before-vote': 'yes-no',
  'proxies-per-holder': 'proxies-or-none',
  'proxies-count-for-quorum': 'yes-no',
  'allocation-interest-basis-points': 'percent',
  'allocation-harm-baht': 'baht',
  'allocation-waiting-month-baht': 'baht',
  'allocation-household-baht': 'baht',
};
