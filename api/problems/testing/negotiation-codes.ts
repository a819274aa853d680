/** Codes of talks with creditors; see `stable-codes.test.ts`. */

export const NEGOTIATION_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  404: ['no-such-mandate', 'no-such-negotiation', 'no-such-offer'],
  409: [
    'debt-is-paid',
    'debt-was-surveyed-anew',
    'mandate-has-ended',
    'mandate-is-proved',
    'mandate-missing',
    'nothing-was-tried',
    'offer-answered-already',
    'offer-has-expired',
    'offer-is-open',
    'second-recorder-is-the-first',
    'talks-are-open',
    'talks-begun-already',
    'talks-have-ended',
  ],
};

export const NEGOTIATION_FIELD_CODES: readonly string[] = [
  'answered-after-its-last-day',
  'answered-before-it-was-made',
  'creditor-still-in-talks',
  'creditor-without-description',
  'ends-before-it-was-signed',
  'forum-takes-smaller-debts',
  'no-such-creditor',
  'nothing-on-a-spoken-word',
  'offer-above-the-debt',
  'offer-ends-before-it-is-made',
  'offer-has-run-out',
  'offer-without-its-last-day',
  'paper-reference-missing',
  'photo-of-this-case-missing',
  'pay-by-before-the-document',
  'payoff-above-the-debt',
  'payoff-differs-from-settlement',
  'police-only-for-threats',
  'referred-debt-stays',
  'settled-above-the-debt',
  'settlement-has-lapsed',
];
