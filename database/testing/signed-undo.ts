/** A signed contract whose creditors wait to be paid, and the undoing of its resolution. */

import { Loan } from '../loans/loan-entities.ts';
import { payCreditors } from '../loans/pay-creditors.ts';
import { getRow } from '../rows.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { lockOpenTasks } from '../tasks/open-tasks.ts';
import { answerUndo, type UndoAnswer } from '../undo/answer-undo.ts';
import { askUndo } from '../undo/ask-undo.ts';
import { aSignedLoan, type LentLoan } from './lent-loan.ts';
import { actOf, AT, kept, ON, type World } from './money-world.ts';
import { anOpenTask } from './tasks.ts';

/** What a household signs by a pen on the day of the world. */
export const AGREED = {
  signedOn: ON,
  paperReference: 'แฟ้ม 3',
  signatureKind: 'signature',
  witnessNames: [],
} as const;

export interface WaitingToPay {
  readonly loanId: string;
  readonly caseId: string;
  readonly debtId: string;
  readonly resolutionId: string;
  readonly taskId: string;
}

/** With the task that its process has opened for the treasurer. */
export async function waitingToPay<Lent extends Pick<LentLoan, 'loanId' | 'caseId' | 'debtId'>>(
  world: World,
  lent: Lent,
): Promise<Lent & WaitingToPay> {
  const { loanId, caseId } = lent;
  const loan = await getRow(world.database.fork(), Loan, { id: loanId });
  if (loan.resolutionId === null) throw new Error('A loan without a resolution');
  const task = { processId: `loan/${loanId}`, kind: 'pay-creditors', caseId } as const;
  const { id: taskId } = await world.run((em) =>
    anOpenTask(em, loan, { ...task, subjectId: loanId }),
  );
  return { ...lent, resolutionId: loan.resolutionId, taskId };
}

export async function aSignedLoanToPay(world: World): Promise<LentLoan & WaitingToPay> {
  return waitingToPay(world, await aSignedLoan(world));
}

export function askUndoBy(world: World, resolutionId: string, name = 'secretary') {
  const plan = { resolutionId, reason: 'ครัวเรือนขอเงินน้อยลง' };
  return world.run((em) => askUndo(em, plan, actOf(world, name)));
}

/** By the chair, with the household's agreement unless another answer is given. */
export function answerUndoBy(
  world: World,
  answer: Pick<UndoAnswer, 'undoId'> & Partial<UndoAnswer>,
  name = 'chair',
) {
  const whole = { outcome: 'confirmed', agreement: AGREED, ...answer } as const;
  return world.run((em) => answerUndo(em, whole, actOf(world, name)));
}

/** The form `pay-creditors`, as the API writes it: the task first. False where it is closed. */
export function pay(world: World, { loanId, debtId }: WaitingToPay): Promise<boolean> {
  const act = actOf(world, 'treasurer');
  return world.run(async (em) => {
    const processes = [`loan/${loanId}`];
    const [task] = await lockOpenTasks(em, { processIds: processes, kind: 'pay-creditors' });
    if (task === undefined) return false;
    const { principalSatang } = await getRow(em, Loan, { id: loanId });
    const payoffs = [{ debtId, amountSatang: principalSatang }];
    kept(await payCreditors(em, { loanId, paidOn: ON, payoffs }, act));
    await finishTask(em, task, { outcome: 'paid', reason: null, actor: act, at: AT });
    return true;
  });
}
