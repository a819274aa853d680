/** Codes of photos and paper sheets; see `stable-codes.test.ts`. */

export const PAPER_FIELD_CODES: readonly string[] = [
  'loan-named-twice',
  'loan-of-another-fund',
  'no-such-photo',
  'no-such-sheet',
  'paper-before-it-began',
  'sheet-code-wrong',
  'sheet-is-void',
  'sheet-of-another-kind',
  'sheet-of-another-matter',
  'witness-is-the-signer',
  'witness-named-twice',
];

export const PAPER_REFUSAL_CODES: Readonly<Record<number, readonly string[]>> = {
  404: ['no-such-sheet', 'sheet-code-wrong'],
  409: [
    'nothing-to-print',
    'sheet-entered-already',
    'sheet-has-its-photo',
    'sheet-is-void',
    'sheet-not-entered',
    'too-many-sheets',
  ],
};
