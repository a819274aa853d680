/** PNG (ISO/IEC 15948): a signature, then chunks of length, name, data and checksum. */

import { joined, numberAt, textAt } from './bytes.ts';
import type { PhotoBytes } from './photo.ts';

const SIGNATURE = '\u0089PNG\r\n\u001a\n';

/** Chunks that tell of the photographer and not of the picture. */
const TOLD = ['eXIf', 'tEXt', 'zTXt', 'iTXt', 'tIME'];

/** Null when the bytes are no whole PNG. */
export function readPng(bytes: Uint8Array): PhotoBytes | null {
  if (textAt(bytes, 0, 8) !== SIGNATURE || textAt(bytes, 12, 4) !== 'IHDR') return null;
  const width = numberAt(bytes, 16, 4);
  const height = numberAt(bytes, 20, 4);
  if (width === undefined || height === undefined) return null;
  const parts = [bytes.subarray(0, 8)];
  let at = 8;
  while (at < bytes.length) {
    const length = numberAt(bytes, at, 4);
    if (length === undefined || at + 12 + length > bytes.length) return null;
    const name = textAt(bytes, at + 4, 4);
    const next = at + 12 + length;
    if (!TOLD.includes(name)) parts.push(bytes.subarray(at, next));
    if (name === 'IEND') return { width, height, content: joined(parts) };
    at = next;
  }
  return null;
}
