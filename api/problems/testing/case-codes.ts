/** Codes of evidence, of the baseline and of where cases come from; see `stable-codes.test.ts`. */

export const CASE_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  404: ['no-such-candidate'],
  409: [
    'candidate-has-case',
    'list-changed-since-check',
    'list-has-faults',
    'baseline-is-frozen',
    'chosen-so-already',
    'no-baseline-yet',
    'no-such-survey-line',
    'second-member-must-be-another',
  ],
};

export const CASE_FIELD_CODES: readonly string[] = [
  'asked-in-the-future',
  'creditor-without-description',
  'ends-before-it-begins',
  'fund-missing',
  'list-row-missing',
  'segment-without-name',
  'figure-not-of-this-line',
  'figure-unchanged',
  'paper-named-twice',
  'photo-not-an-image',
  'photo-too-large',
  'photo-too-many-pixels',
  'told-only-stands-alone',
  'too-many-photos',
];
