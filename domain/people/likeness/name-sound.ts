/** Names as they are compared: without titles, blanks and the slips of a Thai keyboard. */

import { cleanText } from '../../thai/clean-text.ts';
import { thaiSoundex } from './thai-soundex.ts';

/** Titles that people type into the name: longest first, so that นางสาว is not read as นาง. */
const TITLES = /^(?:เด็กหญิง|เด็กชาย|นางสาว|น\.ส\.|ด\.ช\.|ด\.ญ\.|นาย|นาง|Miss|Mrs\.?|Mr\.?)(?=..)/iu;

/** The vowel ae typed as two e, and a mark typed twice. */
const AE_IN_TWO = /เเ/g;
const MARK_TWICE = /([ัิ-ฺ็-๎])\1+/g;

/** The name without title, blanks and doubled marks: `น.ส. เเก้ว` is `แก้ว`. */
export function plainName(name: string): string {
  const typed = cleanText(name).trim().replace(AE_IN_TWO, 'แ').replace(MARK_TWICE, '$1');
  return typed
    .replace(TITLES, '')
    .replace(/[\s.-]/g, '')
    .toLowerCase();
}

/** How a first or a last name sounds; a name without Thai letters stands for itself. */
export function nameSound(name: string): string {
  const plain = plainName(name);
  return /[ก-ฮ]/.test(plain) ? thaiSoundex(plain) : plain;
}

/** The sounds of first and last name, a blank between them: `ซ6310 ท3600`. */
export function fullNameSound(person: {
  readonly firstName: string;
  readonly lastName: string;
}): string {
  return `${nameSound(person.firstName)} ${nameSound(person.lastName)}`;
}
