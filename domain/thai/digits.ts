const THAI_ZERO = 0x0e50;
const FULL_WIDTH_ZERO = 0xff10;
const ARABIC_ZERO = 0x30;

/**
 * Thai digits ๐-๙ and full-width digits ０-９ as 0-9; every other character stays.
 * Thai documents mix the series, even within one page.
 */
export function toArabicDigits(text: string): string {
  return text.replace(/[๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = code >= FULL_WIDTH_ZERO ? FULL_WIDTH_ZERO : THAI_ZERO;
    return String.fromCharCode(code - zero + ARABIC_ZERO);
  });
}

/** The digits 0-9 as Thai digits ๐-๙; every other character stays. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - ARABIC_ZERO + THAI_ZERO),
  );
}
