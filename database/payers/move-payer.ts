/** Claims of interest on a third party, and its payments, in the books of the fund that lent. */

import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { claimEntry, payerPaidEntry } from '#domain/ledger/payer-entries';
import { satang, type Satang } from '#domain/money/satang';
import { type Act, dayOf } from '../act.ts';
import { CashPlace } from '../cash/cash-place.ts';
import { type EntryRefusal, postEntry } from '../ledger/post-entry.ts';
import { Loan } from '../loans/loan-entities.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { placeOf } from '../places/place.ts';
import { findLocked, findRow } from '../rows.ts';
import { findPayerAccount } from './payer-account.ts';
import { PayerMove } from './payer-move.ts';

type Moved = { readonly moveId: string; readonly amountSatang: Satang };

/** In the order in which they are checked. */
export type ClaimRefusal =
  | 'no-such-loan'
  | 'no-payer-agreed'
  | 'booked-in-the-future'
  | 'nothing-to-claim'
  | EntryRefusal;

/**
 * Brings the claim to the interest of all months that have fallen due by the day. Where a payment was put
 * right since, the claim may go down again.
 */
export async function claimOfPayer(
  em: EntityManager,
  it: { readonly loanId: string; readonly on: string },
  act: Act,
): Promise<Moved | { refused: ClaimRefusal }> {
  const loan = await findLocked(em, Loan, { id: it.loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  const account = await findPayerAccount(em, { loan, on: it.on });
  if (account === undefined) return { refused: 'no-payer-agreed' };
  if (it.on > dayOf(act.at)) return { refused: 'booked-in-the-future' };
  const { unclaimedSatang } = account;
  if (unclaimedSatang === 0n) return { refused: 'nothing-to-claim' };
  const entry = claimEntry(unclaimedSatang);
  const move = { kind: 'claimed', amountSatang: unclaimedSatang, on: it.on } as const;
  return write(em, { loan, entry, move }, act);
}

/** In the order in which they are checked. */
export type PayerPaidRefusal =
  | 'no-such-loan'
  | 'no-payer-agreed'
  | 'no-such-place'
  | 'booked-in-the-future'
  | 'more-than-was-claimed'
  | EntryRefusal;

/** The third party paid, in cash or into a bank account of the fund. */
export async function receiveOfPayer(
  em: EntityManager,
  it: {
    readonly loanId: string;
    readonly amountSatang: bigint;
    readonly on: string;
    /** Where the money came in; absent for the undivided cash. */
    readonly placeId?: string;
  },
  act: Act,
): Promise<Moved | { refused: PayerPaidRefusal }> {
  const { placeId } = it;
  const loan = await findLocked(em, Loan, { id: it.loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  const account = await findPayerAccount(em, { loan, on: it.on });
  if (account === undefined) return { refused: 'no-payer-agreed' };
  if (placeId !== undefined) {
    const place = await findRow(em, CashPlace, { id: placeId, fundId: loan.fundId });
    if (place === undefined) return { refused: 'no-such-place' };
  }
  if (it.on > dayOf(act.at)) return { refused: 'booked-in-the-future' };
  const amountSatang = satang(it.amountSatang);
  if (amountSatang > account.claimedSatang - account.receivedSatang) {
    return { refused: 'more-than-was-claimed' };
  }
  const entry = payerPaidEntry({ amountSatang, placeId });
  return write(em, { loan, entry, move: { kind: 'received', amountSatang, on: it.on } }, act);
}

interface Writing {
  readonly loan: Loan;
  readonly entry: ReturnType<typeof claimEntry>;
  readonly move: {
    readonly kind: PayerMove['kind'];
    readonly amountSatang: Satang;
    readonly on: string;
  };
}

async function write(
  em: EntityManager,
  { loan, entry, move }: Writing,
  act: Act,
): Promise<Moved | { refused: EntryRefusal }> {
  const moveId = randomUUID();
  const { kind, amountSatang, on } = move;
  const posted = await postEntry(em, {
    fundId: loan.fundId,
    ...entry,
    postingKey: `payer/${moveId}`,
    businessOn: on,
    recordedAt: act.at,
    caseId: loan.caseId,
    loanId: loan.id,
    bySeatId: act.seatId,
  });
  if ('refused' in posted) return posted;
  await em.insert(PayerMove, {
    id: moveId,
    loanId: loan.id,
    fundId: loan.fundId,
    ...placeOf(loan),
    kind,
    amountSatang,
    movedOn: on,
    entryId: posted.entryId,
    bySeatId: act.seatId,
    recordedAt: act.at,
  });
  const action = kind === 'claimed' ? 'payer-claimed' : 'payer-paid';
  const detail = { amountSatang: String(amountSatang), on };
  await noteLoan(em, loan, { action, act, detail });
  return { moveId, amountSatang };
}
