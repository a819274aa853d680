/**
 * A photo as it is sent: turned upright, no larger than needed to read handwriting, without the place
 * and the camera that the phone writes into it. Where the browser cannot redraw it, it goes as it is.
 */

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
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return new Promise((resolve) =>
    canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY),
  );
}

function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // A data address: what stands after its comma is the content in base64.
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The photo cannot be read'));
    reader.readAsDataURL(blob);
  });
}
