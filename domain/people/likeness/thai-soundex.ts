/**
 * How a Thai word sounds, as a code of five signs: the rules of LK82, the Thai Soundex of Vichit
 * Lorchirachoonkul and Charoen Khuwinphan (โปรแกรมการสืบค้นคำไทยตามเสียงอ่าน). The step numbers
 * below are those of the published rules. `รัก`, `ลัก` and `รักษ์` are the same code.
 */

const LENGTH = 5;

/** Step 6: the first consonant stands for its whole class. */
const FIRST_SOUNDS = signs({
  ก: 'กขฃคฅฆ',
  ง: 'ง',
  จ: 'จ',
  ช: 'ฉชฌ',
  ซ: 'ซศษส',
  ย: 'ญย',
  ด: 'ฎด',
  ต: 'ฏต',
  น: 'ณน',
  ท: 'ฐฑฒถทธ',
  บ: 'บ',
  ป: 'ป',
  พ: 'ผพภ',
  ฟ: 'ฝฟ',
  ม: 'ม',
  ร: 'รลฬฤฦ',
  ว: 'ว',
  ห: 'หฮ',
  อ: 'อ',
});

/** Steps 7 to 12: what every later sign stands for. */
const LATER_SOUNDS = signs({
  1: 'กขฃคฅฆ',
  2: 'ง',
  3: 'จฉชซฌฎฏฐฑฒดตถทธศษส',
  4: 'ญณนรลฬฤฦ',
  5: 'บปพฟภผฝ',
  6: 'มำ',
  7: 'ยวไใ',
  8: 'หฮ',
  9: 'าๅ',
  A: 'ึื',
  B: 'เ',
  C: 'แ',
  D: 'โ',
  E: 'ุู',
  F: 'อ',
});

/** Steps 4 and 5: tone marks, silenced letters, and signs that say nothing of the sound. */
const SILENT = /(?:จน|มณ|ณฑ|ทร|ตร)์|[ก-ฮ][ะ-ู]?์|[็ํฺๆฯ]/g;
const TONES = /[่-๋]/g;

const PARTS_ONLY = 'ะัิี';
const PARTS_AND_SOUNDS = 'าๅึืู';
const CLOSE_VOWELS = 'ึืุู';

/** The code of a word, always five signs; empty when nothing of the word sounds. */
export function thaiSoundex(word: string): string {
  const sounding = word.replace(TONES, '').replace(SILENT, '');
  if (sounding === '') return '';
  const [first, rest] = beginningOf(sounding);
  const codes = [...first, ...laterCodes(rest)];
  // Steps 13 and 14: neighbours of one sound count once; then filled up with zeros or cut.
  const heard = codes.filter((code, at) => at === 0 || code !== codes[at - 1]);
  return heard.join('').padEnd(LENGTH, '0').slice(0, LENGTH);
}

/** Step 6: a vowel written before its consonant is heard after it. */
function beginningOf(word: string): [codes: string[], rest: string] {
  const [first = '', second = ''] = word;
  if (/[ก-ฮ]/.test(first)) return [[soundOf(FIRST_SOUNDS, first)], word.slice(1)];
  const codes = [soundOf(FIRST_SOUNDS, second), soundOf(LATER_SOUNDS, first)];
  return [codes.filter((code) => code !== ''), word.slice(2)];
}

/** One code a sign, empty for a vowel that only parts two sounds; signs not heard give none. */
function laterCodes(rest: string): string[] {
  let lastVowelAt = -2;
  return Array.from(rest).flatMap((sign, at) => {
    const isAfterVowel = lastVowelAt === at - 1;
    const near = { before: rest[at - 1] ?? '', after: rest[at + 1] ?? '', isAfterVowel };
    if (isVowel(sign)) lastVowelAt = at;
    return laterCode(sign, near) ?? [];
  });
}

interface Neighbours {
  readonly before: string;
  readonly after: string;
  readonly isAfterVowel: boolean;
}

function laterCode(sign: string, near: Neighbours): string | undefined {
  const isBeforeClose = near.after !== '' && CLOSE_VOWELS.includes(near.after);
  if (PARTS_ONLY.includes(sign)) return '';
  // Step 9: the u of ธาตุ and พันธุ์ is not heard.
  if (sign === 'ุ' && (near.before === 'ต' || near.before === 'ธ')) return '';
  // Steps 10 and 11: these lead or join another sound unless they end a syllable or carry a vowel.
  if ('หอ'.includes(sign) && !isBeforeClose) return undefined;
  if ('รวยฤฦ'.includes(sign) && !near.isAfterVowel && !isBeforeClose) return undefined;
  return soundOf(LATER_SOUNDS, sign);
}

function isVowel(sign: string): boolean {
  return PARTS_ONLY.includes(sign) || PARTS_AND_SOUNDS.includes(sign) || sign === 'ุ';
}

/** A sign that is no Thai letter stands for itself. */
function soundOf(sounds: ReadonlyMap<string, string>, sign: string): string {
  return sounds.get(sign) ?? sign;
}

function signs(classes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(classes).flatMap(([code, members]) =>
      Array.from(members).map((sign) => [sign, code] as const),
    ),
  );
}
