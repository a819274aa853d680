import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import type { OpeningStatus } from '#domain/case/case-statuses';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { endCaseUpdate } from '#workflows/household-case/messages';
import type { EndCase } from '#workflows/household-case/messages';
import { openTasks, TO_THE_AGENDA } from '../testing/people.ts';
import type { Step } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

const SEAT = 'b2b2b2b2-0000-4000-8000-0000000000d2';
const wish = (to: EndCase['to']): EndCase => ({ to, reason: 'household-asked', bySeatId: SEAT });

/** Every state before the loan in which a case waits for people, and the steps that lead there. */
const WAITING: readonly (readonly [OpeningStatus, readonly Step[], TaskKind])[] = [
  ['identified', [], 'record-consent'],
  ['consented', [], 'survey-household'],
  ['surveyed', [], 'assess-household'],
  ['assessed', [], 'decide-enrolment'],
  ['negotiating', [], 'negotiate-creditors'],
  ['negotiating', TO_THE_AGENDA.slice(4, 5), 'prepare-proposal'],
  ['negotiating', TO_THE_AGENDA.slice(4, 6), 'put-on-agenda'],
  ['assessed', [['decide-enrolment', 'refuse']], 'agree-next-step'],
  ['assessed', [['decide-enrolment', 'refer']], 'follow-referral'],
];

describe('ending a case', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it.each(WAITING)('opened as %s, after %j: ends while %s waits', async (startAt, steps, kind) => {
    const { caseId, processId, handle } = await village.openCase({ startAt });
    await village.walk(processId, steps);
    const task = await village.findTask(processId, kind);
    await handle.executeUpdate(endCaseUpdate, { args: [wish('moved')] });
    expect(village.paper.cases.get(caseId)).toBe('moved');
    expect(await handle.result()).toBe('moved');
    expect(task.status).toBe('withdrawn');
    expect(openTasks(village.paper, processId)).toEqual([]);
  });

  it('ends between the agenda and the resolution', async () => {
    const { processId, handle } = await village.openCase({ startAt: 'negotiating' });
    await village.walk(processId, TO_THE_AGENDA.slice(4));
    await handle.executeUpdate(endCaseUpdate, { args: [wish('withdrawn')] });
    expect(await handle.result()).toBe('withdrawn');
  });

  it('is refused while a loan is open', async () => {
    const loanId = await village.lend();
    const { handle } = await village.openCase({ startAt: 'repaying', loanId });
    expect(await refusalOf(handle, wish('withdrawn'))).toBe('loan-is-open');
  });

  it('is refused when the rows know of reserved money before the process does', async () => {
    const { caseId, processId, handle } = await village.openCase({ startAt: 'negotiating' });
    await village.walk(processId, TO_THE_AGENDA.slice(4));
    village.paper.lentTo.add(caseId);
    expect(await refusalOf(handle, wish('withdrawn'))).toBe('loan-is-open');
    const loanId = await village.lend();
    const approved = { type: 'resolution', outcome: 'approved', reason: null, loanId };
    await village.tell(processId, approved);
    await village.reaches(caseId, 'decided');
  });

  it('is refused once the household is watched', async () => {
    village.paper.checkDates = ['2999-01-01'];
    const { handle } = await village.openCase({ startAt: 'watched' });
    expect(await refusalOf(handle, wish('moved'))).toBe('not-allowed-in-this-state');
  });

  it('does nothing twice when the same request comes twice', async () => {
    const { caseId, handle } = await village.openCase();
    const request = { args: [wish('deceased')] as [EndCase], updateId: 'same-request' };
    await Promise.all([1, 2].map(() => handle.executeUpdate(endCaseUpdate, request)));
    expect(await handle.result()).toBe('deceased');
    expect(village.pathOf(caseId)).toEqual(['deceased']);
  });

  async function refusalOf(handle: WorkflowHandle, end: EndCase): Promise<unknown> {
    try {
      await handle.executeUpdate(endCaseUpdate, { args: [end] });
      return 'accepted';
    } catch (error) {
      if (!(error instanceof WorkflowUpdateFailedError)) throw error;
      return error.cause instanceof ApplicationFailure ? error.cause.type : error.cause;
    }
  }
});
