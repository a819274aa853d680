/** What the members see when they vote on a change of a contract: the instalments before and after. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { LoanChangeKind } from '#domain/loans/living/house-change';
import { satangToJson, satang } from '#domain/money/satang';
import { Fund } from '../funds/fund.ts';
import { Loan } from '../loans/loan-entities.ts';
import { readSettledDays } from '../repayments/living-loan.ts';
import { getRow } from '../rows.ts';
import { toldAgreement, type ToldAgreement } from './agreement.ts';
import { LoanChange } from './loan-change.ts';
import { rowsToJson, type RowJson } from './rows-json.ts';
import { workOutChange, type WorkedOut, type WorkOutRefusal } from './work-out-change.ts';

export interface ChangeEvidence {
  readonly frozenOn: string;
  readonly change: {
    readonly changeId: string;
    readonly loanId: string;
    readonly contractNumber: string;
    readonly kind: LoanChangeKind;
    readonly amountSatang: string | null;
    readonly reason: string;
    /** Of added interest; evidence of other kinds is without. */
    readonly agreement?: ToldAgreement;
    readonly before: readonly RowJson[];
    readonly after: readonly RowJson[];
    /** Why it cannot be made by the books of that day; null when it can. */
    readonly refused: WorkOutRefusal | null;
    /** What it was counted from beside the rows; not in evidence from before it was kept. */
    readonly basis?: WorkedOut['basis'] | null;
  };
  /** The fund whose claim it is: members vote for it, against, or abstain. */
  readonly funds: readonly {
    readonly fundId: string;
    readonly nameTh: string;
    readonly nameEn: string;
    readonly isAble: boolean;
  }[];
}

/** What the room shows for a change on a day, from the books as they stand. */
export async function gatherChangeEvidence(
  em: EntityManager,
  ask: { changeId: string; on: string },
): Promise<ChangeEvidence> {
  const { changeId, on } = ask;
  const change = await getRow(em, LoanChange, { id: changeId });
  const loan = await getRow(em, Loan, { id: change.loanId });
  const fund = await getRow(em, Fund, { id: loan.fundId });
  const { kind, amountSatang, reason, agreementOn } = change;
  const agreement = toldAgreement(change);
  const settledOn = await readSettledDays(em, loan.id);
  const worked = await workOutChange(em, { loan, kind, amountSatang, agreementOn, on });
  const isPossible = !('refused' in worked);
  return {
    frozenOn: on,
    change: {
      changeId,
      loanId: loan.id,
      contractNumber: `${loan.number}/${loan.yearBe}`,
      kind,
      amountSatang: amountSatang === null ? null : satangToJson(satang(amountSatang)),
      reason,
      ...(agreement === null ? {} : { agreement }),
      before: isPossible ? rowsToJson(worked.before, settledOn) : [],
      after: isPossible ? rowsToJson(worked.after.rows, settledOn) : [],
      refused: isPossible ? null : worked.refused,
      basis: isPossible ? worked.basis : null,
    },
    funds: [{ fundId: fund.id, nameTh: fund.nameTh, nameEn: fund.nameEn, isAble: isPossible }],
  };
}
