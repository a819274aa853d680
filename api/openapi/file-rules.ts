import type { FileRefusal } from '../books/workbook/read/file-refusals.ts';

/** A refusal that is missing here does not compile. */
const OF_A_FILE: Readonly<Record<FileRefusal, true>> = {
  'book-too-large': true,
  'book-is-locked': true,
  'book-not-xlsx': true,
  'book-has-macros': true,
  'book-has-links': true,
  'book-unpacks-too-large': true,
  'book-unreadable': true,
};

/** Of a file that is not looked into. */
export const FILE_REFUSALS = Object.keys(OF_A_FILE) as FileRefusal[];
