import { describe, expect, it } from '@jest/globals';
import { readStatement } from './read-statement.ts';

describe('a pasted bank statement', () => {
  it('is read with headings, quotes, Thai digits and Buddhist years', () => {
    const text = [
      'วันที่,ฝาก,ถอน,รายการ',
      '03/11/2569,"1,250.50",,ฝากเงินสด',
      '',
      '๕ พ.ย. ๖๙,,๒๐๐,"ถอน, ATM"',
    ].join('\r\n');
    expect(readStatement(text)).toEqual({
      lines: [
        { on: '2026-11-03', amountSatang: 125_050n, text: 'ฝากเงินสด' },
        { on: '2026-11-05', amountSatang: -20_000n, text: 'ถอน, ATM' },
      ],
    });
  });

  it('is read with tabs or semicolons, as spreadsheets copy it', () => {
    const line = { on: '2026-11-03', amountSatang: 100_000n, text: 'x' };
    expect(readStatement('2026-11-03\t1,000.00\t-\tx')).toEqual({ lines: [line] });
    expect(readStatement('2026-11-03;1000;;x')).toEqual({ lines: [line] });
  });

  it('is refused whole, row by row', () => {
    const text = ['31/11/2569,5,,x', '01/11/2569,5,5,x', '01/11/2569,a1,,x', '1'].join('\n');
    expect(readStatement(text)).toEqual({
      problems: [
        { row: 1, problem: 'no-such-day' },
        { row: 2, problem: 'in-or-out-not-both' },
        { row: 3, problem: 'amount-unreadable' },
        { row: 4, problem: 'columns-missing' },
      ],
    });
  });

  it('of nothing has no line', () => {
    expect(readStatement('\n \n')).toEqual({ lines: [] });
  });
});
