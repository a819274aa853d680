/** The smallest files that are photos by their bytes. */

const PNG_BEGINS = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG's beginning with a header of the size given, in pixels. */
export function aPng(width = 4, height = 3): Uint8Array {
  const header = new Uint8Array(33);
  header.set([...PNG_BEGINS, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(header.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return header;
}

/** A JPEG's beginning: an empty comment, then the frame with the size given, in pixels. */
export function aJpeg(width = 640, height = 480): Uint8Array {
  const frame = [
    0xff,
    0xc0,
    0,
    11,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    1,
    1,
    17,
    0,
  ];
  return new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 2, ...frame, 0xff, 0xd9]);
}
