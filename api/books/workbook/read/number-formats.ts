/** What a number of the sheet is by the format of its cell: a date, a percentage, or a number. */

import { scanXml } from './scan-xml.ts';

export type NumberMeaning = 'number' | 'percent' | 'date';

/** Formats that every spreadsheet knows by number (ECMA-376 part 1, 18.8.30), the Thai ones too. */
const DATE_IDS: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
  [71, 74],
  [77, 77],
  [81, 81],
];
const PERCENT_IDS: readonly number[] = [9, 10, 67, 68];

/** The meaning of numbers by the number of the cell's style. */
export function readMeanings(styles: Uint8Array | undefined): readonly NumberMeaning[] {
  if (styles === undefined) return [];
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let isInCells = false;
  scanXml(styles, {
    open: (name, read) => {
      if (name === 'numFmt') codes.set(Number(read('numFmtId')), read('formatCode') ?? '');
      if (name === 'cellXfs') isInCells = true;
      if (name === 'xf' && isInCells)
        meanings.push(meaningOf(Number(read('numFmtId') ?? 0), codes));
    },
    close: (name) => {
      if (name === 'cellXfs') isInCells = false;
    },
    text: () => {},
  });
  return meanings;
}

function meaningOf(id: number, codes: ReadonlyMap<number, string>): NumberMeaning {
  const code = codes.get(id);
  if (code !== undefined) return meaningOfCode(code);
  if (PERCENT_IDS.includes(id)) return 'percent';
  return DATE_IDS.some(([first, last]) => id >= first && id <= last) ? 'date' : 'number';
}

/** `d/m/bbbb` and `[$-1070000]d/m/yyyy` are dates; words in quotes and in brackets say nothing. */
function meaningOfCode(code: string): NumberMeaning {
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  if (bare.includes('%')) return 'percent';
  return /[dyb]|m{3}/i.test(bare.replace(/general/i, '')) ? 'date' : 'number';
}
