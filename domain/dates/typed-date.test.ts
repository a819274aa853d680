import { describe, expect, it } from '@jest/globals';
import { parseTypedDate } from './typed-date.ts';

describe('parseTypedDate', () => {
  it.each([
    '25/03/2564',
    '25/3/64',
    '๒๕/๐๓/๒๕๖๔',
    '25 มีนาคม 2564',
    '25 มี.ค. 64',
    '25มี.ค.64',
    '25 มีค 2564',
    '25 มีนาคม พ.ศ. 2564',
    '  25   มีนาคม  2564 ',
    '25-03-2564',
    '25.3.2564',
    '25 / 3 / 2564',
    '２５/０３/２５６４',
    '2021-03-25',
    '2021-3-25',
    '25 March 2021',
    '25 mar 2021',
  ])('reads %p as 25 March 2021', (text) => {
    expect(parseTypedDate(text)).toEqual({ date: '2021-03-25' });
  });

  it('reads the leap day of 2567 BE', () => {
    expect(parseTypedDate('29/02/2567')).toEqual({ date: '2024-02-29' });
  });

  it.each([
    ['', 'unreadable'],
    ['วันนี้', 'unreadable'],
    ['25/03', 'unreadable'],
    ['25/03-2564', 'unreadable'],
    ['25 มีนา 2564', 'unreadable'],
    ['25 March 64', 'unreadable'],
    ['25/03/256', 'unreadable'],
    ['2564/03/25', 'unreadable'],
    ['25/03/2024', 'year-looks-christian-era'],
    ['25 มีนาคม 2021', 'year-looks-christian-era'],
    ['2564-03-25', 'year-looks-buddhist-era'],
    ['25 March 2564', 'year-looks-buddhist-era'],
    ['25/03/3107', 'year-out-of-range'],
    ['25/03/1200', 'year-out-of-range'],
    ['29/02/2568', 'no-such-day'],
    ['31/02/2564', 'no-such-day'],
    ['03/25/2564', 'no-such-day'],
    ['0/1/2564', 'no-such-day'],
  ])('refuses %p: %s', (text, refused) => {
    expect(parseTypedDate(text)).toEqual({ refused });
  });
});
