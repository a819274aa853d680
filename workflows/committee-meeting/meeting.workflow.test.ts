import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import {
  closeMeetingUpdate,
  COMMITTEE_MEETING,
  meetingProcessId,
} from '#workflows/committee-meeting/messages';
import type { CommitteeMeetingInput } from '#workflows/committee-meeting/messages';
import { AREA, CENTRE, later, openTasks, until } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

const SEAT = 'b2b2b2b2-0000-4000-8000-0000000000d2';

describe('committee meeting', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('is called, opened, voted, closed, and its minutes are signed by two', async () => {
    const { answer, findTask, handle, itemIds, meetingId, paper, processId, tell } =
      await convene();
    const opening = await findTask(processId, 'open-meeting');
    expect(opening.dueOn).toBe(later(await village.todayIn(), 10));
    expect(paper.documents).toContain(`meeting-notice ${meetingId}`);
    expect(await close(handle)).toBe('not-allowed-in-this-state');

    await answer(processId, 'open-meeting', 'opened');
    await until('the session', () => paper.meetings.get(meetingId) === 'opened' || undefined);
    for (const itemId of itemIds) {
      await tell(processId, { type: 'vote-cast', itemId });
      expect(await close(handle)).toBe('items-not-settled');
      await tell(processId, { type: 'item-settled', itemId, outcome: 'approved' });
    }
    expect(await close(handle)).toBe('accepted');
    expect(paper.meetings.get(meetingId)).toBe('minutes-drafted');

    await answer(processId, 'sign-minutes-secretary', 'signed');
    await answer(processId, 'sign-minutes-chair', 'signed');
    expect(await handle.result()).toBe('closed');
    expect(paper.documents).toContain(`minutes ${meetingId}`);
    expect(paper.lapsed).not.toContain(meetingId);
  });

  it('lapses when nobody opens it within 14 days', async () => {
    const { findTask, handle, meetingId, paper, processId } = await convene();
    const opening = await findTask(processId, 'open-meeting');
    expect(await handle.result()).toBe('lapsed');
    expect(paper.changedOn.get(meetingId)).toBe(later(opening.dueOn, 15));
    expect(paper.lapsed).toContain(meetingId);
    expect(opening.status).toBe('withdrawn');
  });

  it('waits for the day that it was moved to', async () => {
    const { findTask, handle, meetingId, paper, processId, tell } = await convene();
    const opening = await findTask(processId, 'open-meeting');
    const plannedOn = later(opening.dueOn, 20);
    await tell(processId, { type: 'session-moved', plannedOn });
    expect(await handle.result()).toBe('lapsed');
    expect(paper.changedOn.get(meetingId)).toBe(later(plannedOn, 15));
  });

  it('does not lapse when its form was accepted a moment before', async () => {
    const { env, findTask, meetingId, paper, processId, answer } = await convene();
    const opening = await findTask(processId, 'open-meeting');
    opening.status = 'done';
    await env.sleep('30 days');
    expect(paper.lapsed).not.toContain(meetingId);
    opening.status = 'open';
    await answer(processId, 'open-meeting', 'opened');
    await until('the session', () => paper.meetings.get(meetingId) === 'opened' || undefined);
  });

  it('closes a session that nobody closes, and sends what is open to the next meeting', async () => {
    const { answer, env, findTask, meetingId, paper, processId } = await convene();
    await answer(processId, 'open-meeting', 'opened');
    await until('the session', () => paper.meetings.get(meetingId) === 'opened' || undefined);
    await env.sleep('16 days');
    await findTask(processId, 'sign-minutes-chair');
    expect(paper.lapsed).toContain(meetingId);
    expect(paper.meetings.get(meetingId)).toBe('minutes-drafted');
    expect(openTasks(paper, processId)).toHaveLength(2);
  });

  async function convene() {
    const meetingId = randomUUID();
    const itemIds = [randomUUID(), randomUUID()];
    const processId = meetingProcessId(meetingId);
    const plannedOn = later(await village.todayIn(), 10);
    const place = { centreId: CENTRE, areaCode: AREA };
    const input: CommitteeMeetingInput = { meetingId, ...place, itemIds, plannedOn };
    const handle = await village.start(COMMITTEE_MEETING, processId, [input]);
    return { ...village, handle, itemIds, meetingId, processId };
  }

  async function close(handle: WorkflowHandle): Promise<unknown> {
    try {
      await handle.executeUpdate(closeMeetingUpdate, { args: [{ bySeatId: SEAT }] });
      return 'accepted';
    } catch (error) {
      if (!(error instanceof WorkflowUpdateFailedError)) throw error;
      return error.cause instanceof ApplicationFailure ? error.cause.type : error.cause;
    }
  }
});
