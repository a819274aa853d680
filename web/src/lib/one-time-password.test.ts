import { describe, expect, it } from '@jest/globals';
import { makeOneTimePassword } from './one-time-password.ts';

describe('makeOneTimePassword', () => {
  it('gives three groups of four signs that are not taken for one another, another one each time', () => {
    const made = Array.from({ length: 200 }, makeOneTimePassword);
    for (const password of made) {
      expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(?:-[a-hjkmnp-z2-9]{4}){2}$/);
    }
    expect(new Set(made).size).toBe(made.length);
  });
});
