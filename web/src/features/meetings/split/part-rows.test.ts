import { describe, expect, it } from '@jest/globals';
import { emptyRow, leftOf, partsOf } from './part-rows.ts';

const row = (key: number, fundId: string, amountSatang: string) => ({ key, fundId, amountSatang });

describe('the rows of a motion that several funds lend', () => {
  it('say what is still missing, and what is too much', () => {
    const rows = [row(1, 'a', '1000000'), emptyRow(2)];
    expect(leftOf(rows, '2745000')).toBe(1_745_000n);
    expect(leftOf([...rows, row(3, 'b', '1745001')], '2745000')).toBe(-1n);
  });

  it('leave out what is not filled in, and keep the order', () => {
    const rows = [row(1, 'b', '5'), emptyRow(2), row(3, 'a', '6')];
    expect(partsOf(rows)).toEqual([
      { fundId: 'b', amountSatang: '5' },
      { fundId: 'a', amountSatang: '6' },
    ]);
  });
});
