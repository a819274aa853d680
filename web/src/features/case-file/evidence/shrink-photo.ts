/**
 * A photo as it is sent: turned upright, at most 1,600 points wide or high, as JPEG. What the telephone
 * wrote into it (place, device) stays behind, and an upload over a weak connection stays small.
 */

import { base64Of } from '../../../lib/base64-of.ts';

const LONGEST_SIDE = 1_600;

/** Base64 of the photo; the file itself when the browser cannot draw it, for the server to judge. */
export async function shrinkPhoto(file: File): Promise<string> {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (bitmap === null) return base64Of(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((tell) => canvas.toBlob(tell, 'image/jpeg', 0.82));
  return base64Of(blob ?? file);
}
