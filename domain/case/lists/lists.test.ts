import { describe, expect, it } from '@jest/globals';
import { checkList } from './check-list.ts';
import { LIST_COLUMNS, MOST_LIST_ROWS } from './list-columns.ts';
import { readCsv } from './read-csv.ts';

const HEADINGS = Object.values(LIST_COLUMNS)
  .map(({ th }) => th)
  .join(',');

const listOf = (...lines: string[]) => checkList(readCsv([HEADINGS, ...lines].join('\r\n')));

describe('a list of households', () => {
  it('is read row by row, with Thai digits and quoted commas', () => {
    expect(
      listOf('สมใจ,ตั้งใจดี,2-0000-00004-50-9,12/3,๔,,081-234-5678,"ค้าง, สามงวด"', ',,,,,,,'),
    ).toEqual({
      rows: [
        {
          row: 2,
          firstName: 'สมใจ',
          lastName: 'ตั้งใจดี',
          citizenId: '2000000004509',
          houseNumber: '12/3',
          villageNumber: 4,
          houseCode: null,
          phone: '0812345678',
          note: 'ค้าง, สามงวด',
        },
      ],
    });
  });

  it('tells every fault at its row and column, and takes nothing then', () => {
    expect(
      listOf(
        ',ตั้งใจดี,2000000004508,12,4,,,',
        'สมใจ,ตั้งใจดี,2000000004509,12,0,,,=1+1',
        'สมใจ,ตั้งใจดี,2000000004509,13,4,,12,',
      ),
    ).toEqual({
      faults: [
        { row: 2, column: 'firstName', code: 'cell-is-empty' },
        { row: 2, column: 'citizenId', code: 'citizen-id-check-digit' },
        { row: 3, column: 'note', code: 'cell-is-formula' },
        { row: 3, column: 'villageNumber', code: 'village-number-out-of-range' },
        { row: 4, column: 'phone', code: 'not-a-thai-phone' },
        { row: 4, column: 'citizenId', code: 'citizen-id-twice', figures: { earlier: '3' } },
      ],
    });
  });

  it('is refused without its headings, without rows and with too many', () => {
    expect(checkList(undefined)).toMatchObject({ faults: [{ code: 'sheet-missing' }] });
    expect(listOf()).toMatchObject({ faults: [{ code: 'sheet-empty' }] });
    const other = checkList(readCsv('name,surname'));
    expect(other).toMatchObject({
      faults: [{ column: 'firstName', code: 'heading-differs' }, {}, {}, {}, {}, {}, {}, {}],
    });
    const many = Array.from({ length: MOST_LIST_ROWS + 1 }, () => 'ก,ข,,1,1,,,');
    expect(listOf(...many)).toMatchObject({ faults: [{ code: 'too-many-rows' }] });
  });
});

describe('readCsv', () => {
  it('reads quotes, line ends of every system and a mark of the byte order', () => {
    const cells = (text: string) =>
      readCsv(text).map(({ cells: row }) => [...row.values()].map((cell) => cell.text));
    expect(cells('\uFEFFa,"b ""c""\nd"\r1;2,3\n')).toEqual([
      ['a', 'b "c"\nd'],
      ['1;2', '3'],
    ]);
    expect(cells('a;b\n1;2')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells('')).toEqual([]);
  });
});
