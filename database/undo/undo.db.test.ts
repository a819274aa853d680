import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Motion } from '#domain/meetings/motion-kinds';
import { readBalances } from '../ledger/balances.ts';
import { checkBooks } from '../ledger/check-books.ts';
import { Loan } from '../loans/loan-entities.ts';
import { releaseReservation } from '../loans/loan-plan.ts';
import { signContract } from '../loans/sign-contract.ts';
import { Resolution } from '../meetings/meeting-entities.ts';
import { OutboxRow } from '../outbox/outbox-row.ts';
import { getRow, listRows } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import { Task } from '../tasks/task.ts';
import { aRepayingLoan, aReservedLoan, aSignedLoan, WITNESSES } from '../testing/lent-loan.ts';
import { actOf, AT, aWorld, kept, ON, type World } from '../testing/money-world.ts';
import { A_FREE_MATTER, carried, conveneAbout } from '../testing/motion-world.ts';
import { anOpenTask } from '../testing/tasks.ts';
import { answerUndo } from './answer-undo.ts';
import { askUndo } from './ask-undo.ts';
import { readAftermath } from './read-undo.ts';
import { ResolutionUndo } from './undo-entity.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

const em = () => world.database.fork();

/** A loan that is reserved, with the task to sign that its process has opened. */
async function lent() {
  const loan = await aReservedLoan(world);
  const resolutionId = await resolutionOf(loan.loanId);
  const { centreId, areaCode } = await getRow(em(), Loan, { id: loan.loanId });
  const task = {
    processId: `loan/${loan.loanId}`,
    kind: 'sign-contract',
    caseId: loan.caseId,
  } as const;
  const signing = await world.run((tx) =>
    anOpenTask(tx, { centreId, areaCode }, { ...task, subjectId: loan.loanId }),
  );
  return { ...loan, resolutionId, taskId: signing.id };
}

async function resolutionOf(loanId: string): Promise<string> {
  const { resolutionId } = await getRow(em(), Loan, { id: loanId });
  if (resolutionId === null) throw new Error('no resolution');
  return resolutionId;
}

function ask(resolutionId: string, name = 'secretary', reason = 'ลงชื่อกองทุนผิด') {
  return world.run((tx) => askUndo(tx, { resolutionId, reason }, actOf(world, name)));
}

function answer(undoId: string, name: string, outcome: 'confirmed' | 'declined' = 'confirmed') {
  return world.run((tx) => answerUndo(tx, { undoId, outcome }, actOf(world, name)));
}

async function factsOf(processId: string): Promise<object[]> {
  const rows = await listRows(em(), OutboxRow, { where: { processId }, orderBy: { id: 'asc' } });
  return rows.map(({ payload }) => payload);
}

describe('a resolution whose contract is not signed', () => {
  it('is undone by two people: the task to sign is closed, and its process gives the money back', async () => {
    const { loanId, fundId, resolutionId, taskId } = await lent();
    const { undoId } = kept(await ask(resolutionId));
    expect(await getRow(em(), Task, { id: taskId })).toMatchObject({ status: 'open' });
    kept(await answer(undoId, 'chair'));
    expect(await getRow(em(), Task, { id: taskId })).toMatchObject({
      status: 'done',
      outcome: 'declined',
      doneByUserId: 'user-chair',
    });
    const done = (await factsOf(`loan/${loanId}`)).filter((fact) => 'taskKey' in fact);
    expect(done).toEqual([
      expect.objectContaining({ outcome: 'declined', reason: 'resolution-undone' }),
    ]);
    // As the process of the loan does when it hears of it.
    const release = { loanId, because: 'declined', at: AT } as const;
    expect(await world.run((tx) => releaseReservation(tx, release))).toBe('released');
    expect(await readBalances(em(), fundId)).toMatchObject({ cash: 10_000_000n, reserved: 0n });
    expect(await checkBooks(em())).toEqual([]);
    const resolution = await getRow(em(), Resolution, { id: resolutionId });
    expect(await readAftermath(em(), resolution)).toMatchObject({
      canBeUndone: false,
      undo: { status: 'confirmed', askedByName: 'secretary', answeredByName: 'chair' },
    });
  });

  it('is not undone by whoever asked, who may take it back; then it may be asked anew', async () => {
    const { resolutionId, taskId } = await lent();
    const { undoId } = kept(await ask(resolutionId));
    expect(await ask(resolutionId, 'chair')).toEqual({ refused: 'undo-asked-already' });
    expect(await answer(undoId, 'secretary')).toEqual({ refused: 'undo-by-another' });
    kept(await answer(undoId, 'secretary', 'declined'));
    expect(await answer(undoId, 'chair')).toEqual({ refused: 'undo-answered-already' });
    expect(await getRow(em(), Task, { id: taskId })).toMatchObject({ status: 'open' });
    kept(await ask(resolutionId, 'chair'));
    expect(await ask(resolutionId, 'chair', ' ')).toEqual({ refused: 'reason-missing' });
  });

  it('is undone once when many hands confirm at the same moment', async () => {
    const { loanId, resolutionId } = await lent();
    const { undoId } = kept(await ask(resolutionId));
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => answer(undoId, 'chair')));
    expect(outcomes.filter((outcome) => 'undoId' in outcome)).toHaveLength(1);
    expect(outcomes).toContainEqual({ refused: 'undo-answered-already' });
    const done = (await factsOf(`loan/${loanId}`)).filter((fact) => 'taskKey' in fact);
    expect(done).toHaveLength(1);
    expect(await ask(resolutionId)).toEqual({ refused: 'resolution-was-undone' });
  });

  it('is signed or undone, never both, when both happen at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { loanId, resolutionId } = await lent();
      const { undoId } = kept(await ask(resolutionId));
      const [signed, undone] = await Promise.all([sign(loanId), answer(undoId, 'chair')]);
      expect([signed, 'undoId' in undone].filter((isDone) => isDone)).toHaveLength(1);
      // Signed, its process has not asked anybody to pay yet.
      if (signed) expect(undone).toEqual({ refused: 'contract-not-prepared-yet' });
    }
  });

  it('waits for its contract to be prepared', async () => {
    const { loanId } = await aReservedLoan(world);
    const resolutionId = await resolutionOf(loanId);
    expect(await ask(resolutionId)).toEqual({ refused: 'contract-not-prepared-yet' });
  });
});

/** The form `sign-contract`, as the API writes it: the task first. False where it is closed. */
function sign(loanId: string): Promise<boolean> {
  const act = actOf(world, 'treasurer');
  return world.run(async (tx) => {
    const processes = [`loan/${loanId}`];
    const [task] = await lockOpenTasks(tx, { processIds: processes, kind: 'sign-contract' });
    if (task === undefined) return false;
    kept(await signContract(tx, { loanId, signedOn: ON, witnessNames: WITNESSES }, act));
    await finishTask(tx, task, { outcome: 'signed', reason: null, actor: act, at: AT });
    return true;
  });
}

describe('a resolution that has bound somebody', () => {
  const against = (resolutionId: string): Motion => ({
    kind: 'counter-decision',
    text: 'ให้ผู้กู้คืนเงินก่อนกำหนดโดยไม่คิดค่าปรับ',
    resolutionId,
  });

  it('is answered by a counter-decision only, which moves nothing by itself', async () => {
    const { loanId, fundId } = await aRepayingLoan(world);
    const resolutionId = await resolutionOf(loanId);
    expect(await ask(resolutionId)).toEqual({ refused: 'money-has-left' });
    const before = await readBalances(em(), fundId);
    const counterId = await carried(world, against(resolutionId));
    expect(await readBalances(em(), fundId)).toEqual(before);
    const counter = await getRow(em(), Resolution, { id: counterId });
    const { caseId } = await getRow(em(), Resolution, { id: resolutionId });
    expect(counter).toMatchObject({ outcome: 'approved', caseId, fundId: null });
    const answered = await getRow(em(), Resolution, { id: resolutionId });
    const { answeredBy } = await readAftermath(em(), answered);
    expect(answeredBy).toEqual([`${counter.number}/${counter.yearBe}`]);
  });

  it('may be answered before its money has left too, for the household need not agree to cancel', async () => {
    const { loanId } = await aSignedLoan(world);
    const motions = [against(await resolutionOf(loanId))];
    expect(await conveneAbout(world, { motions })).not.toHaveProperty('refused');
  });

  it('is not answered while it can be undone, was undone, granted nothing or is not there', async () => {
    const { resolutionId } = await lent();
    const move = (id: string) => conveneAbout(world, { motions: [against(id)] });
    const refused = { refused: 'resolution-can-still-be-undone', at: 0 };
    expect(await move(resolutionId)).toEqual(refused);
    const { undoId } = kept(await ask(resolutionId));
    kept(await answer(undoId, 'chair'));
    expect(await move(resolutionId)).toEqual({ refused: 'resolution-was-undone', at: 0 });
    const nowhere = '00000000-0000-4000-8000-000000000000';
    expect(await move(nowhere)).toEqual({ refused: 'no-such-resolution', at: 0 });
    expect(await ask(nowhere)).toEqual({ refused: 'no-such-resolution' });
  });

  it('took effect at once where it is a motion', async () => {
    const resolutionId = await carried(world, A_FREE_MATTER);
    expect(await ask(resolutionId)).toEqual({ refused: 'only-a-counter-decision' });
    kept(await conveneAbout(world, { motions: [against(resolutionId)] }));
  });
});

describe('the database itself', () => {
  it('takes no confirmation by one person alone, none after the contract, and no second answer', async () => {
    const { loanId, resolutionId } = await lent();
    const { undoId } = kept(await ask(resolutionId));
    const write = (by: string) =>
      world.run((tx) =>
        tx.nativeUpdate(
          ResolutionUndo,
          { id: undoId },
          {
            status: 'confirmed',
            answeredByUserId: by,
            answeredBySeatId: actOf(world, 'chair').seatId,
            answeredAt: AT,
          },
        ),
      );
    await expect(write('user-secretary')).rejects.toThrow('resolution_undo_by_two');
    expect(await sign(loanId)).toBe(true);
    await expect(write('user-chair')).rejects.toThrow('comes after the contract');
    kept(await answer(undoId, 'chair', 'declined'));
    await expect(write('user-chair')).rejects.toThrow('answered already');
  });
});
