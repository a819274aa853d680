/** Codes of households' own view; see `stable-codes.test.ts`. */

export const HOUSEHOLD_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  401: ['wrong-household-code'],
  404: ['no-such-access'],
  409: ['access-ended-already', 'consent-taken-back'],
  429: ['household-code-rests'],
};

export const HOUSEHOLD_FIELD_CODES: readonly string[] = [
  'help-term-too-long',
  'not-of-the-household',
  'pin-of-six-digits',
  'pin-too-easy',
];
