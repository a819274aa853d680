/** A loan from paper that has been in arrears for months, visited in vain. */

import { writeDecision } from '../assessment/forms/case-decisions.ts';
import { importLoan } from '../loans/import-loan.ts';
import { markArrears } from '../loans/loan-plan.ts';
import { processIds } from '../outbox/process-ids.ts';
import { finishTask } from '../tasks/finish-task.ts';
import { actOf, aFund, aProposedCase, AT, kept, type World } from './money-world.ts';
import { anOpenTask } from './tasks.ts';

export interface LostLoan {
  readonly loanId: string;
  readonly caseId: string;
  readonly fundId: string;
  readonly householdId: string;
}

/** 27,450.00 lent in October 2020 over 30 months at 6 %; one instalment paid, the next four are late. */
export async function aLostLoan(world: World, { visits = 1 } = {}): Promise<LostLoan> {
  const fundId = await aFund(world);
  const { caseId, householdId } = await aProposedCase(world, { status: 'repaying' });
  const paper = {
    caseId,
    fundId,
    principalSatang: 2_745_000n,
    rateBasisPoints: 600,
    termMonths: 30,
    lentOn: '2020-10-20',
    firstDueOn: '2020-11-05',
    payments: [{ amountSatang: 98_762n, paidOn: '2020-11-05' }],
  };
  const treasurer = actOf(world, 'treasurer');
  const { loanId } = kept(await world.run((em) => importLoan(em, paper, treasurer)));
  await world.run((em) => markArrears(em, { loanId, isInArrears: true, at: AT }));
  for (let count = 1; count <= visits; count += 1) {
    await visit(world, { loanId, caseId, count });
  }
  return { loanId, caseId, fundId, householdId };
}

/** The task `visit-arrears` with its form, as the API completes it. */
async function visit(
  world: World,
  { loanId, caseId, count }: { loanId: string; caseId: string; count: number },
): Promise<void> {
  const processId = processIds.ofLoan(loanId);
  const place = { centreId: world.centreId, areaCode: '55170401' };
  const actor = actOf(world, 'member1');
  await world.run(async (em) => {
    const taskKey = `${processId}/visit-arrears/${count}`;
    const visiting = { kind: 'visit-arrears', subjectId: loanId, subjectNumber: 2 } as const;
    const task = await anOpenTask(em, place, { processId, caseId, taskKey, ...visiting });
    const form = { outcome: 'visited', note: 'ไม่พบตัว' };
    await writeDecision(em, { caseId, task, form, actor, at: AT }, 'arrears-visited');
    await finishTask(em, task, { outcome: 'visited', reason: null, actor, at: AT });
  });
}
