/**
 * Typed reasons for the decisions that turn a case from its main path, each with the next steps that
 * a household may be offered. A refusal without a next step does not exist here.
 */

export const REFUSAL_REASONS = [
  'income-too-low-for-instalment',
  'debt-outside-the-programme',
  'documents-missing',
  'no-fund-able-to-lend',
  'terms-not-acceptable',
  'committee-not-convinced',
  'reservation-expired',
  'other',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export const END_REASONS = [
  'household-asked',
  'consent-withdrawn',
  'moved-away',
  'person-died',
  'duplicate-case',
  'other',
] as const;

export type EndReason = (typeof END_REASONS)[number];

export const REFERRAL_FORUMS = [
  'district-mediation',
  'damrongtham-centre',
  'legal-aid',
  'bank-relief-programme',
  'welfare-office',
] as const;

export type ReferralForum = (typeof REFERRAL_FORUMS)[number];

/** What may follow a refusal; the household chooses with the secretary (task `agree-next-step`). */
export const NEXT_STEPS = ['survey-again', 'negotiate-again', 'refer', 'withdraw'] as const;

export type NextStep = (typeof NEXT_STEPS)[number];
