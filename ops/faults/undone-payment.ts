/** A payment that was written down wrongly: undone by two people, and another that stands after all. */

import type { Receipt } from '#contracts/loans';
import { Reversal } from '#contracts/reversals';
import { getLoan, payExtra } from '../client/path/lending.ts';
import type { CaseWalk } from '../client/path/step.ts';
import { readLoan } from '../client/reading.ts';

const TYPED_WRONGLY_SATANG = '10000';

/** Ends with what was owed at the beginning, less the one payment that stands. */
export async function undoOnePayment(walk: CaseWalk): Promise<void> {
  const { loanId } = await getLoan(walk);
  const wrong = await payExtra(walk, TYPED_WRONGLY_SATANG);
  await decide(walk, await ask(walk, { loanId, receipt: wrong }), 'confirmed');
  const right = await payExtra(walk, TYPED_WRONGLY_SATANG);
  await decide(walk, await ask(walk, { loanId, receipt: right }), 'declined');
  await seeOnlyCancelled(walk, { loanId, cancelled: wrong, standing: right });
}

async function ask(
  walk: CaseWalk,
  { loanId, receipt }: { loanId: string; receipt: Receipt },
): Promise<string> {
  const { treasurer: client } = walk.crew;
  const params = { loanId, repaymentId: receipt.repaymentId };
  const body = { reason: 'พิมพ์จำนวนเงินผิด' };
  const command = { path: 'repaymentReversals', params, body, answer: Reversal } as const;
  const asked = await walk.act({ name: 'ask-reversal', by: 'treasurer', client, command });
  return Reversal.parse(asked).reversalId;
}

async function decide(
  walk: CaseWalk,
  reversalId: string,
  outcome: 'confirmed' | 'declined',
): Promise<void> {
  const { chair: client } = walk.crew;
  const params = { reversalId };
  const command = { path: 'decideReversal', params, body: { outcome }, answer: Reversal } as const;
  await walk.act({ name: 'decide-reversal', by: 'chair', client, command });
}

async function seeOnlyCancelled(
  { crew }: CaseWalk,
  it: { loanId: string; cancelled: Receipt; standing: Receipt },
): Promise<void> {
  const { receipts } = await readLoan(crew.treasurer, it.loanId);
  const isCancelled = ({ repaymentId }: Receipt) =>
    receipts.find((row) => row.repaymentId === repaymentId)?.cancelledOn !== null;
  if (!isCancelled(it.cancelled) || isCancelled(it.standing)) {
    throw new Error(`Loan ${it.loanId} cancelled the wrong payment`);
  }
}
