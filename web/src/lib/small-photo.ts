/**
 * A photo as it is sent: turned upright, no larger than needed to read handwriting, without the place
 * and the camera that the phone writes into it. Where the browser cannot redraw it, it goes as it is,
 * and the server takes the same out.
 */

import { base64Of } from './base64-of.ts';

const LONGEST_SIDE = 2000;
const QUALITY = 0.82;

/** The content in base64. Rejects when the file cannot be read at all. */
export async function photoAsBase64(file: File): Promise<string> {
  return base64Of((await redrawn(file).catch(() => undefined)) ?? file);
}

async function redrawn(file: File): Promise<Blob | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) =>
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY),
  );
}
