/** Why a file is not looked into at all, in the order in which it is found out. */
export type FileRefusal =
  | 'book-too-large'
  | 'book-is-locked'
  | 'book-not-xlsx'
  | 'book-has-macros'
  | 'book-has-links'
  | 'book-unpacks-too-large'
  | 'book-unreadable';

/** Thrown half-way through reading, and caught where the reading began. */
export class FileRefused extends Error {
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
