/**
 * Text of people in a spreadsheet. Rule `never-a-formula`: a text that begins with = + - @, a tab or a
 * line break is written with an apostrophe before it, also though it is stored as a string and no
 * spreadsheet would compute it: who saves the sheet as CSV must not bring a formula to life. The same
 * apostrophe is taken off when the text is read back.
 */

const DANGEROUS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^'(?='*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])/;

export function guardText(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardText`. */
export function unguardText(text: string): string {
  return text.replace(GUARDED, '');
}
