/** What a change would make of the instalments of a loan on a day, by the books as they stand. */

import type { EntityManager } from '@mikro-orm/postgresql';
import { plainDate } from '#domain/dates/plain-date';
import { yearlyDecliningRate } from '#domain/interest/rate';
import type { LivingRow } from '#domain/interest/repayment';
import {
  changeBooks,
  type ChangedBooks,
  type LoanChangeKind,
  type LoanChangeRefusal,
} from '#domain/loans/living/house-change';
import { satang, type Satang } from '#domain/money/satang';
import { readLateIfAny } from '../default-interest/late-of-loan.ts';
import type { Loan } from '../loans/loan-entities.ts';
import { readLivingRows } from '../repayments/living-loan.ts';

interface Question {
  readonly loan: Loan;
  readonly kind: LoanChangeKind;
  readonly amountSatang: bigint | null;
  readonly on: string;
}

export interface WorkedOut {
  readonly before: readonly LivingRow[];
  readonly after: ChangedBooks;
}

export async function workOutChange(
  em: EntityManager,
  { loan, kind, amountSatang, on }: Question,
): Promise<WorkedOut | { refused: LoanChangeRefusal; amountSatang?: Satang }> {
  const before = await readLivingRows(em, loan);
  const amount = amountSatang === null ? null : satang(amountSatang);
  const after = changeBooks({
    rows: before,
    rate: yearlyDecliningRate(loan.rateBasisPoints),
    on: plainDate(on),
    change: { kind, amountSatang: amount },
    late: await readLateIfAny(em, loan),
  });
  return 'refused' in after ? after : { before, after };
}
