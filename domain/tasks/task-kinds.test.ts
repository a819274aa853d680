import { describe, expect, it } from '@jest/globals';
import { TASK_KINDS, taskRule } from './task-kinds.ts';

describe('TASK_RULES', () => {
  it.each(TASK_KINDS)('%s reminds, then escalates to somebody else, then hands over', (kind) => {
    const rule = taskRule(kind);
    expect(rule.remindDays).toBeLessThan(rule.escalateDays);
    expect(rule.escalateDays).toBeLessThan(rule.handOverDays);
    expect(rule.escalateTo.length).toBeGreaterThan(0);
    for (const role of rule.escalateTo) expect(rule.roles).not.toContain(role);
  });

  it('answers a silent agency after 3, 7 and 14 days', () => {
    expect(taskRule('answer-offer')).toMatchObject({
      remindDays: 3,
      escalateDays: 7,
      handOverDays: 14,
    });
  });

  it('names every outcome once', () => {
    for (const kind of TASK_KINDS) {
      const { outcomes } = taskRule(kind);
      expect(new Set(outcomes).size).toBe(outcomes.length);
    }
  });
});
