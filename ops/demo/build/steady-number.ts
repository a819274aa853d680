/** A number from a text: always the same, spread evenly; it stands in for chance in invented data. */

/** A whole number from 0 to `below - 1`. */
export function steadyNumber(text: string, below: number): number {
  let mixed = 2_166_136_261;
  for (const letter of text) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return (mixed >>> 0) % below;
}
