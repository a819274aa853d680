import { describe, expect, it } from '@jest/globals';
import { median, percentile, spreadRow, writeDuration, writeTable } from './figures.ts';

describe('the figures of a measurement', () => {
  it('take the nearest rank, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2);
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect(percentile(hundred, 0.95)).toBe(95);
    expect(percentile([7], 0.95)).toBe(7);
  });

  it('are not made up when nothing was measured', () => {
    expect(() => median([])).toThrow('Nothing was measured');
  });

  it('are written in milliseconds below a second and in seconds above', () => {
    expect([3.14, 999, 1000, 61_250].map(writeDuration)).toEqual([
      '3.1 ms',
      '999 ms',
      '1.0 s',
      '61.3 s',
    ]);
  });

  it('stand in columns', () => {
    const rows = [spreadRow('a reading', [10, 20, 30]), { what: 'b', value: '55 /s' }];
    expect(writeTable(rows)).toBe(
      'a reading       20 ms  p95 30 ms, 3 times\nb               55 /s',
    );
  });
});
