import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatThaiDate, toBuddhistYear } from '../../dates/buddhist-era.ts';
import { dateOfEpochDay, epochDayOf, partsOfDate, plainDate } from '../../dates/plain-date.ts';
import { formatBaht, LARGEST_TYPED_SATANG, satang } from '../../money/satang.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import type { Cell } from './cell.ts';
import { readAmount, readCount, readPercent } from './read-amount.ts';
import { readSheetDate } from './read-date.ts';
import { guardText, unguardText } from './safe-text.ts';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });
const number = (typed: string): Cell => ({ kind: 'number', text: typed });

const anyAmount = fc.bigInt({ min: 0n, max: LARGEST_TYPED_SATANG }).map(satang);
const anyDay = fc
  .integer({ min: epochDayOf(plainDate('1857-01-01')), max: epochDayOf(plainDate('2156-12-31')) })
  .map(dateOfEpochDay);

describe('readAmount', () => {
  it.each([
    [text('1,234.50'), 123_450n],
    [text('๑,๒๓๔.๕'), 123_450n],
    [number('1234.5'), 123_450n],
    [number('1.1000000000000001'), 110n],
    [number('1E3'), 100_000n],
    [number('0'), 0n],
    [text('-0'), 0n],
  ])('reads %p', (cell, value) => {
    expect(readAmount(cell)).toEqual({ value });
  });

  it.each([
    [text('1.005'), 'too-many-decimals'],
    [number('1.005'), 'too-many-decimals'],
    [number('1.1000000000001'), 'too-many-decimals'],
    [number('-5'), 'negative-money'],
    [text('−5'), 'negative-money'],
    [text('12,34'), 'not-an-amount'],
    [text('๕ บาท'), 'not-an-amount'],
    [number('10000000000'), 'money-too-large'],
  ])('refuses %p', (cell, refused) => {
    expect(readAmount(cell)).toEqual({ refused });
  });

  it('is exact to the satang, typed or as the number a spreadsheet keeps', () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const typed = formatBaht(amount);
        const plain = typed.replaceAll(',', '');
        expect(readAmount(text(typed))).toEqual({ value: amount });
        expect(readAmount(text(toThaiDigits(typed)))).toEqual({ value: amount });
        expect(readAmount(number(String(Number(plain))))).toEqual({ value: amount });
        expect(readAmount(number(Number(plain).toPrecision(17)))).toEqual({ value: amount });
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes a third decimal for money', () => {
    fc.assert(
      fc.property(anyAmount, fc.integer({ min: 1, max: 9 }), (amount, third) => {
        const typed = `${formatBaht(amount)}${third}`;
        expect(readAmount(text(typed))).toEqual({ refused: 'too-many-decimals' });
      }),
    );
  });
});

describe('readPercent', () => {
  it.each([
    [text('6'), 600],
    [text('๖.๕ %'), 650],
    [number('6.5'), 650],
    [{ kind: 'percent', text: '0.07' } as const, 700],
    [{ kind: 'percent', text: '0.065' } as const, 650],
  ])('reads %p', (cell, value) => {
    expect(readPercent(cell)).toEqual({ value });
  });

  it('refuses more than two decimals', () => {
    expect(readPercent({ kind: 'percent', text: '0.06125' })).toEqual({
      refused: 'not-a-percentage',
    });
    expect(readPercent(number('6.125'))).toEqual({ refused: 'not-a-percentage' });
  });
});

describe('readCount', () => {
  it('reads a whole number and refuses a part of one', () => {
    expect(readCount(number('24'))).toEqual({ value: 24 });
    expect(readCount(text('๒๔'))).toEqual({ value: 24 });
    expect(readCount(number('24.5'))).toEqual({ refused: 'not-a-whole-number' });
  });
});

describe('readSheetDate by the rule era-by-year', () => {
  it.each([
    ['25/3/2564', '2021-03-25'],
    ['25/3/2021', '2021-03-25'],
    ['25/3/64', '2021-03-25'],
    ['๒๕ มี.ค. ๒๕๖๔', '2021-03-25'],
    ['2021-03-25', '2021-03-25'],
    ['2564-03-25', '2021-03-25'],
    ['29/2/2567', '2024-02-29'],
    ['29/2/2024', '2024-02-29'],
    ['25 March 2564', '2021-03-25'],
  ])('reads %s', (typed, value) => {
    expect(readSheetDate(typed)).toEqual({ value });
  });

  it.each([
    ['29/2/2568', 'no-such-day'],
    ['29/2/2025', 'no-such-day'],
    ['1/1/2300', 'year-out-of-range'],
    ['พรุ่งนี้', 'not-a-date'],
  ])('refuses %s', (typed, refused) => {
    expect(readSheetDate(typed)).toEqual({ refused });
  });

  it('finds the same day whichever era and digits were written', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const { year, month, day } = partsOfDate(value);
        const two = (part: number) => String(part).padStart(2, '0');
        const written = [
          value,
          `${day}/${month}/${year}`,
          `${toBuddhistYear(year)}-${two(month)}-${two(day)}`,
          formatThaiDate(value),
          formatThaiDate(value, { style: 'numeric', digits: 'thai' }),
        ];
        for (const typed of written) expect(readSheetDate(typed)).toEqual({ value });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the rule never-a-formula', () => {
  it.each(['=1+1', '+66', '-5', '@SUM', '\tx', '\rx', '＝1', "'=1"])('guards %p', (typed) => {
    expect(guardText(typed)).toBe(`'${typed}`);
  });

  it('leaves any other text, and gives every text back', () => {
    expect(guardText("สมใจ 'แก้ว' 12/3")).toBe("สมใจ 'แก้ว' 12/3");
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(unguardText(guardText(typed))).toBe(typed);
        expect(guardText(typed)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 2000 },
    );
  });
});
