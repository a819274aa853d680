/** Proof of one rate: every baht of interest of a centre, recomputed from its contracts (decision 0014). */

import type { EntityManager } from '@mikro-orm/postgresql';
import { policyOn, type PolicyRecord } from '#domain/centre/policies';
import { plainDate } from '#domain/dates/plain-date';
import { NEVER_REFINANCES, type FundKind } from '#domain/funds/fund-kinds';
import type { ResolvedChange } from '#domain/interest/prove-changes';
import { proveLoan, type LoanProof } from '#domain/interest/prove-rate';
import { type ExtraUse } from '#domain/interest/repayment';
import type { LoanChangeKind } from '#domain/loans/living/house-change';
import { satang, sumSatang, type Satang } from '#domain/money/satang';
import { readPolicyRecords } from '../centres/policies.ts';
import type { LoanStatus } from '../loans/loan-entities.ts';

export interface ProvenLoan extends LoanProof {
  readonly loanId: string;
  readonly caseId: string;
  readonly number: number;
  readonly yearBe: number;
  readonly status: LoanStatus;
  readonly fundId: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly principalSatang: Satang;
  readonly termMonths: number;
  readonly rateBasisPoints: number;
  /** What a third party bears of it beside the household. */
  readonly payerBasisPoints: number;
  /** The rate that binds the contract by the rules of the centre on its day. */
  readonly oneRateBasisPoints: number;
  readonly contractOn: string;
}

/** Interest income that belongs to no contract of its own fund. */
export interface StrayInterest {
  readonly entryId: string;
  readonly fundId: string;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly businessOn: string;
  readonly amountSatang: Satang;
}

export interface RateProof {
  readonly isProven: boolean;
  /** The values the centre has set for its common rate, oldest first. */
  readonly rates: readonly PolicyRecord[];
  readonly rateOnDayBasisPoints: number;
  readonly loans: readonly ProvenLoan[];
  readonly stray: readonly StrayInterest[];
  readonly totals: {
    readonly lentSatang: Satang;
    readonly plannedSatang: Satang;
    readonly recomputedPlanSatang: Satang;
    readonly postedSatang: Satang;
    readonly recomputedSatang: Satang;
  };
}

/** Recomputes all interest of a centre; reads only. `on` says which rate is told as today's. */
export async function readRateProof(
  em: EntityManager,
  ask: { centreId: string; on: string },
): Promise<RateProof> {
  const records = await readPolicyRecords(em, ask.centreId);
  const rates = records.filter((record) => record.key === 'common-rate-basis-points');
  const loans = (await readLoans(em, ask.centreId)).map((row) => provenLoan(row, rates));
  const stray = await readStray(em, ask.centreId);
  const sum = (of: (loan: ProvenLoan) => Satang) => sumSatang(loans.map(of));
  const strayed = sumSatang(stray.map((entry) => entry.amountSatang));
  return {
    isProven: stray.length === 0 && loans.every((loan) => loan.differences.length === 0),
    rates,
    rateOnDayBasisPoints: policyOn(rates, 'common-rate-basis-points', ask.on),
    loans,
    stray,
    totals: {
      lentSatang: sum((loan) => loan.principalSatang),
      plannedSatang: sum((loan) => loan.planned.foundSatang),
      recomputedPlanSatang: sum((loan) => loan.planned.expectedSatang),
      postedSatang: satang(sum((loan) => loan.posted.foundSatang) + strayed),
      recomputedSatang: sum((loan) => loan.posted.expectedSatang),
    },
  };
}

interface StoredLoan {
  readonly loanId: string;
  readonly caseId: string;
  readonly number: number;
  readonly yearBe: number;
  readonly status: LoanStatus;
  readonly fundId: string;
  readonly fundKind: FundKind;
  readonly fundNameTh: string;
  readonly fundNameEn: string;
  readonly principal: string;
  readonly termMonths: number;
  readonly rateBasisPoints: number;
  readonly firstDueOn: string;
  readonly contractOn: string;
  readonly payerBasisPoints: number;
  readonly posted: string;
  readonly bearsDefaultInterest: boolean;
  readonly postedDefault: string;
  readonly claimed: string;
  readonly claimedThrough: string | null;
  readonly instalments: readonly { readonly number: number; readonly interest: string }[];
  readonly receipts: readonly {
    readonly number: string;
    readonly amount: string;
    readonly interest: string;
    readonly inDefault: string;
    readonly paidOn: string;
    readonly extraUse: ExtraUse | null;
    readonly changeId: string | null;
  }[];
  readonly changes: readonly {
    readonly id: string;
    readonly on: string;
    readonly kind: LoanChangeKind;
    readonly amount: string | null;
    readonly agreedOn: string | null;
  }[];
}

/** The entry `e` is in the books of a fund that lends the loan `n`. */
const LENT_BY = `(e.fund_id = n.fund_id or exists
                (select 1 from loan_lender p where p.loan_id = n.id and p.fund_id = e.fund_id))`;

/** One statement, so that a payment at the same moment stands in every column of it or in none. */
function readLoans(em: EntityManager, centreId: string): Promise<StoredLoan[]> {
  return em.execute<StoredLoan[]>(
    `select n.id as "loanId", n.case_id as "caseId", n.number, n.year_be as "yearBe", n.status,
            f.id as "fundId", f.kind as "fundKind", lender_names(n.id, true) as "fundNameTh",
            lender_names(n.id, false) as "fundNameEn", n.principal_satang::text as principal,
            n.term_months as "termMonths", n.rate_basis_points as "rateBasisPoints",
            n.first_due_on::text as "firstDueOn", n.policy_on::text as "contractOn",
            (select coalesce(sum(l.credit_satang - l.debit_satang), 0)::text
               from journal_entry e join journal_line l on l.entry_id = e.id
               join ledger_account a on a.id = l.account_id and a.kind = 'interest-income'
              where e.loan_id = n.id and ${LENT_BY}
                and e.kind <> 'claim-on-payer') as posted,
            n.default_interest_rule <> 'none' as "bearsDefaultInterest",
            (select coalesce(sum(l.credit_satang - l.debit_satang), 0)::text
               from journal_entry e join journal_line l on l.entry_id = e.id
               join ledger_account a on a.id = l.account_id and a.kind = 'default-interest-income'
              where e.loan_id = n.id and ${LENT_BY}) as "postedDefault",
            n.payer_basis_points as "payerBasisPoints",
            (select coalesce(sum(l.credit_satang - l.debit_satang), 0)::text
               from journal_entry e join journal_line l on l.entry_id = e.id
               join ledger_account a on a.id = l.account_id and a.kind = 'interest-income'
              where e.loan_id = n.id and ${LENT_BY}
                and e.kind = 'claim-on-payer') as claimed,
            (select max(m.moved_on)::text from payer_move m
              where m.loan_id = n.id and m.kind = 'claimed') as "claimedThrough",
            (select coalesce(json_agg(json_build_object('number', i.number,
                      'interest', i.interest_satang::text) order by i.number), '[]')
               from instalment i where i.loan_id = n.id) as instalments,
            (select coalesce(json_agg(json_build_object(
                      'number', r.receipt_number || '/' || r.receipt_year_be,
                      'amount', r.amount_satang::text, 'interest', r.interest_satang::text,
                      'inDefault', r.default_interest_satang::text,
                      'paidOn', r.paid_on, 'changeId', r.loan_change_id,
                      'extraUse', r.extra_use) order by r.paid_on, r.receipt_year_be, r.receipt_number),
                      '[]')
               from repayment r where r.loan_id = n.id and r.cancelled_on is null) as receipts,
            (select coalesce(json_agg(json_build_object('id', g.id, 'on', g.effective_on,
                      'kind', g.kind, 'amount', g.amount_satang::text,
                      'agreedOn', g.agreement_on) order by s.decided_at), '[]')
               from loan_change g join resolution s on s.id = g.resolution_id
              where g.loan_id = n.id and g.status = 'approved') as changes
       from loan n join fund f on f.id = n.fund_id
      where n.centre_id = ? order by n.year_be, n.number`,
    [centreId],
  );
}

function provenLoan(row: StoredLoan, rates: readonly PolicyRecord[]): ProvenLoan {
  const { posted, claimed, claimedThrough, instalments, receipts, changes, ...contract } = row;
  const { fundKind, principal, firstDueOn, postedDefault, ...known } = contract;
  const { payerBasisPoints, bearsDefaultInterest } = known;
  const oneRateBasisPoints = oneRateOf({ fundKind, contractOn: known.contractOn }, rates);
  const principalSatang = satang(BigInt(principal));
  const proof = proveLoan(
    {
      principalSatang,
      termMonths: known.termMonths,
      firstDueOn: plainDate(firstDueOn),
      bearsDefaultInterest,
      payer: {
        basisPoints: payerBasisPoints,
        claimedThrough: claimedThrough === null ? null : plainDate(claimedThrough),
      },
      payments: receipts.map(({ amount, paidOn, extraUse }) => ({
        extraUse: extraUse ?? undefined,
        amountSatang: satang(BigInt(amount)),
        paidOn: plainDate(paidOn),
      })),
      changes: resolvedChanges({ changes, receipts }),
    },
    {
      rateBasisPoints: known.rateBasisPoints,
      instalments: instalments.map(interestOf),
      receipts: receipts.map((row) => ({
        ...interestOf(row),
        defaultInterestSatang: satang(BigInt(row.inDefault)),
      })),
      postedDefaultInterestSatang: satang(BigInt(postedDefault)),
      postedInterestSatang: satang(BigInt(posted)),
      claimedInterestSatang: satang(BigInt(claimed)),
    },
    oneRateBasisPoints,
  );
  return { ...known, ...proof, principalSatang, oneRateBasisPoints };
}

/** Payments follow the change that stood when they were taken; so each change has its place among them. */
function resolvedChanges({
  changes,
  receipts,
}: Pick<StoredLoan, 'changes' | 'receipts'>): ResolvedChange[] {
  return changes.map(({ on, kind, amount, agreedOn }, index) => {
    const later = changes.slice(index).map(({ id }) => id);
    const isBefore = ({ changeId }: { changeId: string | null }) =>
      changeId === null || !later.includes(changeId);
    const amountSatang = amount === null ? null : satang(BigInt(amount));
    const paymentsBefore = receipts.filter(isBefore).length;
    const agreed = agreedOn === null ? {} : { agreedOn: plainDate(agreedOn) };
    return { on: plainDate(on), kind, amountSatang, ...agreed, paymentsBefore };
  });
}

/** กข.คจ. money bears no interest and is never raised to the common rate (MOI regulation 2553). */
function oneRateOf(
  { fundKind, contractOn }: Pick<StoredLoan, 'fundKind' | 'contractOn'>,
  rates: readonly PolicyRecord[],
): number {
  const free: readonly FundKind[] = NEVER_REFINANCES;
  if (free.includes(fundKind)) return 0;
  return policyOn(rates, 'common-rate-basis-points', contractOn);
}

function interestOf<Row extends { readonly interest: string; readonly number: unknown }>({
  number,
  interest,
}: Row): { number: Row['number']; interestSatang: Satang } {
  return { number, interestSatang: satang(BigInt(interest)) };
}

async function readStray(em: EntityManager, centreId: string): Promise<StrayInterest[]> {
  const rows = await em.execute<(Omit<StrayInterest, 'amountSatang'> & { amount: string })[]>(
    `select e.id as "entryId", f.id as "fundId", f.name_th as "fundNameTh",
            f.name_en as "fundNameEn", e.business_on::text as "businessOn",
            sum(l.credit_satang - l.debit_satang)::text as amount
       from journal_entry e join fund f on f.id = e.fund_id
       join journal_line l on l.entry_id = e.id
       join ledger_account a on a.id = l.account_id and a.kind = 'interest-income'
      where f.centre_id = ? and not exists
        (select 1 from loan n where n.id = e.loan_id and ${LENT_BY} and n.centre_id = f.centre_id)
      group by e.id, f.id order by e.business_on, e.id`,
    [centreId],
  );
  return rows.map(({ amount, ...entry }) => ({ ...entry, amountSatang: satang(BigInt(amount)) }));
}
