import { loanProcessId } from '#workflows/loan/messages';
import type { PaperTask } from './rows-on-paper.ts';
import type { Village } from './village.ts';

/** Both sides cancel a signed contract: the money and the task to pay first, then the news. */
export async function cancelContract(
  { findTask, tell }: Pick<Village, 'findTask' | 'tell'>,
  loanId: string,
): Promise<PaperTask> {
  const processId = loanProcessId(loanId);
  const paying = await findTask(processId, 'pay-creditors');
  paying.status = 'withdrawn';
  await tell(processId, { type: 'contract-cancelled' });
  return paying;
}
