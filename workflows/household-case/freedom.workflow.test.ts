import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OpeningStatus } from '#domain/case/case-statuses';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { aftercareProcessId } from '#workflows/aftercare/messages';
import { loanProcessId } from '#workflows/loan/messages';
import { later, openTasks, until } from '../testing/people.ts';
import { openVillage } from '../testing/village.ts';
import type { Village } from '../testing/village.ts';

describe('household case near its end', () => {
  let village: Village;
  beforeAll(async () => {
    village = await openVillage();
  }, 60_000);
  afterAll(() => village.close());

  it('settles an objection at clearance, then asks the members anew', async () => {
    const { answer, lend, openCase, paper, pay, reaches } = village;
    const loanId = await lend();
    const { caseId, processId } = await openCase({ startAt: 'repaying', loanId });
    await answer(processId, 'offer-support', 'not-wanted');
    await until('the loan runs', () => paper.tasks.size > 0 || undefined);
    await pay(loanId, 3);
    await until('two members are asked', () => twoAsked(processId));
    await answer(processId, 'confirm-clearance', 'objected');
    const objection = await village.findTask(processId, 'settle-objection');
    expect(objection.cause).toBe('objection');
    expect(openTasks(paper, processId, 'confirm-clearance')).toEqual([]);
    await answer(processId, 'settle-objection', 'settled');
    await until('two members are asked again', () => twoAsked(processId));
    await answer(processId, 'confirm-clearance', 'confirmed');
    await answer(processId, 'confirm-clearance', 'confirmed');
    await reaches(caseId, 'cleared');
  });

  it('takes the clearance back when a payment is undone, and clears once it is paid again', async () => {
    const { answer, env, lend, openCase, paper, pathOf, pay, reaches, undoPayment } = village;
    const loanId = await lend();
    const { caseId, processId } = await openCase({ startAt: 'repaying', loanId });
    await answer(processId, 'offer-support', 'not-wanted');
    await pay(loanId, 3);
    await until('two members are asked', () => twoAsked(processId));
    await answer(processId, 'confirm-clearance', 'objected');
    await village.findTask(processId, 'settle-objection');
    await undoPayment(loanId, 2);
    await answer(processId, 'settle-objection', 'settled');
    await env.sleep('120 days');
    const collect = await village.findTask(loanProcessId(loanId), 'collect-instalment');
    expect(collect.subjectNumber).toBe(3);
    expect(openTasks(paper, processId, 'confirm-clearance')).toEqual([]);
    await env.sleep('15 days');
    await reaches(caseId, 'in-arrears');
    await pay(loanId, 3);
    await until('two members are asked again', () => twoAsked(processId));
    await undoPayment(loanId, 2);
    await until('nobody is asked', () =>
      openTasks(paper, processId, 'confirm-clearance').length === 0 ? true : undefined,
    );
    await pay(loanId, 3);
    await until('two members are asked once more', () => twoAsked(processId));
    await answer(processId, 'confirm-clearance', 'confirmed');
    await answer(processId, 'confirm-clearance', 'confirmed');
    await reaches(caseId, 'cleared');
    await env.client.workflow.getHandle(loanProcessId(loanId)).result();
    expect(pathOf(caseId)).toEqual(['in-arrears', 'cleared']);
  });

  it('reopens the same case one round further when the household falls back', async () => {
    const { answer, env, openCase, paper, pathOf, reaches, todayIn } = village;
    const { caseId, processId, handle } = await openCase({ startAt: 'cleared' });
    paper.checkDates = [later(await todayIn(), 90)];
    await answer(processId, 'honour-household', 'declined');
    await reaches(caseId, 'watched');
    await env.sleep('91 days');
    await answer(aftercareProcessId(caseId, 1), 'aftercare-check', 'relapsed');
    const relapse = await village.findTask(processId, 'decide-relapse');
    expect(relapse.cause).toBe('relapse');
    await answer(processId, 'decide-relapse', 'reopen');
    await village.findTask(processId, 'survey-household');
    expect(pathOf(caseId)).toEqual(['watched', 'relapsed', 'consented']);
    expect(await handle.query('caseState')).toMatchObject({ status: 'consented', round: 2 });
  });

  it('ends unsettled when the committee does not take a relapsed household up again', async () => {
    const { answer, env, openCase, paper, todayIn } = village;
    const { caseId, processId, handle } = await openCase({ startAt: 'watched' });
    paper.checkDates = [later(await todayIn(), 30)];
    await env.sleep('31 days');
    await answer(aftercareProcessId(caseId, 1), 'aftercare-check', 'relapsed');
    await answer(processId, 'decide-relapse', 'end');
    expect(await handle.result()).toBe('ended-unsettled');
  });

  const OPENINGS: readonly (readonly [OpeningStatus, TaskKind])[] = [
    ['identified', 'record-consent'],
    ['consented', 'survey-household'],
    ['surveyed', 'assess-household'],
    ['assessed', 'decide-enrolment'],
    ['enrolled', 'negotiate-creditors'],
    ['negotiating', 'negotiate-creditors'],
    ['cleared', 'honour-household'],
  ];
  it.each(OPENINGS)('opened in mid-life as %s asks for %s', async (startAt, kind) => {
    const { processId } = await village.openCase({ startAt });
    const task = await village.findTask(processId, kind);
    expect(task).toMatchObject({ status: 'open', cause: 'path' });
  });

  it('opened while it repays goes on with its instalments', async () => {
    const { env, findTask, lend, openCase } = village;
    const loanId = await lend();
    const { processId } = await openCase({ startAt: 'repaying', loanId });
    await findTask(processId, 'offer-support');
    await env.sleep('54 days');
    const collect = await findTask(loanProcessId(loanId), 'collect-instalment');
    expect(collect).toMatchObject({ cause: 'instalment-due', subjectNumber: 1 });
  });

  it('opened as closed just ends', async () => {
    const { caseId, handle } = await village.openCase({ startAt: 'closed' });
    expect(await handle.result()).toBe('closed');
    expect(village.pathOf(caseId)).toEqual([]);
  });

  it.each(['watched', 'closed'] as const)(
    'writes the certificate of an honour on paper once when it is opened as %s',
    async (startAt) => {
      const { openCase, paper, todayIn } = village;
      paper.checkDates = [later(await todayIn(), 30)];
      // Every stage in a run of its own: the certificate belongs to the first one alone.
      const long = { turnOverAfterEvents: 1 };
      const { caseId, handle } = await openCase({ startAt, isHonoured: true }, long);
      if (startAt === 'watched') {
        await village.env.sleep('31 days');
        await village.answer(aftercareProcessId(caseId, 1), 'aftercare-check', 'well');
      }
      expect(await handle.result()).toBe('closed');
      const certificates = paper.documents.filter((written) => written.includes(caseId));
      expect(certificates).toEqual([`honour-certificate ${caseId}`]);
    },
  );

  function twoAsked(processId: string): true | undefined {
    return openTasks(village.paper, processId, 'confirm-clearance').length === 2 || undefined;
  }
});
