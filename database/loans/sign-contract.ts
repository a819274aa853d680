/** The household signs the contract, or declines it. */

import type { EntityManager } from '@mikro-orm/postgresql';
import {
  witnessRefusal,
  type Signature,
  type SignatureKind,
  type WitnessRefusal,
} from '#domain/law/signature';
import type { Act } from '../act.ts';
import { record } from '../audit/record.ts';
import { orderDocument } from '../documents/document-order.ts';
import { getPrintedHousehold } from '../documents/printed-place.ts';
import { isSecondContract } from '../one-contract/older-debts.ts';
import { processIds } from '../outbox/process-ids.ts';
import { placeOf } from '../places/place.ts';
import { findLocked } from '../rows.ts';
import { Loan } from './loan-entities.ts';

export interface Signing {
  readonly loanId: string;
  readonly signedOn: string;
  /** Two are customary; a fingerprint needs both (Civil and Commercial Code s.9). */
  readonly witnessNames: readonly string[];
  /** Taken for a fingerprint when it is not said, so that nobody forgets the witnesses. */
  readonly signatureKind?: SignatureKind;
}

/** In the order in which they are checked. */
export type SignRefusal =
  | 'no-such-loan'
  | 'reservation-has-ended'
  | 'signed-already'
  | 'before-the-resolution'
  | 'guarantors-missing'
  | 'witness-missing'
  | Exclude<WitnessRefusal, 'fingerprint-needs-two-witnesses'>
  | 'another-contract-is-open';

/**
 * Signs a reserved contract and orders the instruction by which its old creditors are paid; the process
 * learns of it when the task `sign-contract` is finished.
 */
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
  if (loan.guarantorsNeeded > (await countGuarantors(em, loan.id)))
    return { refused: 'guarantors-missing' };
  const witnessNames = signing.witnessNames.map((name) => name.trim());
  const { signatureKind = 'fingerprint' } = signing;
  const { headName } = await getPrintedHousehold(em, loan.caseId);
  const refused = refusalOfWitnesses({ signatureKind, witnessNames }, headName);
  if (refused !== null) return { refused };
  if (await isSecondContract(em, { loan, on: signedOn }))
    return { refused: 'another-contract-is-open' };

  const version = loan.version + 1;
  await em.nativeUpdate(
    Loan,
    { id: loan.id },
    { status: 'signed', signedOn, signatureKind, witnessNames, version },
  );
  await noteLoan(em, loan, { action: 'loan-signed', act, detail: { signedOn, signatureKind } });
  const instruction = { kind: 'payoff-instruction', subjectId: loan.id, at: act.at } as const;
  await orderDocument(em, { ...instruction, place: placeOf(loan) });
  return { signed: true };
}

/** Those on file for the contract and not struck out. */
async function countGuarantors(em: EntityManager, loanId: string): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from guarantor g where g.loan_id = ?
        and not exists (select 1 from struck_entry s where s.entry_id = g.id)`,
    [loanId],
  );
  return row?.count ?? 0;
}

/** The head of the household signs; a name left empty is no witness, whatever the signature. */
function refusalOfWitnesses(signature: Signature, signerName: string) {
  if (signature.witnessNames.includes('')) return 'witness-missing';
  const refused = witnessRefusal(signature, signerName);
  return refused === 'fingerprint-needs-two-witnesses' ? 'witness-missing' : refused;
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
