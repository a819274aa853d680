import { describe, expect, it } from '@jest/globals';
import { forgetIdempotencyKey, idempotencyKeyOf } from './idempotency-key.ts';

/** The storage of one tab. */
function aTab() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

describe('idempotencyKeyOf', () => {
  it('gives a form the same key until it is forgotten, so a reload repeats it', () => {
    const tab = aTab();
    const first = idempotencyKeyOf('complete-task:1', tab);
    expect(idempotencyKeyOf('complete-task:1', tab)).toBe(first);
    forgetIdempotencyKey('complete-task:1', tab);
    expect(idempotencyKeyOf('complete-task:1', tab)).not.toBe(first);
  });

  it('gives two forms and two tabs keys of their own', () => {
    const tab = aTab();
    const keys = [
      idempotencyKeyOf('complete-task:1', tab),
      idempotencyKeyOf('complete-task:2', tab),
      idempotencyKeyOf('complete-task:1', aTab()),
    ];
    expect(new Set(keys).size).toBe(3);
  });

  it('makes version 4 UUIDs, which the contracts ask for', () => {
    for (let made = 0; made < 200; made += 1) {
      expect(idempotencyKeyOf('form', aTab())).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });
});
