/** The file of a request: its hash, and its rows or what is wrong with them. */

import { createHash } from 'node:crypto';
import { checkList } from '#domain/case/lists/check-list';
import { LIST_SHEET } from '#domain/case/lists/list-columns';
import { readCsv } from '#domain/case/lists/read-csv';
import type { FileRefusal } from '../books/workbook/read/file-refusals.ts';
import { LARGEST_FILE_BYTES, readWorkbook } from '../books/workbook/read/read-workbook.ts';

export type LookedAtList = { readonly fileHash: string } & ReturnType<typeof checkList>;

const WANTED: ReadonlySet<string> = new Set([LIST_SHEET]);

export function lookAtList(body: {
  readonly file: string;
  readonly format: 'xlsx' | 'csv';
}): LookedAtList | { refused: FileRefusal } {
  const file = Buffer.from(body.file, 'base64');
  const fileHash = createHash('sha256').update(file).digest('hex');
  if (body.format === 'csv') {
    if (file.length > LARGEST_FILE_BYTES) return { refused: 'book-too-large' };
    return { fileHash, ...checkList(readCsv(textOf(file))) };
  }
  const read = readWorkbook(file, WANTED);
  if ('refused' in read) return read;
  return { fileHash, ...checkList(read.sheets.get(LIST_SHEET)) };
}

/** UTF-8, or else the Thai code page in which older spreadsheets save. */
function textOf(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('windows-874').decode(file);
  }
}
