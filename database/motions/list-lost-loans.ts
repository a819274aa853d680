import type { EntityManager } from '@mikro-orm/postgresql';

/** A loan in arrears that a meeting may write off; money is a decimal string of satang. */
export interface LostLoan {
  readonly loanId: string;
  readonly caseId: string;
  readonly contractNumber: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly owedSatang: string;
}

/** Loans of a centre in arrears that stand on no open agenda to be written off, the oldest first. */
export function listLostLoans(em: EntityManager, centreId: string): Promise<LostLoan[]> {
  return em.execute<LostLoan[]>(
    `select n.id as "loanId", n.case_id as "caseId", n.number || '/' || n.year_be as "contractNumber",
            f.name_th as "fundNameTh", f.name_en as "fundNameEn",
            (select sum(i.principal_satang - i.paid_principal_satang)::text from instalment i
              where i.loan_id = n.id) as "owedSatang"
       from loan n join fund f on f.id = n.fund_id
      where n.centre_id = ? and n.status = 'repaying' and n.is_in_arrears
        and n.lender_count = 1 and n.payer_basis_points = 0
        and not exists (select 1 from loan_change c where c.loan_id = n.id
              and c.status in ('asked', 'on-agenda'))
        and not exists (select 1 from agenda_item i where i.case_id = n.case_id
              and i.kind = 'write-off' and i.status in ('waiting', 'voting'))
      order by n.year_be, n.number`,
    [centreId],
  );
}
