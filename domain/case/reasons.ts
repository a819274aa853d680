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
  'further-approval-refused',
  'other',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Those that a person chooses; the others follow from a day that passed or an approval that was not given. */
export const CHOSEN_REFUSAL_REASONS = REFUSAL_REASONS.filter(
  (reason) => reason !== 'reservation-expired' && reason !== 'further-approval-refused',
);

export const END_REASONS = [
  'household-asked',
  'consent-withdrawn',
  'moved-away',
  'person-died',
  'duplicate-case',
  'other',
] as const;

export type EndReason = (typeof END_REASONS)[number];

/** Why a household that was refused takes its request back (task `agree-next-step`). */
export const WITHDRAWAL_REASONS = [
  'pays-by-itself',
  'family-helps',
  'waits-for-better-times',
  'other',
] as const;

export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Why a referral comes back as the end of the case (task `follow-referral`). */
export const REFERRAL_END_REASONS = [
  'settled-at-the-office',
  'goes-on-in-court',
  'office-cannot-help',
  'household-stopped-there',
  'other',
] as const;

export type ReferralEndReason = (typeof REFERRAL_END_REASONS)[number];

/** Why a household does not wish to be honoured; its watch begins all the same. */
export const HONOUR_DECLINE_REASONS = [
  'wishes-privacy',
  'cannot-attend',
  'in-mourning',
  'other',
] as const;

export type HonourDeclineReason = (typeof HONOUR_DECLINE_REASONS)[number];

/** Why no new round begins for a household that fell back (task `decide-relapse`). */
export const RELAPSE_END_REASONS = [
  'no-new-round-wanted',
  'plan-not-bearable',
  'other-help-found',
  'other',
] as const;

export type RelapseEndReason = (typeof RELAPSE_END_REASONS)[number];

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
