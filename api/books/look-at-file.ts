/** The file of a request: its hash, and its book or what is wrong with it. */

import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { checkInSteps, type CheckedBook } from '#domain/books/check-book';
import type { PlainDate } from '#domain/dates/plain-date';
import type { FileRefusal } from './workbook/read/file-refusals.ts';
import { readWorkbook } from './workbook/read/read-workbook.ts';

export interface LookedAtFile {
  /** SHA-256 in hexadecimal digits. */
  readonly fileHash: string;
  readonly checked: CheckedBook;
}

/** `today` in Bangkok. Other requests are served between the steps of a large book. */
export async function lookAtFile(
  base64: string,
  today: PlainDate,
): Promise<LookedAtFile | { refused: FileRefusal }> {
  const file = Buffer.from(base64, 'base64');
  const read = readWorkbook(file);
  if ('refused' in read) return read;
  const fileHash = createHash('sha256').update(file).digest('hex');
  const steps = checkInSteps(read.sheets, today);
  let step = steps.next();
  while (step.done !== true) {
    await setImmediate();
    step = steps.next();
  }
  return { fileHash, checked: step.value };
}
