import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../dates/plain-date.ts';
import { parseTypedDate } from '../../dates/typed-date.ts';
import { birthYearBeOf, isReckoningAsked, meantInOldCalendar } from './birth.ts';

function typed(text: string) {
  const read = parseTypedDate(text);
  if ('refused' in read) throw new Error(read.refused);
  return read.date;
}

describe('a birthday before BE 2484, when the year began on 1 April (Calendar Year Act B.E. 2483)', () => {
  it.each([
    ['31/03/2483', true],
    ['01/01/2480', true],
    ['01/04/2480', false],
    ['31/12/2483', false],
    ['01/01/2484', false],
    ['15/02/2500', false],
  ])('%s is asked about: %p', (text, isAsked) => {
    expect(isReckoningAsked(typed(text))).toBe(isAsked);
  });

  it.each([
    ['15/02/2480', '1938-02-15'],
    ['31/03/2482', '1940-03-31'],
    ['15/02/2483', undefined],
    ['29/02/2479', undefined],
    ['15/05/2480', undefined],
    ['15/02/2484', undefined],
  ])('%s of the old calendar was %p', (text, meant) => {
    expect(meantInOldCalendar(typed(text))).toBe(meant);
  });

  it('keeps the year that stands in the papers', () => {
    expect(birthYearBeOf(plainDate('1938-02-15'), 'old-calendar')).toBe(2480);
    expect(birthYearBeOf(plainDate('1938-02-15'), 'new-calendar')).toBe(2481);
    expect(birthYearBeOf(plainDate('1968-04-13'), null)).toBe(2511);
  });
});
