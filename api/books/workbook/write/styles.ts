/** The looks of our sheets: Thai font, dates shown in the Buddhist Era, money with two decimals. */

/** Each is a cell style by its place in `STYLES_XML`. */
export const STYLE = {
  plain: 0,
  heading: 1,
  text: 2,
  amount: 3,
  date: 4,
  example: 5,
  note: 6,
} as const;
export type Style = keyof typeof STYLE;

/** A true date that Thai Excel shows in the Buddhist Era; other programs show the Christian year. */
const BUDDHIST_DATE = '[$-1070000]d/m/yyyy;@';
const [TEXT_FORMAT, AMOUNT_FORMAT, DATE_FORMAT] = [49, 4, 164];

const FONTS = [
  '<font><sz val="16"/><name val="TH Sarabun New"/><family val="2"/></font>',
  '<font><b/><sz val="16"/><name val="TH Sarabun New"/><family val="2"/></font>',
  '<font><i/><sz val="16"/><color rgb="FF6B6B6B"/><name val="TH Sarabun New"/><family val="2"/></font>',
];

const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFDCEBE3"/><bgColor indexed="64"/></patternFill></fill>',
];

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const CENTRED = '<alignment horizontal="center" vertical="center" wrapText="1"/>';

const CELLS = [
  xf({ format: 0, font: 0, fill: 0 }),
  xf({ format: TEXT_FORMAT, font: 1, fill: 2, alignment: CENTRED }),
  xf({ format: TEXT_FORMAT, font: 0, fill: 0 }),
  xf({ format: AMOUNT_FORMAT, font: 0, fill: 0 }),
  xf({ format: DATE_FORMAT, font: 0, fill: 0 }),
  xf({ format: TEXT_FORMAT, font: 2, fill: 0 }),
  xf({ format: TEXT_FORMAT, font: 0, fill: 0, alignment: WRAPPED }),
];

export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="${DATE_FORMAT}" formatCode="${BUDDHIST_DATE}"/></numFmts><fonts count="${FONTS.length}">${FONTS.join('')}</fonts><fills count="${FILLS.length}">${FILLS.join('')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${CELLS.length}">${CELLS.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function xf(look: { format: number; font: number; fill: number; alignment?: string }): string {
  const { format, font, fill, alignment = '' } = look;
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
}
