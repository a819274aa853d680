/** A signed contract cancelled by both sides, over HTTP as the people of a centre do it. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { MeetingView } from '#contracts/meetings';
import { openTestServices, type TestServices } from '../testing/open-test-services.ts';
import { openVillage, type Village } from '../testing/village.ts';
import { aProposedCase, aReservedLoan, does } from '../testing/walk.ts';

jest.setTimeout(60_000);

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

const TODAY = '2026-11-23';
const AGREED = {
  signedOn: TODAY,
  paperReference: 'แฟ้ม 3',
  signatureKind: 'signature',
  witnessNames: [],
};

async function aSignedLoan() {
  const caseId = await aProposedCase(village);
  const loanId = await aReservedLoan(village, caseId);
  const signed = { signedOn: TODAY, signatureKind: 'signature', witnessNames: [] };
  await does(
    village,
    { kind: 'sign-contract', by: 'treasurer', caseId, subjectId: loanId },
    { kind: 'sign-contract', outcome: 'signed', ...signed },
  );
  const payingTaskId = await village.opens('pay-creditors', { caseId, subjectId: loanId });
  const em = services.database.fork();
  const [of] = await em.execute<{ resolutionId: string; meetingId: string }[]>(
    `select r.id as "resolutionId", r.meeting_id as "meetingId" from loan l
       join resolution r on r.id = l.resolution_id where l.id = ?`,
    [loanId],
  );
  if (of === undefined) throw new Error('A loan without a resolution');
  return { caseId, loanId, payingTaskId, ...of };
}

async function readResolution(meetingId: string) {
  const told = await (await village.person('secretary')).get('meeting', { meetingId });
  return (told.body as MeetingView).items[0]?.resolution;
}

it('is asked by one, agreed to by the household on the printed paper, and confirmed by another', async () => {
  const { caseId, loanId, payingTaskId, resolutionId, meetingId } = await aSignedLoan();
  expect(await readResolution(meetingId)).toMatchObject({ mayUndo: true, isSigned: true });
  const secretary = await village.person('secretary');
  const told = await secretary.get('ownView', { caseId });
  expect(told).toMatchObject({
    body: { decisions: [{ resolutionId, standing: 'signed', amountSatang: '2745000' }] },
  });
  const body = { reason: 'ครัวเรือนขอเงินน้อยลง' };
  const asked = await secretary.post('resolutionUndos', { resolutionId }, { body });
  expect(asked).toMatchObject({ status: 201, body: { status: 'asked' } });
  const { undoId } = asked.body as { undoId: string };
  expect(await readResolution(meetingId)).toMatchObject({
    undo: { paper: { number: '1/2569', documentId: null }, agreement: null },
  });
  const chair = await village.person('chair');
  const confirm = (agreement: object | null, key: string = randomUUID()) =>
    chair.post(
      'answerResolutionUndo',
      { undoId },
      { body: { outcome: 'confirmed', agreement }, key },
    );
  expect(await confirm(null)).toMatchObject({
    status: 409,
    body: { code: 'household-agreement-missing' },
  });
  expect(await confirm({ ...AGREED, signedOn: '2026-11-22' })).toMatchObject({
    status: 400,
    body: { fields: [{ path: 'agreement.signedOn', code: 'agreement-before-the-contract' }] },
  });
  expect(await confirm({ ...AGREED, signatureKind: 'fingerprint' })).toMatchObject({
    body: {
      fields: [{ path: 'agreement.witnessNames', code: 'fingerprint-needs-two-witnesses' }],
    },
  });
  const key = randomUUID();
  const done = { status: 200, body: { status: 'confirmed' } };
  expect(await confirm(AGREED, key)).toMatchObject(done);
  expect(await confirm(AGREED, key)).toMatchObject(done);
  expect(await readResolution(meetingId)).toMatchObject({
    mayUndo: false,
    isSigned: false,
    undo: {
      status: 'confirmed',
      agreement: { signedOn: TODAY, paperReference: 'แฟ้ม 3', signatureKind: 'signature' },
    },
  });
  expect(await secretary.get('ownView', { caseId })).toMatchObject({
    body: {
      decisions: [
        {
          resolutionId,
          standing: 'cancelled',
          endedOn: TODAY,
          paperNumber: '1/2569',
          reason: null,
        },
      ],
    },
  });
  const treasurer = await village.person('treasurer');
  expect(await treasurer.get('loan', { loanId })).toMatchObject({
    body: { status: 'released', cancelledOn: TODAY },
  });
  expect(await treasurer.get('task', { taskId: payingTaskId })).toMatchObject({
    body: { status: 'withdrawn' },
  });
});
