/**
 * One loan from the reserved money to the last instalment and the clearance of its household. It lives for years and goes on in a fresh
 * run whenever its history grows long; the case hears of it by news only.
 */

import { continueAsNew } from '@temporalio/workflow';
import { runSoFar } from '../process/process.ts';
import type { RunSoFar } from '../process/process.ts';
import { runProcess } from '../process/run-process.ts';
import { showProcess } from '../process/search-attributes.ts';
import { concludeContract, payOldCreditors } from './contract.ts';
import { collectInstalments, isPayoffUndone } from './instalments.ts';
import { listen, startLoanProcess, tellNews } from './loan-process.ts';
import type { LoanMemory, LoanProcess } from './loan-process.ts';
import type { LoanInput } from './messages.ts';

export async function loan(input: LoanInput, run: RunSoFar<LoanMemory> = {}): Promise<void> {
  const it = startLoanProcess(input, run);
  listen(it);
  showProcess('loan', it.ref, it.state.stage);
  const end = await runProcess(it, () => tellStory(it));
  if (end === 'turn-over') return continueAsNew<typeof loan>(input, runSoFar(it));
}

async function tellStory(it: LoanProcess): Promise<void> {
  if (it.state.stage === 'reserved' && !(await concludeContract(it))) return;
  if (it.state.stage === 'signed' && !(await payOldCreditors(it))) return;
  do {
    await collectInstalments(it);
    if (it.state.isWrittenOff === true) {
      await tellNews(it, 'written-off');
      return;
    }
  } while (await isPayoffUndone(it));
}
