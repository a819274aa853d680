/** Vowels that are written before the consonant they follow in sound: one alone names nothing. */
const LEADING_VOWELS = /^[เแโใไ]/;

/** The first sign of each part of a name: `สมใจ วงศ์ดี` is `ส… ว…`. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(
      (part) =>
        `${Array.from(part)
          .slice(0, LEADING_VOWELS.test(part) ? 2 : 1)
          .join('')}…`,
    )
    .join(' ');
}
