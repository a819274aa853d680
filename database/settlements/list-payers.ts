import type { EntityManager } from '@mikro-orm/postgresql';

/** The fund that paid a receipt in place of the household. */
export interface PayingFund {
  readonly repaymentId: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
}

/** Of the receipts of a loan, those that another fund paid: for a debt, or because money came back. */
export async function listPayingFunds(em: EntityManager, loanId: string): Promise<PayingFund[]> {
  return em.execute<PayingFund[]>(
    `select r.id as "repaymentId", f.name_th as "fundNameTh", f.name_en as "fundNameEn"
       from repayment r join fund_settlement s on s.repayment_id = r.id
       join fund f on f.id = s.payer_fund_id
      where r.loan_id = ? order by r.paid_on, r.id`,
    [loanId],
  );
}
