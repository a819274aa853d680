/**
 * No step needs a phone of the household: every form that is filled in at its table or in the meeting
 * comes on paper, and the desk enters it. The household has no account at all.
 */

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { LoanView } from '#contracts/loans';
import type { MeetingView } from '#contracts/meetings';
import type { CasePapers } from '#contracts/paper';
import type { Role } from '#domain/people/roles';
import type { TaskKind } from '#domain/tasks/task-kinds';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { findByCode, paperOf, printed } from '../testing/paper.ts';
import { anAgreement, aSurvey, CONSENT, PROPOSAL } from '../testing/path-forms.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { anOpenCase, does, readFile, settledInWriting } from '../testing/walk.ts';

jest.setTimeout(120_000);

const FINGERPRINT = {
  signatureKind: 'fingerprint',
  witnessNames: ['นายอินถา น้ำปั้ว', 'นางสีนวล ป่ากลาง'],
};

let services: TestServices;
let village: Village;

beforeAll(async () => {
  services = await openTestServices();
  village = await openVillage(services);
});

afterAll(async () => {
  await village.house.close();
  await services.close();
});

interface Step {
  readonly kind: TaskKind;
  readonly caseId?: string;
  readonly subjectId?: string;
  readonly subjectNumber?: number;
}

/** Opens the task as its process would, prints its sheet, and enters what was written on it. */
async function byPaper(step: Step, form: object, paperOn: string): Promise<void> {
  const secretary = await village.person('secretary');
  const { centreId } = village;
  const { kind, ...about } = step;
  const taskId = await village.opens(kind, about);
  const { sheetCodes } = await printed(secretary, centreId, { what: 'task', taskId });
  const found = await findByCode(secretary, sheetCodes[0] ?? '');
  expect(found.taskId).toBe(taskId);
  const body = { kind, ...form, fromPaper: paperOf(found.sheetCode, { paperOn }) };
  const told = await secretary.post('completeTask', { taskId }, { body });
  expect(told).toMatchObject({ status: 200, body: { outcome: expect.any(String) } });
}

async function atTheDesk(by: Role, step: Step, form: object): Promise<void> {
  const told = await does(village, { by, ...step }, { kind: step.kind, ...form });
  expect(told).toMatchObject({ status: 200 });
}

/** Attendance and votes come on sheets; the secretary records for all. Gives the reserved loan. */
async function meetOnPaper(caseId: string, paperOn: string): Promise<string> {
  const secretary = await village.person('secretary');
  for (const role of ['chair', 'treasurer', 'member'] as const) await village.person(role);
  const { centreId, fundId } = village;
  const session = { plannedOn: paperOn, plannedTime: '13:00', place: 'ศาลา' };
  const body = { centreId, ...session, caseIds: [caseId] };
  const convened = await secretary.post('meetings', {}, { body });
  const meetingId = (convened.body as { id: string }).id;
  const { sheetCodes } = await printed(secretary, centreId, { what: 'meeting', meetingId });
  const room = async () => (await secretary.get('meeting', { meetingId })).body as MeetingView;
  const { seats, items } = await room();
  const taskId = await village.opens('open-meeting', { subjectId: meetingId });
  const opening = {
    kind: 'open-meeting',
    outcome: 'opened',
    presentSeatIds: seats.map(({ seatId }) => seatId),
    fromPaper: paperOf(sheetCodes[0] ?? '', { paperOn }),
  };
  const opened = await secretary.post('completeTask', { taskId }, { body: opening });
  expect(opened).toMatchObject({ status: 200 });
  const at = { meetingId, itemId: items[0]?.itemId ?? '' };
  await secretary.post('openVoting', at);
  const choice = { kind: 'fund', fundId };
  const votes = seats.map(({ seatId }) => ({ seatId, choice }));
  const paper = paperOf(sheetCodes[1] ?? '', { paperOn });
  const voted = await secretary.post('paperVotes', at, { body: { paper, votes } });
  expect(voted).toMatchObject({ status: 200, body: { votes: seats.length } });
  await secretary.post('decideItem', at, { body: { reason: null } });
  return (await readFile(village, caseId)).loans?.[0]?.loanId ?? '';
}

describe('a household that has no phone and no account', () => {
  it('goes from consent to aftercare by paper alone', async () => {
    const day = '2026-11-23';
    const { centreId, fundId } = village;
    const caseId = await anOpenCase(village);
    const { members } = await readFile(village, caseId);
    const personId = members[0]?.personId ?? '';
    const given = { ...CONSENT, ...FINGERPRINT, givenByPersonId: personId };
    await byPaper({ kind: 'record-consent', caseId }, given, day);
    await village.moves(caseId, 'consented');
    await byPaper({ kind: 'survey-household', caseId }, aSurvey(personId), day);
    await village.moves(caseId, 'surveyed');
    await atTheDesk(
      'secretary',
      { kind: 'assess-household', caseId },
      {
        outcome: 'assessed',
        note: null,
      },
    );
    await village.moves(caseId, 'assessed');
    await atTheDesk(
      'chair',
      { kind: 'decide-enrolment', caseId },
      { outcome: 'enrol', note: null },
    );
    await village.moves(caseId, 'enrolled');
    await village.moves(caseId, 'negotiating');
    const debtId = await settledInWriting(village, caseId);
    await atTheDesk('secretary', { kind: 'negotiate-creditors', caseId }, anAgreement(debtId));
    await atTheDesk('secretary', { kind: 'prepare-proposal', caseId }, PROPOSAL);
    await village.moves(caseId, 'proposed');
    const loanId = await meetOnPaper(caseId, day);
    await village.moves(caseId, 'decided');
    const loan = { caseId, subjectId: loanId };
    await atTheDesk(
      'treasurer',
      { kind: 'sign-contract', ...loan },
      {
        outcome: 'signed',
        signedOn: day,
        ...FINGERPRINT,
      },
    );
    await village.moves(caseId, 'contracted');
    const payments = [{ debtId, amountSatang: '2745000' }];
    await atTheDesk(
      'treasurer',
      { kind: 'pay-creditors', ...loan },
      {
        outcome: 'paid',
        paidOn: day,
        payments,
      },
    );
    const receipts = [{ debtId, receiptNumber: 'บ.1', receiptOn: day }];
    await atTheDesk(
      'treasurer',
      { kind: 'collect-receipts', ...loan },
      {
        outcome: 'complete',
        receipts,
      },
    );
    await village.moves(caseId, 'repaying');

    services.setNow('2027-02-05T03:00:00.000Z');
    await village.moves(caseId, 'in-arrears');
    const visited = { outcome: 'visited', visitedOn: '2027-02-04', note: 'คุยกันแล้ว' };
    await byPaper({ kind: 'visit-arrears', ...loan }, visited, '2027-02-04');
    const treasurer = await village.person('treasurer');
    const collection = { what: 'collection', fundId, collectOn: '2027-02-05' };
    const { sheetCodes } = await printed(treasurer, centreId, collection);
    const { sheetId } = await findByCode(treasurer, sheetCodes[0] ?? '');
    const paid = await treasurer.post(
      'paperPayments',
      { sheetId },
      {
        body: {
          paper: { paperOn: '2027-02-05', writerName: 'เหรัญญิก', photoId: null },
          payments: [{ loanId, amountSatang: await payoffOf(loanId), extraUse: null }],
        },
      },
    );
    expect(paid).toMatchObject({ status: 201 });
    const after = (await treasurer.get('loan', { loanId })).body as LoanView;
    expect(after).toMatchObject({ status: 'paid', outstandingSatang: '0' });
    await village.moves(caseId, 'repaying');
    await village.moves(caseId, 'cleared');
    await village.moves(caseId, 'watched');
    services.setNow('2027-08-05T03:00:00.000Z');
    const well = { outcome: 'well', doneOn: '2027-08-01', signs: [], note: null };
    const check = { kind: 'aftercare-check', caseId, subjectId: caseId, subjectNumber: 1 } as const;
    await byPaper(check, well, '2027-08-01');

    const secretary = await village.person('secretary');
    const { rows } = (await secretary.get('casePapers', { caseId })).body as CasePapers;
    expect(rows.map(({ kind, paperOn }) => `${kind} ${paperOn}`)).toEqual([
      'aftercare-visit 2027-08-01',
      'collection 2027-02-05',
      'arrears-visit 2027-02-04',
      `survey ${day}`,
      `consent ${day}`,
    ]);
    const accounts = await services.database
      .fork()
      .execute(`select 1 from seat where role = 'household'`);
    expect(accounts).toEqual([]);
  });
});

/** What pays the loan off today, as its page says. */
async function payoffOf(loanId: string): Promise<string> {
  const treasurer = await village.person('treasurer');
  return ((await treasurer.get('loan', { loanId })).body as LoanView).payoffSatang;
}
