import { describe, expect, it } from '@jest/globals';
import type { Role, Seat } from '../people/roles.ts';
import { refusalOf, rolesOf, type Actor, type TaskFacts } from './task-acts.ts';

const ON = '2021-03-25';
const TASK: TaskFacts = {
  kind: 'survey-household',
  status: 'open',
  escalation: 'none',
  agency: null,
  place: { centreId: 'centre-1', areaCode: '55140304' },
  assigneeUserId: null,
  isOnHold: false,
};

function anActor(role: Role, changes: Partial<Seat> = {}): Actor {
  const seat: Seat = {
    seatId: 'seat-1',
    role,
    centreId: 'centre-1',
    areaCode: '55140304',
    householdId: null,
    fromOn: '2020-01-01',
    untilOn: null,
    ...changes,
  };
  return { userId: `user-${role}`, seats: [seat] };
}

const member = anActor('member');

describe('refusalOf', () => {
  it.each([
    { name: 'an open task of my pool', changes: {}, actor: member, refusal: null },
    {
      name: 'a task that is done',
      changes: { status: 'done' },
      actor: member,
      refusal: 'task-already-done',
    },
    {
      name: 'a task that was withdrawn',
      changes: { status: 'withdrawn' },
      actor: member,
      refusal: 'task-withdrawn',
    },
    {
      name: 'a task for another role',
      changes: {},
      actor: anActor('treasurer'),
      refusal: 'not-for-your-seat',
    },
    {
      name: 'a task that another holds',
      changes: { assigneeUserId: 'user-other' },
      actor: member,
      refusal: 'held-by-another',
    },
    {
      name: 'a task that I hold',
      changes: { assigneeUserId: 'user-member' },
      actor: member,
      refusal: null,
    },
    { name: 'a task on hold', changes: { isOnHold: true }, actor: member, refusal: 'on-hold' },
    {
      name: 'a task of another centre',
      changes: {},
      actor: anActor('member', { centreId: 'centre-2' }),
      refusal: 'not-for-your-seat',
    },
  ] as const)('completing $name', ({ changes, actor, refusal }) => {
    expect(refusalOf('complete', { ...TASK, ...changes }, { actor, on: ON })).toBe(refusal);
  });

  it('lets a planner of the place assign, hold and move what others hold, and nobody else', () => {
    const held = { ...TASK, assigneeUserId: 'user-other' };
    for (const act of ['assign', 'hold', 'move-due-date'] as const) {
      expect(refusalOf(act, held, { actor: anActor('chair'), on: ON })).toBeNull();
      expect(refusalOf(act, held, { actor: anActor('auditor', { areaCode: '55' }), on: ON })).toBe(
        'not-for-your-seat',
      );
    }
    expect(refusalOf('assign', TASK, { actor: member, on: ON })).toBe('not-for-your-seat');
    for (const act of ['hold', 'move-due-date'] as const) {
      expect(refusalOf(act, TASK, { actor: member, on: ON })).toBeNull();
      expect(refusalOf(act, held, { actor: member, on: ON })).toBe('held-by-another');
      expect(
        refusalOf(act, { ...held, assigneeUserId: member.userId }, { actor: member, on: ON }),
      ).toBeNull();
    }
  });

  it('releases only what the actor holds', () => {
    expect(refusalOf('release', TASK, { actor: member, on: ON })).toBe('not-held-by-you');
  });
});

describe('rolesOf', () => {
  it('gives an agency task to that agency only', () => {
    const task = { kind: 'answer-offer', escalation: 'none', agency: 'agriculture' } as const;
    expect(rolesOf(task)).toEqual(['agriculture-officer']);
  });

  it('adds the next seats when silence was escalated, and keeps the first ones', () => {
    const task = { kind: 'answer-offer', escalation: 'escalated', agency: 'nfe' } as const;
    expect(rolesOf(task)).toEqual(['nfe-officer', 'district-officer']);
  });

  it('adds nobody when the holders were only reminded', () => {
    const task = { kind: 'sign-contract', escalation: 'reminded', agency: null } as const;
    expect(rolesOf(task)).toEqual(['treasurer', 'secretary']);
  });
});
