/** WebP (RFC 9649): a RIFF file of chunks, lowest byte first, padded to an even length. */

import { joined, lowFirstAt, textAt } from './bytes.ts';
import type { PhotoBytes } from './photo.ts';

/** Bits of the extended header that announce EXIF and XMP. */
const TOLD_BITS = 0b0000_1100;

/** Null when the bytes are no whole WebP. */
export function readWebp(bytes: Uint8Array): PhotoBytes | null {
  if (textAt(bytes, 0, 4) !== 'RIFF' || textAt(bytes, 8, 4) !== 'WEBP') return null;
  const size = lowFirstAt(bytes, 4, 4) ?? 0;
  if (size + 8 > bytes.length) return null;
  const parts: Uint8Array[] = [];
  let sides: { width: number; height: number } | null = null;
  let at = 12;
  while (at < size + 8) {
    const length = lowFirstAt(bytes, at + 4, 4);
    const next = at + 8 + (length ?? 0) + ((length ?? 0) % 2);
    if (length === undefined || next > bytes.length) return null;
    const name = textAt(bytes, at, 4);
    const chunk = bytes.slice(at, next);
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~TOLD_BITS;
    if (name !== 'EXIF' && name !== 'XMP ') parts.push(chunk);
    sides ??= sidesIn(name, chunk);
    at = next;
  }
  return sides === null ? null : { ...sides, content: riffOf(parts) };
}

function sidesIn(name: string, chunk: Uint8Array): { width: number; height: number } | null {
  if (name === 'VP8X') return both(lowFirstAt(chunk, 12, 3), lowFirstAt(chunk, 15, 3), 1);
  if (name === 'VP8L') {
    const bits = lowFirstAt(chunk, 9, 4);
    return bits === undefined ? null : both(bits % 16_384, Math.floor(bits / 16_384) % 16_384, 1);
  }
  if (name !== 'VP8 ' || textAt(chunk, 11, 3) !== '\u009d\u0001*') return null;
  const [width, height] = [lowFirstAt(chunk, 14, 2), lowFirstAt(chunk, 16, 2)];
  return both((width ?? 0) % 16_384, (height ?? 0) % 16_384, 0);
}

function both(width: number | undefined, height: number | undefined, more: 0 | 1) {
  if (width === undefined || height === undefined) return null;
  return { width: width + more, height: height + more };
}

function riffOf(parts: readonly Uint8Array[]): Uint8Array {
  const body = joined(parts);
  const size = body.length + 4;
  const head = new Uint8Array([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50]);
  for (const index of [0, 1, 2, 3]) head[4 + index] = Math.floor(size / 256 ** index) % 256;
  return joined([head, body]);
}
