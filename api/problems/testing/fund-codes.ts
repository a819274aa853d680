/** Codes of centres, of funds and of bringing them in; see `stable-codes.test.ts`. */

export const FUND_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  404: ['no-such-group', 'no-such-outside-money', 'no-such-signatory'],
  409: [
    'cases-are-open',
    'centre-cannot-move-so',
    'centre-not-active',
    'chosen-already',
    'ended-already',
    'group-listed-already',
    'group-not-at-this-step',
    'joins-twice',
    'no-agreement-text',
    'nothing-changed',
    'signs-already',
    'stated-already',
  ],
};

export const FUND_FIELD_CODES: readonly string[] = [
  'before-its-own-founding',
  'before-the-centre-was-founded',
  'before-the-last-change',
  'before-the-last-step',
  'data-agreement-after-joining',
  'due-before-received',
  'effective-before-decided',
  'founded-after-listing',
  'merged-into-itself',
  'merged-into-nobody',
  'next-try-missing',
  'next-try-not-after-the-answer',
  'no-lending-reason-missing',
  'no-lending-reason-of-a-lender',
  'no-such-working-centre',
  'not-after-the-version-before',
  'rate-begins-after-joining',
  'repaid-before-received',
  'settlement-missing',
];
