/** A small right book as its sheets, to be spoilt one cell at a time. */

import type { Cell, SheetRow, Sheets } from '../cells/cell.ts';
import { columnsOf, SHEET_KEYS, SHEETS, type ColumnKey, type SheetKey } from '../layout/sheets.ts';

/** Texts by column; a cell of another kind is given whole. */
export type TypedRow<Key extends SheetKey> = {
  readonly [Column in ColumnKey<Key>]?: string | Cell;
};

export type TypedBook = { readonly [Key in SheetKey]: readonly TypedRow<Key>[] };

/**
 * Two funds; one household that repays a contract under the centre, one with a fund's loan from before
 * and consent, one with such a loan and none, and one that owes nothing.
 */
export const A_BOOK: TypedBook = {
  funds: [
    {
      code: 'ก1',
      name: 'กลุ่มออมทรัพย์',
      kind: 'กลุ่มออมทรัพย์เพื่อการผลิต',
      hasMoney: 'มีเงิน',
      lends: 'ให้กู้',
      rate: '6',
      capital: '150,000.00',
      reserve: '10,000',
      accededOn: '1/10/2561',
    },
    {
      code: 'ก2',
      name: 'กองทุนหมู่บ้าน',
      kind: 'กองทุนหมู่บ้าน',
      hasMoney: 'มีเงิน',
      lends: 'ให้กู้',
      rate: '๖',
      capital: '๘๐,๐๐๐.๕๐',
      accededOn: '1/10/2561',
    },
  ],
  households: [
    { code: 'ค1', houseNumber: '12/3', villageNumber: '4', consentedOn: '5/11/2563' },
    { code: 'ค2', houseNumber: '14', villageNumber: '4', consentedOn: '6/11/2563' },
    { code: 'ค3', houseNumber: '15', villageNumber: '4' },
    { code: 'ค4', houseNumber: '16', villageNumber: '4', houseCode: '55010000001' },
  ],
  people: [
    {
      code: 'บ1',
      householdCode: 'ค1',
      relation: 'หัวหน้าครัวเรือน',
      title: 'นาง',
      firstName: 'สมใจ',
      lastName: 'ตั้งใจดี',
      citizenId: '2-0000-00004-50-9',
      birthOn: '15/4/2515',
      phone: '081-234-5678',
    },
    {
      code: 'บ2',
      householdCode: 'ค2',
      relation: 'หัวหน้าครัวเรือน',
      title: 'นาย',
      firstName: 'บุญมี',
      lastName: 'มีสุข',
      citizenId: '3000000012381',
    },
    {
      code: 'บ3',
      householdCode: 'ค3',
      relation: 'หัวหน้าครัวเรือน',
      title: 'นาย',
      firstName: 'คำ',
      lastName: 'แสนดี',
      noIdReason: 'ยังไม่มีสัญชาติไทย',
    },
    {
      code: 'บ4',
      householdCode: 'ค4',
      relation: 'หัวหน้าครัวเรือน',
      title: 'นางสาว',
      firstName: 'แก้ว',
      lastName: 'ใจงาม',
      noIdReason: 'บัตรหาย',
    },
    {
      code: 'บ5',
      householdCode: 'ค1',
      relation: 'ลูก',
      title: 'เด็กชาย',
      firstName: 'ต้น',
      lastName: 'ตั้งใจดี',
      noIdReason: 'เด็กยังไม่มีบัตร',
    },
  ],
  members: [
    {
      fundCode: 'ก1',
      memberNumber: '1',
      personCode: 'บ1',
      joinedOn: '1/1/2562',
      savings: '12,800',
    },
    { fundCode: 'ก2', memberNumber: '1', personCode: 'บ1' },
    { fundCode: 'ก1', memberNumber: '2', personCode: 'บ4', savings: '500.25' },
  ],
  loans: [
    {
      fundCode: 'ก1',
      number: '1/2563',
      personCode: 'บ1',
      origin: 'สัญญาของศูนย์ฯ',
      lentOn: '10/12/2563',
      principal: '27,450',
      rate: '6',
      termMonths: '30',
      firstDueOn: '10/1/2564',
      hasDefaulted: 'ไม่เคย',
      canStillBorrow: 'ได้',
      balance: '25,745.01',
      balanceOn: '20/2/2564',
    },
    {
      fundCode: 'ก2',
      number: '1/2563',
      personCode: 'บ2',
      origin: 'หนี้เดิมของกองทุน',
      lentOn: '10/1/2563',
      principal: '20,000',
      rate: '6',
      termMonths: '12',
      firstDueOn: '10/1/2564',
      hasDefaulted: 'เคย',
      canStillBorrow: 'ไม่ได้',
      balance: '15,000',
      balanceOn: '31/1/2564',
    },
    {
      fundCode: 'ก1',
      number: '2/2563',
      personCode: 'บ3',
      origin: 'หนี้เดิมของกองทุน',
      lentOn: '10/1/2563',
      principal: '9,999.99',
      rate: '12',
      termMonths: '12',
      firstDueOn: '10/1/2564',
      instalment: '300',
      hasDefaulted: 'ไม่เคย',
      canStillBorrow: 'ได้',
      balance: '9,999.99',
      balanceOn: '31/1/2564',
    },
    {
      fundCode: 'ก1',
      number: '3/2562',
      personCode: 'บ4',
      origin: 'หนี้เดิมของกองทุน',
      lentOn: '10/1/2562',
      principal: '1,000',
      rate: '6',
      termMonths: '1',
      firstDueOn: '10/2/2562',
      hasDefaulted: 'ไม่เคย',
      canStillBorrow: 'ได้',
      balance: '0',
      balanceOn: '31/1/2564',
    },
  ],
  repayments: [
    {
      fundCode: 'ก1',
      loanNumber: '1/2563',
      paidOn: '10/1/2564',
      amount: '987.62',
      principal: '850.37',
      interest: '137.25',
      receiptNumber: '1/2564',
    },
    {
      fundCode: 'ก1',
      loanNumber: '1/2563',
      paidOn: '10/2/2564',
      amount: '987.62',
      principal: '854.62',
      interest: '133.00',
      receiptNumber: '2/2564',
    },
    {
      fundCode: 'ก2',
      loanNumber: '1/2563',
      paidOn: '10/1/2564',
      amount: '6,200',
      principal: '5,000',
      interest: '1,200',
    },
    {
      fundCode: 'ก1',
      loanNumber: '3/2562',
      paidOn: '10/2/2562',
      amount: '1,005',
      principal: '1,000',
      interest: '5',
    },
  ],
};

/** The book with one row of a sheet changed, counted from 0. */
export function spoilt<Key extends SheetKey>(
  sheet: Key,
  row: number,
  change: TypedRow<Key>,
): TypedBook {
  const rows = (A_BOOK[sheet] as readonly TypedRow<Key>[]).map((each, index) =>
    index === row ? { ...each, ...change } : each,
  );
  return { ...A_BOOK, [sheet]: rows };
}

/** The sheets as a file would bring them, with their headings in row 1. */
export function sheetsOf(book: TypedBook): Map<string, SheetRow[]> {
  return new Map(
    SHEET_KEYS.map((key) => {
      const columns = columnsOf(key);
      const headings = columns.map(([, { th }]) => th);
      const lines = (book[key] as readonly Readonly<Record<string, string | Cell>>[]).map((line) =>
        columns.map(([column]) => line[column]),
      );
      const rows = [headings, ...lines].map((cells, index) => rowOf(index + 1, cells));
      return [SHEETS[key].th, rows];
    }),
  ) satisfies Sheets;
}

function rowOf(row: number, cells: readonly (string | Cell | undefined)[]): SheetRow {
  const filled = cells.flatMap((cell, index): [number, Cell][] => {
    if (cell === undefined) return [];
    return [[index, typeof cell === 'string' ? { kind: 'text', text: cell } : cell]];
  });
  return { row, cells: new Map(filled) };
}
