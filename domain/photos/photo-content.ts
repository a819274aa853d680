/**
 * What a photo is, told by its own bytes and never by its name: JPEG or PNG, at most 5 MB, with a
 * width and a height. Anything else is refused by name.
 */

/** 5 MB, as the camera of a simple phone makes them. */
export const LARGEST_PHOTO_BYTES = 5 * 1024 * 1024;

/** Larger pictures would only fill the memory of whoever opens them. */
const MOST_PIXELS = 100_000_000;

export const PHOTO_TYPES = ['image/jpeg', 'image/png'] as const;

export type PhotoType = (typeof PHOTO_TYPES)[number];

/** In the order in which they are checked. */
export const PHOTO_REFUSALS = [
  'photo-empty',
  'photo-too-large',
  'photo-of-another-kind',
  'photo-damaged',
] as const;

export type PhotoRefusal = (typeof PHOTO_REFUSALS)[number];

/** Width and height in pixels, as the file states them. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

export interface ReadPhoto extends PhotoSize {
  readonly mediaType: PhotoType;
}

/** Reads type and size of a photo from its content. */
export function readPhoto(content: Uint8Array): ReadPhoto | { readonly refused: PhotoRefusal } {
  if (content.length === 0) return { refused: 'photo-empty' };
  if (content.length > LARGEST_PHOTO_BYTES) return { refused: 'photo-too-large' };
  const mediaType = typeOf(content);
  if (mediaType === undefined) return { refused: 'photo-of-another-kind' };
  const size = mediaType === 'image/png' ? sizeOfPng(content) : sizeOfJpeg(content);
  if (size === undefined || !isSound(size)) return { refused: 'photo-damaged' };
  return { mediaType, ...size };
}

const PNG_BEGINS = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG_BEGINS = [0xff, 0xd8, 0xff];

function typeOf(content: Uint8Array): PhotoType | undefined {
  if (beginsWith(content, PNG_BEGINS)) return 'image/png';
  return beginsWith(content, JPEG_BEGINS) ? 'image/jpeg' : undefined;
}

function beginsWith(content: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, at) => content[at] === byte);
}

function isSound({ width, height }: PhotoSize): boolean {
  return width > 0 && height > 0 && width * height <= MOST_PIXELS;
}

/** The first chunk of a PNG is IHDR, 13 bytes long: width, height, and how the pixels are written. */
function sizeOfPng(content: Uint8Array): PhotoSize | undefined {
  const isHeader = beginsWith(content.subarray(8), [0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  if (!isHeader || content.length < 33) return undefined;
  const view = viewOf(content);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Frames (SOF0 to SOF15) bear the size; three codes of the same range are tables of other kinds. */
const NO_FRAMES = new Set([0xc4, 0xc8, 0xcc]);
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && !NO_FRAMES.has(code);

/** Where the picture itself begins; before it stands its frame, or there is none. */
const START_OF_SCAN = 0xda;

/** A JPEG is a row of segments, each a marker with its length; the frame among them has the size. */
function sizeOfJpeg(content: Uint8Array): PhotoSize | undefined {
  const view = viewOf(content);
  let at = 2;
  while (at + 9 <= content.length) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const code = view.getUint8(at + 1);
    if (isFrame(code)) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (code === START_OF_SCAN) return undefined;
    // Any number of fill bytes may stand before a marker.
    at += code === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function viewOf(content: Uint8Array): DataView {
  return new DataView(content.buffer, content.byteOffset, content.byteLength);
}
