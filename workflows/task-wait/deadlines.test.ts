import { describe, expect, it } from '@jest/globals';
import { plainDate } from '#domain/dates/plain-date';
import { TASK_KINDS, taskRule } from '#domain/tasks/task-kinds';
import type { WaitingTask } from '../process/process.ts';
import { defaultDueOn, dueOnAfterHold, nextStepOf } from './deadlines.ts';

function aTask(more: Partial<WaitingTask> = {}): WaitingTask {
  return {
    taskKey: 'support/1#answer-offer#1',
    kind: 'answer-offer',
    subjectNumber: null,
    dueOn: plainDate('2026-01-08'),
    escalation: 'none',
    heldFromOn: null,
    heldUntilOn: null,
    extensions: 0,
    ...more,
  };
}

describe('deadlines of a task', () => {
  it('reminds an agency after 3 days, escalates after 7 and hands over after 14', () => {
    const opened = plainDate('2026-01-01');
    expect(defaultDueOn('answer-offer', opened)).toBe('2026-01-08');
    expect(nextStepOf(aTask())).toEqual({ step: 'reminded', on: '2026-01-04' });
    expect(nextStepOf(aTask({ escalation: 'reminded' }))).toEqual({
      step: 'escalated',
      on: '2026-01-08',
    });
    expect(nextStepOf(aTask({ escalation: 'escalated' }))).toEqual({
      step: 'handed-over',
      on: '2026-01-15',
    });
  });

  it('waits on without a further step after handing over', () => {
    expect(nextStepOf(aTask({ escalation: 'handed-over' }))).toBeNull();
  });

  it('wakes a held task on its day, whatever it had reached', () => {
    const heldUntilOn = plainDate('2026-03-01');
    const held = aTask({ escalation: 'handed-over', heldUntilOn });
    expect(nextStepOf(held)).toEqual({ step: 'wake', on: '2026-03-01' });
  });

  it('gives the days of a hold back', () => {
    const held = aTask({ heldFromOn: plainDate('2026-01-03') });
    expect(dueOnAfterHold(held, plainDate('2026-01-13'))).toBe('2026-01-18');
    expect(dueOnAfterHold(aTask(), plainDate('2026-01-13'))).toBe('2026-01-08');
  });

  it.each(TASK_KINDS)('%s answers silence in the right order', (kind) => {
    const rule = taskRule(kind);
    expect(rule.remindDays).toBeLessThan(rule.escalateDays);
    expect(rule.escalateDays).toBeLessThan(rule.handOverDays);
    expect(rule.escalateTo.length).toBeGreaterThan(0);
  });
});
