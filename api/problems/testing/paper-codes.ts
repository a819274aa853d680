/** Codes of photos and paper sheets; see `stable-codes.test.ts`. */

export const PAPER_FIELD_CODES: readonly string[] = [
  'photo-damaged',
  'photo-empty',
  'photo-of-another-kind',
  'photo-too-large',
];
