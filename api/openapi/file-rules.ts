import type { FileRefusal } from '../books/workbook/read/file-refusals.ts';
import { all } from './all-refusals.ts';

/** Of a file that is not looked into. */
export const FILE_REFUSALS = all<FileRefusal>({
  'book-too-large': true,
  'book-is-locked': true,
  'book-not-xlsx': true,
  'book-has-macros': true,
  'book-has-links': true,
  'book-unpacks-too-large': true,
  'book-unreadable': true,
});
