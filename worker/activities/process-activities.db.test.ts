import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HouseholdCase } from '#database/cases/household-case';
import { Loan } from '#database/loans/loan-entities';
import { AgendaItem, Meeting } from '#database/meetings/meeting-entities';
import { getRow } from '#database/rows';
import { Task } from '#database/tasks/task';
import { aReservedLoan, aSignedLoan } from '#database/testing/lent-loan';
import {
  actOf,
  aProposedCase,
  AT,
  aVotingMeeting,
  aWorld,
  ON,
  type World,
} from '#database/testing/money-world';
import type { OpenTask, ProcessActivities } from '#workflows/activities';
import { createProcessActivities } from './process-activities.ts';

let world: World;
let activities: ProcessActivities;

beforeAll(async () => {
  world = await aWorld(0);
  activities = createProcessActivities(world);
});
afterAll(() => world.close());

const read = () => world.database.fork();

function taskOf(caseId: string): OpenTask {
  return {
    processId: `case/${caseId}`,
    centreId: world.centreId,
    areaCode: '55170401',
    caseId,
    taskKey: `case/${caseId}/survey-household/1`,
    kind: 'survey-household',
    cause: 'path',
    dueOn: '2021-04-08',
    at: AT,
    agency: null,
    subjectId: null,
    subjectNumber: null,
  };
}

describe('createProcessActivities', () => {
  it('opens, holds, wakes and withdraws a task, each step once however often it comes', async () => {
    const task = taskOf((await aProposedCase(world)).caseId);
    const { taskKey } = task;
    const bySeatId = actOf(world, 'secretary').seatId;
    const hold = { taskKey, untilOn: '2021-04-20', reason: 'illness', bySeatId, at: AT };
    const wake = { taskKey, dueOn: '2021-05-04', bySeatId: null, at: AT };
    for (let time = 0; time < 2; time += 1) {
      await activities.openTask(task);
      await activities.holdTask(hold);
    }
    expect(await getRow(read(), Task, { taskKey })).toMatchObject({ holdUntilOn: '2021-04-20' });
    for (let time = 0; time < 2; time += 1) await activities.wakeTask(wake);
    expect(await getRow(read(), Task, { taskKey })).toMatchObject({
      status: 'open',
      holdUntilOn: null,
      dueOn: '2021-05-04',
    });
    expect(await activities.withdrawTask({ taskKey, at: AT })).toBe('withdrawn');
    expect(await activities.withdrawTask({ taskKey, at: AT })).toBe('withdrawn');
    const events: { action: string }[] = await read().execute(
      'select action from audit_event where process_id = ? order by id',
      [task.processId],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'task-opened',
      'task-held',
      'task-woken',
      'task-withdrawn',
    ]);
  });

  it('lets no household leave while money is reserved for it, and says so for good', async () => {
    const { caseId, loanId } = await aReservedLoan(world);
    const leave = {
      caseId,
      stepKey: 'withdrawn/1',
      to: 'withdrawn',
      reason: 'household-asked',
      bySeatId: null,
      at: AT,
    } as const;
    await expect(activities.moveCase(leave)).rejects.toMatchObject({
      nonRetryable: true,
      type: 'loan-is-open',
    });
    expect((await getRow(read(), HouseholdCase, { id: caseId })).status).toBe('proposed');
    const release = { loanId, because: 'declined', at: AT } as const;
    expect(await activities.releaseReservation(release)).toBe('released');
    await activities.moveCase(leave);
    await activities.moveCase(leave);
    const { status, closedOn } = await getRow(read(), HouseholdCase, { id: caseId });
    expect([status, closedOn]).toEqual(['withdrawn', ON]);
  });

  it('reads by-law values and the next instalment, and marks arrears', async () => {
    const { caseId, loanId } = await aSignedLoan(world);
    expect(await activities.readCasePolicy({ caseId, on: ON })).toEqual({
      clearanceConfirmations: 2,
    });
    expect(await activities.readLoanPlan({ loanId, on: ON })).toEqual({
      reservedUntilOn: '2021-05-24',
      remindBeforeDays: 7,
      graceDays: 7,
    });
    const next = { number: 1, dueOn: '2021-05-05' };
    expect(await activities.readNextInstalment({ loanId })).toEqual(next);
    await activities.markArrears({ loanId, isInArrears: true, at: AT });
    expect((await getRow(read(), Loan, { id: loanId })).isInArrears).toBe(true);
    const dates = await activities.readCheckDates({ caseId, round: 1, on: ON });
    expect(dates[0]! > ON).toBe(true);
  });

  it('puts open items back when nobody closes a session, and closes the meeting step by step', async () => {
    const { caseId } = await aProposedCase(world);
    const { meetingId } = await aVotingMeeting(world, [caseId]);
    for (let time = 0; time < 2; time += 1) await activities.lapseMeeting({ meetingId, at: AT });
    const item = await getRow(read(), AgendaItem, { meetingId });
    expect(item.status).toBe('postponed');
    for (const to of ['minutes-drafted', 'closed', 'closed'] as const) {
      await activities.moveMeeting({ meetingId, to, bySeatId: null, at: AT });
    }
    expect((await getRow(read(), Meeting, { id: meetingId })).status).toBe('closed');
    const told: { payload: object }[] = await read().execute(
      'select payload from outbox where process_id = ?',
      [`case/${caseId}`],
    );
    expect(told).toContainEqual({ payload: expect.objectContaining({ outcome: 'postponed' }) });
  });

  it('throws for a row that is not there, so that the server tries again', async () => {
    const supportId = '00000000-0000-4000-8000-000000000000';
    const failure = await activities.readSupport({ supportId }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).not.toHaveProperty('nonRetryable');
  });
});
