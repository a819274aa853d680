/**
 * The stories whose histories are kept in `workflows/histories` and replayed by every test run: one
 * finished run of each process, and runs that stop where processes wait longest.
 */

import { randomUUID } from 'node:crypto';
import { RESOLUTION_UNDONE } from '#domain/meetings/resolution-undone';
import { AFTERCARE, aftercareProcessId } from '#workflows/aftercare/messages';
import {
  closeMeetingUpdate,
  COMMITTEE_MEETING,
  meetingProcessId,
} from '#workflows/committee-meeting/messages';
import { endCaseUpdate } from '#workflows/household-case/messages';
import { loanProcessId } from '#workflows/loan/messages';
import { supportProcessId } from '#workflows/support/messages';
import { holdTaskUpdate } from '#workflows/task-wait/messages';
import { cancelContract } from './cancel-contract.ts';
import { payTwice } from './pay-twice.ts';
import { AREA, CENTRE, later, openTasks, TO_THE_AGENDA, until } from './people.ts';
import type { Village } from './village.ts';

/** File name (without ending) → the id of the process whose last run is kept in it. */
export type Recorded = Record<string, string>;

export async function tellStoriesToRecord(village: Village): Promise<Recorded> {
  return {
    ...(await tellOfOneHousehold(village)),
    ...(await tellOfWaitingCases(village)),
    ...(await tellOfLateLoan(village)),
    ...(await tellOfWrittenOffLoan(village)),
    ...(await tellOfTwoPayments(village)),
    ...(await tellOfUndonePayoff(village)),
    ...(await tellOfDeclinedContract(village)),
    ...(await tellOfUndoneResolution(village)),
    ...(await tellOfCancelledContract(village)),
    ...(await tellOfMeetings(village)),
    ...(await tellOfReconciling(village)),
    ...(await tellOfDuties(village)),
  };
}

/** From consent to the closed case, with its loan, support and watch. */
async function tellOfOneHousehold(village: Village): Promise<Recorded> {
  const { answer, env, lend, openCase, paper, pay, reaches, tell, todayIn, walk } = village;
  const { caseId, processId, handle } = await openCase();
  await walk(processId, TO_THE_AGENDA);
  const loanId = await lend();
  const loan = loanProcessId(loanId);
  await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
  await walk(loan, [
    ['sign-contract', 'signed'],
    ['pay-creditors', 'paid'],
    ['collect-receipts', 'complete'],
  ]);
  const supportId = randomUUID();
  const support = supportProcessId(supportId);
  await answer(processId, 'offer-support', 'offered', { supportId });
  await walk(support, [
    ['answer-offer', 'accepted'],
    ['report-training', 'trained'],
    ['record-first-sale', 'sold'],
    ['follow-income', 'lasting-market'],
  ]);
  await reaches(caseId, 'repaying');
  for (const number of [1, 2, 3]) {
    await env.sleep('29 days');
    await pay(loanId, number);
  }
  await answer(processId, 'confirm-clearance', 'confirmed');
  await answer(processId, 'confirm-clearance', 'confirmed');
  paper.checkDates = [later(await todayIn(), 90)];
  await answer(processId, 'honour-household', 'honoured');
  await reaches(caseId, 'watched');
  await env.sleep('91 days');
  const aftercare = aftercareProcessId(caseId, 1);
  await answer(aftercare, 'aftercare-check', 'well');
  await handle.result();
  return {
    'household-case-closed': processId,
    'loan-paid': loan,
    'support-lasting-market': support,
    'aftercare-watched': aftercare,
  };
}

async function tellOfWaitingCases(village: Village): Promise<Recorded> {
  const { env, findTask, openCase, todayIn, walk } = village;
  const silent = await openCase();
  const held = await openCase({ startAt: 'negotiating' });
  await walk(held.processId, TO_THE_AGENDA.slice(4, 6));
  const { taskKey } = await findTask(held.processId, 'put-on-agenda');
  const untilOn = later(await todayIn(), 120);
  const hold = { taskKey, untilOn, reason: 'household-away', bySeatId: CENTRE } as const;
  await held.handle.executeUpdate(holdTaskUpdate, { args: [hold] });
  const ended = await openCase({ startAt: 'assessed' });
  await findTask(ended.processId, 'decide-enrolment');
  const end = { to: 'moved', reason: 'moved-away', bySeatId: CENTRE } as const;
  await ended.handle.executeUpdate(endCaseUpdate, { args: [end] });
  const watch = aftercareProcessId(randomUUID(), 1);
  village.paper.checkDates = [later(await todayIn(), 400)];
  const place = { centreId: CENTRE, areaCode: AREA };
  await village.start(AFTERCARE, watch, [{ caseId: watch.split('/')[1], ...place, round: 1 }]);
  await env.sleep('40 days');
  return {
    'household-case-waiting-in-silence': silent.processId,
    'household-case-on-hold': held.processId,
    'household-case-ended-on-request': ended.processId,
    'aftercare-waiting': watch,
  };
}

/** Repays in mid-life, falls late, and goes on in fresh runs; its case waits with it. */
async function tellOfLateLoan(village: Village): Promise<Recorded> {
  const { env, findTask, lend, openCase, reaches } = village;
  const loanId = await lend();
  const { caseId, processId } = await openCase({ startAt: 'repaying', loanId });
  const supportId = randomUUID();
  await village.answer(processId, 'offer-support', 'offered', { supportId });
  await env.sleep('70 days');
  await reaches(caseId, 'in-arrears');
  await findTask(loanProcessId(loanId), 'visit-arrears');
  return {
    'household-case-in-arrears': processId,
    'loan-in-arrears': loanProcessId(loanId),
    'support-lapsed-or-waiting': supportProcessId(supportId),
  };
}

/** Late, visited, and written off by a resolution: collecting ends, and the case ends unsettled. */
async function tellOfWrittenOffLoan(village: Village): Promise<Recorded> {
  const { answer, env, lend, openCase, reaches, tell } = village;
  const loanId = await lend();
  const { caseId, processId, handle } = await openCase({ startAt: 'repaying', loanId });
  await answer(processId, 'offer-support', 'not-wanted');
  await env.sleep('70 days');
  await reaches(caseId, 'in-arrears');
  const loan = loanProcessId(loanId);
  await answer(loan, 'visit-arrears', 'visited');
  await tell(loan, { type: 'loan-written-off' });
  await handle.result();
  await env.client.workflow.getHandle(loan).result();
  return { 'household-case-loan-written-off': processId, 'loan-written-off': loan };
}

/** Paid off, the payment undone while the members are asked, and paid off once more. */
async function tellOfUndonePayoff(village: Village): Promise<Recorded> {
  const { answer, findTask, lend, openCase, pay, reaches, undoPayment } = village;
  const loanId = await lend();
  const { caseId, processId } = await openCase({ startAt: 'repaying', loanId });
  await answer(processId, 'offer-support', 'not-wanted');
  const loan = loanProcessId(loanId);
  await pay(loanId, 3);
  await findTask(processId, 'confirm-clearance');
  await undoPayment(loanId, 2);
  await until('nobody is asked', () =>
    openTasks(village.paper, processId, 'confirm-clearance').length === 0 ? true : undefined,
  );
  await pay(loanId, 3);
  await answer(processId, 'confirm-clearance', 'confirmed');
  await answer(processId, 'confirm-clearance', 'confirmed');
  await reaches(caseId, 'cleared');
  await village.env.client.workflow.getHandle(loan).result();
  return { 'household-case-payoff-undone': processId, 'loan-payoff-undone': loan };
}

/**
 * A household pays twice, the second time while the receipt of the first is being written. The history was
 * recorded when that receipt still waited for the next news.
 */
async function tellOfTwoPayments(village: Village): Promise<Recorded> {
  const { answer, env, lend, openCase } = village;
  const loanId = await lend();
  const { processId } = await openCase({ startAt: 'repaying', loanId });
  await answer(processId, 'offer-support', 'not-wanted');
  await payTwice(village, loanId);
  await env.sleep('1 day');
  return { 'loan-two-payments': loanProcessId(loanId) };
}

/** The committee lends, the household does not sign, and the next step is asked for. */
async function tellOfDeclinedContract(village: Village): Promise<Recorded> {
  const { answer, findTask, lend, openCase, reaches, tell, walk } = village;
  const { caseId, processId } = await openCase({ startAt: 'negotiating' });
  await walk(processId, TO_THE_AGENDA.slice(4));
  const loanId = await lend();
  const loan = loanProcessId(loanId);
  await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
  await answer(loan, 'sign-contract', 'declined', { reason: 'documents-missing' });
  await reaches(caseId, 'refused');
  await findTask(processId, 'agree-next-step');
  return { 'household-case-contract-declined': processId, 'loan-declined': loan };
}

/** The committee lends, two people undo it before the household signs, and a meeting is awaited again. */
async function tellOfUndoneResolution(village: Village): Promise<Recorded> {
  const { answer, findTask, lend, openCase, reaches, tell, walk } = village;
  const { caseId, processId } = await openCase({ startAt: 'negotiating' });
  await walk(processId, TO_THE_AGENDA.slice(4));
  const loanId = await lend();
  const loan = loanProcessId(loanId);
  await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
  await answer(loan, 'sign-contract', 'declined', { reason: RESOLUTION_UNDONE });
  await reaches(caseId, 'proposed');
  await findTask(processId, 'put-on-agenda');
  return { 'household-case-resolution-undone': processId, 'loan-resolution-undone': loan };
}

/** The household signs, both sides cancel before money leaves, and a meeting is awaited again. */
async function tellOfCancelledContract(village: Village): Promise<Recorded> {
  const { answer, findTask, lend, openCase, reaches, tell, walk } = village;
  const { caseId, processId } = await openCase({ startAt: 'negotiating' });
  await walk(processId, TO_THE_AGENDA.slice(4));
  const loanId = await lend();
  const loan = loanProcessId(loanId);
  await tell(processId, { type: 'resolution', outcome: 'approved', reason: null, loanId });
  await answer(loan, 'sign-contract', 'signed');
  await reaches(caseId, 'contracted');
  await cancelContract(village, loanId);
  await reaches(caseId, 'proposed');
  await findTask(processId, 'put-on-agenda');
  return { 'household-case-contract-cancelled': processId, 'loan-contract-cancelled': loan };
}

async function tellOfMeetings(village: Village): Promise<Recorded> {
  const { answer, paper, start, tell, todayIn } = village;
  const convene = async (itemIds: string[]) => {
    const meetingId = randomUUID();
    const plannedOn = later(await todayIn(), 7);
    const input = { meetingId, centreId: CENTRE, areaCode: AREA, itemIds, plannedOn };
    const id = meetingProcessId(meetingId);
    return { meetingId, id, handle: await start(COMMITTEE_MEETING, id, [input]) };
  };
  const itemId = randomUUID();
  const held = await convene([itemId]);
  await answer(held.id, 'open-meeting', 'opened');
  await until('session', () => paper.meetings.get(held.meetingId) === 'opened' || undefined);
  await tell(held.id, { type: 'item-settled', itemId, outcome: 'approved' });
  await held.handle.executeUpdate(closeMeetingUpdate, { args: [{ bySeatId: CENTRE }] });
  await answer(held.id, 'sign-minutes-chair', 'signed');
  await answer(held.id, 'sign-minutes-secretary', 'signed');
  await held.handle.result();
  const waiting = await convene([randomUUID()]);
  await village.findTask(waiting.id, 'open-meeting');
  return { 'committee-meeting-closed': held.id, 'committee-meeting-convened': waiting.id };
}

async function tellOfReconciling({ start }: Village): Promise<Recorded> {
  const id = `reconcile/${randomUUID()}`;
  const handle = await start('reconcile', id, []);
  await handle.result();
  return { 'reconcile-done': id };
}

/** One waits for its day, one is answered, one moved and is then needed no more. */
async function tellOfDuties(village: Village): Promise<Recorded> {
  const { answer, findTask, tell, todayIn } = village;
  const waiting = await village.openDuty({ opensOn: later(await todayIn(), 300) });
  const done = await village.openDuty();
  await answer(done.processId, 'ask-group-again', 'listens');
  await done.handle.result();
  const ended = await village.openDuty();
  await findTask(ended.processId, 'ask-group-again');
  const opensOn = later(await todayIn(), 90);
  await tell(ended.processId, { type: 'duty-moved', opensOn, dueOn: null });
  await until(
    'waits again',
    () => village.paper.duties.get(ended.dutyId) === 'waiting' || undefined,
  );
  await tell(ended.processId, { type: 'duty-ended' });
  await ended.handle.result();
  return {
    'duty-waiting': waiting.processId,
    'duty-done': done.processId,
    'duty-ended': ended.processId,
  };
}
