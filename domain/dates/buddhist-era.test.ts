import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatEnglishDate, formatThaiDate, toBuddhistYear } from './buddhist-era.ts';
import { dateOfEpochDay, epochDayOf, partsOfDate, plainDate } from './plain-date.ts';
import { parseTypedDate } from './typed-date.ts';

const visit = plainDate('2021-03-25');
const anyDate = fc
  .integer({
    min: epochDayOf(plainDate('1857-01-01')),
    max: epochDayOf(plainDate('2156-12-31')),
  })
  .map(dateOfEpochDay);

describe('formatThaiDate', () => {
  it('writes the three styles', () => {
    expect(formatThaiDate(visit)).toBe('25 มีนาคม 2564');
    expect(formatThaiDate(visit, { style: 'short' })).toBe('25 มี.ค. 64');
    expect(formatThaiDate(visit, { style: 'numeric' })).toBe('25/03/2564');
  });

  it('writes Thai digits on request', () => {
    expect(formatThaiDate(visit, { digits: 'thai' })).toBe('๒๕ มีนาคม ๒๕๖๔');
    expect(formatThaiDate(visit, { style: 'numeric', digits: 'thai' })).toBe('๒๕/๐๓/๒๕๖๔');
  });

  it('keeps four digits of a year outside 25xx', () => {
    expect(formatThaiDate(plainDate('2057-01-05'), { style: 'short' })).toBe('5 ม.ค. 2600');
    expect(formatThaiDate(plainDate('1957-01-05'), { style: 'short' })).toBe('5 ม.ค. 00');
  });

  it('gives English readers the Christian year', () => {
    expect(formatEnglishDate(visit)).toBe('25 March 2021');
  });

  it('is read back as the same day, and 543 is added once', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const texts = (['long', 'short', 'numeric'] as const).flatMap((style) => [
          formatThaiDate(date, { style }),
          formatThaiDate(date, { style, digits: 'thai' }),
        ]);
        for (const text of [...texts, formatEnglishDate(date), date]) {
          expect(parseTypedDate(text)).toEqual({ date });
        }
        expect(texts[0]).toContain(String(toBuddhistYear(partsOfDate(date).year)));
      }),
      { numRuns: 1000 },
    );
  });

  it('stays the same day when it is written and read a thousand times', () => {
    let date = visit;
    for (let time = 0; time < 1000; time += 1) {
      const read = parseTypedDate(formatThaiDate(date, { style: 'numeric' }));
      if ('date' in read) date = read.date;
    }
    expect(date).toBe(visit);
  });

  it('refuses a year to which 543 was added twice or not at all', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOfDate(date);
        expect(parseTypedDate(`${day}/${month}/${year}`)).toEqual({
          refused: 'year-looks-christian-era',
        });
        expect(parseTypedDate(`${day}/${month}/${year + 1086}`)).toEqual({
          refused: 'year-out-of-range',
        });
      }),
    );
  });
});
