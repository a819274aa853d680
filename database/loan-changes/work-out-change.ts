/** What a change would make of the instalments of a loan on a day, by the books as they stand. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import type { LivingRow } from '#domain/interest/repayment';
import {
  changeBooks,
  type ChangedBooks,
  type ChangeRefused,
  type LoanChangeKind,
} from '#domain/loans/living/house-change';
import type { LateStanding } from '#domain/loans/living/late-standing';
import { satang } from '#domain/money/satang';
import { readLateIfAny } from '../default-interest/late-of-loan.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { readLivingRows } from '../repayments/living-loan.ts';
import { findAddingForbidden, type AddingForbidden } from './agreement.ts';

/** In the order in which they are checked. */
export type WorkOutRefusal = AddingForbidden | ChangeRefused['refused'];

type CannotBe = ChangeRefused | { readonly refused: AddingForbidden };

interface Question {
  readonly loan: Loan;
  readonly kind: LoanChangeKind;
  readonly amountSatang: bigint | null;
  /** The day of the written agreement, where interest is added. */
  readonly agreementOn: string | null;
  readonly on: string;
}

export interface WorkedOut {
  /** What it was counted from beside the rows: the household's rate a year, and default interest so far. */
  readonly basis: { readonly rateBasisPoints: number; readonly late: LateStanding };
  readonly before: readonly LivingRow[];
  readonly after: ChangedBooks;
}

export async function workOutChange(
  em: EntityManager,
  { loan, kind, amountSatang, agreementOn, on }: Question,
): Promise<WorkedOut | CannotBe> {
  const refused = kind === 'add-interest' && (await findAddingForbidden(em, { loan, on }));
  if (refused) return { refused };
  const before = await readLivingRows(em, loan);
  const amount = amountSatang === null ? null : satang(amountSatang);
  const agreedOn = agreementOn === null ? null : plainDate(agreementOn);
  const { rateBasisPoints } = loan;
  const late = await readLateIfAny(em, loan);
  const after = changeBooks({
    rows: before,
    rate: yearlyDecliningRate(rateBasisPoints),
    on: plainDate(on),
    change: { kind, amountSatang: amount, agreedOn },
    late,
  });
  return 'refused' in after ? after : { basis: { rateBasisPoints, late }, before, after };
}
