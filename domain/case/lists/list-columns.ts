/** The columns of a list of households that others have drawn up: one row a household, its head named. */

import { needed, optional, type Columns, type RowOf } from '../../books/layout/columns.ts';

/** Where a list comes from: the yearly survey of basic needs, the list of the poor, a fund's debtors. */
export const LIST_KINDS = ['basic-needs', 'targeted-poor', 'fund-debtors'] as const;

export type ListKind = (typeof LIST_KINDS)[number];

export const LIST_SHEET = 'รายชื่อ';

/** The most rows of a file; a larger tambon sends several. */
export const MOST_LIST_ROWS = 300;

export const LIST_COLUMNS = {
  firstName: needed('ชื่อ', 'First name', 'text', 'หัวหน้าครัวเรือน ไม่ใส่คำนำหน้า', 'สมใจ'),
  lastName: needed('นามสกุล', 'Last name', 'text', '', 'ตั้งใจดี'),
  citizenId: optional(
    'เลขประจำตัวประชาชน',
    'Citizen id',
    'citizen-id',
    '13 หลัก ไม่มีเว้นว่าง',
    '2-0000-00004-50-9',
  ),
  houseNumber: needed('บ้านเลขที่', 'House number', 'code', 'ตามทะเบียนบ้าน', '12/3'),
  villageNumber: needed('หมู่ที่', 'Village number', 'count', 'ตัวเลข 1 ถึง 99', '4'),
  houseCode: optional('รหัสประจำบ้าน', 'House code', 'house-code', 'ตัวเลข 11 หลัก', '55010000001'),
  phone: optional('โทรศัพท์', 'Phone', 'phone', '', '081-234-5678'),
  note: optional('หมายเหตุ', 'Note', 'text', 'เช่น ลูกหนี้กองทุนค้าง 3 งวด', ''),
} satisfies Columns;

export type ListColumn = keyof typeof LIST_COLUMNS;

/** Rows count as in the file: the headings are row 1. */
export type ListRow = RowOf<typeof LIST_COLUMNS> & { readonly row: number };
