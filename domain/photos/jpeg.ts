/** JPEG (ISO/IEC 10918-1): segments after a marker, picture data after `SOS`, and an end. */

import { joined, numberAt } from './bytes.ts';
import type { PhotoBytes } from './photo.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
/** Colour transform by Adobe: without it some pictures show wrong colours. */
const ADOBE = 0xee;

/** Null when the bytes are no whole JPEG. Drops application segments (EXIF with its place) and comments. */
export function readJpeg(bytes: Uint8Array): PhotoBytes | null {
  if (bytes[0] !== 0xff || bytes[1] !== START) return null;
  const parts = [bytes.subarray(0, 2)];
  let frame: { width: number; height: number } | null = null;
  let at = 2;
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? END;
    if (marker === END) {
      const isWhole = frame !== null && at + 1 < bytes.length;
      parts.push(bytes.subarray(at, at + 2));
      return isWhole && frame !== null ? { ...frame, content: joined(parts) } : null;
    }
    const length = numberAt(bytes, at + 2, 2);
    if (length === undefined || length < 2) return null;
    const next = marker === SCAN ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    if (isFrame(marker)) frame = frameAt(bytes, at);
    if (isPicture(marker)) parts.push(bytes.subarray(at, next));
    at = next;
  }
  return null;
}

function frameAt(bytes: Uint8Array, at: number): { width: number; height: number } | null {
  const height = numberAt(bytes, at + 5, 2);
  const width = numberAt(bytes, at + 7, 2);
  return width === undefined || height === undefined ? null : { width, height };
}

/** Start of frame: C0 to CF but the tables C4 and CC and the reserved C8. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** What the picture needs; APP1 to APP15 and comments it does not, but for Adobe's colours. */
function isPicture(marker: number): boolean {
  const isApplication = marker >= 0xe1 && marker <= 0xef && marker !== ADOBE;
  return !isApplication && marker !== 0xfe;
}

/** Where the entropy-coded data end: at a marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const follower = bytes[at + 1] ?? 0;
    const isData = bytes[at] !== 0xff || follower === 0 || (follower >= 0xd0 && follower <= 0xd7);
    if (!isData && follower !== 0xff) return at;
    at += 1;
  }
  return at;
}
