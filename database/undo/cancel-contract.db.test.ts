/** A signed contract whose money has not left, cancelled by both sides (decision 0046; CCC s.386). */

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DocumentOrderRow } from '../documents/document-order.ts';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Loan } from '../loans/loan-entities.ts';
import { findLoanPage } from '../loans/loan-page.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { findRegisterRow } from '../registers/read-register.ts';
import { findRow, getRow, listRows } from '../rows.ts';
import { withdrawTasks } from '../tasks/task-steps.ts';
import { Task } from '../tasks/task.ts';
import { actOf, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import {
  AGREED,
  answerUndoBy,
  askUndoBy,
  aSignedLoanToPay,
  pay,
  waitingToPay,
} from '../testing/signed-undo.ts';
import { aSignedSplit } from '../testing/split-loan.ts';
import { readAftermath } from './read-undo.ts';
import { ResolutionUndo } from './undo-entity.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld(0);
});
afterEach(async () => {
  expect(await checkBooks(em())).toEqual([]);
});
afterAll(() => world.close());

const em = () => world.database.fork();
const ask = (resolutionId: string) => askUndoBy(world, resolutionId);

async function tellings(loanId: string): Promise<object[]> {
  const rows = await listRows(em(), OutboxRow, {
    where: { processId: `loan/${loanId}` },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ payload }) => payload).filter((fact) => 'type' in fact);
}

describe('a signed contract whose money has not left', () => {
  it('is cancelled by two people with the household’s agreement, all at once', async () => {
    const { loanId, fundId, resolutionId, taskId } = await aSignedLoanToPay(world);
    const { undoId } = kept(await ask(resolutionId));
    const order = { kind: 'contract-cancellation', subjectId: undoId } as const;
    expect(await findRow(em(), DocumentOrderRow, order)).toBeDefined();
    expect(await getRow(em(), Loan, { id: loanId })).toMatchObject({ status: 'signed' });
    kept(await answerUndoBy(world, { undoId }));
    expect(await readBalances(em(), fundId)).toMatchObject({ cash: 10_000_000n, reserved: 0n });
    expect(await getRow(em(), Loan, { id: loanId })).toMatchObject({
      status: 'released',
      signedOn: ON,
    });
    expect(await getRow(em(), Task, { id: taskId })).toMatchObject({ status: 'withdrawn' });
    expect(await tellings(loanId)).toEqual([{ type: 'contract-cancelled' }]);
    const resolution = await getRow(em(), Resolution, { id: resolutionId });
    expect(await readAftermath(em(), resolution)).toMatchObject({
      canBeUndone: false,
      isSigned: false,
      undo: {
        status: 'confirmed',
        askedByName: 'secretary',
        answeredByName: 'chair',
        paper: { number: expect.stringMatching(/^\d+\/2564$/) },
        agreement: { signedOn: ON, paperReference: 'แฟ้ม 3', signatureKind: 'signature' },
      },
    });
    expect((await findLoanPage(em(), loanId))?.cancelledOn).toBe(ON);
  });

  it('is not cancelled by the centre alone: without the paper it is refused with the next step', async () => {
    const { loanId, fundId, resolutionId } = await aSignedLoanToPay(world);
    const { undoId } = kept(await ask(resolutionId));
    const say = (agreement: object | null) =>
      answerUndoBy(world, {
        undoId,
        agreement: agreement === null ? null : { ...AGREED, ...agreement },
      });
    expect(await say(null)).toEqual({ refused: 'household-agreement-missing' });
    expect(await say({ signedOn: '2021-03-24' })).toEqual({
      refused: 'agreement-before-the-contract',
    });
    expect(await say({ signedOn: '2021-03-26' })).toEqual({ refused: 'date-in-the-future' });
    expect(await say({ paperReference: ' ' })).toEqual({ refused: 'paper-reference-missing' });
    expect(await say({ signatureKind: 'fingerprint' })).toEqual({
      refused: 'fingerprint-needs-two-witnesses',
    });
    expect(await answerUndoBy(world, { undoId }, 'secretary')).toEqual({
      refused: 'undo-by-another',
    });
    expect(await readBalances(em(), fundId)).toMatchObject({ reserved: 2_745_000n });
    expect(await tellings(loanId)).toEqual([]);
    kept(await answerUndoBy(world, { undoId, outcome: 'declined' }, 'secretary'));
    expect(await getRow(em(), Loan, { id: loanId })).toMatchObject({ status: 'signed' });
  });

  it('is cancelled once when eight hands confirm at the same moment', async () => {
    const { loanId, fundId, resolutionId } = await aSignedLoanToPay(world);
    const { undoId } = kept(await ask(resolutionId));
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => answerUndoBy(world, { undoId })),
    );
    expect(outcomes.filter((outcome) => 'undoId' in outcome)).toHaveLength(1);
    expect(await tellings(loanId)).toEqual([{ type: 'contract-cancelled' }]);
    expect(await readBalances(em(), fundId)).toMatchObject({ cash: 10_000_000n, reserved: 0n });
  });

  it('is paid out or cancelled, never both, when both happen at the same moment', async () => {
    const seen = { paid: 0, cancelled: 0 };
    for (let round = 0; round < 20; round += 1) {
      const it = await aSignedLoanToPay(world);
      const { undoId } = kept(await ask(it.resolutionId));
      const paying = () => pay(world, it);
      const cancelling = () => answerUndoBy(world, { undoId });
      const both = round % 2 === 0 ? [paying(), cancelling()] : [cancelling(), paying()];
      const outcomes = await Promise.all(both);
      const [paid, cancelled] = round % 2 === 0 ? outcomes : outcomes.toReversed();
      const isCancelled = typeof cancelled === 'object' && 'undoId' in cancelled;
      expect([paid === true, isCancelled].filter((isDone) => isDone)).toHaveLength(1);
      const { status } = await getRow(em(), Loan, { id: it.loanId });
      expect(status).toBe(isCancelled ? 'released' : 'disbursed');
      expect(await readBalances(em(), it.fundId)).toMatchObject({ reserved: 0n });
      if (paid === true) expect(cancelled).toEqual({ refused: 'money-has-left' });
      seen[isCancelled ? 'cancelled' : 'paid'] += 1;
    }
    expect(seen.paid + seen.cancelled).toBe(20);
  }, 60_000);

  it('of 27 funds gives each its part back, the last reserved first, to the satang', async () => {
    const amounts = Array.from({ length: 27 }, (_, index) => BigInt(1_000 + index));
    const { loanId, fundIds, resolutionId } = await waitingToPay(
      world,
      await aSignedSplit(world, amounts),
    );
    const { undoId } = kept(await ask(resolutionId));
    kept(await answerUndoBy(world, { undoId }));
    const released = await em().execute<{ fundId: string; amount: string }[]>(
      `select e.fund_id as "fundId", sum(l.debit_satang)::text as amount
         from journal_entry e join journal_line l on l.entry_id = e.id
        where e.loan_id = ? and e.kind = 'release' group by e.id, e.ctid, e.fund_id order by e.ctid`,
      [loanId],
    );
    expect(released.map(({ fundId }) => fundId)).toEqual(fundIds.toReversed());
    expect(released.map(({ amount }) => BigInt(amount))).toEqual(amounts.toReversed());
    for (const fundId of fundIds) {
      expect(await readBalances(em(), fundId)).toMatchObject({ cash: 10_000_000n, reserved: 0n });
    }
  }, 60_000);

  it('waits for its process to ask for the paying', async () => {
    const { loanId, resolutionId } = await aSignedLoanToPay(world);
    const open = { processId: `loan/${loanId}`, kind: null, at: AT } as const;
    await world.run((tx) => withdrawTasks(tx, open));
    expect(await ask(resolutionId)).toEqual({ refused: 'contract-not-prepared-yet' });
  });

  it('stands in the register of contracts as cancelled', async () => {
    const { loanId, resolutionId } = await aSignedLoanToPay(world);
    const { undoId } = kept(await ask(resolutionId));
    const which = { register: 'contracts', centreId: world.centreId, today: ON } as const;
    const status = async () =>
      (await findRegisterRow(em(), { ...which, roles: [], searched: [] }, loanId))?.values.status;
    expect(await status()).toBe('signed');
    kept(await answerUndoBy(world, { undoId }));
    expect(await status()).toBe('cancelled');
  });
});

describe('the database itself', () => {
  it('confirms no cancelling without the household, and releases no signed loan without it', async () => {
    const { loanId, resolutionId } = await aSignedLoanToPay(world);
    const { undoId } = kept(await ask(resolutionId));
    const by = actOf(world, 'chair');
    const answered = {
      answeredByUserId: by.userId,
      answeredBySeatId: by.seatId,
      answeredAt: AT,
    } as const;
    const confirm = (more: Partial<ResolutionUndo>) =>
      world.run((tx) =>
        tx.nativeUpdate(
          ResolutionUndo,
          { id: undoId },
          { status: 'confirmed', ...answered, ...more },
        ),
      );
    await expect(confirm({})).rejects.toThrow('contract_is_cancelled_by_consent');
    const agreed = { agreementOn: ON, agreementPaper: 'แฟ้ม 3', agreementSigner: 'นาง ก' } as const;
    await expect(
      confirm({ ...agreed, agreementSignature: 'fingerprint', agreementWitnessNames: ['ก'] }),
    ).rejects.toThrow('resolution_undo_fingerprint_before_two');
    const numberedAnew = world.run((tx) =>
      tx.nativeUpdate(ResolutionUndo, { id: undoId }, { paperNumber: 99 }),
    );
    await expect(numberedAnew).rejects.toThrow('stays as it was asked');
    const set = (status: 'released' | 'disbursed') =>
      world.run((tx) => tx.nativeUpdate(Loan, { id: loanId }, { status }));
    await expect(set('released')).rejects.toThrow('not released without the household');
    kept(await answerUndoBy(world, { undoId }));
    await expect(set('disbursed')).rejects.toThrow('was undone');
  });
});
