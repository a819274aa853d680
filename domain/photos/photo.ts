/**
 * A photo that somebody hands in, of a paper, a sheet or a field, judged by its bytes and not by its
 * name: its kind, its size, and a copy without what a telephone wrote into it (place, device, comments).
 */

import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

export const PHOTO_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

export type PhotoType = (typeof PHOTO_TYPES)[number];

/** 5 MB, as the camera of a simple phone makes them. */
export const LARGEST_PHOTO_BYTES = 5 * 1024 * 1024;

/** The longer side; a larger one would be a burden to every telephone that opens it. */
const LONGEST_PHOTO_SIDE = 6_000;

export interface PhotoBytes {
  readonly width: number;
  readonly height: number;
  /** The picture alone. */
  readonly content: Uint8Array;
}

export interface Photo extends PhotoBytes {
  readonly mediaType: PhotoType;
}

/** In the order in which they are checked. */
export type PhotoRefusal = 'photo-too-large' | 'photo-not-an-image' | 'photo-too-many-pixels';

const READERS: Readonly<Record<PhotoType, (bytes: Uint8Array) => PhotoBytes | null>> = {
  'image/jpeg': readJpeg,
  'image/png': readPng,
  'image/webp': readWebp,
};

/** The photo without its metadata, or why it is not taken. */
export function readPhoto(bytes: Uint8Array): Photo | { refused: PhotoRefusal } {
  if (bytes.length > LARGEST_PHOTO_BYTES) return { refused: 'photo-too-large' };
  for (const mediaType of PHOTO_TYPES) {
    const read = READERS[mediaType](bytes);
    if (read === null) continue;
    if (read.width < 1 || read.height < 1) return { refused: 'photo-not-an-image' };
    const longest = Math.max(read.width, read.height);
    if (longest > LONGEST_PHOTO_SIDE) return { refused: 'photo-too-many-pixels' };
    return { mediaType, ...read };
  }
  return { refused: 'photo-not-an-image' };
}
