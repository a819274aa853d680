/** The smallest files that are photos by their bytes. */

import { joined } from '../bytes.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const both = (number: number) => [number >> 8, number & 255];

/** A whole PNG of the size given, in pixels, without a point in it. */
export function aPng(width = 4, height = 3): Uint8Array {
  const sides = Uint8Array.from([0, 0, ...both(width), 0, 0, ...both(height), 8, 2, 0, 0, 0]);
  return joined([bytes('\u0089PNG\r\n\u001a\n'), chunk('IHDR', sides), chunk('IEND', bytes(''))]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const length = Uint8Array.from([0, 0, ...both(content.length)]);
  return joined([length, bytes(name), content, Uint8Array.from([0, 0, 0, 0])]);
}

/** A whole JPEG of the size given, in pixels; `told` is what a telephone wrote into it. */
export function aJpeg(width = 640, height = 480, told = ''): Uint8Array {
  return joined([
    Uint8Array.from([0xff, 0xd8]),
    segment(0xe1, bytes(told)),
    segment(0xc0, Uint8Array.from([8, ...both(height), ...both(width), 1, 1, 17, 0])),
    Uint8Array.from([0xff, 0xd9]),
  ]);
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  return joined([Uint8Array.from([0xff, marker, ...both(content.length + 2)]), content]);
}
