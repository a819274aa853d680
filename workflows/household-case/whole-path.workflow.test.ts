import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aftercareProcessId } from '#workflows/aftercare/messages';
import { loanProcessId } from '#workflows/loan/messages';
import { supportProcessId } from '#workflows/support/messages';
import { later, openTasks, TO_THE_AGENDA } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

describe('household case', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('goes from debt to honour, and is closed after its watch', async () => {
    const { answer, env, lend, openCase, paper, pathOf, pay, reaches, tell, todayIn, walk } =
      village;
    const { caseId, processId, handle } = await openCase();

    await walk(processId, TO_THE_AGENDA);
    const loanId = await lend();
    const loan = loanProcessId(loanId);
    await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
    await answer(loan, 'sign-contract', 'signed');
    await answer(loan, 'pay-creditors', 'paid');
    await answer(loan, 'collect-receipts', 'complete');
    await reaches(caseId, 'repaying');

    const supportId = randomUUID();
    await answer(processId, 'offer-support', 'offered', { supportId });
    const support = supportProcessId(supportId);
    await answer(support, 'answer-offer', 'accepted');
    await answer(support, 'report-training', 'trained');
    await answer(support, 'record-first-sale', 'sold');
    await answer(support, 'follow-income', 'lasting-market');

    for (const number of [1, 2, 3]) {
      await env.sleep('30 days');
      await pay(loanId, number);
    }
    await answer(processId, 'confirm-clearance', 'confirmed');
    await answer(processId, 'confirm-clearance', 'confirmed');
    const today = await todayIn();
    paper.checkDates = [later(today, 180), later(today, 365)];
    await answer(processId, 'honour-household', 'honoured');
    await reaches(caseId, 'watched');

    const aftercare = aftercareProcessId(caseId, 1);
    await env.sleep('181 days');
    await answer(aftercare, 'aftercare-check', 'well');
    await env.sleep('190 days');
    await answer(aftercare, 'aftercare-check', 'early-signs');

    expect(await handle.result()).toBe('closed');
    expect(pathOf(caseId)).toEqual([
      'consented',
      'surveyed',
      'assessed',
      'enrolled',
      'negotiating',
      'proposed',
      'decided',
      'contracted',
      'repaying',
      'cleared',
      'honoured',
      'watched',
      'closed',
    ]);
    expect(paper.documents).toContain(`loan-contract ${loanId}`);
    expect(paper.documents).toContain(`honour-certificate ${caseId}`);
    expect(paper.supports.get(supportId)).toBe('lasting-market');
    expect(openTasks(paper, processId)).toEqual([]);
    expect(openTasks(paper, loan)).toEqual([]);
  });
});
