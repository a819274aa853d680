/** Reading numbers out of bytes; past the end they read as undefined and the file counts as broken. */

export function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** Highest byte first, as JPEG and PNG write. */
export function numberAt(bytes: Uint8Array, at: number, length: number): number | undefined {
  if (at + length > bytes.length) return undefined;
  return bytes.subarray(at, at + length).reduce((number, byte) => number * 256 + byte, 0);
}

/** Lowest byte first, as RIFF writes. */
export function lowFirstAt(bytes: Uint8Array, at: number, length: number): number | undefined {
  if (at + length > bytes.length) return undefined;
  return bytes.subarray(at, at + length).reduceRight((number, byte) => number * 256 + byte, 0);
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
