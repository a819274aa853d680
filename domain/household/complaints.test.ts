import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../dates/plain-date.ts';
import { answerDueOn, COMPLAINED_ABOUT, handlerOf } from './complaints.ts';

const everybody = () => true;

describe('who answers a complaint', () => {
  it.each([
    ['secretary', 'chair'],
    ['treasurer', 'chair'],
    ['fund', 'chair'],
    ['chair', 'district-officer'],
    ['tambon-officer', 'district-officer'],
    ['agency', 'district-officer'],
    ['district-officer', 'province-officer'],
  ] as const)('about the %s: the %s', (about, handler) => {
    expect(handlerOf(about, everybody)).toBe(handler);
  });

  it('is never whom it is about', () => {
    for (const about of COMPLAINED_ABOUT) expect(handlerOf(about, everybody)).not.toBe(about);
  });

  it('goes up where nobody holds the nearest seat', () => {
    expect(handlerOf('secretary', (role) => role !== 'chair')).toBe('district-officer');
    expect(handlerOf('secretary', () => false)).toBe('province-officer');
  });

  it('has thirty days', () => {
    expect(answerDueOn(plainDate('2026-11-23'))).toBe('2026-12-23');
  });
});
