/** The funds of a loan by name: what each lent, what came back to it, and its part of every receipt. */

import type { EntityManager } from '@mikro-orm/postgresql';
import type { Loan } from '../loan-entities.ts';
import { isSplit } from './lenders.ts';

export interface NamedLender {
  readonly fundId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly lentSatang: bigint;
  /** Principal that has come back to it. */
  readonly repaidSatang: bigint;
}

/** In their order; none where one fund lends: then the loan says it all. */
export async function listNamedLenders(
  em: EntityManager,
  loan: Pick<Loan, 'id' | 'lenderCount'>,
): Promise<NamedLender[]> {
  if (!isSplit(loan)) return [];
  const rows = await em.execute<
    (Omit<NamedLender, 'lentSatang' | 'repaidSatang'> & { lent: string; repaid: string })[]
  >(
    `select p.fund_id as "fundId", f.name_th as "nameTh", f.name_en as "nameEn",
            p.lent_satang::text as lent,
            (select coalesce(sum(s.principal_satang), 0)::text from lender_shares() s
               join repayment r on r.id = s.repayment_id and r.cancelled_on is null
              where s.loan_id = p.loan_id and s.fund_id = p.fund_id) as repaid
       from loan_lender p join fund f on f.id = p.fund_id
      where p.loan_id = ? order by p.position`,
    [loan.id],
  );
  return rows.map(({ lent, repaid, ...fund }) => ({
    ...fund,
    lentSatang: BigInt(lent),
    repaidSatang: BigInt(repaid),
  }));
}

export interface NamedShare {
  readonly repaymentId: string;
  readonly fundId: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly principalSatang: bigint;
  readonly interestSatang: bigint;
  readonly defaultInterestSatang: bigint;
}

/** The parts of all receipts of a loan, those of one in the order of the lenders. */
export async function listNamedShares(
  em: EntityManager,
  loan: Pick<Loan, 'id' | 'lenderCount'>,
): Promise<NamedShare[]> {
  if (!isSplit(loan)) return [];
  const rows = await em.execute<
    (Pick<NamedShare, 'repaymentId' | 'fundId' | 'nameTh' | 'nameEn'> & {
      principal: string;
      interest: string;
      inDefault: string;
    })[]
  >(
    `select s.repayment_id as "repaymentId", s.fund_id as "fundId", f.name_th as "nameTh",
            f.name_en as "nameEn", s.principal_satang::text as principal,
            s.interest_satang::text as interest, s.default_interest_satang::text as "inDefault"
       from lender_shares() s join fund f on f.id = s.fund_id
       join loan_lender p on p.loan_id = s.loan_id and p.fund_id = s.fund_id
      where s.loan_id = ?
        and s.principal_satang + s.interest_satang + s.default_interest_satang > 0
      order by s.repayment_id, p.position`,
    [loan.id],
  );
  return rows.map(({ principal, interest, inDefault, ...share }) => ({
    ...share,
    principalSatang: BigInt(principal),
    interestSatang: BigInt(interest),
    defaultInterestSatang: BigInt(inDefault),
  }));
}

/** All the names in one line, as `lender_names` of the database gives them. */
export function namesInOne(
  lenders: readonly Pick<NamedLender, 'nameTh' | 'nameEn'>[],
): Pick<NamedLender, 'nameTh' | 'nameEn'> {
  return {
    nameTh: lenders.map(({ nameTh }) => nameTh).join(' + '),
    nameEn: lenders.map(({ nameEn }) => nameEn).join(' + '),
  };
}
