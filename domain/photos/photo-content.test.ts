import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LARGEST_PHOTO_BYTES, readPhoto } from './photo-content.ts';
import { aJpeg, aPng } from './testing/sample-photos.ts';

const text = (said: string) => new TextEncoder().encode(said);

/** The same beginning, made longer. */
function upTo(length: number, beginning: Uint8Array): Uint8Array {
  const content = new Uint8Array(length);
  content.set(beginning);
  return content;
}

describe('a photo', () => {
  it('is known by its bytes, with width and height', () => {
    expect(readPhoto(aPng(1200, 800))).toEqual({
      mediaType: 'image/png',
      width: 1200,
      height: 800,
    });
    expect(readPhoto(aJpeg(4000, 3000))).toEqual({
      mediaType: 'image/jpeg',
      width: 4000,
      height: 3000,
    });
  });

  it('is read from the middle of a larger piece of memory alike', () => {
    const memory = new Uint8Array(100);
    memory.set(aPng(7, 9), 40);
    expect(readPhoto(memory.subarray(40, 73))).toMatchObject({ width: 7, height: 9 });
  });

  it.each([
    ['nothing', new Uint8Array(), 'photo-empty'],
    ['one byte above 5 MB', upTo(LARGEST_PHOTO_BYTES + 1, aPng()), 'photo-too-large'],
    ['a page of a browser', text('<html><script>1</script>'), 'photo-of-another-kind'],
    ['a drawing with script', text('<svg onload="1"/>'), 'photo-of-another-kind'],
    ['a PDF', text('%PDF-1.7'), 'photo-of-another-kind'],
    ['a GIF', text('GIF89a'), 'photo-of-another-kind'],
    ['a PNG cut off', aPng().subarray(0, 20), 'photo-damaged'],
    ['a PNG of no width', aPng(0, 5), 'photo-damaged'],
    ['a PNG that would fill the memory', aPng(60_000, 60_000), 'photo-damaged'],
    ['a JPEG cut off', aJpeg().subarray(0, 8), 'photo-damaged'],
    [
      'a JPEG without a frame',
      new Uint8Array([255, 216, 255, 218, 0, 2, 0, 0, 0, 0, 0, 0]),
      'photo-damaged',
    ],
  ] as const)('refuses %s by name', (_name, content, refused) => {
    expect(readPhoto(content)).toEqual({ refused });
  });

  it('takes exactly 5 MB', () => {
    expect(readPhoto(upTo(LARGEST_PHOTO_BYTES, aPng()))).toMatchObject({ width: 4 });
  });

  it('ends with an answer for any bytes that begin like a photo', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (rest, isPng) => {
        const begins = isPng ? aPng().subarray(0, 16) : [255, 216, 255];
        const answer = readPhoto(new Uint8Array([...begins, ...rest]));
        return 'refused' in answer || answer.width * answer.height > 0;
      }),
    );
  });
});
