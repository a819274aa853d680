import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseStatus, OpeningStatus } from '#domain/case/case-statuses';
import { loanProcessId } from '#workflows/loan/messages';
import { cancelContract } from '../testing/cancel-contract.ts';
import { openTasks, TO_THE_AGENDA, until } from '../testing/people.ts';
import type { Step } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

const because = (reason: string) => ({ reason });

/** Each way off the main path: what people answered, and the states the case came through. */
const TURNINGS: readonly { name: string; steps: readonly Step[]; path: readonly string[] }[] = [
  {
    name: 'is withdrawn when the household gives no consent',
    steps: [['record-consent', 'refused', because('household-asked')]],
    path: ['withdrawn'],
  },
  {
    name: 'is referred after the survey, and ends unsettled with the forum',
    steps: [
      ['record-consent', 'given'],
      ['survey-household', 'refer', because('legal-aid')],
      ['follow-referral', 'ended'],
    ],
    path: ['consented', 'referred', 'ended-unsettled'],
  },
  {
    name: 'is refused by the chair and withdrawn as the next step',
    steps: [
      ...TO_THE_AGENDA.slice(0, 3),
      ['decide-enrolment', 'refuse', because('debt-outside-the-programme')],
      ['agree-next-step', 'withdraw'],
    ],
    path: ['consented', 'surveyed', 'assessed', 'refused', 'withdrawn'],
  },
  {
    name: 'is referred by the chair, returns, and is surveyed again',
    steps: [
      ...TO_THE_AGENDA.slice(0, 3),
      ['decide-enrolment', 'refer', because('district-mediation')],
      ['follow-referral', 'returned'],
      ['survey-household', 'surveyed'],
      ['assess-household', 'assessed'],
      ['decide-enrolment', 'refuse'],
      ['agree-next-step', 'withdraw'],
    ],
    path: [
      'consented',
      'surveyed',
      'assessed',
      'referred',
      'consented',
      'surveyed',
      'assessed',
      'refused',
      'withdrawn',
    ],
  },
  {
    name: 'is referred when the creditors do not agree',
    steps: [
      ...TO_THE_AGENDA.slice(0, 4),
      ['negotiate-creditors', 'refer', because('district-mediation')],
      ['follow-referral', 'ended'],
    ],
    path: [
      'consented',
      'surveyed',
      'assessed',
      'enrolled',
      'negotiating',
      'referred',
      'ended-unsettled',
    ],
  },
  {
    name: 'is refused without a proposal, and surveyed again',
    steps: [
      ...TO_THE_AGENDA.slice(0, 5),
      ['prepare-proposal', 'refuse', because('no-fund-able-to-lend')],
      ['agree-next-step', 'survey-again'],
      ['survey-household', 'surveyed'],
      ['assess-household', 'assessed'],
      ['decide-enrolment', 'refuse'],
      ['agree-next-step', 'refer'],
      ['follow-referral', 'ended'],
    ],
    path: [
      'consented',
      'surveyed',
      'assessed',
      'enrolled',
      'negotiating',
      'refused',
      'consented',
      'surveyed',
      'assessed',
      'refused',
      'referred',
      'ended-unsettled',
    ],
  },
];

describe('household case off the main path', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it.each(TURNINGS)('$name', async ({ steps, path }) => {
    const { caseId, processId, handle } = await village.openCase();
    await village.walk(processId, steps);
    expect(await handle.result()).toBe(path.at(-1));
    expect(village.pathOf(caseId)).toEqual(path);
    expect(openTasks(village.paper, processId)).toEqual([]);
  });

  it.each([
    ['refused', ['agree-next-step', 'withdraw', because('family-helps')], 'withdrawn'],
    ['referred', ['follow-referral', 'ended', because('goes-on-in-court')], 'ended-unsettled'],
    ['cleared', ['honour-household', 'declined', because('wishes-privacy')], 'watched'],
    ['relapsed', ['decide-relapse', 'end', because('no-new-round-wanted')], 'ended-unsettled'],
  ] as const satisfies readonly (readonly [CaseStatus, Step, CaseStatus])[])(
    'moves on from %s with the reason that was given',
    async (...[status, step, next]) => {
      const { openCase, paper, reaches, walk } = village;
      // No centre takes a case over in these states; a run may begin in any of them.
      const { caseId, processId } = await openCase({ startAt: status as OpeningStatus });
      await walk(processId, [step]);
      await reaches(caseId, next);
      const [, , { reason }] = step;
      expect(paper.moves.find((move) => move.caseId === caseId)).toEqual({
        caseId,
        to: next,
        reason,
      });
    },
  );

  it('ends unsettled and is never cleared when its loan is written off', async () => {
    const { answer, env, handle, loanId, paper, processId, tell, pathOf, caseId, reaches } =
      await aRepayingCase();
    await env.sleep('70 days');
    await reaches(caseId, 'in-arrears');
    await answer(loanProcessId(loanId), 'visit-arrears', 'visited');
    await tell(loanProcessId(loanId), { type: 'loan-written-off' });
    expect(await handle.result()).toBe('ended-unsettled');
    expect(pathOf(caseId)).toEqual(['in-arrears', 'ended-unsettled']);
    expect(paper.moves.findLast((move) => move.caseId === caseId)?.reason).toBe('loan-written-off');
    expect(openTasks(paper, processId)).toEqual([]);
    expect(openTasks(paper, loanProcessId(loanId))).toEqual([]);
  });

  it('ends so too when it had just caught up', async () => {
    const { caseId, handle, loanId, pathOf, processId, tell } = await aRepayingCase();
    await tell(processId, { type: 'loan-moved', loanId, to: 'written-off' });
    expect(await handle.result()).toBe('ended-unsettled');
    expect(pathOf(caseId)).toEqual(['in-arrears', 'ended-unsettled']);
  });

  async function aRepayingCase() {
    const loanId = await village.lend();
    const opened = await village.openCase({ startAt: 'repaying', loanId });
    await village.answer(opened.processId, 'offer-support', 'not-wanted');
    return { ...village, ...opened, loanId };
  }

  it('is refused by the committee with its reason, and negotiated again', async () => {
    const { openCase, paper, reaches, tell, walk } = village;
    const { caseId, processId } = await openCase({ startAt: 'negotiating' });
    await walk(processId, TO_THE_AGENDA.slice(4));
    const reason = 'committee-not-convinced';
    await tell(processId, { type: 'resolution', outcome: 'refused', reason, loanId: null });
    await walk(processId, [['agree-next-step', 'negotiate-again']]);
    await reaches(caseId, 'negotiating');
    expect(paper.moves.find((move) => move.caseId === caseId && move.to === 'refused')).toEqual({
      caseId,
      to: 'refused',
      reason,
    });
  });

  it('asks for the agenda again when a meeting postpones it', async () => {
    const { answer, findTask, openCase, tell, walk } = village;
    const { processId } = await openCase({ startAt: 'negotiating' });
    await walk(processId, TO_THE_AGENDA.slice(4));
    const postponed = { type: 'resolution', outcome: 'postponed', reason: null, loanId: null };
    await tell(processId, postponed);
    const again = await findTask(processId, 'put-on-agenda');
    expect(again.taskKey).toBe(`${processId}#put-on-agenda#2`);
    await answer(processId, 'put-on-agenda', 'on-agenda');
    await tell(processId, postponed);
    expect((await findTask(processId, 'put-on-agenda')).taskKey).toMatch(/#3$/);
  });

  it('takes a resolution although nobody put it on the agenda, and withdraws that task', async () => {
    const { findTask, lend, openCase, paper, reaches, tell, walk } = village;
    const { caseId, processId } = await openCase({ startAt: 'negotiating' });
    await walk(processId, TO_THE_AGENDA.slice(4, 6));
    const task = await findTask(processId, 'put-on-agenda');
    const loanId = await lend();
    await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
    await reaches(caseId, 'decided');
    expect(paper.tasks.get(task.taskKey)?.status).toBe('withdrawn');
  });

  it.each([
    ['declined', 'documents-missing'],
    ['expired', 'reservation-expired'],
  ] as const)('is refused when the loan is %s', async (news, reason) => {
    const { answer, env, lend, openCase, paper, reaches, tell, walk } = village;
    const { caseId, processId } = await openCase({ startAt: 'negotiating' });
    await walk(processId, TO_THE_AGENDA.slice(4));
    const loanId = await lend();
    await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
    await reaches(caseId, 'decided');
    const signing = loanProcessId(loanId);
    if (news === 'expired') await env.sleep('32 days');
    else await answer(signing, 'sign-contract', 'declined', because(reason));
    await reaches(caseId, 'refused');
    expect(paper.moves.findLast((move) => move.caseId === caseId)).toEqual({
      caseId,
      to: 'refused',
      reason,
    });
    expect(paper.loans.get(loanId)?.release).toBe(news);
    expect(openTasks(paper, loanProcessId(loanId))).toEqual([]);
  });

  it('is proposed again, and may be lent to anew, when its resolution is undone', async () => {
    const { answer, findTask, lend, openCase, paper, reaches, tell, walk } = village;
    const { caseId, processId } = await openCase({ startAt: 'negotiating' });
    await walk(processId, TO_THE_AGENDA.slice(4));
    const first = await lend();
    await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId: first });
    await answer(loanProcessId(first), 'sign-contract', 'declined', because('resolution-undone'));
    await reaches(caseId, 'proposed');
    expect(paper.loans.get(first)?.release).toBe('declined');
    await findTask(processId, 'put-on-agenda');
    const second = await lend();
    await tell(processId, {
      type: 'resolution',
      outcome: 'approved',
      reason: null,
      loanId: second,
    });
    await reaches(caseId, 'decided');
    await answer(loanProcessId(second), 'sign-contract', 'declined', because('documents-missing'));
    await reaches(caseId, 'refused');
  });

  it('is proposed again, and may be lent to anew, when both sides cancel its signed contract', async () => {
    const { answer, findTask, lend, openCase, paper, reaches, tell, walk } = village;
    const { caseId, processId } = await openCase({ startAt: 'negotiating' });
    await walk(processId, TO_THE_AGENDA.slice(4));
    const lent = async () => {
      const loanId = await lend();
      await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
      await answer(loanProcessId(loanId), 'sign-contract', 'signed');
      await reaches(caseId, 'contracted');
      return loanId;
    };
    await cancelContract(village, await lent());
    await reaches(caseId, 'proposed');
    expect(paper.moves.findLast((move) => move.caseId === caseId)?.reason).toBe(
      'contract-cancelled',
    );
    await findTask(processId, 'put-on-agenda');
    const second = loanProcessId(await lent());
    await answer(second, 'pay-creditors', 'paid');
    await answer(second, 'collect-receipts', 'complete');
    await reaches(caseId, 'repaying');
  });

  it('offers support to another agency when the first one refuses or stays silent', async () => {
    const { answer, env, findTask, openCase, paper } = village;
    const loanId = await village.lend();
    const { processId } = await openCase({ startAt: 'repaying', loanId });
    const [first, second] = [randomUUID(), randomUUID()];
    await answer(processId, 'offer-support', 'offered', { supportId: first });
    await answer(`support/${first}`, 'answer-offer', 'refused', because('no-trainer'));
    const again = await findTask(processId, 'offer-support');
    expect(again.cause).toBe('refusal');
    await answer(processId, 'offer-support', 'offered', { supportId: second });
    const offer = await findTask(`support/${second}`, 'answer-offer');
    await env.sleep('80 days');
    await until('the offer lapses', () => paper.supports.get(second) === 'lapsed' || undefined);
    expect(offer.status).toBe('withdrawn');
    await answer(processId, 'offer-support', 'not-wanted');
    await until('nothing more is offered', () =>
      openTasks(paper, processId, 'offer-support').length === 0 ? true : undefined,
    );
  });
});
