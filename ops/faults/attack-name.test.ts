import { describe, expect, it } from '@jest/globals';
import { TASK_KINDS, taskRule, type TaskKind } from '#domain/tasks/task-kinds';
import { DoneTask } from '../client/answers.ts';
import { attackNameOf, missedBy } from './attack-name.ts';

describe('attackNameOf', () => {
  it.each([
    [{ path: 'decideItem', body: { reason: null } }, 'decideItem'],
    [{ path: 'decideItem', body: { reason: 'committee-not-convinced' } }, 'decideItem/refused'],
    [{ path: 'endCase', body: { reason: 'household-asked' } }, 'endCase'],
    [{ path: 'postponeItem' }, 'postponeItem'],
    [{ path: 'decideReversal', body: { outcome: 'confirmed' } }, 'decideReversal'],
    [{ path: 'decideReversal', body: { outcome: 'declined' } }, 'decideReversal/declined'],
  ] as const)('names %j %s', (command, name) => {
    expect(attackNameOf({ command: { ...command, answer: DoneTask } })).toBe(name);
  });
});

const isOfAHouseholdsWay = (kind: TaskKind) =>
  kind !== 'put-on-agenda' && taskRule(kind).process !== 'duty';

describe('missedBy', () => {
  it('asks for every kind of task but put-on-agenda, every plan command and every decision against', () => {
    const missed = missedBy([]);
    expect(missed).toEqual(expect.arrayContaining(TASK_KINDS.filter(isOfAHouseholdsWay)));
    const plans = ['endCase', 'holdTask', 'moveDueDate', 'closeMeeting'];
    const others = ['cases', 'caseImports', 'meetings', 'attendance', 'votes', 'postponeItem'];
    expect(missed).toEqual(expect.arrayContaining([...plans, ...others, 'repayments']));
    expect(missed).toContain('ask-group-again');
    expect(missed).toContain('sign-contract/declined');
    expect(missed).not.toContain('put-on-agenda');
    expect(missed).not.toContain('seats');
  });

  it('is content with a kind of task under any outcome, and with nothing less', () => {
    expect(missedBy(['decide-relapse/reopen'])).not.toContain('decide-relapse');
    expect(missedBy(['sign-contract/signed'])).toContain('sign-contract/declined');
  });
});
