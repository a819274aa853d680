import { afterEach, describe, expect, it } from '@jest/globals';
import { bahtText, dateText, instantText, monthText, shortDateText, yearText } from './format.ts';
import { setLanguage } from './i18n.ts';

afterEach(() => setLanguage('th'));

describe('facts as people read them', () => {
  it('are in baht and the Buddhist era in Thai', () => {
    expect([
      bahtText('2745000'),
      dateText('2021-03-25'),
      shortDateText('2021-03-25'),
      monthText('2021-03'),
      yearText('2021-03-25'),
    ]).toEqual(['27,450.00 บาท', '25 มีนาคม 2564', '25 มี.ค. 64', 'มี.ค.', '2564']);
  });

  it('are in baht and the Christian era in English', () => {
    setLanguage('en');
    expect([
      bahtText('98762'),
      dateText('2021-03-25'),
      shortDateText('2021-03-25'),
      monthText('2021-03'),
      yearText('2021-03-25'),
    ]).toEqual(['987.62 baht', '25 March 2021', '25 Mar 2021', 'Mar', '2021']);
  });

  it('tell an instant by the clock of Bangkok', () => {
    expect(instantText('2021-03-25T17:05:00Z')).toBe('26 มี.ค. 64 เวลา 00.05 น.');
  });
});
