/** Before a contract is signed a third party agrees to bear a part of its interest. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { type Act, dayOf } from '../act.ts';
import { contractSchedule } from '../funds/contract-schedule.ts';
import { Instalment, Loan } from '../loans/loan-entities.ts';
import { writeInstalments } from '../loans/reserve-loan.ts';
import { noteLoan } from '../loans/sign-contract.ts';
import { isSplit } from '../loans/split/lenders.ts';
import { findLocked } from '../rows.ts';

export interface PayerAgreement {
  readonly loanId: string;
  /** An office, a foundation, a company: never one of the household. */
  readonly payerName: string;
  /** Hundredths of a per cent a year, of the fund's rate. */
  readonly basisPoints: number;
  readonly agreedOn: string;
}

/** In the order in which they are checked. */
export type AgreeRefusal =
  | 'no-such-loan'
  | 'contract-is-signed'
  | 'payer-is-agreed'
  | 'split-loan-no-payer'
  | 'payer-name-missing'
  | 'share-must-be-positive'
  | 'share-above-the-rate'
  | 'agreed-in-the-future'
  | 'before-the-resolution';

/** Plans the instalments again at what is left of the rate for the household. */
export async function agreePayer(
  em: EntityManager,
  it: PayerAgreement,
  act: Act,
): Promise<{ agreed: true } | { refused: AgreeRefusal }> {
  const loan = await findLocked(em, Loan, { id: it.loanId });
  if (loan === undefined) return { refused: 'no-such-loan' };
  const refused = refuse(loan, it, dayOf(act.at));
  if (refused !== undefined) return { refused };
  const { id, centreId, areaCode, principalSatang, termMonths, firstDueOn } = loan;
  const rateBasisPoints = loan.rateBasisPoints - it.basisPoints;
  const wish = { amountSatang: principalSatang, termMonths, firstDueOn };
  await em.nativeDelete(Instalment, { loanId: id });
  const { rows } = contractSchedule(wish, rateBasisPoints);
  await writeInstalments(em, { id, centreId, areaCode }, rows);
  await em.nativeUpdate(
    Loan,
    { id },
    {
      rateBasisPoints,
      payerName: it.payerName.trim(),
      payerBasisPoints: it.basisPoints,
      payerAgreedOn: it.agreedOn,
      version: loan.version + 1,
    },
  );
  const detail = { basisPoints: it.basisPoints, agreedOn: it.agreedOn };
  await noteLoan(em, loan, { action: 'payer-agreed', act, detail });
  return { agreed: true };
}

function refuse(loan: Loan, it: PayerAgreement, today: string): AgreeRefusal | undefined {
  if (loan.status !== 'reserved') return 'contract-is-signed';
  if (loan.payerName !== null) return 'payer-is-agreed';
  if (isSplit(loan)) return 'split-loan-no-payer';
  if (it.payerName.trim() === '') return 'payer-name-missing';
  if (it.basisPoints <= 0) return 'share-must-be-positive';
  if (it.basisPoints > loan.rateBasisPoints) return 'share-above-the-rate';
  if (it.agreedOn > today) return 'agreed-in-the-future';
  if (loan.reservedOn !== null && it.agreedOn < loan.reservedOn) return 'before-the-resolution';
  return undefined;
}
