import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApplicationFailure } from '@temporalio/common';
import { extractText, getDocumentProxy } from 'unpdf';
import { moveCase } from '#database/cases/move-case';
import { findDocumentById } from '#database/documents/document-store';
import { getPrintedMeeting } from '#database/documents/meeting-documents';
import { honourHousehold } from '#database/honours/honour-household';
import { moveMeeting } from '#database/meetings/move-meeting';
import { postRepayment } from '#database/repayments/post-repayment';
import { aRepayingLoan, aReservedLoan, type LentLoan } from '#database/testing/lent-loan';
import { actOf, aWorld, AT, kept, type World } from '#database/testing/money-world';
import type { DocumentKind } from '#workflows/activities';
import { createDocumentActivities } from './documents.ts';

let world: World;
let loan: LentLoan;
let meetingId: string;

beforeAll(async () => {
  world = await aWorld(2);
  loan = await aRepayingLoan(world);
  const rows: { id: string }[] = await world.database.fork().execute('select id from meeting');
  meetingId = rows[0]?.id ?? '';
});
afterAll(() => world.close());

function write(kind: DocumentKind, subjectId: string, at = AT): Promise<{ documentId: string }> {
  return createDocumentActivities(world).writeDocument({ kind, subjectId, at });
}

async function read(documentId: string): Promise<{ fileName: string; text: string; pdf: Buffer }> {
  const row = await findDocumentById(world.database.fork(), documentId);
  const pdf = Buffer.from(row!.content);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  return { fileName: row!.fileName, text: text.replace(/\s+/gu, ' '), pdf };
}

async function written(kind: DocumentKind, subjectId: string, at = AT) {
  return read((await write(kind, subjectId, at)).documentId);
}

function endSession(id: string): Promise<void> {
  const move = { meetingId: id, to: 'minutes-drafted', bySeatId: null, at: AT } as const;
  return world.run((em) => moveMeeting(em, move));
}

function pay(amountSatang: bigint, paidOn: string, at: string) {
  const plan = { loanId: loan.loanId, amountSatang, paidOn };
  return world.run((em) => postRepayment(em, plan, actOf(world, 'treasurer', at)));
}

describe('writeDocument', () => {
  it('states principal, instalments, payoff and rate of the rows on a loan contract', async () => {
    const { text, fileName } = await written('loan-contract', loan.loanId);
    for (const part of [
      '27,450.00',
      '987.62',
      '6 % per year, on the declining balance',
      '1/2564',
    ]) {
      expect(text).toContain(part);
    }
    expect(fileName).toBe('loan-contract-1-2564.pdf');
  });

  it('states amount, parts and what is left on a receipt', async () => {
    const paid = kept(await pay(98_762n, '2021-05-05', '2021-05-05T03:00:00.000Z'));
    const { text, fileName } = await written('receipt', paid.repaymentId);
    for (const part of ['987.62', '850.37', '137.25', '26,599.63']) expect(text).toContain(part);
    expect(fileName).toBe('receipt-1-2564.pdf');
  });

  it('states what is asked for and the quorum in the notice of a meeting', async () => {
    const { text, fileName } = await written('meeting-notice', meetingId);
    expect(text).toContain('27,450.00');
    expect(text).toContain('at least 3 of 5 members');
    expect(fileName).toBe('meeting-notice-1-2564.pdf');
  });

  it('states attendance, quorum, votes, resolution and evidence in the minutes', async () => {
    await endSession(meetingId);
    const { text } = await written('minutes', meetingId);
    const { evidenceHash } = await getPrintedMeeting(world.database.fork(), meetingId);
    expect(evidenceHash).toMatch(/^[0-9a-f]{64}$/u);
    for (const part of [
      '5 present, 0 absent',
      'quorum 5 of 5, 3 needed',
      'Do not lend',
      'twenty-seven thousand four hundred fifty baht only',
      '09.00',
      String(evidenceHash),
    ]) {
      expect(text).toContain(part);
    }
  });

  it('writes one document however many ask for it at the same moment, and never again', async () => {
    const other = await aReservedLoan(world);
    const rows: { id: string }[] = await world.database
      .fork()
      .execute('select meeting_id as id from agenda_item where case_id = ?', [other.caseId]);
    const subjectId = rows[0]!.id;
    await endSession(subjectId);
    const all = await Promise.all(Array.from({ length: 6 }, () => write('minutes', subjectId)));
    const later = await write('minutes', subjectId, '2022-01-01T00:00:00.000Z');
    expect(new Set([...all, later].map(({ documentId }) => documentId)).size).toBe(1);
    const [count]: { documents: number; events: number }[] = await world.database.fork().execute(
      `select (select count(*)::int from document where subject_id = ?) as documents,
              (select count(*)::int from audit_event where action = 'document-written'
                  and subject_id = ?) as events`,
      [subjectId, all[0]!.documentId],
    );
    expect(count).toEqual({ documents: 1, events: 1 });
  });

  it('fails for good, by code and id only, for what is not there or not signed', async () => {
    const nothing = '00000000-0000-4000-8000-000000000000';
    const missing = await write('receipt', nothing).catch((error: unknown) => error);
    expect(missing).toBeInstanceOf(ApplicationFailure);
    expect(missing).toMatchObject({ nonRetryable: true, type: 'no-such-subject' });
    const { loanId } = await aReservedLoan(world);
    await expect(write('loan-contract', loanId)).rejects.toMatchObject({
      nonRetryable: true,
      type: 'contract-not-signed',
    });
  });

  it('honours the household in a certificate that names no amount and a file that names nobody', async () => {
    const { caseId } = loan;
    await expect(write('honour-certificate', caseId)).rejects.toMatchObject({ nonRetryable: true });
    const paid = await pay(99_999_999n, '2021-06-05', '2021-06-05T03:00:00.000Z');
    const payoffSatang = 'payoffSatang' in paid ? (paid.payoffSatang ?? 0n) : 0n;
    kept(await pay(payoffSatang, '2021-06-05', '2021-06-05T03:00:00.000Z'));
    const at = '2021-06-06T03:00:00.000Z';
    for (const to of ['decided', 'contracted', 'repaying', 'cleared'] as const) {
      const move = { caseId, stepKey: to, to, reason: null, bySeatId: null, at };
      await world.run((em) => moveCase(em, move));
    }
    const plan = { caseId, ceremonyOn: '2021-07-01', mayBeNamed: true };
    kept(await world.run((em) => honourHousehold(em, plan, actOf(world, 'chair', at))));
    const { text, fileName } = await written('honour-certificate', caseId, at);
    expect(text).toContain('6 June 2021');
    expect(text).toContain('No. 1/2564');
    expect(text).not.toMatch(/\d,\d{3}\.\d\d/u);
    expect(fileName).toBe('honour-certificate-1-2564.pdf');
  });
});
