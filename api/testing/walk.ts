/** Walks a household along the path through the API; each station returns what the next one needs. */

import { expect } from '@jest/globals';
import type { CaseFile } from '#contracts/cases';
import type { MeetingView } from '#contracts/meetings';
import type { Role } from '#domain/people/roles';
import type { TaskKind } from '#domain/tasks/task-kinds';
import type { Told } from './http.ts';
import { aMandate, aMatter, aSettlement } from './negotiation-forms.ts';
import { aCase, anAgreement, aSurvey, CONSENT, PROPOSAL } from './path-forms.ts';
import type { Village } from './village.ts';

export async function readFile(village: Village, caseId: string): Promise<CaseFile> {
  const secretary = await village.person('secretary');
  const told = await secretary.get('case', { caseId });
  expect(told.status).toBe(200);
  return told.body as CaseFile;
}

async function readRoom(village: Village, meetingId: string): Promise<MeetingView> {
  const secretary = await village.person('secretary');
  const told = await secretary.get('meeting', { meetingId });
  expect(told.status).toBe(200);
  return told.body as MeetingView;
}

/** Opens the task as its process would and completes it by its form. */
export async function does(
  village: Village,
  task: { kind: TaskKind; by: Role; caseId?: string; subjectId?: string; subjectNumber?: number },
  form: object,
): Promise<Told> {
  const { kind, by, ...about } = task;
  const taskId = await village.opens(kind, about);
  const person = await village.person(by);
  return person.post('completeTask', { taskId }, { body: form });
}

export async function anOpenCase(
  village: Village,
  members?: readonly object[],
  villageNumber?: number,
): Promise<string> {
  const secretary = await village.person('secretary');
  const body = aCase(village.centreId, members, villageNumber);
  const opened = await secretary.post('cases', {}, { body });
  expect(opened).toMatchObject({ status: 201 });
  return (opened.body as { caseId: string }).caseId;
}

/** Registered, consented, surveyed, assessed, enrolled: nobody has been spoken with yet. */
export async function aNegotiatingCase(village: Village, villageNumber?: number): Promise<string> {
  const caseId = await anOpenCase(village, undefined, villageNumber);
  const { members } = await readFile(village, caseId);
  const personId = members[0]?.personId ?? '';
  const step = stepsOf(village, caseId);
  await step('record-consent', 'secretary', { ...CONSENT, givenByPersonId: personId });
  await village.moves(caseId, 'consented');
  await step('survey-household', 'member', aSurvey(personId));
  await village.moves(caseId, 'surveyed');
  const assessment = { kind: 'assess-household', outcome: 'assessed', note: null };
  await step('assess-household', 'secretary', assessment);
  await village.moves(caseId, 'assessed');
  await step('decide-enrolment', 'chair', {
    kind: 'decide-enrolment',
    outcome: 'enrol',
    note: null,
  });
  await village.moves(caseId, 'enrolled');
  await village.moves(caseId, 'negotiating');
  return caseId;
}

/** Of 30,000.00 baht 27,450.00 is settled in writing and proposed. */
export async function aProposedCase(village: Village, villageNumber?: number): Promise<string> {
  const caseId = await aNegotiatingCase(village, villageNumber);
  const debtId = await settledInWriting(village, caseId);
  const step = stepsOf(village, caseId);
  await step('negotiate-creditors', 'secretary', anAgreement(debtId));
  await step('prepare-proposal', 'secretary', PROPOSAL);
  await village.moves(caseId, 'proposed');
  return caseId;
}

function stepsOf(village: Village, caseId: string) {
  return async (kind: TaskKind, by: Role, form: object) => {
    const told = await does(village, { kind, by, caseId }, form);
    expect(told.body).toMatchObject({ caseId, outcome: expect.any(String) });
  };
}

/** The debtor signs, the creditor signs; gives the id of the debt. */
export async function settledInWriting(
  village: Village,
  caseId: string,
  amountSatang = '2745000',
): Promise<string> {
  const secretary = await village.person('secretary');
  const { debts } = await readFile(village, caseId);
  const { debtId = '', personId = '' } = debts?.[0] ?? {};
  const mandate = { body: aMandate(personId) };
  expect(await secretary.post('mandates', { caseId }, mandate)).toMatchObject({ status: 201 });
  const opened = await secretary.post('caseNegotiations', { caseId }, { body: aMatter(debtId) });
  expect(opened).toMatchObject({ status: 201 });
  const negotiationId = (opened.body as { id: string }).id;
  const paper = { body: aSettlement({ amountSatang, payByOn: null }) };
  const ended = await secretary.post('negotiationEnd', { negotiationId }, paper);
  expect(ended).toMatchObject({ status: 200 });
  return debtId;
}

/** A meeting about the case, opened with all four of the committee. */
export async function anOpenMeeting(
  village: Village,
  caseId: string,
): Promise<{ meetingId: string; itemId: string }> {
  const secretary = await village.person('secretary');
  const body = {
    centreId: village.centreId,
    plannedOn: '2026-11-23',
    plannedTime: '13:00',
    place: 'ศาลาประชาคม',
    caseIds: [caseId],
  };
  for (const role of ['chair', 'treasurer', 'member'] as const) await village.person(role);
  const convened = await secretary.post('meetings', {}, { body });
  expect(convened).toMatchObject({ status: 201 });
  const meetingId = (convened.body as { id: string }).id;
  const { seats, items } = await readRoom(village, meetingId);
  const presentSeatIds = seats.map((seat) => seat.seatId);
  const opening = { kind: 'open-meeting', outcome: 'opened', presentSeatIds };
  const opened = await does(
    village,
    { kind: 'open-meeting', by: 'secretary', subjectId: meetingId },
    opening,
  );
  expect(opened).toMatchObject({ status: 200, body: { outcome: 'opened' } });
  return { meetingId, itemId: items[0]?.itemId ?? '' };
}

/** Voted and resolved: the loan is reserved. */
export async function aReservedLoan(village: Village, caseId: string): Promise<string> {
  const at = await anOpenMeeting(village, caseId);
  const secretary = await village.person('secretary');
  expect(await secretary.post('openVoting', at)).toMatchObject({ status: 200 });
  const choice = { kind: 'fund', fundId: village.fundId };
  for (const role of ['chair', 'secretary', 'treasurer'] as const) {
    const voter = await village.person(role);
    const vote = { choice, onBehalfOfSeatId: null };
    expect(await voter.post('votes', at, { body: vote })).toMatchObject({ status: 200 });
  }
  const decided = await secretary.post('decideItem', at, { body: { reason: null } });
  expect(decided).toMatchObject({ status: 200, body: { status: 'approved' } });
  await village.moves(caseId, 'decided');
  const { loans } = await readFile(village, caseId);
  return loans?.[0]?.loanId ?? '';
}

/** Signed, old creditors paid, receipts in: the loan repays. */
export async function aRepayingLoan(village: Village): Promise<{ caseId: string; loanId: string }> {
  const caseId = await aProposedCase(village);
  const loanId = await aReservedLoan(village, caseId);
  const { debts } = await readFile(village, caseId);
  const debtId = debts?.[0]?.debtId ?? '';
  const day = '2026-11-23';
  const step = async (kind: TaskKind, form: object) => {
    const told = await does(
      village,
      { kind, by: 'treasurer', caseId, subjectId: loanId },
      { kind, ...form },
    );
    expect(told.body).toMatchObject({ outcome: expect.any(String) });
  };
  const signing = { signedOn: day, signatureKind: 'signature', witnessNames: [] };
  await step('sign-contract', { outcome: 'signed', ...signing });
  await village.moves(caseId, 'contracted');
  const payments = [{ debtId, amountSatang: '2745000' }];
  await step('pay-creditors', { outcome: 'paid', paidOn: day, payments });
  const receipts = [{ debtId, receiptNumber: 'บ.1', receiptOn: day }];
  await step('collect-receipts', { outcome: 'complete', receipts });
  await village.moves(caseId, 'repaying');
  return { caseId, loanId };
}

/** A request about a contract that waits for a meeting. */
export async function aChangeAsked(village: Village, loanId: string): Promise<string> {
  const treasurer = await village.person('treasurer');
  const body = { kind: 'waive-principal', amountSatang: '100', reason: 'เจ็บป่วย' };
  const asked = await treasurer.post('loanChanges', { loanId }, { body });
  expect(asked).toMatchObject({ status: 201 });
  return (asked.body as { changeId: string }).changeId;
}
