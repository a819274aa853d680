import { describe, expect, it } from '@jest/globals';
import { birthDraftOf, birthOf } from './birth-draft.ts';

describe('birthDraftOf', () => {
  it.each([
    [{ birthOn: '1936-02-10', birthReckoning: 'old-calendar', birthYearBe: 2478 }, '1935-02-10'],
    [{ birthOn: '1936-02-10', birthReckoning: 'new-calendar', birthYearBe: 2479 }, '1936-02-10'],
    [{ birthOn: '1990-07-01', birthReckoning: null, birthYearBe: 2533 }, '1990-07-01'],
  ] as const)('reads %j as it was typed, and back again', (onFile, typed) => {
    const draft = birthDraftOf(onFile);
    expect(draft.birthOn).toBe(typed);
    const { birthOn, birthReckoning } = onFile;
    expect(birthOf(draft)).toEqual({ birthOn, birthReckoning, birthYearBe: null });
  });

  it('keeps a year alone', () => {
    const draft = birthDraftOf({ birthOn: null, birthReckoning: null, birthYearBe: 2479 });
    expect(birthOf(draft)).toEqual({ birthOn: null, birthReckoning: null, birthYearBe: 2479 });
  });
});
