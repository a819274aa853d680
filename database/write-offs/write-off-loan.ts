import type { EntityManager } from '@mikro-orm/postgresql';
import { writeOffEntry } from '#domain/ledger/entry';
import type { WriteOffReason, WriteOffRefusal } from '#domain/loans/write-off';
import { satang } from '#domain/money/satang';
import { dayOf, type Act } from '../act.ts';
import { mustPostEntry } from '../ledger/post-entry.ts';
import { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { tellLoanWrittenOff } from '../outbox/facts.ts';
import { placeOf } from '../places/place.ts';
import { getLocked } from '../rows.ts';
import { lookBeyondHope } from './beyond-hope.ts';
import { LoanWriteOff } from './loan-write-off.ts';

export interface WriteOffPlan {
  readonly loanId: string;
  readonly resolutionId: string;
  readonly reason: WriteOffReason;
  /** The principal that the members were shown. */
  readonly shownSatang: bigint;
}

/**
 * Writes a loan off in the books of its fund: the principal owed becomes a loss of the day (debit principal
 * written off, credit loans receivable). Unpaid interest was never income and stays out of the books. The
 * contract and its instalments stay as they are, for the claim does (decision 0045).
 */
export async function writeOffLoan(
  em: EntityManager,
  { loanId, resolutionId, reason, shownSatang }: WriteOffPlan,
  act: Act,
): Promise<{ writtenOff: true } | { refused: WriteOffRefusal | 'owed-has-changed' }> {
  const loan = await getLocked(em, Loan, { id: loanId });
  const on = dayOf(act.at);
  const lost = await lookBeyondHope(em, { loan, reason, on });
  if ('refused' in lost) return lost;
  const { principalSatang, interestSatang, defaultInterestSatang } = lost;
  if (principalSatang !== shownSatang) return { refused: 'owed-has-changed' };
  const entryId = await mustPostEntry(em, {
    fundId: loan.fundId,
    ...writeOffEntry({ amountSatang: satang(principalSatang) }),
    postingKey: `write-off/${loan.id}`,
    businessOn: on,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId,
    bySeatId: act.seatId,
  });
  const version = loan.version + 1;
  const ended = { status: 'written-off', isInArrears: false, version } as const;
  await em.nativeUpdate(Loan, { id: loanId }, ended);
  await em.insert(LoanWriteOff, {
    loanId,
    resolutionId,
    caseId: loan.caseId,
    ...placeOf(loan),
    fundId: loan.fundId,
    reason,
    writtenOffOn: on,
    principalSatang,
    interestSatang,
    defaultInterestSatang,
    entryId,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const detail = { reason, resolutionId, principalSatang: String(principalSatang) };
  await noteLoan(em, loan, { action: 'loan-written-off', act, detail });
  await tellLoanWrittenOff(em, loan);
  return { writtenOff: true };
}
