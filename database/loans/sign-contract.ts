/** The household signs the contract, or declines it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { isSecondContract } from '../one-contract/older-debts.ts';
import { processIds } from '../outbox/process-ids.ts';
import { findLocked } from '../rows.ts';
import { Loan } from './loan-entities.ts';

export interface Signing {
  readonly loanId: string;
  readonly signedOn: string;
  /** Two are customary; a fingerprint needs both (Civil and Commercial Code s.9). */
  readonly witnessNames: readonly string[];
  /** Taken for a fingerprint when it is not said, so that nobody forgets the witnesses. */
  readonly signatureKind?: 'signature' | 'fingerprint';
}

/** In the order in which they are checked. */
export type SignRefusal =
  | 'no-such-loan'
  | 'reservation-has-ended'
  | 'signed-already'
  | 'before-the-resolution'
  | 'witness-missing'
  | 'another-contract-is-open';

/** Signs a reserved contract; the process learns of it when the task `sign-contract` is finished. */
export async function signContract(
  em: EntityManager,
  signing: Signing,
  act: Act,
): Promise<{ signed: true } | { refused: SignRefusal }> {
  const loan = await findLocked(em, Loan, { id: signing.loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  if (loan.status === 'released') return { refused: 'reservation-has-ended' };
  if (loan.status !== 'reserved') return { refused: 'signed-already' };
  const { signedOn } = signing;
  if (loan.reservedOn !== null && signedOn < loan.reservedOn)
    return { refused: 'before-the-resolution' };
  const witnessNames = signing.witnessNames.map((name) => name.trim());
  const isFingerprint = signing.signatureKind !== 'signature';
  const isShort = isFingerprint && witnessNames.length < 2;
  if (isShort || witnessNames.includes('')) return { refused: 'witness-missing' };
  if (await isSecondContract(em, { loan, on: signedOn }))
    return { refused: 'another-contract-is-open' };

  const version = loan.version + 1;
  await em.nativeUpdate(
    Loan,
    { id: loan.id },
    { status: 'signed', signedOn, witnessNames, version },
  );
  await noteLoan(em, loan, { action: 'loan-signed', act, detail: { signedOn } });
  return { signed: true };
}

/**
 * Whether the household may still say no, under the lock of the loan; the decision's own row and event
 * say that it did. The money stays reserved until the process, which learns of it by the finished task,
 * releases it.
 */
export async function lockToDecline(
  em: EntityManager,
  { loanId }: { loanId: string },
): Promise<
  | { mayDecline: true }
  | { refused: Extract<SignRefusal, 'no-such-loan' | 'reservation-has-ended' | 'signed-already'> }
> {
  const loan = await findLocked(em, Loan, { id: loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  if (loan.status === 'released') return { refused: 'reservation-has-ended' };
  if (loan.status !== 'reserved') return { refused: 'signed-already' };
  return { mayDecline: true };
}

/** Writes what happened to a loan into the trail; by the process itself where `act` names nobody. */
export async function noteLoan(
  em: EntityManager,
  loan: Loan,
  what: Pick<Parameters<typeof record>[1], 'action' | 'detail'> & { act: Act | { at: string } },
): Promise<void> {
  const { action, act } = what;
  await record(em, {
    action,
    at: act.at,
    actor: 'userId' in act ? act : null,
    place: loan,
    subject: { kind: 'loan', id: loan.id },
    caseId: loan.caseId,
    processId: processIds.ofLoan(loan.id),
    detail: what.detail ?? {},
  });
}
