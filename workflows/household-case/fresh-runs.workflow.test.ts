import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loanProcessId } from '#workflows/loan/messages';
import { supportProcessId } from '#workflows/support/messages';
import { openTasks, TO_THE_AGENDA, until } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

describe('household case with a long history', () => {
  // A village each: after a story of many fresh runs the test server skips no more time.
  let village: Village;
  beforeEach(async () => {
    village = await openVillage();
  }, 60_000);
  afterEach(() => village.close());

  it('goes on in a fresh run after every stage and tells the same story', async () => {
    const { answer, env, lend, openCase, pathOf, pay, reaches, tell, walk } = village;
    const { caseId, processId, handle } = await openCase({}, { turnOverAfterEvents: 1 });
    await walk(processId, TO_THE_AGENDA);
    const loanId = await lend();
    await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
    const loan = loanProcessId(loanId);
    await walk(loan, [
      ['sign-contract', 'signed'],
      ['pay-creditors', 'paid'],
      ['collect-receipts', 'complete'],
    ]);
    await reaches(caseId, 'repaying');
    await env.sleep('69 days');
    await reaches(caseId, 'in-arrears');
    await pay(loanId, 1);
    await reaches(caseId, 'repaying');
    await pay(loanId, 3);
    await answer(processId, 'confirm-clearance', 'confirmed');
    await answer(processId, 'confirm-clearance', 'confirmed');
    await answer(processId, 'honour-household', 'declined');
    await reaches(caseId, 'watched');
    expect(await handle.result()).toBe('closed');
    expect(pathOf(caseId).slice(6)).toEqual([
      'decided',
      'contracted',
      'repaying',
      'in-arrears',
      'repaying',
      'cleared',
      'watched',
      'closed',
    ]);
  });

  it('carries the open offer of support and its running support into the next run', async () => {
    const { answer, env, findTask, lend, openCase, paper, pay, reaches } = village;
    const loanId = await lend();
    const long = { turnOverAfterEvents: 1 };
    const { caseId, processId } = await openCase({ startAt: 'repaying', loanId }, long);
    const offer = await findTask(processId, 'offer-support');
    await env.sleep('69 days');
    await reaches(caseId, 'in-arrears');
    expect(openTasks(paper, processId, 'offer-support')).toEqual([offer]);
    const supportId = randomUUID();
    await answer(processId, 'offer-support', 'offered', { supportId });
    await findTask(supportProcessId(supportId), 'answer-offer');
    await pay(loanId, 1);
    await reaches(caseId, 'repaying');
    await answer(supportProcessId(supportId), 'answer-offer', 'refused');
    const again = await until('the second offer', () => openTasks(paper, processId)[0]);
    expect(again).toMatchObject({ kind: 'offer-support', cause: 'refusal' });
  });
});
