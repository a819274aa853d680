import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joined, textAt } from './bytes.ts';
import { LARGEST_PHOTO_BYTES, readPhoto } from './photo.ts';

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const both = (number: number) => [Math.floor(number / 256), number % 256];

function segment(marker: number, content: Uint8Array): Uint8Array {
  const length = Uint8Array.from([0xff, marker, ...both(content.length + 2)]);
  return joined([length, content]);
}

function aJpeg({ width = 640, height = 480, tail = '' } = {}): Uint8Array {
  return joined([
    Uint8Array.from([0xff, 0xd8]),
    segment(0xe0, bytes('JFIF\0')),
    segment(0xe1, bytes('Exif\0\0 GPS 18.78 N 100.77 E')),
    segment(0xfe, bytes('taken at home')),
    segment(0xc2, Uint8Array.from([8, ...both(height), ...both(width), 1])),
    segment(0xda, bytes('scan')),
    // A stuffed zero and a restart belong to the data.
    Uint8Array.from([1, 2, 0xff, 0, 0xff, 0xd0, 3]),
    segment(0xc4, bytes('table of the second scan')),
    segment(0xda, bytes('scan')),
    Uint8Array.from([4, 0xff, 0xd9]),
    bytes(tail),
  ]);
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const length = Uint8Array.from([0, 0, ...both(content.length)]);
  return joined([length, bytes(name), content, Uint8Array.from([0, 0, 0, 0])]);
}

function aPng(): Uint8Array {
  const sides = Uint8Array.from([0, 0, ...both(320), 0, 0, ...both(200), 8, 2, 0, 0, 0]);
  return joined([
    bytes('\u0089PNG\r\n\u001a\n'),
    chunk('IHDR', sides),
    chunk('eXIf', bytes('GPS 18.78 N')),
    chunk('tEXt', bytes('Author a person')),
    chunk('IDAT', bytes('picture')),
    chunk('IEND', bytes('')),
    bytes('GPS after the end'),
  ]);
}

function riff(name: string, content: Uint8Array): Uint8Array {
  const pad = content.length % 2 === 0 ? '' : '\0';
  return joined([bytes(name), Uint8Array.from([content.length, 0, 0, 0]), content, bytes(pad)]);
}

function aWebp(): Uint8Array {
  const body = joined([
    riff('VP8X', Uint8Array.from([0x0c, 0, 0, 0, 0x3f, 1, 0, 0xc7, 0, 0])),
    riff('VP8 ', bytes('picture')),
    riff('EXIF', bytes('GPS 18.78 N')),
  ]);
  const size = Uint8Array.from([body.length + 4, 0, 0, 0]);
  return joined([bytes('RIFF'), size, bytes('WEBP'), body]);
}

const readable = (content: Uint8Array) => textAt(content, 0, content.length);

describe('readPhoto', () => {
  it.each([
    ['image/jpeg', aJpeg({ tail: 'GPS of a hidden picture' }), { width: 640, height: 480 }],
    ['image/png', aPng(), { width: 320, height: 200 }],
    ['image/webp', aWebp(), { width: 320, height: 200 }],
  ])('knows %s by its bytes and keeps the picture alone', (mediaType, file, sides) => {
    const read = readPhoto(file);
    if ('refused' in read) throw new Error(read.refused);
    expect(read).toMatchObject({ mediaType, ...sides });
    expect(readable(read.content)).not.toMatch(/GPS|Exif|Author|at home/);
    expect(readPhoto(read.content)).toEqual(read);
  });

  it('keeps every scan of a JPEG with its data', () => {
    const read = readPhoto(aJpeg());
    if ('refused' in read) throw new Error(read.refused);
    expect(readable(read.content).match(/scan/g)).toHaveLength(3);
    expect(Array.from(read.content.slice(-3))).toEqual([4, 0xff, 0xd9]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a PDF that calls itself a photo', bytes('%PDF-1.7 ...')],
    ['a page with a script', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>')],
    ['half a JPEG', aJpeg().slice(0, 90)],
    ['half a PNG', aPng().slice(0, 60)],
    ['half a WebP', aWebp().slice(0, 30)],
    ['a picture without sides', aJpeg({ width: 0 })],
  ])('refuses %s', (_what, file) => {
    expect(readPhoto(file)).toEqual({ refused: 'photo-not-an-image' });
  });

  it('refuses more than 5 MB, and sides that no telephone can show', () => {
    const large = new Uint8Array(LARGEST_PHOTO_BYTES + 1);
    expect(readPhoto(large)).toEqual({ refused: 'photo-too-large' });
    expect(readPhoto(aJpeg({ width: 6_001 }))).toEqual({ refused: 'photo-too-many-pixels' });
  });

  it('ends with an answer for any bytes that begin like a photo', () => {
    const beginnings = [aJpeg().slice(0, 4), aPng().slice(0, 16), aWebp().slice(0, 12)];
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.uint8Array({ maxLength: 300 }),
        (head, rest) => {
          const read = readPhoto(joined([head, rest]));
          return 'refused' in read || read.width * read.height > 0;
        },
      ),
    );
  });
});
