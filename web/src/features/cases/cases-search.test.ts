import { describe, expect, it } from '@jest/globals';
import { readCasesSearch } from './cases-search.ts';

describe('readCasesSearch', () => {
  it('reads a stage, a centre and a search', () => {
    const centre = '0b8f3a52-6d0e-4d0b-9a5c-2f3f0f1c9a11';
    const given = { status: 'repaying', centre, search: ' แก้วมา ' };
    expect(readCasesSearch(given)).toEqual({ status: 'repaying', centre, search: 'แก้วมา' });
  });

  it('takes a house number that the address gives as a number', () => {
    expect(readCasesSearch({ search: 63 })).toEqual({ search: '63' });
  });

  it('leaves out what it does not know', () => {
    expect(readCasesSearch({ status: 'gone', centre: 'x', search: ' ' })).toEqual({});
  });
});
