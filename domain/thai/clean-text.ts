/** Signs that nobody sees: controls (not the line break), marks of direction, joiners without width. */
const UNSEEN =
  /(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** The vowel am typed as two signs, with a tone mark between them or not. */
const AM_IN_TWO = /\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;

/**
 * A typed text as it is kept: composed (NFC), the vowel am as one sign, without signs that nobody
 * sees, so that the same name is the same text and a line cannot run backwards.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll('\r\n', '\n')
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(AM_IN_TWO, '$1\u0e33');
}
