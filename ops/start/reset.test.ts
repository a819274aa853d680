import { describe, expect, it } from '@jest/globals';
import { findResetRefusal, isConsent } from './reset.ts';

const nobody = { lockPath: '/nowhere/up.lock', hasYes: false, isTerminal: true };

describe('reset-demo', () => {
  it.each([
    ['ลบ', true],
    [' delete ', true],
    ['Delete', true],
    ['y', false],
    ['yes', false],
    ['', false],
    ['deleted', false],
  ])('takes the answer %p as consent: %p', (answer, consent) => {
    expect(isConsent(answer)).toBe(consent);
  });

  it('asks at a terminal', () => {
    expect(findResetRefusal(nobody)).toBeUndefined();
  });

  it('deletes nothing where nobody can be asked', () => {
    expect(findResetRefusal({ ...nobody, isTerminal: false })).toContain('--yes');
  });

  it('goes on without asking when told so', () => {
    expect(findResetRefusal({ ...nobody, isTerminal: false, hasYes: true })).toBeUndefined();
  });
});
