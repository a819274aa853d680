import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { payerInterest } from '#domain/interest/payer-interest';
import { satang, type Satang } from '#domain/money/satang';
import type { Loan } from '../loans/loan-entities.ts';
import { readLivingRows } from '../repayments/living-loan.ts';
import { listRows } from '../rows.ts';
import { PayerMove } from './payer-move.ts';

/** How a third party stands with the fund for one contract. */
export interface PayerAccount {
  readonly payerName: string;
  readonly payerBasisPoints: number;
  readonly agreedOn: string;
  /** Of the months that have fallen due by the day, and not claimed yet; below zero: claimed too much. */
  readonly unclaimedSatang: Satang;
  readonly claimedSatang: Satang;
  readonly receivedSatang: Satang;
  /** Oldest first. */
  readonly moves: readonly PayerMove[];
}

/** Undefined where no third party bears any interest. */
export async function findPayerAccount(
  em: EntityManager,
  ask: { readonly loan: Loan; readonly on: string },
): Promise<PayerAccount | undefined> {
  const { loan, on } = ask;
  const { payerName, payerBasisPoints, payerAgreedOn, rateBasisPoints } = loan;
  if (payerName === null || payerAgreedOn === null) return undefined;
  const moves = await listRows(em, PayerMove, {
    where: { loanId: loan.id },
    orderBy: { movedOn: 'asc', recordedAt: 'asc', id: 'asc' },
  });
  const sum = (kind: PayerMove['kind']) =>
    moves.filter((move) => move.kind === kind).reduce((all, move) => all + move.amountSatang, 0n);
  const rate = { householdBasisPoints: rateBasisPoints, payerBasisPoints };
  const isLent = loan.disbursedOn !== null;
  const rows = isLent ? await readLivingRows(em, loan) : [];
  const borne = payerInterest({ rows, rate }, plainDate(on));
  return {
    payerName,
    payerBasisPoints,
    agreedOn: payerAgreedOn,
    unclaimedSatang: satang(borne - sum('claimed')),
    claimedSatang: satang(sum('claimed')),
    receivedSatang: satang(sum('received')),
    moves,
  };
}
