/** Codes of households' own view; see `stable-codes.test.ts`. */

export const HOUSEHOLD_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  401: ['wrong-household-code'],
  403: ['for-the-member-alone'],
  404: ['no-such-access', 'no-such-complaint', 'no-such-consent', 'no-such-request'],
  409: [
    'accepted-already',
    'access-ended-already',
    'asked-already',
    'complaint-answered-already',
    'consent-taken-back',
    'purpose-not-given',
    'request-done-already',
    'support-is-over',
    'withdrawn-already',
  ],
  429: ['household-code-rests'],
};

export const HOUSEHOLD_FIELD_CODES: readonly string[] = [
  'help-term-too-long',
  'not-a-promptpay-id',
  'not-of-the-household',
  'pin-of-six-digits',
  'pin-too-easy',
];
