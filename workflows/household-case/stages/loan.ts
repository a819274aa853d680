/** While the fund's money is out: the loan is a process of its own and tells its news. */

import { patched } from '@temporalio/workflow';
import { LOAN_WRITTEN_OFF } from '#domain/loans/write-off';
import { CONTRACT_CANCELLED, RESOLUTION_UNDONE } from '#domain/meetings/resolution-undone';
import { LOAN, loanProcessId } from '../../loan/messages.ts';
import type { LoanInput } from '../../loan/messages.ts';
import { startOnce } from '../../process/neighbours.ts';
import { waitFor } from '../../process/waiting.ts';
import { caseIdOf, to } from '../case-process.ts';
import type { HouseholdCase, Move } from '../case-process.ts';
import type { LoanNews } from '../messages.ts';
import { confirmClearance } from './clearance.ts';

export async function startLoan(it: HouseholdCase, startAt: LoanInput['startAt']): Promise<void> {
  const { loanId } = it.state;
  if (loanId === null) return;
  const { centreId, areaCode } = it.ref;
  const input: LoanInput = { loanId, caseId: caseIdOf(it), centreId, areaCode, startAt };
  await startOnce(LOAN, loanProcessId(loanId), input);
}

/** The money is reserved until the contract is signed, declined, or the reservation runs out. */
export async function awaitContract(it: HouseholdCase): Promise<Move> {
  await startLoan(it, 'reserved');
  const news = await awaitLoanNews(it, ['signed', 'declined', 'expired']);
  switch (news) {
    case 'signed':
      return to('contracted');
    case 'declined':
      if (isUndone(it) && patched('undone-resolution-is-proposed-again'))
        return to('proposed', RESOLUTION_UNDONE);
      return to('refused', it.state.declineReason ?? 'terms-not-acceptable');
    case 'expired':
      return to('refused', 'reservation-expired');
  }
}

/** Not the household declined: two people of the centre undid the resolution before it signed. */
function isUndone({ state }: HouseholdCase): boolean {
  return state.declineReason === RESOLUTION_UNDONE;
}

/** Until money leaves, both sides may cancel the contract; the case then waits for a meeting again. */
export async function awaitCreditorsPaid(it: HouseholdCase): Promise<Move> {
  for (;;) {
    const news = await awaitLoanNews(it, ['creditors-paid', 'cancelled']);
    if (news === 'creditors-paid') return to('repaying');
    if (patched('cancelled-contract-is-proposed-again')) return to('proposed', CONTRACT_CANCELLED);
  }
}

/** A pay-off that is undone before the clearance leaves the case where it was: repaying. */
export async function repay(it: HouseholdCase): Promise<Move> {
  for (;;) {
    const news = await awaitLoanNews(it, ['in-arrears', 'paid', 'written-off']);
    if (news === 'in-arrears') return to('in-arrears');
    if (news === 'written-off') {
      // Just caught up when it was written off: it ends from where such a case stands.
      it.state.loanNews.unshift(news);
      return to('in-arrears');
    }
    if ((await confirmClearance(it)) === 'confirmed') return to('cleared');
  }
}

export async function catchUp(it: HouseholdCase): Promise<Move> {
  for (;;) {
    const news = await awaitLoanNews(it, ['caught-up', 'paid', 'written-off']);
    if (news === 'caught-up') return to('repaying');
    if (news === 'written-off') return to('ended-unsettled', LOAN_WRITTEN_OFF);
    if ((await confirmClearance(it)) === 'confirmed') return to('cleared');
  }
}

/** The next news of the loan that matters at this stage; others before it are passed over. */
async function awaitLoanNews<News extends LoanNews>(
  it: HouseholdCase,
  wanted: readonly News[],
): Promise<News> {
  for (;;) {
    const news = await waitFor(it, () => it.state.loanNews[0]);
    it.state.loanNews.shift();
    const match = wanted.find((one) => one === news);
    if (match !== undefined) return match;
  }
}
